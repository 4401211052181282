package westphalia.experiment.claim.family;

import static westphalia.experiment.claim.Question.difference;
import static westphalia.experiment.claim.Question.mean;
import static westphalia.experiment.claim.Question.moreOften;
import static westphalia.experiment.claim.Question.share;
import static westphalia.experiment.claim.Run.one;
import static westphalia.experiment.claim.family.Claims.ARC;
import static westphalia.experiment.claim.family.Claims.FROM_2008;
import static westphalia.experiment.claim.family.Claims.NO_BYPASS;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import westphalia.experiment.claim.Claim;
import westphalia.experiment.claim.Question.Reading;
import westphalia.experiment.claim.Run;

/** Claims 14 to 25: the norm, what breaks it, and what states are without it. */
final class NormClaims {
    private static final Reading BYPASSED = run -> run.at("bypassed.kosovo", "1999-06");
    private static final Reading NORM_2008 = run -> run.at("norm_index", "2008-12");
    private static final Reading NORM_1999 = run -> run.at("norm_index", "1999-12");
    private static final Reading END_OF_2008 = run -> run.at("recognitions.kosovo", "2008-12");
    private static final Reading ADMITTED = run -> one(run.last("sovereignty_legal.kosovo") == 1);

    private NormClaims() {}

    static List<Claim> all() {
        return List.of(
                Claim.of(14, "Recognition against the parent's will lowers the norm, which recovers slowly.", FROM_2008)
                        .arm("parent consents", "parents.SRB.consents=true", "parents.GEO.consents=true")
                        .arm("nothing heals", "parameters.preference.recovery=0")
                        .asks(difference(
                                        "norm index at the end of 2008 less that with consent",
                                        Claim.BASE,
                                        "parent consents",
                                        NORM_2008)
                                .below(-0.02))
                        .asks(difference(
                                        "norm index at the end of 2013 less that if nothing heals",
                                        Claim.BASE,
                                        "nothing heals",
                                        run -> run.at("norm_index", "2013-12"))
                                .above(0))
                        .asks(mean(
                                        "norm index at the end of 2013 less that at the start",
                                        run -> run.change("norm_index", "2008-01", "2013-12"))
                                .below(0))
                        .breaks("parameters.preference.patron_act=0", "parameters.preference.follower_act=0"),
                Claim.of(15, "Presence that was invited costs the norm nothing; presence imposed by force does.", ARC)
                        .until("1999-12")
                        .arm("invited instead", NO_BYPASS, "claimants.kosovo.invited_presence=0.8")
                        .arm("no presence", NO_BYPASS)
                        .asks(difference("norm index, imposed less none", Claim.BASE, "no presence", NORM_1999)
                                .below(-0.02))
                        .asks(difference("norm index, invited less none", "invited instead", "no presence", NORM_1999)
                                .between(-0.005, 0.005))
                        .breaks("parameters.bypass.act=0"),
                Claim.of(16, "The graver the abuse, the less a breach done for its victims hurts the norm.", FROM_2008)
                        .until("2008-12")
                        .arm("no abuse", "claimants.kosovo.remedial_claim=0")
                        .arm("full abuse", "claimants.kosovo.remedial_claim=1")
                        .asks(difference(
                                        "norm index one month after the declaration, full abuse less none",
                                        "full abuse",
                                        "no abuse",
                                        run -> run.at("norm_index", "2008-03"))
                                .above(0))
                        .breaks("parameters.preference.patron_act=0", "parameters.preference.follower_act=0"),
                Claim.of(17, "The strong intervene against the weak, not against the strong.", ARC)
                        .until("1999-06")
                        .arm("a strong target", "states.SRB.capability=0.14")
                        .asks(moreOften(
                                        "bypass by June 1999 less that against a parent as strong as the United States",
                                        Claim.BASE,
                                        "a strong target",
                                        BYPASSED)
                                .above(0))
                        .breaks("parameters.bypass.capability=0"),
                Claim.of(18, "The norm is breached more than once and declines over the whole arc.", ARC)
                        .asks(mean(
                                        "norm index in December 2020 less January 1998",
                                        run -> run.change("norm_index", "1998-01", "2020-12"))
                                .below(-0.02))
                        .asks(mean("bypasses and patrons' recognitions", NormClaims::breaches)
                                .above(1))
                        .breaks(
                                "parameters.preference.own_side_erosion=0",
                                "parameters.preference.other_side_erosion=0"),
                Claim.of(19, "No headline hangs on how high the norm stood at the start.", FROM_2008)
                        .arm("norm at .5", "parameters.preference.westphalian_mean=0.5")
                        .arm("norm at .98", "parameters.preference.westphalian_mean=0.98")
                        .asks(difference(
                                        "recognitions at the end of 2008, norm at .5 less norm at .98",
                                        "norm at .5",
                                        "norm at .98",
                                        END_OF_2008)
                                .between(-10, 10))
                        .asks(mean("recognitions at the end of 2008, norm at .5", "norm at .5", END_OF_2008)
                                .between(45, 60)
                                .beside())
                        .asks(mean("recognitions at the end of 2008, norm at .98", "norm at .98", END_OF_2008)
                                .between(45, 60)
                                .beside())
                        .asks(share("admitted by the end, norm at .5", "norm at .5", ADMITTED)
                                .below(0.1))
                        .asks(share("admitted by the end, norm at .98", "norm at .98", ADMITTED)
                                .below(0.1))
                        .breaks("parameters.recognition.norm=10"),
                Claim.of(
                                20,
                                "Secession without the parent's consent and without a sponsor is not recognised.",
                                FROM_2008)
                        .arm(
                                "no sponsor",
                                "claimants.kosovo.patron=",
                                "claimants.kosovo.cosponsors=[]",
                                "claimants.kosovo.promised_by=[]")
                        .asks(mean(
                                        "recognitions at the end of 2010 without a sponsor",
                                        "no sponsor",
                                        run -> run.at("recognitions.kosovo", "2010-12"))
                                .below(2))
                        .breaks("parameters.recognition.base=-5"),
                Claim.of(21, "Sovereignty has several dimensions, and they part company.", ARC)
                        .until("2012-12")
                        .asks(mean(
                                        "highest less lowest of the four sovereignties at the end of 2012",
                                        NormClaims::spread)
                                .above(0.3))
                        .breaks("parameters.bypass.presence=0.5", "claimants.kosovo.borders=0.5")
                        .remark(
                                "In kosovo-2008.yaml, where presence and control are set by hand, the four lie closer together: about .25."),
                Claim.of(
                                22,
                                "The declaration of 1991 had no sponsor and found at most two states.",
                                "placebo-1991.yaml")
                        .times(4)
                        .asks(share(
                                        "runs with at most two recognitions",
                                        run -> one(run.last("recognitions.kosovo") <= 2))
                                .above(0.8))
                        .breaks("parameters.recognition.base=-4"),
                Claim.of(23, "Kin brings recognition; a kin state's own claims harden the parent.", ARC)
                        .until("2014-12")
                        .arm("kin does not count", "parameters.stance.kin=0")
                        .arm("no claims of kin", "events.*irredentism.enabled=false")
                        .asks(difference(
                                        "recognitions at the end of 2010 less those if kin does not count",
                                        Claim.BASE,
                                        "kin does not count",
                                        run -> run.at("recognitions.kosovo", "2010-12"))
                                .above(0))
                        .asks(difference(
                                        "Serbia's concession at the end of 2014 less that without claims of kin",
                                        Claim.BASE,
                                        "no claims of kin",
                                        run -> run.at("concession.SRB", "2014-12"))
                                .below(0))
                        .asks(difference(
                                        "tension in December 2012 likewise",
                                        Claim.BASE,
                                        "no claims of kin",
                                        run -> run.at("tension", "2012-12"))
                                .above(0))
                        .breaks("parameters.ties.irredentism=0", "parameters.ties.irredentism_shock=0"),
                Claim.of(24, "Severity comes from violence and decides what reaches the agenda.", ARC)
                        .until("1999-06")
                        .arm(
                                "no violence",
                                "parameters.ground.repression=0",
                                "events.*crisis.enabled=false",
                                "claimants.kosovo.conflict.severity=0")
                        .asks(difference(
                                        "severity in February 1999 less that without violence",
                                        Claim.BASE,
                                        "no violence",
                                        run -> run.at("severity.kosovo", "1999-02"))
                                .above(0.2))
                        .asks(difference(
                                        "attention likewise",
                                        Claim.BASE,
                                        "no violence",
                                        run -> run.at("attention.kosovo", "1999-02"))
                                .above(0))
                        .asks(share("bypass by June 1999 without violence", "no violence", BYPASSED)
                                .below(0.1))
                        .breaks(
                                "parameters.ground.repression=0",
                                "events.*crisis.enabled=false",
                                "claimants.kosovo.conflict.severity=0"),
                Claim.of(25, "Calling the case one of its kind weakens the precedent it makes.", FROM_2008)
                        .until("2008-12")
                        .times(4)
                        .base("parameters.precedent.cite=-20", "parameters.precedent.distinguished=0")
                        .arm("one of its kind", "parameters.precedent.distinguished=1")
                        .asks(moreOften(
                                        "Russia has recognised South Ossetia by the end of 2008, words without effect less"
                                                + " words with full effect",
                                        Claim.BASE,
                                        "one of its kind",
                                        run -> one(run.hasRecognised("south_ossetia", "RUS", "2008-12")))
                                .above(0))
                        .breaks(Claims.NO_LICENCE));
    }

    private static double breaches(Run run) {
        double bypasses = Stream.of("kosovo", "abkhazia", "south_ossetia", "crimea")
                .mapToDouble(claimant -> run.last("bypassed." + claimant))
                .sum();
        double recognitions = one(run.hasRecognised("kosovo", "USA", "2020-12"))
                + Stream.of("abkhazia", "south_ossetia", "crimea")
                        .mapToDouble(claimant -> one(run.hasRecognised(claimant, "RUS", "2020-12")))
                        .sum();
        return bypasses + recognitions;
    }

    private static double spread(Run run) {
        double[] four = Stream.of("legal", "westphalian", "domestic", "interdependence")
                .mapToDouble(name -> run.at("sovereignty_" + name + ".kosovo", "2012-12"))
                .toArray();
        return DoubleStream.of(four).max().orElse(0)
                - DoubleStream.of(four).min().orElse(0);
    }
}
