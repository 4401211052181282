package westphalia.experiment.claim.family;

import static westphalia.experiment.claim.Question.difference;
import static westphalia.experiment.claim.Question.mean;
import static westphalia.experiment.claim.Question.share;
import static westphalia.experiment.claim.Run.one;
import static westphalia.experiment.claim.family.Claims.ARC;
import static westphalia.experiment.claim.family.Claims.FROM_2008;

import java.util.List;
import westphalia.experiment.claim.Claim;
import westphalia.experiment.claim.Question;
import westphalia.experiment.claim.Question.Reading;
import westphalia.experiment.claim.Run;

/** Claims 66 to 75: carrot and stick, the Court, the trustees, and what is on the agenda. */
final class ConditionalityClaims {
    private static final String CONCESSION = "concession.SRB";
    private static final Reading IN_2020 = run -> run.at(CONCESSION, "2020-12");
    private static final String LAST_STEP =
            "events.last-step={kind: parent_step, month: 2018-01, title: Serbia is asked"
                    + " in, parent: SRB, accession_stage: 5}";

    private ConditionalityClaims() {}

    static List<Claim> all() {
        return List.of(
                Claim.of(66, "Serbia concedes step by step, never goes back, and never all the way.", ARC)
                        .times(2)
                        .asks(share(
                                        "runs in which concession never falls after 2009",
                                        run -> one(run.smallestStep(CONCESSION, "2009-01", "2020-12") > -1e-9))
                                .above(0.95))
                        .asks(share(
                                        "runs with a step of more than .05",
                                        run -> one(run.largestStep(CONCESSION, "2009-01", "2020-12") > 0.05 + 1e-9))
                                .below(0.05))
                        .asks(mean("concession in December 2020", IN_2020).between(0.2, 0.99))
                        .breaks("parameters.conditionality.speed=1", "parameters.conditionality.largest_step=1"),
                Claim.of(67, "There is no entry into the Union without Kosovo solved.", ARC)
                        .until("2020-12")
                        .arm("asked in", LAST_STEP)
                        .arm("no threshold", LAST_STEP, "parameters.conditionality.last_stage=0")
                        .asks(share(
                                        "a member with less conceded than the threshold, though asked in",
                                        "asked in",
                                        run -> one(
                                                run.at("accession_stage.SRB", "2020-12") >= 5 && IN_2020.of(run) < 0.8))
                                .below(0.1))
                        .asks(share(
                                        "a member in 2020 without the threshold",
                                        "no threshold",
                                        run -> one(run.at("accession_stage.SRB", "2020-12") >= 5))
                                .above(0.5))
                        .breaks("parameters.conditionality.last_stage=0"),
                Claim.of(68, "Serbia's concessions open doors in forums for Kosovo.", ARC)
                        .until("2014-12")
                        .times(2)
                        .arm("no concessions", "parameters.conditionality.speed=0", "events.*parent_step.enabled=false")
                        .asks(difference(
                                        "access at the end of 2014 less that without concessions",
                                        Claim.BASE,
                                        "no concessions",
                                        run -> run.at("access.kosovo", "2014-12"))
                                .above(0))
                        .breaks("parameters.forum.concession=0"),
                Claim.of(69, "Without a credible reward Serbia does not move.", ARC)
                        .arm("no credibility", "parameters.conditionality.credibility=0")
                        .asks(difference(
                                        "concession in December 2020 less that without credibility",
                                        Claim.BASE,
                                        "no credibility",
                                        IN_2020)
                                .above(0.3))
                        .asks(mean("concession in December 2020 without credibility", "no credibility", IN_2020)
                                .below(0.15))
                        .breaks("parameters.conditionality.reward=0", "parameters.conditionality.stick=0"),
                Claim.of(70, "The Court's opinion moves nobody, least of all Serbia and Russia.", FROM_2008)
                        .arm("no opinion", "events.*opinion.enabled=false")
                        .asks(difference(
                                        "recognitions at the end of 2013 less those without the opinion",
                                        Claim.BASE,
                                        "no opinion",
                                        run -> run.at("recognitions.kosovo", "2013-12"))
                                .between(-0.5, 0.5))
                        .asks(difference(
                                        "Russia's stance likewise",
                                        Claim.BASE,
                                        "no opinion",
                                        run -> run.at("stance.RUS.kosovo", "2013-12"))
                                .between(-0.01, 0.01))
                        .imposed("The weight of the opinion is 0 by default: the data do not tell it from 0.")
                        .breaks("parameters.recognition.opinion=3"),
                Claim.of(71, "Trustees cap sovereignty, however many recognise.", FROM_2008)
                        .until("2013-12")
                        .arm("everybody recognises", "parameters.recognition.base=0")
                        .asks(mean(
                                        "Westphalian sovereignty in 2013 though everybody recognises",
                                        "everybody recognises",
                                        run -> run.at("sovereignty_westphalian.kosovo", "2013-12"))
                                .below(0.8))
                        .asks(mean(
                                        "share of members that recognise then",
                                        "everybody recognises",
                                        run -> run.at("recognition_share.kosovo", "2013-12"))
                                .above(0.6)
                                .beside())
                        .imposed("Westphalian sovereignty is one less the imposed presence, by definition.")
                        .breaks("claimants.kosovo.presence=0"),
                Claim.of(72, "The more the question rules daily politics, the dearer a concession.", ARC)
                        .until("2016-12")
                        .arm("not salient", "parameters.conditionality.salience=0")
                        .arm("very salient", "parameters.conditionality.salience=1")
                        .asks(difference(
                                        "concession at the end of 2016, very salient less not",
                                        "very salient",
                                        "not salient",
                                        run -> run.at(CONCESSION, "2016-12"))
                                .below(0))
                        .breaks("parameters.conditionality.speed=0"),
                Claim.of(73, "Once Russia breaks the rule itself, it pushes less against Kosovo.", FROM_2008)
                        .until("2010-12")
                        .arm("Russia recognises nobody", Claims.NO_RUSSIAN_RECOGNITION)
                        .asks(difference(
                                        "pushes against Kosovo a month in 2009 and 2010 less those had Russia recognised nobody",
                                        Claim.BASE,
                                        "Russia recognises nobody",
                                        run -> run.mean("pushes_against.kosovo", "2009-01", "2010-12"))
                                .below(0))
                        .breaks(Claims.NO_RUSSIAN_RECOGNITION),
                Claim.of(74, "Each patron alone can spoil the talks.", ARC)
                        .until("2016-12")
                        .arm(
                                "both support",
                                "parameters.conditionality.credibility=1",
                                "parameters.conditionality.protector=0")
                        .arm(
                                "Moscow spoils",
                                "parameters.conditionality.credibility=1",
                                "parameters.conditionality.protector=2")
                        .arm(
                                "the West spoils",
                                "parameters.conditionality.credibility=0",
                                "parameters.conditionality.protector=0")
                        .asks(spoilt("concession at the end of 2016, both support less Moscow spoils", "Moscow spoils"))
                        .asks(spoilt("the same less the West spoils", "the West spoils"))
                        .asks(mean("concession when both support", "both support", run -> run.at(CONCESSION, "2016-12"))
                                .above(0.5)
                                .beside())
                        .breaks("parameters.conditionality.speed=0"),
                Claim.of(
                                75,
                                "Flags do not make a state: recognition and rule on the ground hardly move together.",
                                FROM_2008)
                        .asks(mean(
                                        "correlation of recognitions with control, 2010 to 2013, in size",
                                        run -> together(run, "sovereignty_domestic.kosovo"))
                                .below(0.5))
                        .asks(mean(
                                        "the same with Westphalian sovereignty",
                                        run -> together(run, "sovereignty_westphalian.kosovo"))
                                .below(0.5))
                        .breaks(
                                "claimants.kosovo.aid=1",
                                "parameters.ground.building=0.02",
                                "parameters.ground.decay=0"));
    }

    private static Question spoilt(String measure, String spoiler) {
        return difference(measure, "both support", spoiler, run -> run.at(CONCESSION, "2016-12"))
                .above(0.1);
    }

    private static double together(Run run, String sovereignty) {
        return Math.abs(run.correlation("recognitions.kosovo", sovereignty, "2010-03", "2013-12"));
    }
}
