package westphalia.experiment.claim.family;

import static westphalia.experiment.claim.Question.mean;
import static westphalia.experiment.claim.Question.share;

import java.util.List;
import westphalia.experiment.claim.Claim;
import westphalia.experiment.claim.Criterion;
import westphalia.experiment.claim.Question.Reading;
import westphalia.experiment.claim.Run;
import westphalia.experiment.claim.exact.FixedPoint;
import westphalia.experiment.claim.exact.PublishedPower;
import westphalia.experiment.claim.exact.TermCount;

/** Patterns that need no history: published numbers, closed forms, mirrors, and terms that must count. */
final class ExactPatterns {
    private static final double TINY = 1e-9;
    private static final String END = "2003-12";

    private ExactPatterns() {}

    static List<Claim> all() {
        return List.of(
                Claim.of("SF12", "The indices of voting power are exact.", "data/council.csv")
                        .states(
                                "published pairs of fractions, of "
                                        + PublishedPower.all().size() + ", that differ from the model's",
                                Criterion.below(1),
                                none -> PublishedPower.differing())
                        .remark(
                                "Fractions of whole numbers: equal or not. Nothing but another rule of voting can break it."),
                Claim.of(
                                "SF13",
                                "Influence without a bound reaches Friedkin and Johnsen's fixed point.",
                                Claims.FROM_2008)
                        .states(
                                "greatest distance from the fixed point over all states",
                                Criterion.below(TINY),
                                scenarios -> FixedPoint.distance(scenarios.resolve(Claims.FROM_2008)))
                        .remark("On the graph of neighbours of the scenario, solved in closed form beside."),
                Claim.of("SF14", "Mirrored worlds give mirrored distributions.", "mirror.yaml")
                        .times(7)
                        .asks(mean(
                                        "recognitions at the end, eastern less western claimant, of 40 states",
                                        less("recognitions.eastern_claimant", "recognitions.western_claimant"))
                                .between(-1, 1))
                        .asks(mean(
                                        "the same squared about 10, for the spread",
                                        run -> square(run, "eastern_claimant") - square(run, "western_claimant"))
                                .between(-20, 20))
                        .asks(mean(
                                        "recognitions after a year, eastern less western",
                                        run -> run.at("recognitions.eastern_claimant", "2001-06")
                                                - run.at("recognitions.western_claimant", "2001-06"))
                                .between(-1, 1))
                        .asks(share("eastern claimant ahead of the western one", run -> compared(run))
                                .between(0.4, 0.6))
                        .breaks("claimants.western_claimant.patron=", "claimants.western_claimant.promised_by=[]"),
                Claim.of("SF17", "Every named term counts: without it something moves.", Claims.ARC)
                        .states(
                                "named terms that move no measure, act or vote of any shipped scenario",
                                Criterion.below(1),
                                scenarios -> new TermCount(scenarios).idle())
                        .remark("Terms that the data do not tell from zero are tried with their switch on."));
    }

    private static Reading less(String one, String other) {
        return run -> run.at(one, END) - run.at(other, END);
    }

    private static double square(Run run, String claimant) {
        double distance = run.at("recognitions." + claimant, END) - 10;
        return distance * distance;
    }

    /** 1 if the eastern claimant is ahead, 0 if the western one is, nothing if they are level. */
    private static double compared(Run run) {
        double ahead = less("recognitions.eastern_claimant", "recognitions.western_claimant")
                .of(run);
        return ahead == 0 ? Double.NaN : Run.one(ahead > 0);
    }
}
