package westphalia.model.parameter.state;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** When a claimant declares independence by its own choice ({@code DeclarationRule}). */
public record DeclarationParameters(
        @Meaning(
                text = "Log-odds a month without any reason",
                unit = "log-odds",
                min = -20,
                max = 5,
                preset = "-9.5",
                status = Status.ILLUSTRATIVE,
                source = "one event: February 2008")
        double base,

        @Meaning(
                text = "What a year under international administration adds",
                unit = "log-odds",
                min = 0,
                max = 5,
                preset = "0.25",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Steps")
        double year,

        @Meaning(
                text = "What a blocked draft adds, under administration",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "2.5",
                status = Status.ILLUSTRATIVE,
                source = "one event: February 2008")
        double blocked,

        @Meaning(
                text = "What a sponsor's promise adds, under administration",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "3.5",
                status = Status.ILLUSTRATIVE,
                source = "one event: February 2008")
        double promise) {}
