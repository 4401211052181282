package westphalia.experiment.claim.family;

import static westphalia.experiment.claim.Question.difference;
import static westphalia.experiment.claim.Question.mean;
import static westphalia.experiment.claim.Question.moreOften;
import static westphalia.experiment.claim.Question.share;
import static westphalia.experiment.claim.Run.one;
import static westphalia.experiment.claim.family.Claims.ARC;
import static westphalia.experiment.claim.family.Claims.FROM_2008;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.math3.random.Well19937c;
import westphalia.experiment.claim.Claim;
import westphalia.experiment.claim.Question;
import westphalia.experiment.claim.Question.Probe;
import westphalia.experiment.claim.Question.Reading;
import westphalia.experiment.claim.Run;
import westphalia.experiment.claim.Statistic;
import westphalia.model.Vote;
import westphalia.model.institution.Body;
import westphalia.result.DraftOutcome.Outcome;

/** Claims 38 to 51: what moves Russia, what its veto does, and what it does to Serbia. */
final class RussiaClaims {
    private static final String KOSOVO = "kosovo";
    private static final String STANCE = "stance.RUS.kosovo";
    private static final String CONCESSION = "concession.SRB";
    private static final String MEMBERSHIP = "kosovo-membership";
    private static final String NO_WATCHDOG = "parameters.power.watchdog=0";
    private static final String NO_REGIME_FEAR = "parameters.ballot.regime=0";
    private static final String[] NEUTRAL_SPONSOR = {
        "drafts.kosovo-membership.sponsor=CHE", "drafts.supervised-independence.sponsor=CHE"
    };
    private static final String[] LITTLE_CONCERNED = {
        "parameters.power.status=0", "parameters.power.rent=0", "parents.SRB.concession=0.7"
    };
    private static final int DRAWS = 8;
    private static final int SEED = 38;

    /** States of the Commonwealth of Independent States other than Russia. */
    static final List<String> ORBIT =
            List.of("ARM", "AZE", "BLR", "GEO", "KAZ", "KGZ", "MDA", "TJK", "TKM", "UKR", "UZB");

    private static final Reading RUSSIAN_SHIFT = run -> run.change(STANCE, "2008-12", "2018-12");
    private static final Reading RUSSIAN_NO = run -> run.voted(MEMBERSHIP, "RUS", Vote.NO);
    private static final Reading HIDDEN_GAIN = gain(MEMBERSHIP, Outcome.HIDDEN_VETO, "2009-08", "2009-09");
    private static final Reading PUBLIC_GAIN = gain("georgia-observers-2009", Outcome.VETOED, "2009-05", "2009-06");
    private static final Reading COUNT = run -> run.at("recognitions.kosovo", "2010-12");
    private static final Reading IN_ORBIT = run -> run.recognisers(KOSOVO, ORBIT, "2010-12");

    private RussiaClaims() {}

