package westphalia.experiment.claim.family;

import static westphalia.experiment.claim.Question.difference;
import static westphalia.experiment.claim.Question.mean;
import static westphalia.experiment.claim.Question.median;
import static westphalia.experiment.claim.Question.moreOften;
import static westphalia.experiment.claim.Question.reduction;
import static westphalia.experiment.claim.Question.share;
import static westphalia.experiment.claim.Run.one;
import static westphalia.experiment.claim.family.Claims.ARC;
import static westphalia.experiment.claim.family.Claims.FIVE;
import static westphalia.experiment.claim.family.Claims.FROM_2008;

import java.util.List;
import westphalia.experiment.claim.Claim;
import westphalia.experiment.claim.Question.Reading;
import westphalia.experiment.claim.Run;

/** Claims 26 to 37: the sponsor, the burst, and a union that cannot agree. */
final class WestClaims {
    private static final String KOSOVO = "kosovo";
    private static final List<String> NEIGHBOURS = List.of("ALB", "BGR", "BIH", "HRV", "HUN", "MKD", "MNE", "ROU");
    private static final Reading FIVE_AT_END = run -> run.recognisers(KOSOVO, FIVE, "2013-12");
    private static final Reading DECLARED = run -> run.at("declared.kosovo", "2008-12");

    private WestClaims() {}

