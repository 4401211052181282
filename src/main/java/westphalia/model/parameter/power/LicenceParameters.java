package westphalia.model.parameter.power;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/**
 * How far a precedent of one kind permits an act of another; of its own kind it permits in full (rule 4, {@code
 * PrecedentLicence}).
 */
public record LicenceParameters(
        @Meaning(
                text = "Weight of a bypass as a precedent for a recognition",
                min = 0,
                max = 1,
                preset = "0.2",
                status = Status.ILLUSTRATIVE,
                source =
                        "Sivis, Russian policy: Kosovo used to justify South Ossetia, the bombing less than the recognition")
        double bypassToRecognition,

        @Meaning(
                text = "Weight of an annexation as a precedent for a recognition",
                min = 0,
                max = 1,
                preset = "0.5",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double annexationToRecognition,

        @Meaning(
                text = "Weight of a recognition as a precedent for using force",
                min = 0,
                max = 1,
                preset = "0.2",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double recognitionToForce) {}
