package westphalia.model.parameter.body;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** How a member turns its reasons into yes, abstain or no (rule 7, {@code BallotRule}). */
public record BallotParameters(
        @Meaning(
                text = "What a member's reasons must exceed for a yes",
                min = -2,
                max = 2,
                preset = "0.149",
                status = Status.FITTED,
                source = "recorded decisions of the Council to 2010, coordinates of drafts set by hand")
        double yesThreshold,

        @Meaning(
                text = "What a permanent member's reasons against must exceed for a no: a lone veto costs",
                min = -2,
                max = 2,
                preset = "0.367",
                status = Status.FITTED,
                source = "recorded decisions of the Council to 2010, coordinates of drafts set by hand")
        double permanentNoThreshold,

        @Meaning(
                text = "What an elected member's reasons against must exceed for a no",
                min = -2,
                max = 2,
                preset = "0.011",
                status = Status.FITTED,
                source = "recorded decisions of the Council to 2010, coordinates of drafts set by hand")
        double electedNoThreshold,

        @Meaning(
                text = "How blurred the thresholds are",
                min = 0.001,
                max = 5,
                preset = "0.088",
                status = Status.FITTED,
                source = "recorded decisions of the Council to 2010, coordinates of drafts set by hand")
        double blur,

        @Meaning(
                text = "Weight of the norm: for a draft the parent accepts, against one it refuses",
                min = 0,
                max = 5,
                preset = "0.05",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Introduction; recorded ballots do not tell it from 0")
        double norm,

        @Meaning(
                text = "Weight of a draft's humanitarian content",
                min = 0,
                max = 5,
                preset = "2.31",
                status = Status.FITTED,
                source = "recorded decisions of the Council to 2010, coordinates of drafts set by hand")
        double humanitarian,

        @Meaning(
                text = "Weight of a tie to the state the draft is aimed at",
                min = 0,
                max = 5,
                preset = "0.457",
                status = Status.FITTED,
                source = "recorded decisions of the Council to 2010, coordinates of drafts set by hand")
        double target,

        @Meaning(
                text = "Weight of a mandate in force for opponents of a draft on status: it makes their no cheap",
                min = 0,
                max = 5,
                preset = "0.1",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Steps: the resolution affirms sovereignty")
        double mandate,

        @Meaning(
                text = "Weight of tension for a member whose rival sponsors a draft on status",
                min = 0,
                max = 5,
                preset = "0.1",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraphs 3 and 8")
        double rivalSponsor,

        @Meaning(
                text = "Weight of an autocracy's fear for itself on a draft on status that the parent refuses",
                min = 0,
                max = 5,
                preset = "0.1",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraph 4: an antidote to democracy promotion")
        double regime,

        @Meaning(
                text = "Article 27(3): 1 if a party to the dispute must abstain, 0 if not",
                min = 0,
                max = 1,
                preset = "0",
                status = Status.IMPOSED,
                source = "Charter of the United Nations; a dead letter in practice")
        int partyAbstains) {}
