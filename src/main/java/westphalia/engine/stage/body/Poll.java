package westphalia.engine.stage.body;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import westphalia.engine.run.PlannedDraft;
import westphalia.engine.run.RunOptions.DecisionObserver;
import westphalia.engine.run.Simulation;
import westphalia.model.Vote;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.body.TablingRule.Expectation;
import westphalia.model.influence.body.VotingRule;
import westphalia.model.institution.DecisionRule;
import westphalia.model.setting.CouncilSeats.Members;

/** The members of a body before a draft: how likely each answer is, what a sponsor may expect, and how luck has it. */
final class Poll {
    private final Simulation simulation;
    private final PlannedDraft planned;
    private final VotingRule rule;
    private final List<Integer> members;
    private final boolean[] permanent;
    private final double[] yes;
    private final double[] no;
    private final @Nullable Vote[] announced;

    Poll(Simulation simulation, PlannedDraft planned, VotingRule rule, Members sitting) {
        this.simulation = simulation;
        this.planned = planned;
        this.rule = rule;
        this.members = sitting.states();
        this.permanent = sitting.seats();
        this.yes = new double[members.size()];
        this.no = new double[members.size()];
        this.announced = new Vote[members.size()];
        for (int seat = 0; seat < members.size(); seat++) {
            Reasons reasons = ask(seat);
            double utility = reasons.sum();
            yes[seat] = rule.yes(utility);
            no[seat] = rule.no(utility, permanent[seat]);
            tell(seat, reasons);
        }
    }

    /** The likeliest answer of every member. */
    Vote[] expected() {
        Vote[] votes = new Vote[members.size()];
        for (int seat = 0; seat < votes.length; seat++) {
            double abstain = 1 - yes[seat] - no[seat];
            votes[seat] =
                    yes[seat] >= Math.max(no[seat], abstain) ? Vote.YES : no[seat] >= abstain ? Vote.NO : Vote.ABSTAIN;
        }
        return votes;
    }

    /**
     * Lets those who play a member whose veto is expected say how they would vote, which then is certain.
     *
     * @return whether anyone has said so
     */
    boolean announce() {
        boolean isAnnounced = false;
        if (simulation.options().player() != null) {
            Vote[] expected = expected();
            double[] luck = draw();
            for (int seat = 0; seat < expected.length; seat++) {
                boolean isAsked = permanent[seat] && expected[seat] == Vote.NO && !isBound(members.get(seat));
                Vote said = isAsked ? intention(seat, luck[seat]) : null;
                if (said != null) {
                    announced[seat] = said;
                    yes[seat] = said == Vote.YES ? 1 : 0;
                    no[seat] = said == Vote.NO ? 1 : 0;
                    isAnnounced = true;
                }
            }
        }
        return isAnnounced;
    }

    /** Whether a member is a party to what is voted on, and so has to abstain. */
    private boolean isBound(int member) {
        return member == planned.target()
                && simulation.setting().parameters().ballot().partyAbstains() == 1;
    }

    private @Nullable Vote intention(int seat, double drawn) {
        int member = members.get(seat);
        Reasons reasons = ask(seat);
        return simulation
                .journal()
                .intention(
                        simulation.situation(),
                        member,
                        planned.draft().id(),
                        reasons,
                        simulation.setting().gate(planned.claimant(), member),
                        rule.yesCurve(),
                        rule.noCurve(reasons.sum(), permanent[seat]),
                        drawn);
    }

    /** The answers under the luck of this run and month. */
    Vote[] cast() {
        return cast(UnaryOperator.identity());
    }

    /** The same where a duty or an absence replaces some answers; whom it binds decides nothing and is not asked. */
    Vote[] cast(UnaryOperator<Vote[]> duty) {
        double[] luck = draw();
        Vote[] drawn = new Vote[members.size()];
        for (int seat = 0; seat < drawn.length; seat++) {
            drawn[seat] = luck[seat] < yes[seat] ? Vote.YES : 1 - luck[seat] < no[seat] ? Vote.NO : Vote.ABSTAIN;
        }
        Vote[] votes = duty.apply(drawn);
        if (simulation.options().hasReasons()) {
            boolean[] isFree = free(duty);
            for (int seat = 0; seat < votes.length; seat++) {
                if (isFree[seat]) {
                    votes[seat] = answer(seat, luck[seat], drawn[seat]);
                }
            }
        }
        return votes;
    }

