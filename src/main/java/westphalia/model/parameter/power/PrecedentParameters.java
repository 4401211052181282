package westphalia.model.parameter.power;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** What a breach of the norm permits to others (rule 4, {@code PrecedentLicence}). */
public record PrecedentParameters(
        @Meaning(
                text = "Share of a rival's precedent that becomes a licence",
                min = 0,
                max = 1,
                preset = "0.8",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, thesis")
        double licence,

        @Meaning(
                text = "Strength of the precedent made by a patron's recognition against the parent's will",
                min = 0,
                max = 1,
                preset = "0.6",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, thesis")
        double recognitionStrength,

        @Meaning(
                text = "Strength of the precedent made by a bypass",
                min = 0,
                max = 1,
                preset = "0.6",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, thesis")
        double bypassStrength,

        @Meaning(
                text = "Strength of the precedent made by an annexation",
                min = 0,
                max = 1,
                preset = "0.8",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, thesis")
        double annexationStrength,

        @Meaning(
                text = "Share of an act's precedent and of its effect that is avoided by distinguishing the case",
                min = 0,
                max = 1,
                preset = "0.3",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Western stance: Borgen on a case of its own kind; Petrovic on South Ossetia")
        double distinguished,

        @Meaning(
                text = "Log-odds that an actor cites a precedent instead of distinguishing its case, before reasons",
                unit = "log-odds",
                min = -20,
                max = 20,
                preset = "0",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double cite,

        @Meaning(
                text = "What a full licence adds to citing",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "8",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, thesis: Kosovo referred to as a precedent")
        double citeLicence,

        @Meaning(
                text = "Share of the client's trust that one citation of the precedent against it costs",
                min = 0,
                max = 1,
                preset = "0.15",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Russian policy: ready to renounce Kosovo")
        double trustLost,

        @Meaning(
                text = "Time in which a precedent loses half its strength",
                unit = "months",
                min = 1,
                max = 1200,
                preset = "120",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double halfLifeMonths) {}
