package westphalia.cli.argument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import westphalia.cli.comparison.FolderComparison.Group;
import westphalia.experiment.comparison.Arm;
import westphalia.output.comparison.ArmOrder;
import westphalia.scenario.Problem;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioException;
import westphalia.scenario.reader.ReadScenario;
import westphalia.scenario.reader.ScenarioReader;

/** The base of a comparison and its variants, as files or written out. */
public final class ArmArguments {
    private static final Pattern NAME = Pattern.compile("[^\\\\/:;*?\"<>|,\\p{Cntrl}]{1,60}");
    private static final Set<String> TAKEN = Set.of(ArmOrder.BASE, "charts");
    private static final String FORM = "must be written \"name: path=value; path=value\", as in"
            + " \"no-veto: organisations.council.rule.vetoes_hold=false\"";

    @Parameters(
            index = "0",
            paramLabel = "BASE",
            description = "Scenario file, as in scenarios/kosovo-2008.yaml; or a folder, each scenario of which is"
                    + " compared with the one it extends, as in scenarios/what-if.")
    Path base = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "VARIANT",
            description = "Scenario files to lay beside it.")
    List<Path> files = new ArrayList<>();

    @Option(
            names = "--variant",
            paramLabel = "\"NAME: PATH=VALUE; …\"",
            description = "A variant that changes values of the base by their paths; may be repeated.")
    List<String> written = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            completionCandidates = ParameterPaths.class,
            description = "Changes a value of the base and of every variant; may be repeated.")
    List<String> settings = new ArrayList<>();

    /** Whether the base is a folder of scenarios. */
    public boolean isFolder() {
        return Files.isDirectory(base);
    }

    /** The name of the folder. */
    public String folderName() {
        return String.valueOf(base.toAbsolutePath().normalize().getFileName());
    }

    /** Reads and checks the scenarios of the folder, by the scenario they extend. */
    public List<Group> groups() throws IOException {
        if (!files.isEmpty() || !written.isEmpty()) {
            throw new UsageException("compare: a folder of scenarios stands alone; leave out the variants, or name a"
                    + " scenario file in place of " + base);
        }
        Map<Path, List<ReadScenario>> byParent = new LinkedHashMap<>();
        Map<String, String> names = new TreeMap<>();
        for (Path file : scenarios()) {
            Path parent = ScenarioReader.parent(file)
                    .orElseThrow(() -> new UsageException("compare: " + file
                            + " extends no other scenario; those of a folder are compared with what they extend"));
            refuseName(ScenarioReader.nameOf(file), names);
            byParent.computeIfAbsent(parent, any -> new ArrayList<>()).add(ScenarioReader.read(file, settings));
        }
        List<Group> groups = new ArrayList<>();
        Map<String, String> bases = new TreeMap<>();
        byParent.forEach((parent, variants) -> {
            refuseName(ScenarioReader.nameOf(parent), bases);
            ReadScenario read = ScenarioReader.read(parent, settings);
            variants.forEach(variant -> refuseEqual(read, variant));
            variants.forEach(variant -> refuseApart(read, variant));
            groups.add(new Group(read, variants));
        });
        return groups;
    }

    private List<Path> scenarios() throws IOException {
        try (Stream<Path> all = Files.list(base)) {
            List<Path> scenarios = all.filter(
                            file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(yaml|yml|json)"))
                    .sorted()
                    .toList();
            if (scenarios.isEmpty()) {
                throw new UsageException("compare: " + base + " holds no scenario");
            }
            return scenarios;
        }
    }

    /** Reads and checks the base. */
    public ReadScenario base() {
        return ScenarioReader.read(base, settings);
    }

    /** Reads and checks the variants by their names, files first, each in the order typed. */
    public List<ReadScenario> variants(ReadScenario of) {
        if (files.isEmpty() && written.isEmpty()) {
            throw new UsageException(
                    "compare needs a variant: a second scenario file, or --variant \"name: path=value\"");
        }
        List<ReadScenario> variants = new ArrayList<>();
        Map<String, String> names = new TreeMap<>();
        for (Path file : files) {
            refuseName(ScenarioReader.nameOf(file), names);
            variants.add(ScenarioReader.read(file, settings));
        }
        for (String text : written) {
            int colon = text.indexOf(':');
            int equals = text.indexOf('=');
            if (colon < 0 || (equals >= 0 && equals < colon)) {
                throw new UsageException("--variant: " + FORM + ", but is \"" + text + "\"");
            }
            String name = text.substring(0, colon).strip();
            refuseName(name, names);
            variants.add(variant(name, text.substring(colon + 1)));
        }
        variants.forEach(variant -> refuseEqual(of, variant));
        variants.forEach(variant -> refuseApart(of, variant));
        return variants;
    }

    private ReadScenario variant(String name, String changes) {
        List<String> own = Stream.of(changes.split(";", -1))
                .map(String::strip)
                .filter(change -> !change.isEmpty())
                .toList();
        if (own.isEmpty()) {
            throw new UsageException("--variant " + name + ": is empty; it " + FORM);
        }
        List<String> all = new ArrayList<>(settings);
        all.addAll(own);
        try {
            ReadScenario read = ScenarioReader.read(base, all);
            return new ReadScenario(name, read.scenario(), read.effective());
        } catch (ScenarioException wrong) {
            throw new ScenarioException(wrong.problems().stream()
                    .map(problem -> problem.file().equals("--set")
                            ? new Problem("--variant " + name + ":", 0, 0, problem.path(), problem.message())
                            : problem)
                    .toList());
        }
    }

    private static void refuseName(String name, Map<String, String> names) {
        if (!NAME.matcher(name).matches() || name.startsWith(".") || name.endsWith(".")) {
            throw new UsageException("variant \"" + name + "\": a name becomes a folder: it must be 1 to 60 characters"
                    + " without \\ / : ; * ? \" < > | , and without a dot at either end");
        }
        String folded = name.toLowerCase(Locale.ROOT);
        if (TAKEN.contains(folded)) {
            throw new UsageException("variant \"" + name + "\": the comparison itself uses this name; choose another");
        }
        String taken = names.put(folded, name);
        if (taken != null) {
            throw new UsageException("two variants are called \"" + name + "\"; each needs a name of its own"
                    + (taken.equals(name) ? "" : " (folders do not tell " + taken + " and " + name + " apart)"));
        }
    }

    private static void refuseEqual(ReadScenario base, ReadScenario variant) {
        if (Arm.changes(base.scenario(), variant.scenario()).isEmpty()) {
            throw new UsageException("variant \"" + variant.name() + "\": is equal to the base " + base.name()
                    + ": it changes nothing that a run uses");
        }
    }

    private static void refuseApart(ReadScenario base, ReadScenario variant) {
        Scenario one = base.scenario();
        Scenario two = variant.scenario();
        if (two.from().isAfter(one.to()) || two.to().isBefore(one.from())) {
            throw new UsageException("variant \"" + variant.name() + "\": runs from " + two.from() + " to " + two.to()
                    + " and shares no month with the base, from " + one.from() + " to " + one.to());
        }
    }
}
