package westphalia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import westphalia.output.ExistingFolder;

/**
 * An ensemble of {@code kosovo-2008} with its tables in a process with a heap of 256 MB, from its start to its end.
 *
 * @param milliseconds a run
 * @param firstHalf megabytes on the heap after the fullest collection in the first half of all collections
 * @param secondHalf the same in the second half, in which quantiles over runs are computed
 */
record LongEnsemble(double milliseconds, int firstHalf, int secondHalf) {
    private static final Pattern COLLECTION = Pattern.compile("Pause .*?(\\d+)M->(\\d+)M\\(");

    /** Runs it; a process that fails is an error. */
    static LongEnsemble of(int runs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("westphalia-bench");
        Path log = folder.resolve("collections.txt");
        long start = System.nanoTime();
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Xlog:gc:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "westphalia.Main",
                        "run",
                        "scenarios/kosovo-2008.yaml",
                        "--runs=" + runs,
                        "--charts=none",
                        "--out=" + folder.resolve("results"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        double milliseconds = (System.nanoTime() - start) / 1e6 / runs;
        if (code != 0) {
            throw new IllegalStateException(runs + " runs ended with exit code " + code);
        }
        List<Integer> left = COLLECTION
                .matcher(Files.readString(log))
                .results()
                .map(collection -> Integer.valueOf(collection.group(2)))
                .toList();
        ExistingFolder.delete(folder);
        int middle = left.size() / 2;
        return new LongEnsemble(milliseconds, most(left.subList(0, middle)), most(left.subList(middle, left.size())));
    }

    private static int most(List<Integer> megabytes) {
        return megabytes.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }
}
