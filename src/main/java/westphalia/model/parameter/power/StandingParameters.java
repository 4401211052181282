package westphalia.model.parameter.power;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** What blocking a draft brings a power (rules 5 and 15, {@code PowerStance}, {@code WorldClimate}). */
public record StandingParameters(
        @Meaning(
                text = "Standing a public veto brings the power that casts it",
                min = 0,
                max = 1,
                preset = "0.1",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Russian policy: the veto gives Russia a presence in Europe and beyond")
        double vetoGain,

        @Meaning(
                text = "Standing a hidden veto brings",
                min = 0,
                max = 1,
                preset = "0.04",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Russian policy; less than a public one, because fewer see it")
        double hiddenVetoGain,

        @Meaning(
                text = "Time in which standing loses half its strength",
                unit = "months",
                min = 1,
                max = 1200,
                preset = "60",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double halfLifeMonths,

        @Meaning(
                text = "Weight of standing in a power's stance",
                min = 0,
                max = 10,
                preset = "0.3",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraph 3; small against status and rivalry")
        double weight) {}
