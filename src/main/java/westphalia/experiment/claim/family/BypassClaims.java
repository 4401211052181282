package westphalia.experiment.claim.family;

import static westphalia.experiment.claim.Question.difference;
import static westphalia.experiment.claim.Question.mean;
import static westphalia.experiment.claim.Question.moreOften;
import static westphalia.experiment.claim.Question.share;
import static westphalia.experiment.claim.Run.one;
import static westphalia.experiment.claim.family.Claims.ARC;
import static westphalia.experiment.claim.family.Claims.FROM_2008;
import static westphalia.experiment.claim.family.Claims.NO_BYPASS;
import static westphalia.experiment.claim.family.Claims.NO_LICENCE;
import static westphalia.experiment.claim.family.Claims.byBypass;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.random.Well19937c;
import westphalia.experiment.claim.Claim;
import westphalia.experiment.claim.Question;
import westphalia.experiment.claim.Question.Probe;
import westphalia.experiment.claim.Question.Reading;
import westphalia.experiment.claim.Run;
import westphalia.experiment.claim.Statistic;
import westphalia.model.Vote;
import westphalia.result.DraftOutcome.Outcome;

/** Claims 1 to 13: the bypass of 1999, what it left behind and what it allowed. */
final class BypassClaims {
    private static final String MEMBERSHIP = "kosovo-membership";
    private static final String[] MANDATE_IGNORED = {"parameters.ballot.mandate=0", "parameters.body.mandate=0"};
    private static final int DRAWS = 150;
    private static final int SEED = 4;

    private static final Reading IN_FAVOUR = run -> run.inFavour(MEMBERSHIP);
    private static final Reading BYPASSED = run -> run.at("bypassed.kosovo", "1999-06");
    private static final Reading BYPASSED_LATE = run -> run.at("bypassed.kosovo", "2000-12");
    private static final Reading DECLARED = run -> run.at("declared.kosovo", "2008-12");

    private BypassClaims() {}

