package westphalia;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house, held against the compiled classes and the source files. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter().importUrl(whereTheHouseIs());
    private static final Path SOURCES = Path.of("src/main/java/westphalia");
    private static final int MOST_FILES = 24;

    private static final int MOST_LINES = 400;

    /** Where the words name a table, a key or an option instead of a body. */
    private static final Set<String> OTHER_THINGS_OF_THAT_NAME = Set.of(
            "model/institution/Body.java", // the class that knows
            "model/Draft.java", // the preset of a key
            "scenario/check/CouncilChecks.java"); // the table of seats

    /** Who may use whom. Every room may use itself, the JDK and the annotations of JSpecify. */
    private record Room(String name, List<String> mayUse) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<String> BELOW_THE_DOORS =
            List.of("model", "scenario", "result", "engine", "experiment", "output", "chart", "report");

    private static final List<Room> ROOMS = List.of(
            new Room("model", List.of()),
            new Room("scenario", List.of("model")),
            new Room("result", List.of("model")),
            new Room("engine", List.of("model", "scenario", "result")),
            new Room("experiment", List.of("model", "scenario", "result", "engine")),
            new Room("output", List.of("model", "scenario", "result")),
            new Room("chart", List.of("model", "result")),
            new Room("report", List.of("model", "result", "output", "chart")),
            // Only in builds with -Pspark.
            new Room("spark", List.of("experiment")),
            new Room("cli", BELOW_THE_DOORS),
            new Room("desktop", BELOW_THE_DOORS));

    /** A third party and the rooms it lives in. */
    private record Guest(String name, List<String> packages, List<String> rooms) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Guest> GUESTS = List.of(
            new Guest("MASON", List.of("sim..", "ec.."), List.of("engine", "desktop")),
            new Guest("JFreeChart", List.of("org.jfree.."), List.of("chart", "desktop")),
            new Guest("FlatLaf", List.of("com.formdev.flatlaf.."), List.of("desktop")),
            new Guest("Batik", List.of("org.apache.batik.."), List.of("chart")),
            new Guest(
                    "Swing and AWT",
                    List.of("java.awt..", "javax.swing..", "javax.imageio.."),
                    List.of("chart", "desktop")),
            new Guest("Jackson", List.of("com.fasterxml.."), List.of("scenario", "output")),
            // Jackson's reader of YAML takes its limits from SnakeYAML, on which it stands.
            new Guest("SnakeYAML", List.of("org.yaml.snakeyaml.."), List.of("scenario")),
            new Guest("Spark", List.of("org.apache.spark.."), List.of("spark")),
            new Guest("picocli", List.of("picocli.."), List.of("cli")),
            new Guest(
                    "Commons Math",
                    List.of("org.apache.commons.math3.."),
                    // cli prints the exact fractions of voting power, which are Commons Math's; output takes quantiles.
                    List.of("model", "experiment", "output", "cli")));

    static Stream<Room> rooms() {
        return ROOMS.stream();
    }

    static Stream<Guest> guests() {
        return GUESTS.stream();
    }

    private static String[] packages(List<String> rooms) {
        return rooms.stream().map(room -> "westphalia." + room + "..").toArray(String[]::new);
    }

    private static URL whereTheHouseIs() {
        return Main.class.getProtectionDomain().getCodeSource().getLocation();
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    /** Whoever asks which body it is asks {@code Body}; only the names of tables and of measures stand elsewhere. */
    @Test
    void noIdOfABodyIsWrittenOutsideTheClassThatKnowsThem() throws IOException {
        Pattern id = Pattern.compile("\"(council|assembly)\"");
        List<String> found = new ArrayList<>();
        int files = 0;
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                files++;
                String name = SOURCES.relativize(source).toString();
                for (String line : Files.readAllLines(source)) {
                    if (id.matcher(line).find() && !OTHER_THINGS_OF_THAT_NAME.contains(name)) {
                        found.add(name + ": " + line.strip());
                    }
                }
            }
        }
        assertThat(files).isGreaterThan(300);
        assertThat(found).isEmpty();
    }

    @Test
    void theHouseWasSeen() {
        assertThat(HOUSE).hasSizeGreaterThan(50);
        assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct()).hasSizeGreaterThan(15);
    }

    @Test
    void everyClassLivesInARoom() {
        List<String> known =
                new ArrayList<>(List.of(packages(ROOMS.stream().map(Room::name).toList())));
        known.add("westphalia"); // Main, which alone knows both doors.

        check(classes().should().resideInAnyPackage(known.toArray(String[]::new)));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyTheRoomsBelowIt(Room room) {
        List<String> allowed = new ArrayList<>(room.mayUse);
        allowed.add(room.name);

        check(noClasses()
                .that()
                .resideInAPackage("westphalia." + room.name + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("westphalia..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage(packages(allowed))))));
    }

    @ParameterizedTest
    @MethodSource("guests")
    void aThirdPartyStaysInItsRooms(Guest guest) {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(packages(guest.rooms))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(guest.packages.toArray(String[]::new)));
    }

    @Test
    void nobodyElseComesIn() {
        List<String> known = new ArrayList<>(List.of("westphalia..", "java..", "javax..", "org.jspecify.."));
        // Batik writes into a W3C document, whose interfaces belong to the JDK.
        known.add("org.w3c.dom..");
        GUESTS.forEach(guest -> known.addAll(guest.packages));

        check(classes().should().onlyDependOnClassesThat().resideInAnyPackage(known.toArray(String[]::new)));
    }

    @Test
    void onlyMainKnowsTheDoors() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("westphalia.cli..")
                .and()
                .doNotHaveFullyQualifiedName("westphalia.Main")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("westphalia.cli.."));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("westphalia.desktop..")
                .and()
                .doNotHaveFullyQualifiedName("westphalia.Main")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("westphalia.desktop.."));
    }

    @Test
    void packagesRunInNoCircle() {
        check(slices().matching("westphalia.(**)").should().beFreeOfCycles());
    }

    @Test
    void onlyMainExits() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("westphalia.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class));
    }

    @Test
    void noClockAndNoSharedGeneratorIsAskedWhereResultsAreMade() {
        check(noClasses()
                .that()
                .resideInAnyPackage("westphalia.model..", "westphalia.engine..", "westphalia.experiment..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, ThreadLocalRandom.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(StrictMath.class, "random")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethodWhere(describe(
                        "now of java.time",
                        call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().startsWith("java.time"))));
    }

    @Test
    void noHashedOrderIsMadeWhereResultsAreMade() {
        check(noClasses()
                .that()
                .resideInAnyPackage("westphalia.model..", "westphalia.engine..", "westphalia.experiment..")
                .and()
                // Its set of held parameters is asked whether it contains a path and never gone through.
                .doNotHaveFullyQualifiedName("westphalia.experiment.fit.RecognitionFit")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(HashMap.class, HashSet.class)
                .orShould()
                .callMethodWhere(describe(
                        "of, ofEntries or copyOf of Set or Map",
                        call -> List.of("of", "ofEntries", "copyOf").contains(call.getName())
                                && (call.getTargetOwner().isEquivalentTo(Set.class)
                                        || call.getTargetOwner().isEquivalentTo(Map.class)))));
    }

    @Test
    void theModelTakesItsCurvesFromStrictMath() {
        for (String curve : List.of("exp", "log", "tanh", "sinh", "cosh", "expm1", "log1p", "log10", "sin", "cos")) {
            check(noClasses()
                    .that()
                    .resideInAnyPackage("westphalia.model..", "westphalia.engine..")
                    .should()
                    .callMethod(Math.class, curve, double.class));
        }
        check(noClasses()
                .that()
                .resideInAnyPackage("westphalia.model..", "westphalia.engine..")
                .should()
                .callMethod(Math.class, "pow", double.class, double.class));
    }

    @Test
    void namesSayWhatAClassIs() {
        check(classes().should().haveNameNotMatching(".*(Util|Manager|Helper|Impl)(s|[A-Z].*)?"));
        check(noClasses().should().resideInAnyPackage("..util..", "..common..", "..impl..", "..utils.."));
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsSmall() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                List<Path> files = javaFiles(folder, 1);
                if (!files.isEmpty()) {
                    assertThat(folder.resolve("package-info.java")).exists();
                    assertThat(files).as("files of %s", folder).hasSizeLessThanOrEqualTo(MOST_FILES);
                }
            }
        }
    }

    @Test
    void noFileIsLongerThanAReaderFollows() throws IOException {
        assertThat(javaFiles(SOURCES, 20))
                .hasSizeGreaterThan(50)
                .allSatisfy(file -> assertThat(Files.readAllLines(file))
                        .as("lines of %s", file)
                        .hasSizeLessThanOrEqualTo(MOST_LINES));
        assertThat(javaFiles(Path.of("src/test/java"), 20))
                .allSatisfy(file -> assertThat(Files.readAllLines(file))
                        .as("lines of %s", file)
                        .hasSizeLessThanOrEqualTo(MOST_LINES));
    }

    @Test
    void theRulesFindWhatTheyLookFor() {
        assertThat(HOUSE.stream().filter(resideInAnyPackage("westphalia.engine..")))
                .as("classes of the engine that use MASON")
                .anyMatch(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().getPackageName().startsWith("sim.")));
    }

    private static List<Path> javaFiles(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