    /** By seat, whether a duty or an absence leaves a member the answer it would give. */
    private boolean[] free(UnaryOperator<Vote[]> duty) {
        Vote[] willing = new Vote[members.size()];
        Arrays.fill(willing, Vote.YES);
        Vote[] bound = duty.apply(willing);
        boolean[] isFree = new boolean[bound.length];
        for (int seat = 0; seat < bound.length; seat++) {
            isFree[seat] = bound[seat] == Vote.YES;
        }
        return isFree;
    }

    private double[] draw() {
        double[] drawn = new double[members.size()];
        Luck luck = simulation.luck();
        long month = simulation.situation().month();
        for (int seat = 0; seat < drawn.length; seat++) {
            long key = simulation.setting().roster().key(members.get(seat));
            drawn[seat] = luck.uniform(Luck.Purpose.BALLOT, month, key, planned.key());
        }
        return drawn;
    }

    /** What the sponsor may expect of a vote. */
    Expectation expectation() {
        DecisionRule decision = planned.rule();
        double expectedYes = 0;
        double noVeto = 1;
        for (int seat = 0; seat < yes.length; seat++) {
            expectedYes += yes[seat];
            noVeto *= permanent[seat] ? 1 - no[seat] : 1;
        }
        double lone = 0;
        int likeliest = -1;
        for (int seat = 0; seat < yes.length; seat++) {
            if (permanent[seat]) {
                lone += loneVeto(seat);
                likeliest = likeliest < 0 || no[seat] > no[likeliest] ? seat : likeliest;
            }
        }
        double veto = decision.knowsVeto() ? 1 - noVeto : 0;
        return new Expectation(
                expectedYes,
                decision.surplus(expectedYes),
                decision.passage(yes, no),
                veto,
                veto > 0 ? lone / veto : 0,
                likeliest >= 0 && members.get(likeliest) == planned.target());
    }

    /** Expected votes for, against and neither. */
    double[] expectedTally() {
        double[] tally = new double[3];
        for (int seat = 0; seat < yes.length; seat++) {
            tally[0] += yes[seat];
            tally[1] += no[seat];
            tally[2] += 1 - yes[seat] - no[seat];
        }
        return tally;
    }

    private double loneVeto(int seat) {
        double chance = no[seat];
        for (int other = 0; other < yes.length; other++) {
            chance *= permanent[other] && other != seat ? 1 - no[other] : 1;
        }
        return chance;
    }

    private Reasons ask(int seat) {
        Reasons reasons = simulation.reasons();
        rule.reasons(
                simulation.situation(),
                planned.draft(),
                planned.claimant(),
                planned.target(),
                members.get(seat),
                reasons);
        return reasons;
    }

    private void tell(int seat, Reasons reasons) {
        DecisionObserver observer = simulation.options().observer();
        if (observer != null) {
            long month = simulation.situation().month();
            observer.ballot(planned.draft(), month, members.get(seat), yes[seat], no[seat]);
            observer.weighed(planned.draft(), month, members.get(seat), reasons);
        }
    }

    private Vote answer(int seat, double drawn, Vote ofLuck) {
        Vote said = announced[seat];
        if (said != null) {
            return said;
        }
        int member = members.get(seat);
        double gate = simulation.setting().gate(planned.claimant(), member);
        Reasons reasons = ask(seat);
        return simulation
                .journal()
                .vote(
                        simulation.situation(),
                        member,
                        planned.draft().id(),
                        reasons,
                        gate,
                        rule.yesCurve(),
                        rule.noCurve(reasons.sum(), permanent[seat]),
                        drawn,
                        ofLuck);
    }
}
