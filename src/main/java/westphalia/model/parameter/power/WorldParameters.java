package westphalia.model.parameter.power;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** The climate between the powers and around the Council (rule 15, {@code WorldClimate}). */
public record WorldParameters(
        @Meaning(
                text = "Tension between the powers at the start",
                min = 0,
                max = 1,
                preset = "0.45",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double tension,

        @Meaning(
                text = "Tension to which the world returns",
                min = 0,
                max = 1,
                preset = "0.3",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double tensionRest,

        @Meaning(
                text = "Share of the way back that tension goes in a month; 0.0115 is a half-life of five years",
                unit = "1/month",
                min = 0,
                max = 1,
                preset = "0.0115",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraph 1: the impact is long-term")
        double tensionReturn,

        @Meaning(
                text = "Tension a war adds",
                min = 0,
                max = 1,
                preset = "0.1",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double warShock,

        @Meaning(
                text = "Tension a public veto adds",
                min = 0,
                max = 1,
                preset = "0.05",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double vetoShock,

        @Meaning(
                text = "Tension a patron's recognition adds, once a claimant",
                min = 0,
                max = 1,
                preset = "0.05",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double recognitionShock,

        @Meaning(
                text = "Tension a bypass or an annexation adds",
                min = 0,
                max = 1,
                preset = "0.15",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraph 1")
        double breachShock,

        @Meaning(
                text = "Tension an enlargement of an alliance adds",
                min = 0,
                max = 1,
                preset = "0.02",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Russian policy: Putin 2019")
        double enlargementShock,

        @Meaning(
                text = "Legitimacy of the Council at the start, and where it returns to",
                min = 0,
                max = 1,
                preset = "0.8",
                status = Status.ILLUSTRATIVE,
                source = "Voeten 2005 for the idea")
        double legitimacy,

        @Meaning(
                text = "Share of the way back that legitimacy goes in a month",
                unit = "1/month",
                min = 0,
                max = 1,
                preset = "0.01",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double legitimacyReturn,

        @Meaning(
                text = "Legitimacy a hidden veto costs",
                min = 0,
                max = 1,
                preset = "0.01",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double hiddenVetoCost,

        @Meaning(
                text = "Legitimacy a bypass costs",
                min = 0,
                max = 1,
                preset = "0.1",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Conclusion: the central role questioned")
        double bypassCost,

        @Meaning(
                text = "Legitimacy a later mandate restores",
                min = 0,
                max = 1,
                preset = "0.05",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double mandateGain,

        @Meaning(
                text = "Grievance of a power at a rival's bypass or annexation",
                min = 0,
                max = 1,
                preset = "0.4",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Russian policy")
        double breachGrievance,

        @Meaning(
                text = "Grievance of a power at the recognition of a claimant by a rival patron",
                min = 0,
                max = 1,
                preset = "0.15",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Russian policy")
        double recognitionGrievance,

        @Meaning(
                text = "Time in which a grievance loses half its strength",
                unit = "months",
                min = 1,
                max = 1200,
                preset = "96",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraph 1")
        double grievanceHalfLifeMonths) {}
