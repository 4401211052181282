package westphalia.key;

import java.util.List;

/**
 * A key of one scenario that can be turned.
 *
 * @param path where it stands, as {@code --set} writes it
 * @param kind the key whatever the item: {@code claimants.*.presence}, {@code events.*.war.claimants}
 * @param turns settings that turn it, {@code path=value}, likely ones first; some may be refused
 * @param isChoice whether it is one of a few words, each of which must move something
 */
public record Key(String path, String kind, List<String> turns, boolean isChoice) {}
