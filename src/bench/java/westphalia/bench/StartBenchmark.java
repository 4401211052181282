package westphalia.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Processes from their start to their end: a Java that does nothing, and commands of the program. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 7)
public class StartBenchmark {
    @Benchmark
    public int javaAlone() throws IOException, InterruptedException {
        return start(Nothing.class.getName());
    }

    @Benchmark
    public int version() throws IOException, InterruptedException {
        return start("westphalia.Main", "--version");
    }

    @Benchmark
    public int check() throws IOException, InterruptedException {
        return start("westphalia.Main", "check", "scenarios/kosovo-2008.yaml");
    }

    private static int start(String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        all.addAll(List.of(command));
        return new ProcessBuilder(all)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** A program that does nothing. */
    public static final class Nothing {
        private Nothing() {}

        public static void main(String[] arguments) {
            // Nothing: what it takes is what Java takes.
        }
    }
}
