package westphalia.cli.argument;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import westphalia.experiment.OtherEngine;
import westphalia.experiment.Threads;
import westphalia.experiment.Workers;

/** Who carries out the runs: the threads of this Java, or the machines of a cluster. The results are the same. */
public final class EngineArguments {
    private static final String LOCAL = "local";

    @Option(
            names = "--engine",
            defaultValue = LOCAL,
            description = "local (default), or spark in a build with -Pspark.")
    String name = LOCAL;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Where Spark's master listens, as in spark://host:7077.")
    @Nullable
    String master;

    /** Refuses an engine that this build does not have, or has no use for a master. */
    public void refuseWrongUse() {
        TreeSet<String> known = new TreeSet<>(List.of(LOCAL));
        OtherEngine.all().forEach(engine -> known.add(engine.name()));
        if (!known.contains(name)) {
            throw new UsageException(
                    "--engine: must be " + String.join(" or ", known) + " in this build, but is " + name);
        }
        if (name.equals(LOCAL) == (master != null)) {
            throw new UsageException(
                    master == null
                            ? "--master: is missing; " + name + " must know where its master listens"
                            : "--master: has no meaning for --engine local");
        }
    }

    /** The workers; to be closed when the work is done. */
    public Workers workers(int threads) {
        String where = master;
        for (OtherEngine engine : OtherEngine.all()) {
            if (where != null && engine.name().equals(name)) {
                return engine.open(where);
            }
        }
        return new Threads(threads);
    }
}
