package westphalia.experiment.claim.family;

import static westphalia.experiment.claim.Question.mean;
import static westphalia.experiment.claim.Question.median;
import static westphalia.experiment.claim.Question.share;
import static westphalia.experiment.claim.Run.one;
import static westphalia.experiment.claim.family.Claims.ARC;
import static westphalia.experiment.claim.family.Claims.FROM_2008;

import java.util.List;
import westphalia.experiment.claim.Claim;
import westphalia.experiment.claim.Question;
import westphalia.experiment.claim.Question.Probe;
import westphalia.experiment.claim.Question.Reading;
import westphalia.experiment.claim.Run;
import westphalia.experiment.claim.Statistic;
import westphalia.model.Vote;
import westphalia.result.DraftOutcome.Outcome;

/** Patterns of who recognises, who does not, and how bodies vote. */
final class RecognitionPatterns {
    private static final String KOSOVO = "kosovo";
    private static final String COUNT = "recognitions.kosovo";
    private static final String MEMBERSHIP = "kosovo-membership";
    private static final String REFERENDUM = "crimea-referendum";

    /** A third of the 192 members that the United Nations had from 2006 to 2011. */
    private static final double A_THIRD = 64;

    private static final double MEMBERS = 192;
    private static final int YEAR = 12;

    private RecognitionPatterns() {}

