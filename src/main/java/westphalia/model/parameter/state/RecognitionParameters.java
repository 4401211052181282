package westphalia.model.parameter.state;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** The weights of a state's monthly decision to recognise (rule 3, {@code RecognitionRule}). */
public record RecognitionParameters(
        @Meaning(
                text = "Log-odds a month that a state without any reason recognises a claimant without any sponsor",
                unit = "log-odds",
                min = -20,
                max = 5,
                preset = "-9.67",
                status = Status.FITTED,
                source = "likelihood of acts on Kosovo and South Ossetia, 1998 to 2010")
        double base,

        @Meaning(
                text = "What the full effort of sponsors adds",
                unit = "log-odds",
                min = 0,
                max = 15,
                preset = "4.67",
                status = Status.FITTED,
                source = "likelihood of acts on Kosovo and South Ossetia, 1998 to 2010")
        double sponsor,

        @Meaning(
                text = "Power to which the sponsors' share of the greatest product is raised to give their effort",
                min = 0.01,
                max = 2,
                preset = "0.5",
                status = Status.ILLUSTRATIVE,
                source = "convention; the likelihood falls by 2.1 from 0.25 to 0.5")
        double sponsorExponent,

        @Meaning(
                text = "What the months 0 and 1 after a declaration add",
                unit = "log-odds",
                min = -5,
                max = 10,
                preset = "1.78",
                status = Status.FITTED,
                source = "likelihood of acts on Kosovo and South Ossetia, 1998 to 2010")
        double burst,

        @Meaning(
                text = "What the months 2 to 10 after a declaration add",
                unit = "log-odds",
                min = -5,
                max = 10,
                preset = "0.75",
                status = Status.FITTED,
                source = "likelihood of acts on Kosovo and South Ossetia, 1998 to 2010")
        double aftermath,

        @Meaning(
                text = "How much more the burst moves a state by each unit of alignment with the sponsors",
                unit = "share of the burst per standard deviation",
                min = -3,
                max = 3,
                preset = "0.98",
                status = Status.FITTED,
                source = "likelihood of acts on Kosovo and South Ossetia, 1998 to 2010")
        double burstAlignment,

        @Meaning(
                text = "What a full tie to the parent state takes away, for fear of its retaliation",
                unit = "log-odds",
                min = 0,
                max = 5,
                preset = "0.5",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Western stance: Serbia recalls its ambassador")
        double retaliation,

        @Meaning(
                text = "What the share of members that have recognised adds; the data do not tell it from 0",
                unit = "log-odds",
                min = -5,
                max = 10,
                preset = "0",
                status = Status.ILLUSTRATIVE,
                source =
                        "held at 0, from which acts to December 2010 do not tell it; Finnemore and Sikkink 1998 for the idea")
        double cascade,

        @Meaning(
                text = "What a favourable opinion of the Court adds; the data do not tell it from 0",
                unit = "log-odds",
                min = -5,
                max = 5,
                preset = "0",
                status = Status.ILLUSTRATIVE,
                source = "held at 0, from which acts to December 2010 do not tell it")
        double opinion,

        @Meaning(
                text = "Weight of the norm: Westphalian preference times norm index, against its reference",
                unit = "log-odds",
                min = 0,
                max = 10,
                preset = "2",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Westphalia; zero at the fitted start, and the likelihood is the same from 0 to 2")
        double norm,

        @Meaning(
                text = "Weight of the remedy: interventionist preference times remedial claim, against its reference",
                unit = "log-odds",
                min = 0,
                max = 10,
                preset = "2.5",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Steps; set so that a shift of either preference weighs about the same")
        double remedy,

        @Meaning(
                text =
                        "Power by which an imposed gate closes: the probability is multiplied by (1 - gate) to this power",
                min = 0,
                max = 10,
                preset = "2",
                status = Status.IMPOSED,
                source = "form chosen; gates are zero unless a scenario declares them")
        double gatePower) {}