    static List<Claim> all() {
        return List.of(
                Claim.of(1, "With a Russian no expected and a severe crisis, a coalition acts past the Council.", ARC)
                        .until("1999-06")
                        .arm(
                                "no severity",
                                "claimants.kosovo.conflict.severity=0",
                                "parameters.ground.repression=0",
                                "events.*crisis.enabled=false")
                        .asks(share("bypass by June 1999", BYPASSED).above(0.8))
                        .asks(share("bypass by June 1999 without severity", "no severity", BYPASSED)
                                .below(0.1))
                        .breaks(NO_BYPASS),
                Claim.of(2, "Tension jumps at the bypass and takes more than five years to halve.", ARC)
                        .until("2004-06")
                        .arm("no bypass", NO_BYPASS)
                        .asks(byBypass(
                                        "tension in June 1999 less that without bypass",
                                        run -> run.at("tension", "1999-06"))
                                .above(0.1))
                        .asks(Question.of(
                                        "share of it that is left five years later",
                                        Statistic.RATIO_OF_DIFFERENCES,
                                        new Probe(Claim.BASE, Claims.afterBypass(run -> run.at("tension", "2004-06"))),
                                        new Probe("no bypass", run -> run.at("tension", "2004-06")),
                                        new Probe(Claim.BASE, Claims.afterBypass(run -> run.at("tension", "1999-06"))),
                                        new Probe("no bypass", run -> run.at("tension", "1999-06")))
                                .above(0.5))
                        .breaks("parameters.world.tension_return=0.05"),
                Claim.of(
                                3,
                                "The bypass lowers the norm, raises tension and costs its leader the force of later appeals.",
                                ARC)
                        .until("1999-12")
                        .arm("no bypass", NO_BYPASS)
                        .asks(byBypass(
                                        "norm index in December 1999 less that without bypass",
                                        run -> run.at("norm_index", "1999-12"))
                                .below(0))
                        .asks(byBypass("tension likewise", run -> run.at("tension", "1999-12"))
                                .above(0))
                        .asks(byBypass(
                                        "hypocrisy of the United States likewise",
                                        run -> run.at("hypocrisy.USA", "1999-12"))
                                .above(0))
                        .breaks("parameters.bypass.act=0"),
                precedents(),
                Claim.of(5, "A bypass costs the Council legitimacy, and that makes the next one cheaper.", ARC)
                        .until("1999-06")
                        .times(6)
                        .arm("no bypass", NO_BYPASS)
                        .arm("as a bypass leaves it", "parameters.world.legitimacy=0.7")
                        .asks(byBypass(
                                        "legitimacy in June 1999 less that without bypass",
                                        run -> run.at("council_legitimacy", "1999-06"))
                                .below(-0.02))
                        .asks(moreOften(
                                        "bypass by June 1999 with the legitimacy a bypass leaves, less the base",
                                        "as a bypass leaves it",
                                        Claim.BASE,
                                        BYPASSED)
                                .above(0))
                        .breaks("parameters.bypass.norm=0"),
                Claim.of(6, "The bypass near Russia raises its fear of intervention and hardens its stance.", ARC)
                        .until("2008-12")
                        .times(4)
                        .arm("no bypass", NO_BYPASS)
                        .arm("fear does not count", "parameters.ties.proximity=0")
                        .asks(byBypass(
                                        "Russia's fear of intervention in December 1999 less that without bypass",
                                        run -> run.at("threat.RUS", "1999-12"))
                                .above(0.2))
                        .asks(byBypass("Russia's stance likewise", run -> run.at("stance.RUS.kosovo", "1999-12"))
                                .below(0))
                        .asks(moreOften(
                                        "Russia has recognised South Ossetia by the end of 2008, less that if fear does not count",
                                        Claim.BASE,
                                        "fear does not count",
                                        run -> one(run.hasRecognised("south_ossetia", "RUS", "2008-12")))
                                .above(0))
                        .breaks("parameters.ties.proximity=0"),
                Claim.of(7, "Resolutions that authorise half-way lower the price of a bypass.", ARC)
                        .until("1999-06")
                        .times(4)
                        .arm("nothing authorised", "drafts.*.authorisation=0")
                        .asks(moreOften(
                                        "bypass by June 1999 less that with nothing authorised",
                                        Claim.BASE,
                                        "nothing authorised",
                                        BYPASSED)
                                .above(0))
                        .breaks("parameters.bypass.norm=0"),
                Claim.of(8, "Force follows a refused offer and never comes before one.", ARC)
                        .until("2000-12")
                        .arm("no offer", "events.*offer.enabled=false")
                        .asks(share("bypass by the end of 2000", BYPASSED_LATE).above(0.5))
                        .asks(share(
                                        "bypass before October 1998, when the offer was made",
                                        run -> run.at("bypassed.kosovo", "1998-09"))
                                .below(0.1))
                        .asks(share("bypass by the end of 2000 without an offer", "no offer", BYPASSED_LATE)
                                .below(0.1))
                        .breaks("parameters.bypass.acceptance=20"),
                Claim.of(9, "The alliance decides by consensus, yet without the United States it cannot act.", ARC)
                        .until("2000-12")
                        .arm("United States out", Claims.NO_UNITED_STATES)
                        .arm("United States without means", "states.USA.capability=0")
                        .asks(share("bypass by the end of 2000", BYPASSED_LATE).above(0.5))
                        .asks(share("bypass without the United States", "United States out", BYPASSED_LATE)
                                .below(0.1))
                        .asks(share(
                                        "bypass with the United States but without its means",
                                        "United States without means",
                                        BYPASSED_LATE)
                                .below(0.1))
                        .breaks("parameters.force.leader=0"),
                Claim.of(10, "After the fact the Council gives a mandate, and Russia does not vote against it.", ARC)
                        .until("1999-12")
                        .asks(mean(
                                        "resolution-1244 adopted once it comes up",
                                        run -> run.ended("resolution-1244", Outcome.ADOPTED))
                                .above(0.8))
                        .asks(mean("Russia's no to it", run -> run.voted("resolution-1244", "RUS", Vote.NO))
                                .below(0.2))
                        .asks(mean("China's yes to it", run -> run.voted("resolution-1244", "CHN", Vote.YES))
                                .below(0.5)
                                .beside())
                        .breaks("drafts.resolution-1244.position=1", "drafts.resolution-1244.status_quo=-1"),
                Claim.of(11, "Administration ends the parent's control, and its years ripen the declaration.", ARC)
                        .until("2008-12")
                        .arm("no bypass", NO_BYPASS)
                        .arm("years do not count", "parameters.declaration.year=0")
                        .asks(share("under administration in 2001", run -> run.at("administered.kosovo", "2001-01"))
                                .above(0.5))
                        .asks(moreOften(
                                        "declared by the end of 2008 less that without bypass",
                                        Claim.BASE,
                                        "no bypass",
                                        DECLARED)
                                .above(0))
                        .asks(moreOften(
                                        "declared by the end of 2008 less that if years do not count",
                                        Claim.BASE,
                                        "years do not count",
                                        DECLARED)
                                .above(0))
                        .breaks("parameters.declaration.base=-20"),
                Claim.of(12, "While resolution 1244 holds, the European Union can agree on neutral steps only.", ARC)
                        .times(2)
                        .arm("the mandate does not count", MANDATE_IGNORED)
                        .arm("no gates", Claims.openGates())
                        .arm("no gates, and the mandate does not count", Claims.openGates(MANDATE_IGNORED))
                        .asks(mean("neutral steps taken", BypassClaims::neutralSteps)
                                .above(0.5))
                        .asks(mean("steps that need statehood taken", BypassClaims::statehoodSteps)
                                .below(0.05))
                        .asks(difference(
                                        "the same without gates, with the mandate less if it does not count",
                                        "no gates",
                                        "no gates, and the mandate does not count",
                                        BypassClaims::statehoodSteps)
                                .below(0))
                        .asks(difference(
                                        "members against Kosovo's membership in the Council, with the mandate less if it does not count",
                                        Claim.BASE,
                                        "the mandate does not count",
                                        run -> run.against(MEMBERSHIP))
                                .above(0))
                        .breaks(MANDATE_IGNORED),
                Claim.of(
                                13,
                                "Citing the rule moves states on the fence, less so if the citer breaks it itself.",
                                FROM_2008)
                        .until("2013-12")
                        .arm("nobody cites", Claims.NO_CITATION)
                        .arm("Russia recognises nobody", Claims.NO_RUSSIAN_RECOGNITION)
                        .arm(
                                "Russia recognises nobody, and nobody cites",
                                Claims.NO_RUSSIAN_RECOGNITION,
                                Claims.NO_CITATION)
                        .asks(difference(
                                        "if Russia recognises nobody: members for Kosovo's membership less those if nobody cites",
                                        "Russia recognises nobody",
                                        "Russia recognises nobody, and nobody cites",
                                        IN_FAVOUR)
                                .below(0))
                        .asks(Question.of(
                                        "what citing costs there, less what it costs once Russia has recognised others",
                                        Statistic.DIFFERENCE_OF_DIFFERENCES,
                                        new Probe("Russia recognises nobody, and nobody cites", IN_FAVOUR),
                                        new Probe("Russia recognises nobody", IN_FAVOUR),
                                        new Probe("nobody cites", IN_FAVOUR),
                                        new Probe(Claim.BASE, IN_FAVOUR))
                                .above(0))
                        .asks(difference(
                                        "in the base: members for Kosovo's membership less those if nobody cites",
                                        Claim.BASE,
                                        "nobody cites",
                                        IN_FAVOUR)
                                .below(0)
                                .beside())
                        .breaks(Claims.NO_CITATION)
                        .remark(
                                "Citing works in ballots on status. Recognitions are left alone: in the years to which they were fitted the"
                                        + " rule was cited all the time."));
    }

