package westphalia.model.parameter.state;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** What moves a parent to concede, and to align with sanctions (rule 11, {@code ConcessionRule}). */
public record ConditionalityParameters(
        @Meaning(
                text = "How credible the reward of accession is once it is offered",
                min = 0,
                max = 1,
                preset = "0.7",
                status = Status.ILLUSTRATIVE,
                source = "Schimmelfennig and Sedelmeier 2020")
        double credibility,

        @Meaning(
                text = "Size of the reward",
                min = 0,
                max = 5,
                preset = "1",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraph 2: the carrot")
        double reward,

        @Meaning(
                text = "Size of the stick",
                min = 0,
                max = 5,
                preset = "0.5",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraph 2: the stick")
        double stick,

        @Meaning(
                text = "What the protector's support takes away, times trust",
                min = 0,
                max = 5,
                preset = "0.4",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Russian policy: rigidity stems from Russian support")
        double protector,

        @Meaning(
                text = "What the question in daily politics takes away",
                min = 0,
                max = 5,
                preset = "0.25",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Introduction")
        double salience,

        @Meaning(
                text = "Speed of concession",
                unit = "1/month",
                min = 0,
                max = 1,
                preset = "0.014",
                status = Status.ILLUSTRATIVE,
                source = "eight years to about 0.6; 0.01 reached 0.54")
        double speed,

        @Meaning(
                text = "Largest step of a month",
                min = 0,
                max = 1,
                preset = "0.05",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraph 2: incrementally")
        double largestStep,

        @Meaning(
                text = "What is conceded at most, short of recognition",
                min = 0,
                max = 0.999,
                preset = "0.85",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraph 2")
        double ceiling,

        @Meaning(
                text = "What must be conceded before the last stage of accession",
                min = 0,
                max = 1,
                preset = "0.8",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraph 2: no entry without resolving Kosovo")
        double lastStage,

        @Meaning(
                text = "Log-odds a month that a parent aligns with sanctions on its protector, before reasons",
                unit = "log-odds",
                min = -20,
                max = 20,
                preset = "-5",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Russian policy: Serbia refused; with -4 half would align in six years")
        double alignment,

        @Meaning(
                text = "What a credible reward adds to that",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "2",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Russian policy")
        double alignmentReward,

        @Meaning(
                text = "What the protector's support takes from that, times trust",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "4",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Russian policy")
        double alignmentProtector) {}
