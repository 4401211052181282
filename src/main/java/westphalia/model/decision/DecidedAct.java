package westphalia.model.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every kind of act that reasons and luck decide between them, with the name a reader asks for it by. */
public enum DecidedAct {
    RECOGNISE("recognition"),
    WITHDRAW("withdrawal"),
    TABLE("tabling"),
    YES("vote"),
    NO("vote"),
    STAY_AWAY("absence"),
    DECLARE("declaration"),
    ACCEPT("offer"),
    USE_FORCE("bypass"),
    OBJECT("objection"),
    INTERVENE("war"),
    CITE("precedent"),
    CHALLENGE("forum"),
    LET_PASS("step"),
    ALIGN_WITH_SANCTIONS("sanctions"),
    HAND_OUT_PASSPORTS("passports"),
    LOBBY("lobbying");

    private static final char BEFORE_TARGET = ' ';
    private static final Map<String, DecidedAct> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(DecidedAct::word, Function.identity()));

    private final String topic;

    DecidedAct(String topic) {
        this.topic = topic;
    }

    /** The name a reader asks for it by: what the act is about, in a word. */
    public String topic() {
        return topic;
    }

    /** The act as tables write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act as tables write it if it is done to a state. */
    public String on(String iso3) {
        return word() + BEFORE_TARGET + iso3;
    }

    /** The state to which a written act is done; empty if it is done to none. */
    public static Optional<String> target(String written) {
        int gap = written.indexOf(BEFORE_TARGET);
        return gap < 0 ? Optional.empty() : Optional.of(written.substring(gap + 1));
    }

    /** The kind of a written act. */
    public static DecidedAct of(String written) {
        int gap = written.indexOf(BEFORE_TARGET);
        String word = gap < 0 ? written : written.substring(0, gap);
        DecidedAct act = BY_WORD.get(word);
        if (act == null) {
            throw new IllegalArgumentException("no act " + written);
        }
        return act;
    }
}
