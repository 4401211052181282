package westphalia.model.decision;

import java.util.Locale;

/** What tables record of a run beside single decisions: answers of bodies, and what befalls a claimant. */
public enum RecordedAct implements Act {
    ABSTAIN("{who} abstains on {whom}", "an abstention"),
    NOT_PARTICIPATING("{who} takes no part in the vote on {whom}", "no vote"),
    ADOPTED("{who} adopts {whom}", "adopted"),
    VETOED("in {who} a veto stops {whom}", "vetoed"),
    HIDDEN_VETO("{who} never votes on {whom}, for a veto is expected", "shelved for fear of a veto"),
    INSUFFICIENT("{who} gives too few votes to {whom}", "too few votes"),
    WITHDRAWN("{who} never votes on {whom}, for votes are lacking", "shelved for lack of votes"),
    ADMINISTER("{whom} comes under international administration", "administer"),
    ANNEX("{whom} is annexed", "annex");

    private final String sentence;
    private final String answer;

    RecordedAct(String sentence, String answer) {
        this.sentence = sentence;
        this.answer = answer;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String sentence(String who, String whom) {
        return sentence.replace("{who}", who).replace("{whom}", whom);
    }

    @Override
    public String answer() {
        return answer;
    }
}
