package westphalia.model.parameter;

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
                text = "Time in which a precedent loses half its strength",
                unit = "months",
                min = 1,
                max = 1200,
                preset = "120",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double halfLifeMonths) {}
