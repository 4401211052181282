package westphalia.model.parameter.body;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** Whether a member of a body lets a step pass ({@code StepRule}). */
public record BodyParameters(
        @Meaning(
                text = "Log-odds that a member which has not recognised lets such a step pass, before reasons",
                unit = "log-odds",
                min = -20,
                max = 20,
                preset = "-1",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Western stance: five members can block")
        double base,

        @Meaning(
                text = "What its stance on the claimant adds",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "3",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double stance,

        @Meaning(
                text = "What a mandate in force over the claimant takes away",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "2",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Western stance: the Union acts under resolution 1244, neutral on status")
        double mandate,

        @Meaning(
                text = "What a step that is taken adds to the claimant's borders",
                min = 0,
                max = 1,
                preset = "0.1",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double step) {}