    static List<Claim> all() {
        return List.of(
                Claim.of("SF1", "Kosovo is not admitted, and mostly its draft dies of a hidden veto.", ARC)
                        .times(2)
                        .asks(share(
                                        "not admitted by 2020",
                                        run -> one(run.at("sovereignty_legal.kosovo", "2020-12") < 1))
                                .above(0.95))
                        .asks(mean(
                                        "hidden ones among the vetoes on membership",
                                        run -> Run.share(
                                                run.drafts(
                                                        draft -> draft.draft().equals(MEMBERSHIP)
                                                                && (draft.outcome() == Outcome.HIDDEN_VETO
                                                                        || draft.outcome() == Outcome.VETOED)),
                                                draft -> draft.outcome() == Outcome.HIDDEN_VETO))
                                .above(0.5))
                        .asks(mean(
                                        "attempts at membership that end in a hidden veto",
                                        run -> run.ended(MEMBERSHIP, Outcome.HIDDEN_VETO))
                                .above(0.5)
                                .beside())
                        .breaks("drafts." + MEMBERSHIP + ".must_vote=true"),
                Claim.of("SF2", "About fifty states recognise in the first year, about seventy by 2010.", FROM_2008)
                        .times(2)
                        .asks(median("recognitions at the end of 2008", run -> run.at(COUNT, "2008-12"))
                                .between(44, 61))
                        .asks(median("recognitions at the end of 2010", run -> run.at(COUNT, "2010-12"))
                                .between(61, 83))
                        .asks(median("recognitions at the end of 2013", run -> run.at(COUNT, "2013-12"))
                                .between(94, 114)
                                .beside())
                        .breaks("parameters.recognition.sponsor=0")
                        .remark(
                                "The weights were fitted to these years, so this is no forecast; 2013 was not fitted, and"
                                        + " the bounds of it, ten to either side of 104, are ours."),
                Claim.of("SF3", "The five of the Union stay out, and so do Russia's neighbours.", FROM_2008)
                        .times(3)
                        .asks(share(
                                        "none of the five has recognised by the end of 2013",
                                        run -> one(run.recognisers(KOSOVO, Claims.FIVE, "2013-12") == 0))
                                .above(0.9))
                        .asks(mean(
                                        "recognisers among the five, of five",
                                        run -> run.recognisers(KOSOVO, Claims.FIVE, "2013-12"))
                                .below(1)
                                .beside())
                        .asks(share(
                                        "at most one of eleven states of Russia's orbit has recognised by 2010",
                                        run -> one(run.recognisers(KOSOVO, RussiaClaims.ORBIT, "2010-12") <= 1))
                                .above(0.9))
                        .breaks(Claims.openGates("parameters.stance.opponent_tie=0"))
                        .remark(
                                "The weight of a tie to the opponent, which keeps Russia's neighbours out, is imposed too:"
                                        + " the data bound it from one side only."),
                Claim.of("SF7", "In 2014 Russia alone votes no on Crimea, China abstains, 11 to 14 vote yes.", ARC)
                        .until("2014-12")
                        .asks(mean("Russia votes no", run -> run.voted(REFERENDUM, "RUS", Vote.NO))
                                .above(0.9))
                        .asks(mean("China abstains", run -> run.voted(REFERENDUM, "CHN", Vote.ABSTAIN))
                                .above(0.5))
                        .asks(share("nobody but Russia votes no", run -> one(run.against(REFERENDUM) == 1))
                                .above(0.5))
                        .asks(share(
                                        "11 to 14 vote yes",
                                        run -> one(run.inFavour(REFERENDUM) >= 11 && run.inFavour(REFERENDUM) <= 14))
                                .above(0.5))
                        .breaks("drafts.crimea-referendum.position=1")
                        .remark("Seen by everyone, and not tuned to."),
                Claim.of("SF8", "Recognisers of Kosovo do not vote no on Ukraine's integrity.", ARC)
                        .until("2014-12")
                        .asks(mean("share of Kosovo's recognisers that vote no", RivalryClaims::noOnCrimea)
                                .below(0.02))
                        .breaks("parameters.stance.alignment=-1"),
                Claim.of("SF9", "Recognition does not speed up once a third of the United Nations is reached.", ARC)
                        .times(2)
                        .asks(Question.of(
                                        "hazard in the twelve months after the third over that in the twelve before",
                                        Statistic.RATIO,
                                        new Probe(Claim.BASE, hazard(0, YEAR)),
                                        new Probe(Claim.BASE, hazard(-YEAR, 0)))
                                .below(1.25))
                        .breaks("parameters.recognition.cascade=8")
                        .remark("The bound, a quarter faster, is ours."),
                Claim.of("SF10", "In 2012 the four sovereignties lie far apart.", ARC)
                        .until("2012-12")
                        .asks(mean("highest less lowest of the four at the end of 2012", NormClaims::spread)
                                .above(0.3))
                        .breaks("parameters.bypass.presence=0.5", "claimants.kosovo.borders=0.5"),
                Claim.of(
                                "SF11",
                                "Without a patron hardly anybody recognises, and Russia's clients find few.",
                                FROM_2008)
                        .until("2010-12")
                        .arm(
                                "no sponsor",
                                "claimants.kosovo.patron=",
                                "claimants.kosovo.cosponsors=[]",
                                "claimants.kosovo.promised_by=[]")
                        .asks(share(
                                        "at most two recognise Kosovo by 2010 without a sponsor",
                                        "no sponsor",
                                        run -> one(run.at(COUNT, "2010-12") <= 2))
                                .above(0.5))
                        .asks(mean("recognitions of Kosovo then", "no sponsor", run -> run.at(COUNT, "2010-12"))
                                .below(2)
                                .beside())
                        .asks(share(
                                        "at most eight recognise Abkhazia by 2010",
                                        run -> one(run.at("recognitions.abkhazia", "2010-12") <= 8))
                                .above(0.9))
                        .asks(share(
                                        "at most eight recognise South Ossetia by 2010",
                                        run -> one(run.at("recognitions.south_ossetia", "2010-12") <= 8))
                                .above(0.9))
                        .breaks("parameters.recognition.base=-5"),
                Claim.of("SF15", "By 2020 ten to twenty-five states have withdrawn their recognition.", ARC)
                        .asks(mean(
                                        "withdrawals by the end of 2020",
                                        run -> run.withdrawals(KOSOVO, "2008-01", "2020-12"))
                                .between(10, 25))
                        .breaks("parameters.withdrawal.base=-20")
                        .remark("Reported, not tuned to."));
    }

    /** Recognitions between two distances from the month the third is reached, over the states that had not then. */
    private static Reading hazard(int from, int to) {
        double left = MEMBERS - A_THIRD;
        return run -> {
            double gained = run.changeAround(COUNT, A_THIRD, from, to);
            return gained / (from < 0 ? left + gained : left);
        };
    }
}
