package westphalia.model.parameter.state;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** When a state withdraws its recognition while a campaign runs (rule 12, {@code WithdrawalRule}). */
public record WithdrawalParameters(
        @Meaning(
                text = "Log-odds a month without any reason",
                unit = "log-odds",
                min = -20,
                max = 5,
                preset = "-5.8",
                status = Status.ANCHORED,
                source = "some 19 withdrawals said to have happened by 2020")
        double base,

        @Meaning(
                text = "What weak alignment with the claimant's side adds",
                unit = "log-odds",
                min = 0,
                max = 10,
                preset = "1",
                status = Status.ANCHORED,
                source = "the same withdrawals")
        double weaklyAligned,

        @Meaning(
                text = "What strong alignment with the claimant's side takes away",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "3",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double stronglyAligned,

        @Meaning(
                text = "What a full tie to the patron takes away",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "1",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double patronTie,

        @Meaning(
                text = "Alignment with the claimant's side below which it is weak",
                unit = "standard deviations",
                min = -5,
                max = 5,
                preset = "0.3",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double weakBelow,

        @Meaning(
                text = "Alignment with the claimant's side above which it is strong",
                unit = "standard deviations",
                min = -5,
                max = 5,
                preset = "1",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double strongAbove,

        @Meaning(
                text = "What a net push of 1 against recognition adds",
                unit = "log-odds",
                min = 0,
                max = 10,
                preset = "1",
                status = Status.ILLUSTRATIVE,
                source = "convention; press reports of the campaign since 2017")
        double pressure) {}
