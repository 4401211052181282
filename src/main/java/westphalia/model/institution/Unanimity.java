package westphalia.model.institution;

import westphalia.model.meaning.Meaning;

/**
 * Every member carries a draft together, and each can stop it.
 *
 * <p>Adopted if and only if Y > 0, N = 0 and, where abstention is not constructive, A = 0, with Y the yes votes, N the
 * no votes and A the abstentions. A constructive abstention lets the others go on: the abstainer is not bound, but the
 * draft carries. A member that takes no part neither helps nor hinders.
 *
 * <p>Source: Treaty on European Union, Article 31(1), on foreign and security policy. Left out: the treaty stops a
 * decision if the abstainers are a third of the members with a third of the Union's population, which a count of votes
 * cannot know. The strict form is a type, not the Union's law, by which a plain abstention does not prevent unanimity
 * either (Treaty on the Functioning of the European Union, Article 238(4)).
 *
 * @param constructiveAbstention whether a member may abstain without stopping the draft
 */
public record Unanimity(
        @Meaning(text = "Whether a member may abstain without stopping the draft", preset = "false")
        boolean constructiveAbstention)
        implements DecisionRule {
    @Override
    public boolean isAdopted(Tally tally) {
        return tally.yes() > 0 && tally.no() == 0 && (constructiveAbstention || tally.abstain() == 0);
    }

    @Override
    public String needs() {
        return constructiveAbstention
                ? "needs a yes and that no member says no; an abstention does not stop it"
                : "needs a yes of every member that takes part";
    }
}
