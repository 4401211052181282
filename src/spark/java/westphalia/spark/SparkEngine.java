package westphalia.spark;

import westphalia.experiment.OtherEngine;
import westphalia.experiment.Workers;

/** Numbered work on Apache Spark, found by the name {@code spark}. */
public final class SparkEngine implements OtherEngine {
    @Override
    public String name() {
        return "spark";
    }

    @Override
    public Workers open(String master) {
        return new SparkWorkers(master);
    }
}