    static List<Claim> all() {
        return List.of(
                unmoved(),
                Claim.of(39, "Without status and rent Russia follows Serbia: it defends itself, not its client.", ARC)
                        .until("2018-12")
                        .arm("no status, no rent", "parameters.power.status=0", "parameters.power.rent=0")
                        .asks(difference(
                                        "rise of Russia's stance from 2008 to 2018, without status and rent less the base",
                                        "no status, no rent",
                                        Claim.BASE,
                                        RUSSIAN_SHIFT)
                                .above(0.1))
                        .asks(mean("rise of Russia's stance in the base", RUSSIAN_SHIFT)
                                .between(-0.1, 0.1)
                                .beside())
                        .breaks("parameters.conditionality.speed=0"),
                Claim.of(40, "At the same distance on the matter, tension makes Russia's no likelier.", FROM_2008)
                        .until("2009-09")
                        .base(
                                "parameters.power.client=0.1",
                                "parameters.power.rent=0",
                                "powers.RUS.grievance=0",
                                "parameters.world.breach_shock=0",
                                "parameters.world.tension=0.05",
                                "parameters.world.tension_rest=0.05")
                        .arm("high tension", "parameters.world.tension=0.95", "parameters.world.tension_rest=0.95")
                        .asks(difference(
                                        "Russia's no to supervised independence, tension .95 less tension .05",
                                        "high tension",
                                        Claim.BASE,
                                        run -> run.voted("supervised-independence", "RUS", Vote.NO))
                                .above(0))
                        .breaks("parameters.power.status=0"),
                Claim.of(41, "Russia opposes because the United States propose.", FROM_2008)
                        .until("2013-12")
                        .arm("a neutral sponsor", NEUTRAL_SPONSOR)
                        .arm("Russia little concerned", LITTLE_CONCERNED)
                        .arm(
                                "Russia little concerned, a neutral sponsor",
                                Stream.concat(Stream.of(LITTLE_CONCERNED), Stream.of(NEUTRAL_SPONSOR))
                                        .toArray(String[]::new))
                        .asks(difference(
                                        "Russia's no to membership, American less neutral sponsor",
                                        Claim.BASE,
                                        "a neutral sponsor",
                                        RUSSIAN_NO)
                                .above(0.05))
                        .asks(difference(
                                        "the same if Russia has no status or rent in it and Serbia has conceded .7",
                                        "Russia little concerned",
                                        "Russia little concerned, a neutral sponsor",
                                        RUSSIAN_NO)
                                .above(0)
                                .beside())
                        .breaks("parameters.ballot.rival_sponsor=0")
                        .remark(
                                "A rival's sponsorship counts in the ballot, but the stance alone makes Russia's no certain: it says no"
                                        + " whoever proposes."),
                Claim.of(
                                42,
                                "Russia guards the rule against its rival's breaches, and regimes that fear for themselves join.",
                                FROM_2008)
                        .until("2013-12")
                        .arm("no bypass on record", "precedents.bypass-1999.enabled=false")
                        .arm("nothing to guard", NO_WATCHDOG)
                        .arm("Russia recognises nobody", Claims.NO_RUSSIAN_RECOGNITION)
                        .arm("Russia recognises nobody, nothing to guard", Claims.NO_RUSSIAN_RECOGNITION, NO_WATCHDOG)
                        .arm("no fear of regimes", NO_REGIME_FEAR)
                        .asks(difference(
                                        "Russia's stance in January 2008 less that without the bypass on record",
                                        Claim.BASE,
                                        "no bypass on record",
                                        run -> run.at(STANCE, "2008-01"))
                                .below(0))
                        .asks(Question.of(
                                        "what guarding adds to Russia's stance at the end of 2009, less what it adds if Russia recognises nobody",
                                        Statistic.DIFFERENCE_OF_DIFFERENCES,
                                        new Probe(Claim.BASE, run -> run.at(STANCE, "2009-12")),
                                        new Probe("nothing to guard", run -> run.at(STANCE, "2009-12")),
                                        new Probe("Russia recognises nobody", run -> run.at(STANCE, "2009-12")),
                                        new Probe(
                                                "Russia recognises nobody, nothing to guard",
                                                run -> run.at(STANCE, "2009-12")))
                                .above(0))
                        .asks(difference(
                                        "share of autocracies against membership less that without fear of regimes",
                                        Claim.BASE,
                                        "no fear of regimes",
                                        run -> run.shareAgainst(MEMBERSHIP, true))
                                .above(0))
                        .asks(difference(
                                        "the same of the others",
                                        Claim.BASE,
                                        "no fear of regimes",
                                        run -> run.shareAgainst(MEMBERSHIP, false))
                                .between(-0.02, 0.02))
                        .breaks(NO_WATCHDOG, NO_REGIME_FEAR),
                Claim.of(43, "Russia says that sovereignty stands above all, and acts otherwise elsewhere.", FROM_2008)
                        .until("2009-12")
                        .arm("Russia recognises nobody", Claims.NO_RUSSIAN_RECOGNITION)
                        .asks(mean(
                                        "what Russia says of the norm at the end of 2009 less what it holds",
                                        run -> run.at("stated.RUS", "2009-12") - run.at("westphalian.RUS", "2009-12"))
                                .above(0))
                        .asks(mean("what Russia says of it, of 1", run -> run.at("stated.RUS", "2009-12"))
                                .above(0.9)
                                .beside())
                        .asks(difference(
                                        "Russia's hypocrisy at the end of 2009 less that had it recognised nobody",
                                        Claim.BASE,
                                        "Russia recognises nobody",
                                        run -> run.at("hypocrisy.RUS", "2009-12"))
                                .above(0.3))
                        .breaks(Claims.NO_RUSSIAN_RECOGNITION),
                Claim.of(44, "Fear and interest rule the great powers: what is fitting weighs little.", FROM_2008)
                        .until("2008-12")
                        .times(2)
                        .arm(
                                "what is fitting weighs in full",
                                "powers.RUS.appropriateness=1",
                                "parameters.power.norm=10")
                        .asks(share(
                                        "Russia has recognised South Ossetia by the end of 2008",
                                        RussiaClaims::southOssetia)
                                .above(0.7))
                        .asks(moreOften(
                                        "the same less that if what is fitting weighs in full",
                                        Claim.BASE,
                                        "what is fitting weighs in full",
                                        RussiaClaims::southOssetia)
                                .above(0))
                        .imposed("The weight of what is fitting, 0.3, is an input of the scenario.")
                        .breaks("powers.RUS.appropriateness=1", "parameters.power.norm=10"),
                Claim.of(
                                45,
                                "Each blocked draft adds to Russia's standing, a hidden one less than a public one.",
                                FROM_2008)
                        .times(2)
                        .arm("every draft comes to the vote", "drafts.*.must_vote=true")
                        .asks(mean("what the hidden veto of September 2009 adds to Russia's standing", HIDDEN_GAIN)
                                .above(0))
                        .asks(mean("what the public veto of June 2009 adds, on Georgia", PUBLIC_GAIN)
                                .above(0))
                        .asks(mean("the second less the first", run -> PUBLIC_GAIN.of(run) - HIDDEN_GAIN.of(run))
                                .above(0))
                        .asks(difference(
                                        "standing at the end of 2013 if every draft comes to the vote, less the base",
                                        "every draft comes to the vote",
                                        Claim.BASE,
                                        run -> run.at("standing.RUS", "2013-12"))
                                .above(0)
                                .beside())
                        .breaks("parameters.standing.veto_gain=0", "parameters.standing.hidden_veto_gain=0")
                        .remark(
                                "If every draft came to the vote Russia would gain less: most would fail for lack of nine yes votes, which"
                                        + " is no veto."),
                Claim.of(
                                46,
                                "While the Kremlin holds a veto Kosovo is not admitted; without vetoes nine are often missing.",
                                ARC)
                        .times(4)
                        .arm("no vetoes", Claims.NO_VETO)
                        .asks(share("admitted by 2020", run -> one(run.at("sovereignty_legal.kosovo", "2020-12") == 1))
                                .below(0.02))
                        .asks(share(
                                        "admitted by 2020 without vetoes",
                                        "no vetoes",
                                        run -> one(run.at("sovereignty_legal.kosovo", "2020-12") == 1))
                                .above(0)
                                .beside())
                        .asks(mean(
                                        "without vetoes: share of yearly attempts that pass",
                                        "no vetoes",
                                        run -> run.ended(MEMBERSHIP, Outcome.ADOPTED))
                                .between(0.02, 0.8))
                        .asks(mean(
                                        "without vetoes: share of adopted drafts with fewer than nine",
                                        "no vetoes",
                                        run -> Run.share(
                                                run.drafts(
                                                        draft -> draft.draft().equals(MEMBERSHIP)
                                                                && Body.Kind.COUNCIL.is(draft.body())
                                                                && draft.outcome() == Outcome.ADOPTED),
                                                draft -> draft.yes() < 9))
                                .below(0.02))
                        .breaks(Claims.NO_VETO, "organisations.assembly.rule.kind=simple_majority")
                        .remark(
                                "Where the Council recommends Kosovo, the Assembly's two thirds still stand in its way."),
                Claim.of(47, "Moscow's lobby and ties keep its neighbourhood from recognising.", FROM_2008)
                        .until("2010-12")
                        .arm("no ties, no push", "parameters.stance.opponent_tie=0", "parameters.pressure.weight=0")
                        .asks(mean("recognisers among eleven states of Russia's orbit by 2010", IN_ORBIT)
                                .below(1))
                        .asks(difference(
                                        "the same less that without ties and pushes",
                                        Claim.BASE,
                                        "no ties, no push",
                                        IN_ORBIT)
                                .below(0))
                        .imposed(
                                "The weight of a tie to the opponent is imposed: the data bound it from one side only.")
                        .breaks("parameters.stance.opponent_tie=0", "parameters.pressure.weight=0"),
                Claim.of(48, "Russia's lever is the weaker one, except inside its own orbit.", FROM_2008)
                        .until("2010-12")
                        .arm("without Washington", Claims.NO_UNITED_STATES, Claims.NO_UNITED_STATES_PROMISE)
                        .arm("without Moscow", "claimants.kosovo.opponent=")
                        .asks(lever("recognitions lost without Washington less those won without Moscow", COUNT)
                                .above(0))
                        .asks(lever("the same inside Russia's orbit", IN_ORBIT).below(0))
                        .breaks(
                                "parameters.recognition.sponsor=0",
                                "parameters.recognition.base=-3",
                                "parameters.recognition.norm=0",
                                "parameters.pressure.weight=0"),
                Claim.of(49, "An unsettled Kosovo keeps Serbia out, and that is worth something to Russia.", FROM_2008)
                        .until("2008-06")
                        .arm("Serbia at stage 4", "parents.SRB.accession_stage=4")
                        .asks(difference(
                                        "Russia's stance with Serbia at stage 4 less the base",
                                        "Serbia at stage 4",
                                        Claim.BASE,
                                        run -> run.at(STANCE, "2008-06"))
                                .above(0))
                        .breaks("parameters.power.rent=0"),
                Claim.of(50, "Russian support keeps Serbia from joining sanctions on Russia.", ARC)
                        .times(2)
                        .arm("support does not count", "parameters.conditionality.alignment_protector=0")
                        .asks(difference(
                                        "Serbia's alignment with sanctions in 2020 less that if support does not count",
                                        Claim.BASE,
                                        "support does not count",
                                        run -> run.at("sanctions_alignment.SRB", "2020-12"))
                                .below(0))
                        .breaks("parameters.conditionality.alignment_protector=0"),
                Claim.of(51, "Serbia's rigidity stems from Russian support.", ARC)
                        .until("2016-12")
                        .arm("no support", "parameters.conditionality.protector=0")
                        .asks(difference(
                                        "concession at the end of 2016 less that without support",
                                        Claim.BASE,
                                        "no support",
                                        run -> run.at(CONCESSION, "2016-12"))
                                .below(0))
                        .breaks("parameters.conditionality.protector=0"));
    }

