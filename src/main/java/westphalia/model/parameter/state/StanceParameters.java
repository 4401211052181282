package westphalia.model.parameter.state;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** The weights of the reasons that anchor a state's stance on a claimant (rule 1, {@code StanceAnchor}). */
public record StanceParameters(
        @Meaning(
                text = "Weight of alignment: voting as the claimant's co-sponsors do, less voting as its opponent does",
                unit = "log-odds per standard deviation",
                min = -5,
                max = 5,
                preset = "0.42",
                status = Status.FITTED,
                source = "likelihood of acts to December 2010; Bailey, Strezhnev and Voeten 2017 for the measure")
        double alignment,

        @Meaning(
                text = "Weight of a tie to the claimant's patron",
                unit = "log-odds",
                min = -5,
                max = 10,
                preset = "0.27",
                status = Status.FITTED,
                source = "likelihood of acts to December 2010; Siroky, Popovic and Mirilovic 2021 for the channel")
        double patronTie,

        @Meaning(
                text = "Weight of a tie to the claimant's opponent; the data bound it from below only",
                unit = "log-odds",
                min = 0,
                max = 10,
                preset = "4",
                status = Status.IMPOSED,
                source = "no state of Russia's orbit recognised Kosovo by December 2010")
        double opponentTie,

        @Meaning(
                text = "Weight of kin",
                unit = "log-odds",
                min = -5,
                max = 10,
                preset = "1.01",
                status = Status.FITTED,
                source = "likelihood of acts to December 2010; Mirilovic and Siroky 2017 for religious affinity")
        double kin,

        @Meaning(
                text = "Weight of the fear of one's own secession",
                unit = "log-odds",
                min = 0,
                max = 10,
                preset = "0.88",
                status = Status.FITTED,
                source = "likelihood of acts to December 2010; Saideman 1997 and Huddleston 2020 for the debate")
        double fear,

        @Meaning(
                text = "What a member of a caucus gains once most of its caucus has recognised; not told from 0",
                unit = "log-odds",
                min = -5,
                max = 5,
                preset = "0",
                status = Status.ILLUSTRATIVE,
                source = "held at 0, from which acts to December 2010 do not tell it")
        double caucus,

        @Meaning(
                text = "What third-party force for the claimant takes away, whichever side used it",
                unit = "log-odds",
                min = 0,
                max = 5,
                preset = "0.5",
                status = Status.ILLUSTRATIVE,
                source = "Huddleston 2020 for the idea")
        double force,

        @Meaning(
                text = "What an annexation of the claimant takes away",
                unit = "log-odds",
                min = 0,
                max = 5,
                preset = "1",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Russian policy: Crimea")
        double annexation,

        @Meaning(
                text = "Standard deviation of what the model does not know of a state and a claimant, drawn once a run",
                unit = "log-odds",
                min = 0,
                max = 3,
                preset = "0.3",
                status = Status.ILLUSTRATIVE,
                source = "Newman and Visoka 2018 on chance and diplomatic skill")
        double noise) {}
