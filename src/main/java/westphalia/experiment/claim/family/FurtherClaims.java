package westphalia.experiment.claim.family;

import static westphalia.experiment.claim.Question.difference;
import static westphalia.experiment.claim.Question.mean;
import static westphalia.experiment.claim.Question.moreOften;
import static westphalia.experiment.claim.Run.one;
import static westphalia.experiment.claim.family.Claims.ARC;
import static westphalia.experiment.claim.family.Claims.FROM_2008;

import java.util.List;
import westphalia.experiment.claim.Claim;
import westphalia.experiment.claim.Criterion;
import westphalia.experiment.claim.Question;
import westphalia.experiment.claim.Question.Reading;
import westphalia.experiment.claim.Run;
import westphalia.model.Vote;
import westphalia.model.institution.power.PowerIndex;
import westphalia.model.institution.power.VotingBody;

/** Claims 76 to 90: proxies, leverage, equality, law against politics, violence, and one record. */
final class FurtherClaims {
    private static final int MEMBERS = 193;
    private static final int TWO_THIRDS = 129;
    private static final String LEAVE = "events.trustees-leave={kind: presence, month: 2012-01, title: Trustees leave,"
            + " claimant: kosovo, imposed: 0, invited: 0}";

    private static final Reading BYPASSED = run -> run.at("bypassed.kosovo", "1999-06");
    private static final Reading DECLARED = run -> run.at("declared.kosovo", "2008-12");
    private static final Reading ADMITTED = run -> one(run.last("sovereignty_legal.kosovo") == 1);
    private static final Reading COUNT = run -> run.at("recognitions.kosovo", "2010-12");
    private static final Reading CONCESSION = run -> run.at("concession.SRB", "2020-12");

    private FurtherClaims() {}

