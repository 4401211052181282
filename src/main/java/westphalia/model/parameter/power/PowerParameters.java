package westphalia.model.parameter.power;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** What moves a great power's stance and its recognition of its own client (rules 5 and 6). */
public record PowerParameters(
        @Meaning(
                text = "Weight of the client: what the parent has not conceded",
                min = 0,
                max = 10,
                preset = "0.6",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Russian policy")
        double client,

        @Meaning(
                text = "Weight of status and rivalry: tension and grievance",
                min = 0,
                max = 10,
                preset = "1.6",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraph 3")
        double status,

        @Meaning(
                text = "Weight of the rent of an unsettled question: the parent stays outside the other bloc",
                min = 0,
                max = 10,
                preset = "0.6",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Russian policy")
        double rent,

        @Meaning(
                text = "Weight for an opponent of guarding the rule: its rivals' breaches less its own",
                min = 0,
                max = 10,
                preset = "0.2",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraph 4: the watchdog of international law")
        double watchdog,

        @Meaning(
                text = "Log-odds a month that a power recognises its client without any occasion",
                unit = "log-odds",
                min = -20,
                max = 5,
                preset = "-9.5",
                status = Status.ILLUSTRATIVE,
                source = "three events: Washington and Kosovo, Moscow and South Ossetia, Moscow and Abkhazia")
        double recognitionBase,

        @Meaning(
                text = "What a war or a declaration adds in its month",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "7.75",
                status = Status.ILLUSTRATIVE,
                source = "the same three events")
        double occasion,

        @Meaning(
                text = "What a promise made before the declaration adds to the occasion",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "6.5",
                status = Status.ILLUSTRATIVE,
                source = "the same three events")
        double promise,

        @Meaning(
                text = "What the licence of a rival's precedent adds",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "8",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, thesis: Kosovo used to justify South Ossetia")
        double licence,

        @Meaning(
                text = "What tension adds",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "2",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, thesis")
        double tension,

        @Meaning(
                text = "What passports handed out to all of the client's people add",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "0.8",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraph 5; Nagashima 2019")
        double passports,

        @Meaning(
                text = "What the norm takes away, times the power's appropriateness",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "2.5",
                status = Status.ILLUSTRATIVE,
                source = "Krasner 1999")
        double norm) {}
