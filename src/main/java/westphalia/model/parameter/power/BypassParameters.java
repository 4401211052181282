package westphalia.model.parameter.power;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** When a coalition acts past a blocked Council, and what follows (rule 9, {@code BypassRule}). */
public record BypassParameters(
        @Meaning(
                text = "Log-odds a month without any reason",
                unit = "log-odds",
                min = -20,
                max = 5,
                preset = "-3",
                status = Status.ANCHORED,
                source = "force was used by the middle of 1999")
        double base,

        @Meaning(
                text = "What full severity adds",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "4",
                status = Status.ILLUSTRATIVE,
                source = "one event: March 1999")
        double severity,

        @Meaning(
                text = "What full superiority in capability adds",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "2",
                status = Status.ILLUSTRATIVE,
                source = "one event: March 1999")
        double capability,

        @Meaning(
                text = "What the norm takes away, times legitimacy and what the Council has not authorised",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "3",
                status = Status.ILLUSTRATIVE,
                source = "one event: March 1999; Voeten 2005 on reassurance")
        double norm,

        @Meaning(
                text = "What tension takes away",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "0.5",
                status = Status.ILLUSTRATIVE,
                source = "one event: March 1999")
        double tension,

        @Meaning(
                text = "Least severity at which anybody thinks of it",
                min = 0,
                max = 1,
                preset = "0.2",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double leastSeverity,

        @Meaning(
                text = "Months an offer must have been open and refused",
                unit = "months",
                min = 0,
                max = 60,
                preset = "5",
                status = Status.ILLUSTRATIVE,
                source = "October 1998 to March 1999")
        int offerMonths,

        @Meaning(
                text = "Log-odds a month that the parent accepts an offer",
                unit = "log-odds",
                min = -20,
                max = 20,
                preset = "-4",
                status = Status.ILLUSTRATIVE,
                source = "Belgrade refused, then accepted after force")
        double acceptance,

        @Meaning(
                text = "Log-odds that a member of the coalition objects, before its stance",
                unit = "log-odds",
                min = -20,
                max = 20,
                preset = "-7",
                status = Status.ILLUSTRATIVE,
                source = "nineteen members consented in 1999")
        double objection,

        @Meaning(
                text = "What a stance fully against adds to an objection",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "4",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double objectionStance,

        @Meaning(
                text = "Size of the bypass as an act that moves preferences",
                min = 0,
                max = 1,
                preset = "0.8",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, thesis")
        double act,

        @Meaning(
                text = "Foreign presence imposed after it",
                min = 0,
                max = 1,
                preset = "0.8",
                status = Status.ILLUSTRATIVE,
                source = "Kosovo after June 1999")
        double presence) {}