    /** Claim 38, in the base and for draws of the three weights of the stance. */
    private static Claim unmoved() {
        Claim claim = Claim.of(38, "Russia's position does not depend on the situation, while Serbia's moves.", ARC)
                .until("2018-12")
                .times(1);
        Probe[] probes = new Probe[2 * DRAWS];
        Well19937c luck = new Well19937c(SEED);
        Reading isUnmoved = run -> one(Math.abs(RUSSIAN_SHIFT.of(run)) < 0.1);
        for (int draw = 1; draw <= DRAWS; draw++) {
            String name = "draw " + draw;
            claim = claim.arm(name, drawn(luck, "client", 0.6), drawn(luck, "status", 1.6), drawn(luck, "rent", 0.6));
            probes[2 * draw - 2] = new Probe(name, isUnmoved);
            probes[2 * draw - 1] = new Probe(name, run -> 0.5);
        }
        return claim.asks(mean(
                                "size of the change of Russia's stance, 2008 to 2018",
                                run -> Math.abs(RUSSIAN_SHIFT.of(run)))
                        .below(0.1))
                .asks(mean(
                                "rise of Serbia's concession, 2008 to 2018",
                                run -> run.change(CONCESSION, "2008-12", "2018-12"))
                        .above(0.3))
                .asks(Question.of(
                                "share of draws of the stance's three weights, half up or down, in which most runs are so",
                                Statistic.SHARE_OF_DRAWS,
                                probes)
                        .above(0.5)
                        .beside())
                .breaks("parameters.power.status=0", "parameters.power.rent=0");
    }

    private static String drawn(Well19937c luck, String name, double preset) {
        return String.format(Locale.ROOT, "parameters.power.%s=%.4f", name, preset * (0.5 + luck.nextDouble()));
    }

    /**
     * By how much Russia's standing rises over a month in which a draft ends so; nothing of runs in which it does not.
     */
    private static Reading gain(String draft, Outcome outcome, String before, String month) {
        return run -> run.isEnded(draft, outcome, month) ? run.change("standing.RUS", before, month) : Double.NaN;
    }

    private static double southOssetia(Run run) {
        return one(run.hasRecognised("south_ossetia", "RUS", "2008-12"));
    }

    /** What Washington's absence takes, less what Moscow's absence adds. */
    static Question lever(String measure, Reading reading) {
        return Question.of(
                measure,
                Statistic.DIFFERENCE_OF_DIFFERENCES,
                new Probe(Claim.BASE, reading),
                new Probe("without Washington", reading),
                new Probe("without Moscow", reading),
                new Probe(Claim.BASE, reading));
    }
}
