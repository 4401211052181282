package westphalia.model.parameter.power;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** Who leans on whom, and what it does (rule 10, {@code LobbyRule}). */
public record PressureParameters(
        @Meaning(
                text = "What a net push of 1 adds to a state's decision to recognise",
                unit = "log-odds",
                min = 0,
                max = 5,
                preset = "0.5",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Russian policy: Moscow lobbies; Siroky, Popovic and Mirilovic 2021 for levers")
        double weight,

        @Meaning(
                text = "Log-odds that a lobbyist approaches a state without any reason",
                unit = "log-odds",
                min = -20,
                max = 5,
                preset = "-3",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double base,

        @Meaning(
                text = "What a full tie to the lobbyist adds: where it has a lever it uses it",
                unit = "log-odds",
                min = 0,
                max = 10,
                preset = "1.5",
                status = Status.ILLUSTRATIVE,
                source = "Siroky, Popovic and Mirilovic 2021 for the idea")
        double tie,

        @Meaning(
                text = "What full openness adds: a stance near zero",
                unit = "log-odds",
                min = 0,
                max = 10,
                preset = "1.5",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double persuadable,

        @Meaning(
                text = "What a seat on the Council adds",
                unit = "log-odds",
                min = 0,
                max = 10,
                preset = "1",
                status = Status.ILLUSTRATIVE,
                source = "Kuziemko and Werker 2006; Vreeland and Dreher 2014")
        double seat,

        @Meaning(
                text = "What a push of the other side the month before adds",
                unit = "log-odds",
                min = 0,
                max = 10,
                preset = "0.5",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double counter,

        @Meaning(
                text = "What a patron can spend a month over all claimants, at full relative product",
                unit = "pushes",
                min = 0,
                max = 200,
                preset = "10",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double powerBudget,

        @Meaning(
                text = "What a parent or a claimant can spend a month",
                unit = "pushes",
                min = 0,
                max = 200,
                preset = "3",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double smallBudget,

        @Meaning(
                text = "How much the law weighs more with undecided members if an opponent without hypocrisy cites it",
                min = 0,
                max = 5,
                preset = "0.1",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Introduction: Moscow and Belgrade cite resolution 1244 and Helsinki")
        double citation,

        @Meaning(
                text = "How long a parent retaliates against a state that has recognised",
                unit = "months",
                min = 0,
                max = 120,
                preset = "6",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Western stance: Serbia recalls its ambassador")
        double retaliationMonths,

        @Meaning(
                text =
                        "Share of a power's lobbying that appeals to law or principle, and loses force by the power's hypocrisy",
                min = 0,
                max = 1,
                preset = "0.3",
                status = Status.ILLUSTRATIVE,
                source =
                        "Sivis, Russian policy: Putin on the people's will, Moscow on the law; its levers are energy, finance, arms")
        double appealShare) {}
