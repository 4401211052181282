package westphalia.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import westphalia.scenario.reader.ScenarioReader;

/**
 * A folder with the scenarios in it, at which commands of the documentation are tried: what they write stays there, and
 * they compute little.
 */
record Desk(Path folder) {
    private static final Pattern OWN = Pattern.compile("my-[a-z]+(\\.yaml)?");
    private static final Path TEACHERS = Path.of("src", "site", "markdown", "what-ifs");
    private static final String WHAT_IFS = "scenarios/what-if";
    private static final String FEW = "scenarios/few-what-ifs";
    private static final String A_FEW = "0[23]b?-.*"; // A war that does not come, a friend instead of a watchdog.
    private static final int MONTHS = 6;
    private static final int GIVEN = 2;
    private static final int FORECAST = 8;
    private static final int FIRST_RECOGNITIONS = 2008;

    /** What of a command is given a smaller value, where it says how much to compute and where it does not. */
    private static final Map<String, Map<String, String>> SMALL = Map.of(
            "run", Map.of("--runs", "2"),
            "compare", Map.of("--runs", "2"),
            "sweep", Map.of("--runs", "2"),
            "sensitivity", Map.of("--runs", "1", "--samples", "2"),
            "calibrate", Map.of("--until", "2008-03", "--free", "parameters.recognition.base"),
            "backtest", Map.of("--runs", "2"),
            "claims", Map.of("--runs", "2", "--only", "26"),
            "explain", Map.of("--reruns", "2"),
            "invent", Map.of("--states", "40"));

    static Desk laidOut(Path folder) {
        try (Stream<Path> scenarios = Files.walk(Path.of("scenarios"));
                Stream<Path> pages = Files.walk(TEACHERS)) {
            for (Path file : scenarios.toList()) {
                copy(file, folder.resolve(file.toString()));
                if (file.startsWith(WHAT_IFS) && file.getFileName().toString().matches(A_FEW)) {
                    copy(file, folder.resolve(FEW).resolve(file.getFileName()));
                }
            }
            for (Path page : pages.toList()) {
                copy(page, folder.resolve(page.toString()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Desk(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Folders of results that a command reads and nobody has made here yet. */
    List<String> wanted(List<String> words) {
        int out = words.indexOf("--out");
        return words.stream()
                .filter(word -> word.startsWith("results/"))
                .filter(word -> out < 0 || !word.equals(words.get(out + 1)))
                .filter(word -> !Files.exists(folder.resolve(word)))
                .toList();
    }

    /** The same command with little to compute, its files and results at this desk. */
    List<String> small(List<String> words) {
        List<String> small = new ArrayList<>(words.stream().map(this::here).toList());
        String name = words.get(0);
        SMALL.getOrDefault(name, Map.of()).forEach((option, value) -> replace(small, option, value));
        switch (name) {
            case "run", "compare", "sweep", "sensitivity" -> soonOver(small);
            case "backtest" -> soonForecast(small);
            default -> {}
        }
        if (isLong(words)) {
            replace(small, "--out", folder.resolve(results(words)).toString());
        }
        if (name.equals("merge") || (isLong(words) && !name.equals("invent"))) {
            replace(small, "--charts", "none");
        }
        return small;
    }

    /** Whether a command computes, so that it is given little to compute and leaves results. */
    static boolean isLong(List<String> words) {
        return SMALL.containsKey(words.get(0)) && !words.get(0).equals("explain");
    }

    /** Where a command writes. */
    static String results(List<String> words) {
        String name = words.get(0);
        if (words.contains("--out")) {
            return words.get(words.indexOf("--out") + 1);
        }
        if (name.equals("claims")) {
            return "results/claims";
        }
        String scenario = ScenarioReader.nameOf(Path.of(words.get(1)));
        return "results/" + scenario + (name.equals("run") ? "" : name.equals("compare") ? "-compared" : "-" + name);
    }

    private static void soonOver(List<String> small) {
        if (small.stream().noneMatch(word -> word.startsWith("to="))) {
            small.addAll(List.of("--set", "to=" + from(small).plusMonths(MONTHS)));
        }
    }

    /** Recognitions begin in 2008: a scenario of earlier years forecasts the months that are typed. */
    private static void soonForecast(List<String> small) {
        if (from(small).getYear() < FIRST_RECOGNITIONS) {
            return;
        }
        replace(
                small,
                small.contains("--origins") ? "--origins" : "--given-until",
                from(small).plusMonths(GIVEN).toString());
        replace(small, "--to", from(small).plusMonths(FORECAST).toString());
    }

    /** The first month of a scenario, or of the first in a folder. */
    private static YearMonth from(List<String> small) {
        Path scenario = Path.of(small.get(1));
        if (Files.isDirectory(scenario)) {
            try (Stream<Path> all = Files.list(scenario)) {
                scenario = all.sorted().findFirst().orElseThrow();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return ScenarioReader.read(scenario, List.of()).scenario().from();
    }

    private static void replace(List<String> command, String option, String value) {
        int place = command.indexOf(option);
        if (place >= 0) {
            command.set(place + 1, value);
        } else {
            command.addAll(List.of(option, value));
        }
    }

    private String here(String word) {
        if (word.equals(WHAT_IFS)) {
            return folder.resolve(FEW).toString();
        }
        boolean isFile = word.matches("(results|scenarios|src/site)/.*")
                || OWN.matcher(word).matches();
        return isFile ? folder.resolve(word).toString() : word;
    }
}
