package westphalia.experiment.claim.family;

import static westphalia.experiment.claim.Question.difference;
import static westphalia.experiment.claim.Question.mean;
import static westphalia.experiment.claim.Question.moreOften;
import static westphalia.experiment.claim.Question.share;
import static westphalia.experiment.claim.Run.one;
import static westphalia.experiment.claim.family.Claims.ARC;
import static westphalia.experiment.claim.family.Claims.FROM_2008;
import static westphalia.experiment.claim.family.Claims.byBypass;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import westphalia.experiment.claim.Claim;
import westphalia.experiment.claim.Criterion;
import westphalia.experiment.claim.Question;
import westphalia.experiment.claim.Question.Probe;
import westphalia.experiment.claim.Question.Reading;
import westphalia.experiment.claim.Run;
import westphalia.experiment.claim.Statistic;
import westphalia.model.Vote;
import westphalia.model.history.Observation;
import westphalia.model.institution.Body;
import westphalia.result.DraftOutcome.Outcome;
import westphalia.scenario.reader.TableReader;

/** Claims 52 to 65: grievance, words and deeds, and the instruments of a rivalry. */
final class RivalryClaims {
    private static final String STANCE = "stance.RUS.kosovo";
    private static final String MEMBERSHIP = "kosovo-membership";
    private static final String NO_THREAT = "parameters.tabling.threat=0";
    private static final String ALWAYS_CITE = "parameters.precedent.cite=20";
    private static final String NEVER_CITE = "parameters.precedent.cite=-20";
    private static final String DISPLACED = "A/RES/62/249";
    private static final LocalDate DAY_OF_THAT = LocalDate.of(2008, 5, 15);

    private static final Reading SOUTH_OSSETIA = run -> one(run.hasRecognised("south_ossetia", "RUS", "2008-12"));
    private static final Reading ABSTAINED = run -> run.voted(MEMBERSHIP, "RUS", Vote.ABSTAIN);

    private RivalryClaims() {}

