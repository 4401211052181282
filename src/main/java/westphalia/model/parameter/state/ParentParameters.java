package westphalia.model.parameter.state;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/**
 * What a parent holds of its own claimant, and what a deal costs it (rules 5 and 11, {@code ParentStance}, {@code
 * ConcessionRule}).
 */
public record ParentParameters(
        @Meaning(
                text = "Weight of its own case in its stance on its claimant",
                min = 0,
                max = 10,
                preset = "2",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Introduction: Belgrade cites resolution 1244 and Helsinki; Hoxha, paragraph 2")
        double ownCase,

        @Meaning(
                text = "What full concession takes from it",
                min = 0,
                max = 10,
                preset = "2",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraphs 2 and 7; as much as the case, because who conceded all has none left")
        double conceded,

        @Meaning(
                text = "How much more the stick of accession weighs than its reward",
                min = 0,
                max = 20,
                preset = "3",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraph 2: carrot and stick")
        double stickWeight,

        @Meaning(
                text = "How much dearer each step becomes with what was conceded before",
                min = 0,
                max = 20,
                preset = "2",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraph 2: incremental moves")
        double resistance) {}
