package westphalia.model.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every kind of act that reasons and luck decide between them, with its words: the topic by which a reader asks for it,
 * the verb, and who decides when.
 *
 * <p>In a verb {@code {whom}} stands for the claimant or draft the act is about, {@code {target}} for the state to which
 * it is done, and {@code {its}} for "its" or, to who plays a state, "your".
 */
public enum DecidedAct implements Act {
    RECOGNISE(
            "recognition",
            "recognise",
            "recognise {whom}",
            "Every month a state that has never recognised decides anew."),
    WITHDRAW(
            "withdrawal",
            "withdraw",
            "withdraw {its} recognition of {whom}",
            "While the parent campaigns, a state that has recognised may take it back, for good."),
    TABLE(
            "tabling",
            "put it to the vote",
            "put {whom} to the vote",
            "A sponsor reckons what a vote would bring before it asks for one."),
    YES("vote", "yes", "vote yes on {whom}", "A member answers the draft by its distance from the member's stance."),
    NO("vote", "no", "vote no on {whom}", "A member answers the draft by its distance from the member's stance."),
    STAY_AWAY(
            "absence",
            "stay away",
            "stay away from the vote on {whom}",
            "Small missions cannot sit through every meeting of the Assembly."),
    DECLARE(
            "declaration",
            "declare independence",
            "declare independence",
            "A claimant that may declares by its own choice, once."),
    ACCEPT(
            "offer",
            "accept the offer",
            "accept the offer over {whom}",
            "The parent may accept as long as the offer is open."),
    USE_FORCE(
            "bypass",
            "use force",
            "decide for force over {whom} past the Council",
            "A patron that has the means may, once its offer has stood open and the crisis is severe; one objection in"
                    + " its coalition stops it."),
    OBJECT(
            "objection",
            "object",
            "object to force over {whom}",
            "One objection in the patron's coalition is enough to stop it."),
    INTERVENE(
            "war",
            "enter the war",
            "enter the war for {whom}",
            "In the month of a war the patron fights for its client or lets it lose."),
    CITE(
            "precedent",
            "cite the precedent",
            "cite {its} rival's precedent for {whom}",
            "A patron cites the precedent to use it, or argues that its own case is different."),
    CHALLENGE(
            "forum",
            "challenge the hearing",
            "challenge the hearing of {whom}",
            "A challenge puts the hearing to a vote on procedure."),
    LET_PASS("step", "let it pass", "let {whom} pass", "Whether a no stops the step is up to the rule of its body."),
    ALIGN_WITH_SANCTIONS(
            "sanctions",
            "align with the sanctions",
            "align with the sanctions on {whom}",
            "A parent is asked once the power behind it has annexed a claimant."),
    HAND_OUT_PASSPORTS(
            "passports", "hand out passports", "hand out passports in {whom}", "A protector decides every month anew."),
    LOBBY(
            "lobbying",
            "lean on it",
            "lean on {target} over {whom}",
            "A state that leans shares its budget among all on whom it leans that month.");

    private static final char BEFORE_TARGET = ' ';
    private static final Map<String, DecidedAct> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(DecidedAct::word, Function.identity()));

    private final String topic;
    private final String answer;
    private final String verb;
    private final String when;

    DecidedAct(String topic, String answer, String verb, String when) {
        this.topic = topic;
        this.answer = answer;
        this.verb = verb;
        this.when = when;
    }

    /** The name a reader asks for it by: what the act is about, in a word. */
    public String topic() {
        return topic;
    }

    /** Who decides it and when, in a sentence. */
    public String when() {
        return when;
    }

    /** The act as tables write it. */
    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The act after "to", as in "recognise Kosovo".
     *
     * @param whom what it is about, as it stands within a sentence
     * @param target to whom it is done; empty where it is done to no state
     */
    public String infinitive(String whom, String target) {
        return verb("its", whom, target);
    }

    /** The act after the name of who does it, as in "recognises Kosovo". */
    public String third(String whom, String target) {
        String words = infinitive(whom, target);
        int gap = words.indexOf(' ');
        return words.substring(0, gap) + "s" + words.substring(gap);
    }

    /** The act as the player of a state is asked for it, as in "do you recognise Kosovo?". */
    public String asked(String whom, String target) {
        return "do you " + verb("your", whom, target) + "?";
    }

    private String verb(String its, String whom, String target) {
        return verb.replace("{its}", its).replace("{whom}", whom).replace("{target}", target);
    }

    /** Acts of which tables record only whom they befell have a form without their author. */
    @Override
    public String sentence(String who, String whom) {
        boolean hasNoAuthor = who.equals(whom);
        return switch (this) {
            case USE_FORCE -> hasNoAuthor ? "force is used past the Council for " + whom : who + " " + third(whom, "");
            case ALIGN_WITH_SANCTIONS -> hasNoAuthor ? who + " joins the sanctions" : who + " " + third(whom, "");
            default -> who + " " + third(whom, "a state");
        };
    }

    @Override
    public String answer() {
        return answer;
    }

    /**
     * The act as tables write it.
     *
     * @param target ISO3 of the state to which it is done; empty for none
     */
    public String written(String target) {
        return target.isEmpty() ? word() : word() + BEFORE_TARGET + target;
    }

    /**
     * The kind of a written act.
     *
     * @throws IllegalArgumentException if no act is written so
     */
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
