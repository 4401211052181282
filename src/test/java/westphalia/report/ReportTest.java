package westphalia.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import westphalia.cli.CommandLineDoor;

/** Reports of hostile scenarios: what their authors wrote is shown as they wrote it, and does nothing. */
class ReportTest {
    private static final String HOSTILE = "</title></style><script>window.marked=1</script>\\\"'><img src=x onerror="
            + "'window.marked=1'><svg onload=window.marked=1> &amp; ]]> %s ${x}";
    private static final String SHOWN = HOSTILE.replace("\\\"", "\"");

    /** A file may bear such a name wherever a folder may. */
    private static final String NAME = "hostile<script>window.marked=1<img src=x onerror=window.marked=1>&amp;";

    private static final String IMPOSED = "overrides:\n  - {id: gate, state: BRI, attribute: gate, value: 0.5, "
            + yaml("source: ", " source") + "}\n";

    @TempDir
    static Path desk;

    private static Path runs = Path.of("");
    private static Path comparison = Path.of("");

    @BeforeAll
    static void runAndCompareAHostileScenario() throws IOException {
        Path data = Files.createDirectory(desk.resolve("data"));
        for (String table : List.of("states", "council", "memberships")) {
            String name = table + "-starter.csv";
            Files.writeString(
                    data.resolve(name),
                    Files.readString(Path.of("scenarios", "data", name))
                            .replace("Brightmere", "\"<b>Bright</b><script>window.marked=1</script>\""));
        }
        Path scenario = desk.resolve(NAME + ".yaml");
        String starter = Files.readString(Path.of("scenarios", "starter.yaml"));
        Files.writeString(
                scenario,
                starter.replaceFirst("title: Saltmarsh, .*", quoted("title: ", ""))
                        .replaceFirst("question: .*", quoted("question: ", " why?"))
                        .replaceFirst("expectation: .*", quoted("expectation: ", " Yes.") + "\nclaims: [\"26\", SF16]")
                        .replaceFirst("name: Saltmarsh", quoted("name: ", ""))
                        .replaceFirst("title: Saltmarsh joins", quoted("title: ", " joins"))
                        .replaceFirst(
                                "title: Saltmarsh declares independence",
                                "title: '<script>window.marked=1</script> declares'")
                        .replaceFirst("name: Western League", quoted("name: ", " league"))
                        .replaceFirst("\npowers:", "\n" + Matcher.quoteReplacement(IMPOSED) + "\npowers:"));
        Path variant = desk.resolve("variant.yaml");
        Files.writeString(
                variant,
                "format: 1\nextends: \"" + NAME + ".yaml\"\n" + yaml("title: ", " twin")
                        + "\nparameters: {recognition: {base: -2}}\n");
        runs = desk.resolve("runs");
        comparison = desk.resolve("comparison");
        carryOut("run", scenario.toString(), "--runs=3", "--charts=none", "--out=" + runs);
        carryOut(
                "compare", scenario.toString(), variant.toString(), "--runs=3", "--charts=none", "--out=" + comparison);
        carryOut("report", runs.toString());
        carryOut("report", comparison.toString());
    }

    private static String quoted(String key, String more) {
        return Matcher.quoteReplacement(yaml(key, more));
    }

    private static String yaml(String key, String more) {
        return key + "\"" + HOSTILE + more + "\"";
    }

    private static void carryOut(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        assertThat(CommandLineDoor.run(arguments, writer, writer))
                .as(said.toString())
                .isZero();
    }

    private static String page(Path folder) throws IOException {
        return Files.readString(folder.resolve("report.html"));
    }

