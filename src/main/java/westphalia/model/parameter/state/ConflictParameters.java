package westphalia.model.parameter.state;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/**
 * What wars and years leave on the ground, and whom the world looks at (rule 14, {@code GroundRule}, {@code
 * PassportRule}).
 */
public record ConflictParameters(
        @Meaning(
                text = "Severity that a war adds",
                min = 0,
                max = 1,
                preset = "0.3",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double warSeverity,

        @Meaning(
                text = "Invited presence that a patron's war leaves at least",
                min = 0,
                max = 1,
                preset = "0.5",
                status = Status.ILLUSTRATIVE,
                source = "Russian forces in Abkhazia and South Ossetia after August 2008")
        double warPresence,

        @Meaning(
                text = "Control that a war fought by the patron wins, and one it does not fight loses",
                min = 0,
                max = 1,
                preset = "0.2",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double warControl,

        @Meaning(
                text = "Years of administration after which a remedial claim counts in full",
                unit = "years",
                min = 1,
                max = 100,
                preset = "10",
                status = Status.ILLUSTRATIVE,
                source = "convention; nine years from 1999 to 2008")
        double remedyYears,

        @Meaning(
                text = "Time in which half of what was handed out without a common border is withdrawn",
                unit = "months",
                min = 1,
                max = 1200,
                preset = "12",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraph 5: the policy was softened")
        double passportHalfLifeMonths,

        @Meaning(
                text = "Share of attention that a war or a declaration of another claimant draws away",
                min = 0,
                max = 1,
                preset = "0.25",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, last line: is Kosovo still on the agenda")
        double attentionDrawn) {}