    static List<Claim> all() {
        return List.of(
                Claim.of(76, "Proxies wear the norm between states down.", ARC)
                        .arm(
                                "no proxies",
                                Claims.NO_WAR,
                                "parameters.ground.passport=-20",
                                Claims.NO_RUSSIAN_RECOGNITION)
                        .asks(difference(
                                        "norm index in December 2020 less that without proxies",
                                        Claim.BASE,
                                        "no proxies",
                                        run -> run.at("norm_index", "2020-12"))
                                .below(0))
                        .breaks(Claims.NO_RUSSIAN_RECOGNITION),
                Claim.of(77, "On admission Moscow holds the longer lever, on recognition Washington.", FROM_2008)
                        .arm("without Washington", Claims.NO_UNITED_STATES, Claims.NO_UNITED_STATES_PROMISE)
                        .arm("without Moscow", "claimants.kosovo.opponent=", "states.RUS.alignment=2.5")
                        .asks(RussiaClaims.lever(
                                        "admission lost without Washington less that won if Moscow changes sides",
                                        ADMITTED)
                                .below(0))
                        .asks(RussiaClaims.lever("the same for recognitions at the end of 2010", COUNT)
                                .above(0))
                        .breaks("parameters.recognition.sponsor=0", "parameters.recognition.base=-5"),
                Claim.of(78, "Past abuse is part of the case: without it fewer recognise in the first year.", FROM_2008)
                        .until("2009-01")
                        .arm("no abuse", "claimants.kosovo.remedial_claim=0")
                        .asks(difference(
                                        "recognitions in the first year less those without abuse",
                                        Claim.BASE,
                                        "no abuse",
                                        run -> run.recognitions("kosovo", "2008-02", "2009-01"))
                                .above(0))
                        .breaks("parameters.recognition.remedy=0", "parameters.preference.patron_act=0"),
                Claim.of(79, "Trade settles what arms cannot: ties raise concession and lower tension.", ARC)
                        .arm("Serbia does not trade with the Union", "parents.SRB.trade=0")
                        .arm("rivals trade half with each other", "powers.USA.trade=0.5", "powers.RUS.trade=0.5")
                        .asks(difference(
                                        "concession in December 2020 less that if Serbia does not trade with the Union",
                                        Claim.BASE,
                                        "Serbia does not trade with the Union",
                                        CONCESSION)
                                .above(0))
                        .asks(difference(
                                        "tension in December 1999, rivals that trade half with each other less the base",
                                        "rivals trade half with each other",
                                        Claim.BASE,
                                        run -> run.at("tension", "1999-12"))
                                .below(0))
                        .breaks("parameters.ties.trade_reward=0", "parameters.ties.trade_peace=0"),
                Claim.of(80, "States are equal in the Assembly and are not in the Council.", "data/council.csv")
                        .states(
                                "power of each of 193 members of the Assembly, times 193",
                                Criterion.between(0.999, 1.001),
                                none -> PowerIndex.BANZHAF
                                                .of(new VotingBody(MEMBERS, TWO_THIRDS, 0))
                                                .elected()
                                                .orElseThrow()
                                                .value()
                                                .doubleValue()
                                        * MEMBERS)
                        .states(
                                "permanent to elected power in the Council, Shapley and Shubik",
                                Criterion.between(105, 106),
                                none -> ratio(PowerIndex.SHAPLEY_SHUBIK))
                        .states(
                                "the same once abstention counts",
                                Criterion.between(8, 10),
                                none -> ratio(PowerIndex.TERNARY_SHAPLEY))
                        .remark("Computed from the rules of voting; there is nothing to break it but other rules."),
                Claim.of(
                                81,
                                "If Serbia consents Russia still says no, as Hoxha has it, and does not let Kosovo in, as Sivis has it.",
                                FROM_2008)
                        .arm("Serbia consents", "parents.SRB.consents=true")
                        .asks(no("Russia's no to membership: above .8 by Hoxha").above(0.8))
                        .asks(no("the same: below .2 by Sivis").below(0.2).beside())
                        .breaks("parameters.power.status=0", "parameters.power.rent=0")
                        .remark("The numbers of status and rent decide it: without them Russia follows Serbia."),
                Claim.of(82, "Recognition is a matter of politics rather than of law.", "kosovo-2008-blind.yaml")
                        .until("2010-12")
                        .arm(
                                "no law",
                                "parameters.recognition.norm=0",
                                "parameters.recognition.remedy=0",
                                "parameters.recognition.opinion=0",
                                "parameters.ballot.norm=0")
                        .arm(
                                "no politics",
                                "parameters.stance.alignment=0",
                                "parameters.stance.kin=0",
                                "parameters.stance.fear=0")
                        .asks(difference(
                                        "share of states a run gets right by the end of 2010, no law less no politics",
                                        "no law",
                                        "no politics",
                                        Run::accuracy)
                                .above(0))
                        .asks(mean("the share in the base", Run::accuracy)
                                .above(0.5)
                                .beside())
                        .remark("The acts to the end of 2010 are also those the weights were fitted to.")
                        .breaks(
                                "parameters.stance.alignment=0",
                                "parameters.stance.kin=0",
                                "parameters.stance.fear=0",
                                "parameters.recognition.norm=0",
                                "parameters.recognition.remedy=0",
                                "parameters.ballot.norm=0"),
                Claim.of(83, "Had autonomy been kept, there had been no war, no bypass, no declaration.", ARC)
                        .until("2008-12")
                        .arm("autonomy kept", "claimants.kosovo.conflict.autonomy=1", "events.*crisis.enabled=false")
                        .asks(difference(
                                        "severity in February 1999 less that with autonomy",
                                        Claim.BASE,
                                        "autonomy kept",
                                        run -> run.at("severity.kosovo", "1999-02"))
                                .above(0))
                        .asks(moreOften("bypass likewise", Claim.BASE, "autonomy kept", BYPASSED)
                                .above(0))
                        .asks(moreOften("declaration by 2008 likewise", Claim.BASE, "autonomy kept", DECLARED)
                                .above(0))
                        .breaks(
                                "parameters.ground.repression=0",
                                "claimants.kosovo.conflict.autonomy=1",
                                "events.*crisis.enabled=false"),
                Claim.of(84, "If the trustees leave, violence rises.", ARC)
                        .arm("trustees leave in 2012", LEAVE)
                        .asks(difference(
                                        "mean severity from 2013 to 2020, trustees gone less present",
                                        "trustees leave in 2012",
                                        Claim.BASE,
                                        run -> run.mean("severity.kosovo", "2013-01", "2020-12"))
                                .above(0))
                        .breaks("parameters.ground.security=0", "parameters.ground.repression=0"),
                Claim.of(85, "Left alone the norm heals; with new breaches it does not.", ARC)
                        .arm(
                                "no new breaches",
                                "claimants.kosovo.conflict.may_declare=false",
                                "events.*declaration.enabled=false",
                                Claims.NO_WAR,
                                Claims.NO_RUSSIAN_RECOGNITION)
                        .asks(mean(
                                        "how far N of 2020 lies from that of 1998 without breaches after 1999",
                                        "no new breaches",
                                        run -> Math.abs(run.change("norm_index", "1998-01", "2020-12")))
                                .below(0.05))
                        .asks(mean(
                                        "the same in the base",
                                        run -> Math.abs(run.change("norm_index", "1998-01", "2020-12")))
                                .above(0.05))
                        .breaks("parameters.preference.recovery=0"),
                Claim.of(86, "Independence changes the violence in the region, for better or for worse.", ARC)
                        .until("2012-12")
                        .arm(
                                "no declaration",
                                "claimants.kosovo.conflict.may_declare=false",
                                "events.*declaration.enabled=false")
                        .asks(violence(
                                "mean severity in all claimants from 2009 to 2012 less that without declaration"))
                        .asks(violence("the same, as Rice claimed").below(0).beside())
                        .asks(violence("the same, as Lavrov and Putin claimed")
                                .above(0)
                                .beside())
                        .breaks("claimants.kosovo.conflict.may_declare=false", "events.*declaration.enabled=false"),
                Claim.of(87, "Aid builds the institutions that control needs.", ARC)
                        .until("2012-12")
                        .arm("no aid", "claimants.kosovo.aid=0")
                        .asks(difference(
                                        "control at the end of 2012 less that without aid",
                                        Claim.BASE,
                                        "no aid",
                                        run -> run.at("sovereignty_domestic.kosovo", "2012-12"))
                                .above(0))
                        .breaks("parameters.ground.building=0", "parameters.ground.decay=0"),
                Claim.of(88, "As Belgrade concedes, Serbs of Kosovo turn to Russia for passports.", ARC)
                        .arm("concession does not count", "parameters.ground.concession=0")
                        .asks(difference(
                                        "share with passports in December 2020 less that if concession does not count",
                                        Claim.BASE,
                                        "concession does not count",
                                        run -> run.at("passports.kosovo", "2020-12"))
                                .above(0))
                        .breaks("parameters.ground.concession=0"),
                Claim.of(89, "After 2012 Russia is more Serbian than Serbia.", ARC)
                        .asks(mean(
                                        "Russia's stance less Serbia's revealed one (concession less 1), 2013 to 2020",
                                        run -> run.mean("stance.RUS.kosovo", "2013-01", "2020-12")
                                                - (run.mean("concession.SRB", "2013-01", "2020-12") - 1))
                                .below(0))
                        .asks(mean(
                                        "the same with the stance Serbia takes in ballots",
                                        run -> run.mean("stance.RUS.kosovo", "2013-01", "2020-12")
                                                - run.mean("stance.SRB.kosovo", "2013-01", "2020-12"))
                                .below(0))
                        .breaks("parameters.conditionality.speed=0"),
                Claim.of(
                                90,
                                "Russia was against resolution 1244, which it later came to cite.",
                                "data/council-votes.csv")
                        .states(
                                "Russia's no to S/RES/1244, by the record",
                                Criterion.above(0.5),
                                scenarios -> one(Records.vote(scenarios, "S/RES/1244", "RUS") == Vote.NO))
                        .recorded(
                                "The recorded ballot is a yes; of the fifteen only China abstained. There is nothing to"
                                        + " break it but another record."));
    }

    private static Question no(String measure) {
        return mean(measure, "Serbia consents", run -> run.voted("kosovo-membership", "RUS", Vote.NO));
    }

    private static Question violence(String measure) {
        return difference(measure, Claim.BASE, "no declaration", run -> {
                    double sum = 0;
                    for (String claimant : List.of("kosovo", "abkhazia", "south_ossetia")) {
                        sum += run.mean("severity." + claimant, "2009-01", "2012-12");
                    }
                    return sum;
                })
                .outside(0, 0);
    }

    private static double ratio(PowerIndex index) {
        return index.of(VotingBody.COUNCIL).ratio().orElseThrow().doubleValue();
    }
}