    static List<Claim> all() {
        return List.of(
                Claim.of(52, "The outrage of 1999 weighs on Russia's choices and fades slowly.", ARC)
                        .until("2007-06")
                        .arm("no outrage", "parameters.world.breach_grievance=0")
                        .asks(mean(
                                        "grievance in July 1999 once force was used",
                                        Claims.afterBypass(run -> run.at("grievance.RUS", "1999-07")))
                                .above(0.3))
                        .asks(Question.of(
                                        "share of it left eight years later",
                                        Statistic.RATIO,
                                        new Probe(
                                                Claim.BASE,
                                                Claims.afterBypass(run -> run.at("grievance.RUS", "2007-06"))),
                                        new Probe(
                                                Claim.BASE,
                                                Claims.afterBypass(run -> run.at("grievance.RUS", "1999-07"))))
                                .above(0.4))
                        .asks(difference(
                                        "Russia's stance in July 1999 less that without outrage",
                                        Claim.BASE,
                                        "no outrage",
                                        Claims.afterBypass(run -> run.at(STANCE, "1999-07")))
                                .below(0))
                        .breaks("parameters.world.grievance_half_life_months=6"),
                Claim.of(53, "Russia's threats make a vote dear, so drafts die unseen.", FROM_2008)
                        .times(4)
                        .arm("no threat", NO_THREAT)
                        .asks(difference(
                                        "hidden vetoes of membership a year less those without the threat",
                                        Claim.BASE,
                                        "no threat",
                                        run -> run.ended(MEMBERSHIP, Outcome.HIDDEN_VETO))
                                .above(0))
                        .breaks(NO_THREAT),
                Claim.of(54, "Each enlargement of the alliance adds to tension.", FROM_2008)
                        .until("2009-12")
                        .arm("no enlargement", "events.*enlargement.enabled=false")
                        .asks(difference(
                                        "tension at the end of 2009 less that without enlargement",
                                        Claim.BASE,
                                        "no enlargement",
                                        run -> run.at("tension", "2009-12"))
                                .above(0))
                        .breaks("parameters.world.enlargement_shock=0"),
                Claim.of(
                                55,
                                "After 2008 both powers want the people's will in one place and not in the other.",
                                FROM_2008)
                        .until("2009-12")
                        .asks(mean("hypocrisy of Russia at the end of 2009", run -> run.at("hypocrisy.RUS", "2009-12"))
                                .above(0.8))
                        .asks(mean("hypocrisy of the United States likewise", run -> run.at("hypocrisy.USA", "2009-12"))
                                .above(0.8))
                        .breaks(Claims.NO_RUSSIAN_RECOGNITION),
                Claim.of(56, "Russia says that its case differs; it could have cited Kosovo instead.", FROM_2008)
                        .until("2008-12")
                        .times(4)
                        .base(NEVER_CITE)
                        .arm("cites Kosovo", ALWAYS_CITE)
                        .asks(moreOften(
                                        "Russia has recognised South Ossetia, citing less distinguishing",
                                        "cites Kosovo",
                                        Claim.BASE,
                                        SOUTH_OSSETIA)
                                .above(0))
                        .asks(difference(
                                        "norm index at the end of 2008, citing less distinguishing",
                                        "cites Kosovo",
                                        Claim.BASE,
                                        run -> run.at("norm_index", "2008-12"))
                                .below(0))
                        .breaks(ALWAYS_CITE),
                Claim.of(57, "Each time Russia cites Kosovo, Serbia trusts it less.", FROM_2008)
                        .until("2009-12")
                        .base(NEVER_CITE)
                        .arm("cites Kosovo", ALWAYS_CITE)
                        .asks(difference(
                                        "Serbia's trust at the end of 2009, citing less distinguishing",
                                        "cites Kosovo",
                                        Claim.BASE,
                                        run -> run.at("trust.SRB", "2009-12"))
                                .below(0))
                        .breaks("parameters.precedent.trust_lost=0"),
                Claim.of(58, "Recognisers of Kosovo ought to accept Crimea, says the essay; none of them does.", ARC)
                        .until("2014-12")
                        .asks(mean(
                                        "share of Kosovo's recognisers that vote no on Ukraine's integrity",
                                        RivalryClaims::noOnCrimea)
                                .below(0.02))
                        .states(
                                "share of recognisers that voted no on Georgia's displaced, A/RES/62/249, by the record",
                                Criterion.below(0.02),
                                RivalryClaims::recordedNo)
                        .breaks("parameters.stance.alignment=-1")
                        .remark(
                                "The ballot of 2014 on record is not held here: records end in 2010. The nearest one that"
                                        + " is, of May 2008 on those displaced from Abkhazia, stands in its place."),
                Claim.of(
                                59,
                                "If the deal is worth more to it than standing, Russia abstains and lets Kosovo in.",
                                FROM_2008)
                        .times(4)
                        .arm("a deal", "drafts.kosovo-membership.deal=3")
                        .asks(share("base: admitted by 2013", run -> one(run.last("sovereignty_legal.kosovo") == 1))
                                .below(0.02))
                        .asks(mean("with a deal: Russia abstains on membership", "a deal", ABSTAINED)
                                .above(0.5))
                        .asks(mean(
                                        "with a deal: membership drafts that pass",
                                        "a deal",
                                        run -> run.ended(MEMBERSHIP, Outcome.ADOPTED))
                                .above(0))
                        .breaks("drafts.kosovo-membership.deal=0")
                        .remark("Bought, Russia abstains, and two walls still stand: China's expected no, and about six"
                                + " expected yes votes of nine."),
                Claim.of(60, "America's own bypass weakens its appeals to the law.", ARC)
                        .until("2014-12")
                        .arm("no bypass", Claims.NO_BYPASS)
                        .arm("nobody cites", Claims.NO_CITATION)
                        .arm("no bypass, and nobody cites", Claims.NO_BYPASS, Claims.NO_CITATION)
                        .asks(byBypass(
                                        "hypocrisy of the United States at the end of 2007 less that without bypass",
                                        run -> run.at("hypocrisy.USA", "2007-12"))
                                .above(0))
                        .asks(Question.of(
                                        "votes its appeal wins for Ukraine's integrity, less those it wins without bypass",
                                        Statistic.DIFFERENCE_OF_DIFFERENCES,
                                        new Probe(Claim.BASE, run -> run.inFavour("ukraine-integrity")),
                                        new Probe("nobody cites", run -> run.inFavour("ukraine-integrity")),
                                        new Probe("no bypass", run -> run.inFavour("ukraine-integrity")),
                                        new Probe(
                                                "no bypass, and nobody cites",
                                                run -> run.inFavour("ukraine-integrity")))
                                .below(0))
                        .breaks(Claims.NO_CITATION),
                Claim.of(
                                61,
                                "Passports prepare protection where there is a border, and come to little where there is none.",
                                ARC)
                        .until("2008-12")
                        .times(2)
                        .arm("no passports", "parameters.ground.passport=-20", "claimants.south_ossetia.passports=0")
                        .asks(mean(
                                        "share with passports in July 2008, South Ossetia less Kosovo",
                                        run -> run.at("passports.south_ossetia", "2008-07")
                                                - run.at("passports.kosovo", "2008-07"))
                                .above(0.1))
                        .asks(moreOften(
                                        "Russia has recognised South Ossetia by the end of 2008, less that without passports",
                                        Claim.BASE,
                                        "no passports",
                                        SOUTH_OSSETIA)
                                .above(0))
                        .breaks("parameters.ground.passport=-20", "claimants.south_ossetia.passports=0"),
                Claim.of(62, "A patron that woos a minority takes control from the claimant.", ARC)
                        .until("2012-12")
                        .arm("wooed", "claimants.kosovo.conflict.contiguous=true", "parameters.ground.passport=2")
                        .arm("not wooed", "parameters.ground.passport=-20")
                        .asks(difference(
                                        "control at the end of 2012, wooed less not",
                                        "wooed",
                                        "not wooed",
                                        run -> run.at("sovereignty_domestic.kosovo", "2012-12"))
                                .below(0))
                        .breaks("parameters.ground.decay=0"),
                Claim.of(63, "Whoever is kept from the microphone persuades fewer.", FROM_2008)
                        .until("2013-12")
                        .arm("never challenged", "parameters.forum.challenge=-20")
                        .arm("always challenged", "parameters.forum.challenge=20")
                        .asks(difference(
                                        "access at the end of 2012, never less always challenged",
                                        "never challenged",
                                        "always challenged",
                                        run -> run.at("access.kosovo", "2012-12"))
                                .above(0))
                        .asks(difference(
                                        "recognitions at the end of 2013 likewise",
                                        "never challenged",
                                        "always challenged",
                                        run -> run.at("recognitions.kosovo", "2013-12"))
                                .above(0))
                        .breaks("parameters.forum.step=0"),
                Claim.of(64, "Russia's denial outlasts the horizon.", ARC)
                        .times(4)
                        .asks(share(
                                        "stance below -.8 in every month from 2008 to 2020",
                                        run -> one(run.highest(STANCE, "2008-03", "2020-12") < -0.8))
                                .above(0.95))
                        .breaks("parameters.power.status=0", "parameters.power.rent=0"),
                Claim.of(65, "A shift of Serbia moves Russia too, but little.", FROM_2008)
                        .until("2008-06")
                        .arm("Serbia has conceded .6", "parents.SRB.concession=0.6")
                        .asks(difference(
                                        "Russia's stance with a concession of .6 less none",
                                        "Serbia has conceded .6",
                                        Claim.BASE,
                                        run -> run.at(STANCE, "2008-06"))
                                .between(0, 0.15))
                        .breaks("parameters.power.status=0", "parameters.power.rent=0"));
    }

    /** Among the states that had recognised Kosovo, how many vote no in the Assembly on Crimea. */
    static double noOnCrimea(Run run) {
        return Run.share(
                run.ballots(ballot -> Body.Kind.ASSEMBLY.is(ballot.body())
                                && run.isAbout("crimea", ballot.draft())
                                && run.hasRecognised("kosovo", ballot.state(), "2014-02"))
                        .toList(),
                ballot -> ballot.vote() == Vote.NO);
    }

    /** The share of those that had recognised Kosovo by May 2008 that voted no on A/RES/62/249. */
    private static double recordedNo(Path scenarios) {
        TreeSet<String> recognisers = new TreeSet<>();
        TableReader.read(scenarios.resolve("data/recognitions-observed.csv"), Observation.class).stream()
                .filter(act ->
                        "kosovo".equals(act.claimant()) && act.recognisedOn().isBefore(DAY_OF_THAT))
                .forEach(act -> recognisers.add(act.iso3()));
        return Run.share(
                Records.ballots(scenarios.resolve("data/assembly-votes.csv")).stream()
                        .filter(ballot -> ballot.text().equals(DISPLACED) && recognisers.contains(ballot.iso3()))
                        .toList(),
                ballot -> ballot.vote().equals("N"));
    }
}