    static double neutralSteps(Run run) {
        return Run.share(
                run.drafts(draft -> draft.body().equals("eu") && !run.needsStatehood(draft)),
                draft -> draft.outcome() == Outcome.ADOPTED);
    }

    static double statehoodSteps(Run run) {
        return Run.share(
                run.drafts(draft -> draft.body().equals("eu") && run.needsStatehood(draft)),
                draft -> draft.outcome() == Outcome.ADOPTED);
    }

    /** The same in runs in which one of the five has not recognised when such steps begin. */
    static double stepsAgainstRefusal(Run run) {
        return run.recognisers("kosovo", Claims.FIVE, "2020-12") < Claims.FIVE.size()
                ? statehoodSteps(run)
                : Double.NaN;
    }

    /** Claim 4: under every draw of the illustrative numbers of rules 4 and 6, with the licence and without. */
    private static Claim precedents() {
        Reading recognised = run -> one(run.hasRecognised("south_ossetia", "RUS", "2008-09"));
        Claim claim = Claim.of(4, "A rival's precedent makes Russia's recognition of its client likelier.", FROM_2008)
                .until("2008-09")
                .times(0.75)
                .arm("no licence", NO_LICENCE);
        List<Probe> probes = new ArrayList<>();
        Well19937c luck = new Well19937c(SEED);
        for (int draw = 1; draw <= DRAWS; draw++) {
            List<String> settings = List.of(
                    drawn(luck, "power.recognition_base", -9.5),
                    drawn(luck, "power.occasion", 7.75),
                    drawn(luck, "power.tension", 2),
                    drawn(luck, "power.norm", 2.5),
                    drawn(luck, "power.licence", 8),
                    drawn(luck, "precedent.recognition_strength", 0.6));
            List<String> without = new ArrayList<>(settings);
            without.add(NO_LICENCE);
            claim = claim.arm("draw " + draw, settings.toArray(String[]::new))
                    .arm("draw " + draw + " without licence", without.toArray(String[]::new));
            probes.add(new Probe("draw " + draw, recognised));
            probes.add(new Probe("draw " + draw + " without licence", recognised));
        }
        return claim.asks(moreOften(
                                "Russia has recognised South Ossetia by September 2008, less that without licence",
                                Claim.BASE,
                                "no licence",
                                recognised)
                        .above(0))
                .asks(Question.of(
                                "share of draws of the numbers of rules 4 and 6, a quarter up or down, in which it is so",
                                Statistic.SHARE_OF_DRAWS,
                                probes.toArray(Probe[]::new))
                        .above(0.95))
                .breaks(NO_LICENCE);
    }

    private static String drawn(Well19937c luck, String path, double preset) {
        double value = preset * (0.75 + luck.nextDouble() / 2);
        return String.format(Locale.ROOT, "parameters.%s=%.4f", path, value);
    }
}