    static List<Claim> all() {
        return List.of(
                Claim.of(
                                26,
                                "Washington recognises within a month, and without it the first year brings far fewer.",
                                FROM_2008)
                        .until("2009-01")
                        .times(8)
                        .arm("without Washington", Claims.NO_UNITED_STATES, Claims.NO_UNITED_STATES_PROMISE)
                        .asks(share(
                                        "United States within a month",
                                        run -> one(run.hasRecognised(KOSOVO, "USA", "2008-03")))
                                .above(0.99))
                        .asks(reduction(
                                        "loss of first-year recognitions without Washington",
                                        "without Washington",
                                        run -> run.recognitions(KOSOVO, "2008-02", "2009-01"))
                                .above(0.4))
                        .breaks("parameters.power.promise=0", "parameters.power.occasion=0"),
                Claim.of(27, "From one president to the next the American position stays what it was.", ARC)
                        .arm("no changes of leader", "events.*leader_change.enabled=false")
                        .asks(mean(
                                        "widest swing of the American stance, 2009 to 2020",
                                        run -> run.highest("stance.USA.kosovo", "2009-01", "2020-12")
                                                - run.lowest("stance.USA.kosovo", "2009-01", "2020-12"))
                                .below(0.2))
                        .asks(share(
                                        "stance above one half throughout",
                                        run -> one(run.lowest("stance.USA.kosovo", "2009-01", "2020-12") > 0.5))
                                .above(0.9))
                        .asks(difference(
                                        "stance in December 2020 less that without changes of leader",
                                        Claim.BASE,
                                        "no changes of leader",
                                        run -> run.at("stance.USA.kosovo", "2020-12"))
                                .between(-0.05, 0.05))
                        .breaks("parameters.power.client=0", "parameters.power.status=0", "parameters.power.rent=0"),
                Claim.of(
                                28,
                                "Recognition comes in a coordinated burst: most of the first year's in two months.",
                                FROM_2008)
                        .until("2009-01")
                        .asks(mean(
                                        "share of the first year's recognitions in months 0 and 1",
                                        run -> run.recognitions(KOSOVO, "2008-02", "2008-03")
                                                / run.recognitions(KOSOVO, "2008-02", "2009-01"))
                                .above(0.55))
                        .breaks("parameters.recognition.burst=0", "parameters.recognition.aftermath=2"),
                Claim.of(
                                29,
                                "Three of the five great powers, and from 2012 to 2014 half of the United Nations.",
                                FROM_2008)
                        .base("to=2015-12")
                        .asks(share(
                                        "exactly three permanent members have recognised by 2013",
                                        run -> one(run.recognisers(KOSOVO, List.of("USA", "GBR", "FRA"), "2013-12") == 3
                                                && run.recognisers(KOSOVO, List.of("CHN", "RUS"), "2013-12") == 0))
                                .above(0.9))
                        .asks(median(
                                        "year in which the share of members reaches one half; 2021 if not by the end of 2020",
                                        run -> Math.min(2021, run.firstYear("recognition_share.kosovo", 0.5)))
                                .between(2012, 2015))
                        .breaks(Claims.NO_UNITED_STATES, Claims.NO_UNITED_STATES_PROMISE),
                Claim.of(30, "Five members of the European Union refuse.", FROM_2008)
                        .until("2013-12")
                        .arm("no gates", Claims.openGates())
                        .asks(mean(
                                        "share of the five that stay out to the end of 2013",
                                        run -> 1 - FIVE_AT_END.of(run) / FIVE.size())
                                .above(0.9))
                        .asks(mean("how many of the five recognise without gates", "no gates", FIVE_AT_END)
                                .above(0.5))
                        .imposed("Their gates are inputs: 0.97 each, set by hand.")
                        .breaks(Claims.openGates()),
                Claim.of(31, "While one of the five refuses, no step that needs statehood passes.", ARC)
                        .arm("no gates", Claims.openGates())
                        .asks(mean("steps that need statehood taken", BypassClaims::stepsAgainstRefusal)
                                .below(0.05))
                        .asks(difference(
                                        "the same without gates, less the base",
                                        "no gates",
                                        Claim.BASE,
                                        BypassClaims::statehoodSteps)
                                .above(0))
                        .imposed("The gates of the five are inputs, and the body decides by unanimity.")
                        .breaks(Claims.openGates("parameters.body.base=20")),
                Claim.of(32, "Steps neutral to status pass all the same, by constructive abstention.", ARC)
                        .asks(mean("neutral steps taken", BypassClaims::neutralSteps)
                                .above(0.5))
                        .asks(mean("how many of the five have recognised by 2013", FIVE_AT_END)
                                .below(1))
                        .breaks("organisations.eu.rule.constructive_abstention=false"),
                Claim.of(33, "Accession of Kosovo lies beyond the horizon.", ARC)
                        .times(2)
                        .asks(share("runs without a step that needs statehood by the end", run -> {
                                    double taken = BypassClaims.statehoodSteps(run);
                                    return Double.isNaN(taken) ? 1 : one(taken == 0);
                                })
                                .above(0.9))
                        .breaks(Claims.openGates("parameters.body.base=20")),
                Claim.of(34, "Pressure of the patron moves states with a weak gate, not the five.", FROM_2008)
                        .until("2013-12")
                        .times(4)
                        .arm("no pressure", "parameters.pressure.weight=0")
                        .arm(
                                "strong pressure of the patron",
                                "parameters.pressure.weight=3",
                                "parameters.pressure.power_budget=40")
                        .asks(difference(
                                        "recognisers among the five at the end of 2013, strong less none",
                                        "strong pressure of the patron",
                                        "no pressure",
                                        FIVE_AT_END)
                                .between(-0.2, 0.2))
                        .asks(difference(
                                        "recognitions at the end of 2013, strong less none",
                                        "strong pressure of the patron",
                                        "no pressure",
                                        run -> run.at("recognitions.kosovo", "2013-12"))
                                .above(0))
                        .imposed("That the five do not move rests on their gates, which are inputs.")
                        .breaks(Claims.openGates("parameters.pressure.weight=0")),
                Claim.of(
                                35,
                                "The parent answers recognition with retaliation, which weighs on those tied to it.",
                                FROM_2008)
                        .arm("no retaliation", "parameters.recognition.retaliation=0")
                        .arm("strong retaliation", "parameters.recognition.retaliation=5")
                        .asks(difference(
                                        "neighbours of Serbia that have recognised by 2009, strong less none",
                                        "strong retaliation",
                                        "no retaliation",
                                        run -> run.recognisers(KOSOVO, NEIGHBOURS, "2009-12"))
                                .below(0))
                        .asks(mean(
                                        "what Serbia does to recognisers in its worst month of 2008",
                                        run -> run.highest("retaliation.SRB", "2008-02", "2008-12"))
                                .above(0))
                        .asks(mean(
                                        "mean month of 2013 less that",
                                        run -> run.mean("retaliation.SRB", "2013-01", "2013-12")
                                                - run.highest("retaliation.SRB", "2008-02", "2008-12"))
                                .below(0))
                        .breaks("parameters.pressure.retaliation_months=120"),
                Claim.of(36, "A mediated draft comes first, and once it is blocked the declaration follows.", ARC)
                        .until("2008-12")
                        .times(2)
                        .arm("blocking does not count", "parameters.declaration.blocked=0")
                        .asks(share(
                                        "the draft was before the Council ahead of the declaration",
                                        WestClaims::draftCameFirst)
                                .above(0.5))
                        .asks(moreOften(
                                        "declared by the end of 2008 less that if blocking does not count",
                                        Claim.BASE,
                                        "blocking does not count",
                                        DECLARED)
                                .above(0))
                        .breaks("parameters.declaration.blocked=0"),
                Claim.of(37, "Two poles pull at the parent: the reward of accession, and the protector.", ARC)
                        .arm("no reward", "parameters.conditionality.credibility=0")
                        .arm("no protector", "parameters.conditionality.protector=0")
                        .asks(difference(
                                        "concession in December 2020 less that without reward",
                                        Claim.BASE,
                                        "no reward",
                                        run -> run.at("concession.SRB", "2020-12"))
                                .above(0))
                        .asks(difference(
                                        "concession in December 2020 less that without protector",
                                        Claim.BASE,
                                        "no protector",
                                        run -> run.at("concession.SRB", "2020-12"))
                                .below(0))
                        .asks(difference(
                                        "stage of accession in December 2020 less that without reward",
                                        Claim.BASE,
                                        "no reward",
                                        run -> run.at("accession_stage.SRB", "2020-12"))
                                .above(0)
                                .beside())
                        .breaks("parameters.conditionality.speed=0"));
    }

    private static double draftCameFirst(Run run) {
        double declared = run.firstYear("declared.kosovo", 1);
        return declared == Run.NEVER
                ? Double.NaN
                : one(run.drafts("supervised-independence").stream()
                        .anyMatch(draft -> draft.month() / 12.0 < declared));
    }
}
