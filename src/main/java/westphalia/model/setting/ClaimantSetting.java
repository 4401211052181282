package westphalia.model.setting;

import java.util.ArrayList;
import java.util.List;
import westphalia.model.Claimant;
import westphalia.model.GreatPower;
import westphalia.model.Parent;
import westphalia.model.decision.Luck;

/**
 * A claimant with its names turned into positions.
 *
 * @param claimant what the scenario says of it
 * @param key its key for luck
 * @param parent position of its parent among the parents of the setting
 * @param parentState position of the parent in the roster
 * @param patron position of its patron among the great powers, or {@link #NOBODY}
 * @param opponent position of its opponent among the great powers, or {@link #NOBODY}
 * @param side +1 if its patron stands on the western side, -1 on the eastern, 0 without a patron
 * @param sponsors positions of patron and co-sponsors in the roster
 * @param promised positions of those of them that promised recognition
 */
public record ClaimantSetting(
        Claimant claimant,
        long key,
        int parent,
        int parentState,
        int patron,
        int opponent,
        int side,
        List<Integer> sponsors,
        List<Integer> promised) {

    /** The position of a power that is not there. */
    public static final int NOBODY = -1;

    static ClaimantSetting of(Claimant claimant, Roster roster, List<GreatPower> powers, List<Parent> parents) {
        int patron = powerPosition(claimant.patron(), powers);
        List<Integer> sponsors = new ArrayList<>();
        if (claimant.patron() != null) {
            sponsors.add(roster.position(claimant.patron()));
        }
        claimant.cosponsors().forEach(iso3 -> sponsors.add(roster.position(iso3)));
        int parent = 0;
        while (!parents.get(parent).id().equals(claimant.parent())) {
            parent++;
        }
        return new ClaimantSetting(
                claimant,
                Luck.key(claimant.id()),
                parent,
                roster.position(claimant.parent()),
                patron,
                powerPosition(claimant.opponent(), powers),
                patron == NOBODY ? 0 : powers.get(patron).side().sign(),
                List.copyOf(sponsors),
                claimant.promisedBy().stream().map(roster::position).toList());
    }

    private static int powerPosition(@org.jspecify.annotations.Nullable String iso3, List<GreatPower> powers) {
        for (int power = 0; power < powers.size(); power++) {
            if (powers.get(power).id().equals(iso3)) {
                return power;
            }
        }
        return NOBODY;
    }
}
