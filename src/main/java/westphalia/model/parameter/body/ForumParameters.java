package westphalia.model.parameter.body;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** Whether a claimant is heard in forums of the United Nations (rule 13, {@code ForumRule}). */
public record ForumParameters(
        @Meaning(
                text = "Log-odds that the opponent challenges a seating, before reasons",
                unit = "log-odds",
                min = -20,
                max = 20,
                preset = "-2",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraphs 8 and 9")
        double challenge,

        @Meaning(
                text = "What tension adds to a challenge",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "3",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraphs 8 and 9")
        double tension,

        @Meaning(
                text = "What the parent's concession takes from a challenge",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "2",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraphs 2 and 7: regional representation agreed in February 2012")
        double concession,

        @Meaning(
                text = "How far one seating or one refusal moves access",
                min = 0,
                max = 1,
                preset = "0.1",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double step,

        @Meaning(
                text = "Months between meetings at which the claimant may be heard",
                unit = "months",
                min = 1,
                max = 24,
                preset = "3",
                status = Status.ANCHORED,
                source = "quarterly meetings on the mission in Kosovo")
        int months,

        @Meaning(
                text = "What a hearing asks on the axis of stances: little more than nothing",
                min = -1,
                max = 1,
                preset = "0.1",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double position,

        @Meaning(
                text = "Where a refusal leaves the claimant on that axis: silenced, most of the parent's case",
                min = -1,
                max = 1,
                preset = "-0.6",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double statusQuo) {}
