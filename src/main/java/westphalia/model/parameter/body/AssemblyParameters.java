package westphalia.model.parameter.body;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** How members answer in the Assembly, and when they stay away ({@code AssemblyRule}, {@code AbsenceRule}). */
public record AssemblyParameters(
        @Meaning(
                text = "What a member's reasons must exceed for a yes",
                min = -2,
                max = 2,
                preset = "0.189",
                status = Status.FITTED,
                source = "ballots on three texts of 2008, coordinates of drafts set by hand")
        double yesThreshold,

        @Meaning(
                text = "What a member's reasons against must exceed for a no",
                min = -2,
                max = 2,
                preset = "0.212",
                status = Status.FITTED,
                source = "ballots on three texts of 2008, coordinates of drafts set by hand")
        double noThreshold,

        @Meaning(
                text = "How blurred the thresholds are",
                min = 0.001,
                max = 5,
                preset = "0.085",
                status = Status.FITTED,
                source = "ballots on three texts of 2008, coordinates of drafts set by hand")
        double blur,

        @Meaning(
                text = "What the fear of one's own secession takes away from any text on a secession",
                min = 0,
                max = 2,
                preset = "0.143",
                status = Status.FITTED,
                source = "ballots on three texts of 2008, coordinates of drafts set by hand")
        double fear,

        @Meaning(
                text = "Log-odds that a member with a product of one billion dollars stays away",
                unit = "log-odds",
                min = -20,
                max = 20,
                preset = "0.166",
                status = Status.FITTED,
                source = "who was absent from three votes of 2008")
        double absence,

        @Meaning(
                text = "What each natural logarithm of its product takes away from that",
                unit = "log-odds",
                min = -5,
                max = 5,
                preset = "0.506",
                status = Status.FITTED,
                source = "who was absent from three votes of 2008")
        double absenceSize) {}