    /** A page that is well-formed holds no tag that a text smuggled in. */
    private static Document document(Path folder) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setExpandEntityReferences(false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page(folder))));
    }

    private static List<Element> all(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int place = 0; place < found.getLength(); place++) {
            elements.add((Element) found.item(place));
        }
        return elements;
    }

    @Test
    void whatAnAuthorWroteIsShownAsItWasWritten() throws Exception {
        Document document = document(comparison);

        assertThat(all(document, "h1").get(0).getTextContent()).isEqualTo(SHOWN);
        assertThat(all(document, "title").get(0).getTextContent()).isEqualTo(SHOWN);
        assertThat(all(document, "h2").get(0).getTextContent()).isEqualTo(SHOWN + " twin");
        for (Path folder : List.of(runs, comparison)) {
            assertThat(all(document(folder), "script").stream().map(Element::getTextContent))
                    .as("the page's own script and no other")
                    .containsExactly(PageScript.CODE);
        }
        for (String name : List.of("img", "iframe", "link", "object", "form", "base")) {
            assertThat(all(document, name)).as(name).isEmpty();
            assertThat(all(document(runs), name)).as(name).isEmpty();
        }
        assertThat(page(comparison)).containsOnlyOnce("<script").doesNotContain("<img", "<?xml", "<b>Bright");
    }

    @Test
    void noElementHasAnAttributeThatRunsOrLoads() throws Exception {
        for (Path folder : List.of(runs, comparison)) {
            for (Element element : all(document(folder), "*")) {
                for (int place = 0; place < element.getAttributes().getLength(); place++) {
                    String attribute = element.getAttributes().item(place).getNodeName();
                    assertThat(attribute).doesNotStartWith("on").isNotIn("src", "style", "href", "action");
                }
            }
        }
    }

    /** Whether it stands in the text, in a picture or in a picture's text alternative. */
    @ParameterizedTest
    @ValueSource(strings = {"", " why?", " Yes.", " joins"})
    void everyTextOfAScenarioIsThereAsItWasWritten(String ending) throws Exception {
        assertThat(document(runs).getDocumentElement().getTextContent()).contains(SHOWN + ending);
    }

    @Test
    void namesOfStatesAndFilesAreThereAsTheyWereWritten() throws Exception {
        for (Path folder : List.of(runs, comparison)) {
            assertThat(all(document(folder), "footer").get(0).getTextContent()).contains(NAME);
            assertThat(document(folder).getDocumentElement().getTextContent())
                    .contains(
                            "Imposed, not found by the model: gate of <b>Bright</b><script>window.marked=1</script>.");
        }
    }

    @Test
    void picturesSayInWordsWhatAnAuthorWrote() throws Exception {
        StringBuilder said = new StringBuilder();
        for (Element drawing : all(document(runs), "svg")) {
            said.append(drawing.getElementsByTagName("title").item(0).getTextContent());
            said.append(drawing.getElementsByTagName("desc").item(0).getTextContent());
        }
        assertThat(said.toString()).contains(SHOWN, SHOWN + " joins");
        assertThat(all(document(runs), "text"))
                .as("the label of an event")
                .anySatisfy(text -> assertThat(text.getTextContent()).contains("<script>window.marked=1</script>"));
    }

    @Test
    void theQuestionComesFirstThenTheChangeThePredictionAndTheFoldedAnswer() throws Exception {
        Document document = document(comparison);
        Element answer = all(document, "details").get(0);

        assertThat(all(document, "h2").stream().map(Element::getTextContent))
                .containsExactly(SHOWN + " twin", "What was run");
        assertThat(all(document, "textarea")).as("one per main effect, and why").hasSizeGreaterThan(2);
        assertThat(answer.getAttribute("open")).isEmpty();
        assertThat(answer.getTextContent()).contains("The answer", "Expected: " + SHOWN, "SF16.", "Twins part in");
        assertThat(all(document, "caption").get(0).getTextContent()).isEqualTo("What is changed");
        assertThat(all(document, "td").get(0).getTextContent()).isEqualTo("-3");
        assertThat(page(comparison).indexOf("Your prediction"))
                .isLessThan(page(comparison).indexOf("The answer"));
    }

    @Test
    void aReportOfRunsHoldsPicturesNumbersReasonsAndTheManifest() throws Exception {
        Document document = document(runs);

        assertThat(all(document, "svg")).hasSizeGreaterThan(3).allSatisfy(drawing -> {
            assertThat(drawing.getAttribute("role")).isEqualTo("img");
            assertThat(drawing.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(drawing.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
        });
        assertThat(all(document, "*").stream()
                        .map(element -> element.getAttribute("id"))
                        .filter(id -> !id.isEmpty()))
                .doesNotHaveDuplicates();
        assertThat(document.getDocumentElement().getTextContent())
                .contains(
                        "recognitions: " + SHOWN,
                        ", nearest the medians, under seed 12",
                        "scenario_sha256",
                        "parameters.recognition.base");
    }

    @Test
    void madeAgainItIsTheSamePage() throws IOException {
        Path again = desk.resolve("again.html");
        carryOut("report", runs.toString(), "--out", again.toString());

        assertThat(Files.readString(again)).isEqualTo(page(runs));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 1200})
    @NeedsBrowser
    void itFitsThePhoneAndTheDeskWithEveryFoldOpenAndLoadsAndRunsNothing(int width) throws Exception {
        for (Path folder : List.of(runs, comparison)) {
            Browser.Look look = Browser.look(page(folder), width, Files.createTempDirectory(desk, "browser"));

            assertThat(look.found().get("content").asInt())
                    .as("width of the content of %s", folder)
                    .isLessThanOrEqualTo(look.found().get("view").asInt());
            assertThat(look.found().get("view").asInt()).isBetween(width - 20, width);
            assertThat(look.found().get("beyond")).as("what reaches beyond").isEmpty();
            assertThat(look.found().get("widest").asText())
                    .as("the style is let in")
                    .isEqualTo("992px");
            assertThat(look.found().get("marked").asText()).as("a script ran").isEqualTo("no");
            assertThat(look.found().get("scripts").asInt()).isEqualTo(1);
            assertThat(look.found().get("loaded").asInt()).isZero();
            assertThat(look.asked()).isEmpty();
            assertThat(look.found().get("headings").get(0).asText()).isEqualTo(SHOWN);
            assertThat(look.found().get("drawings").asInt()).isGreaterThan(2);
            assertThat(look.found().get("boxes").asInt()).isPositive();
        }
    }

    /** So that the boxes can be handed in: by name, on paper, or as a file. */
    @ParameterizedTest
    @ValueSource(ints = {400, 1200})
    @NeedsBrowser
    void theBoxesHaveANameAndAreSavedAndAWidePictureSaysThatItIsWide(int width) throws Exception {
        Browser.Look look = Browser.look(page(comparison), width, Files.createTempDirectory(desk, "browser"));
        JsonNode boxes = look.found().get("saved");

        assertThat(boxes.get("file").asText()).isEqualTo("prediction.txt");
        assertThat(boxes.get("text").asText()).contains("Your name\n  Anna B.", "Why?");
        boolean isWide = look.found().get("widestDrawing").asInt() > width;
        assertThat(isWide).isEqualTo(width == 400);
        assertThat(look.found().get("cue").asText().contains("sideways")).isEqualTo(isWide);
    }

    /** The page's own script, in a browser: a click sorts, and what is typed filters. */
    @Test
    @NeedsBrowser
    void theListOfStatesIsSortedByAClickAndFilteredByWhatIsTyped() throws Exception {
        Browser.Look look = Browser.look(page(runs), 800, Files.createTempDirectory(desk, "browser"));
        JsonNode list = look.found().get("list");

        assertThat(list.get("all").asInt()).isGreaterThan(5);
        assertThat(list.get("left").asInt())
                .isPositive()
                .isLessThan(list.get("all").asInt());
        assertThat(list.get("states"))
                .extracting(JsonNode::asText)
                .hasSizeGreaterThan(5)
                .isSorted();
    }

    @Test
    void whatCannotBeReportedIsRefused() throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        Path sweep = desk.resolve("sweep");
        carryOut(
                "sweep",
                "scenarios/starter.yaml",
                "--set=runs=1",
                "--vary=parameters.recognition.base=-3,-2",
                "--runs=1",
                "--charts=none",
                "--out=" + sweep);

        assertThat(CommandLineDoor.run(new String[] {"report", sweep.toString()}, writer, writer))
                .isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(CommandLineDoor.run(new String[] {"report", desk.toString()}, writer, writer))
                .isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(said.toString()).contains("holds what sweep wrote", "has no manifest.json");
    }
}
