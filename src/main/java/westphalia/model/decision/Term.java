package westphalia.model.decision;

import java.util.Locale;

/** The names of all reasons that can enter a decision or the update of a stance. */
public enum Term {
    BASE("the starting point, before any reason"),
    SPONSORS("the effort of the sponsors"),
    STANCE("its stance"),
    BURST("the weeks after the declaration"),
    SIZE("its size"),
    REFUSALS("what it refused so far"),
    CASCADE("what others have done"),
    OPINION("the Court's opinion"),
    RETALIATION("the parent's retaliation"),
    NORM("the norm of sovereignty"),
    REMEDY("the remedial claim"),
    ALIGNMENT("its alignment with the sponsors"),
    PATRON_TIE("its tie to the patron"),
    OPPONENT_TIE("its tie to the opponent"),
    PARENT_TIE("its tie to the parent"),
    CAUCUS("its caucus has recognised"),
    KIN("kin"),
    FEAR("fear of its own secession"),
    FORCE("outside force was used"),
    ANNEXATION("it was annexed"),
    NOISE("what the model does not know"),
    OWN_CASE("its own case"),
    CLIENT("loyalty to the client"),
    STATUS("status and rivalry"),
    RENT("the rent of an unsettled question"),
    OCCASION("a war or a declaration"),
    PROMISE("a promise made before"),
    LICENCE("a rival's precedent"),
    TENSION("tension between the powers"),
    PREFERENCE("distance of the draft from its stance"),
    TARGET("its tie to the state the draft is aimed at"),
    CONSENT("the norm, and what the parent accepts"),
    HUMANITARIAN("the draft's humanitarian content"),
    PASSAGE("the chance that it passes"),
    EXPOSURE("exposing a lone veto"),
    DRAMA("the cost of a public vote"),
    PRESSURE("who leans on it"),
    PERSUADABLE("how open it is to persuasion"),
    SEAT("its seat on the Council"),
    COUNTER("what the other side does"),
    SEVERITY("the severity of the crisis"),
    CAPABILITY("how strong the coalition is"),
    LEADER("a leader without the means"),
    LEGITIMACY("the norm, and the Council's legitimacy"),
    ADMINISTRATION("years under international administration"),
    BLOCKED("a draft that was blocked"),
    REWARD("the reward of accession"),
    STICK("the stick of accession"),
    CONCEDED("what was conceded already"),
    PATRON_SUPPORT("the support of the power behind it"),
    SALIENCE("the weight of the question in daily politics"),
    PASSPORTS("passports handed out"),
    BORDER("a common border"),
    COMMITMENT("its own recognition"),
    MANDATE("a mandate in force"),
    CITATION("the law that is cited"),
    RIVAL_SPONSOR("a rival proposes"),
    REGIME("fear for its own regime"),
    DEAL("a deal"),
    MISSION("the size of its mission"),
    COUNTER_THREAT("the threat to reopen the mandate"),
    THREAT("fear of intervention"),
    WATCHDOG("guarding the rule against a rival"),
    STANDING("standing won by blocking"),
    IRREDENTISM("claims of kin states"),
    TRADE("trade with the bloc that rewards");

    private final String text;

    Term(String text) {
        this.text = text;
    }

    /** The reason in words a student reads. */
    public String text() {
        return text;
    }

    /** The reason as tables write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
