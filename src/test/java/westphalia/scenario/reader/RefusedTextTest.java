package westphalia.scenario.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedTextTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void layOut() {
        desk = new Desk(folder);
    }

    @Test
    void theSmallScenarioIsAccepted() {
        assertThat(desk.problems("base.yaml")).isEmpty();
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(desk.problems(desk.write("empty.yaml", "# nothing\n")))
                .containsExactly("empty.yaml:1:1: is empty; a scenario needs at least format and title");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThat(desk.problems("nowhere.yaml")).containsExactly("nowhere.yaml:1:1: there is no such file");
    }

    @Test
    void aFolderIsRefused() {
        assertThat(desk.problems("")).containsExactly(folder + ":1:1: is a folder; a file is needed");
    }

    @Test
    void anotherEndingIsRefused() {
        assertThat(desk.problems(desk.write("base.txt", Desk.BASE)))
                .containsExactly("base.txt:1:1: a scenario file ends in .yaml, .yml or .json");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Files.write(folder.resolve("latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe9, '\n'});
        Files.write(folder.resolve("binary.yaml"), new byte[] {'a', '\n', 'b', 0, 'c'});
        assertThat(desk.problems("latin.yaml"))
                .containsExactly("latin.yaml:1:4: must be UTF-8 text, but holds the byte 0xE9, which is é in"
                        + " Windows-1252; save the file as UTF-8, which spreadsheets call CSV UTF-8");
        assertThat(desk.problems("binary.yaml"))
                .containsExactly("binary.yaml:2:2: must be text, but holds the control character U+0000");
    }

    @Test
    void halfALetterIsRefusedAndAWholeOneRead() {
        assertThat(desk.problems(desk.spoilt("title: Small world", "title: \"2028 \\ud800\"")))
                .containsExactly("spoilt.yaml:2:8: title: must not hold U+D800, which is half a letter");
        assertThat(desk.problems(desk.spoilt("title: Small world", "title: \"\\udc00\\ud83d\"")))
                .containsExactly("spoilt.yaml:2:8: title: must not hold U+DC00, which is half a letter");
        assertThat(desk.problems(desk.spoilt("title: Small world", "title: \"\\ud83d\\udd4a\"")))
                .isEmpty();
    }

    /** YAML holds nothing after U+FFFD but pairs of halves, so that a title of it could be set and not be read back. */
    @Test
    void whatIsNoLetterIsRefused() {
        assertThat(desk.problems("base.yaml", "title=2028 \uffff"))
                .containsExactly("--set title: must not hold U+FFFF, which is no letter");
        assertThat(desk.problems("base.yaml", "title=2028 \ufffd")).isEmpty();
    }

    @Test
    void aFileOverSixteenMegabytesIsRefused() {
        assertThat(desk.problems(desk.write("long.yaml", "#".repeat(16 * 1024 * 1024 + 1))))
                .containsExactly("long.yaml:1:1: must be at most 16777216 bytes long, but has 16777217");
    }

    @Test
    void aliasBombsAreRefusedInOneLine() {
        String bomb = """
                a: &a [x, x]
                b: &b [*a, *a, *a, *a]
                c: [*b, *b, *b, *b]
                """;
        assertThat(desk.problems(desk.write("bomb.yaml", bomb)))
                .containsExactly(
                        "bomb.yaml:1:4: a: anchors and aliases (& and *) are not allowed; write the value out");
    }

    @Test
    void mergeKeysAndTagsAreRefused() {
        assertThat(desk.problems(desk.write("merge.yaml", "format: 1\n<<: {title: x}\n")))
                .containsExactly("merge.yaml:2:1: merge keys (<<) are not allowed; use extends");
        assertThat(desk.problems(desk.write("tag.yaml", "format: !!int 1\n")))
                .containsExactly("tag.yaml:1:9: format: tags (!) are not allowed; write the value alone");
    }

    @Test
    void nestingBeyondFiftyIsRefused() {
        assertThat(desk.problems(desk.write("deep.yaml", "a: " + "[".repeat(100_000) + "\n")))
                .containsExactly("deep.yaml:1:53: lists and mappings may lie in each other at most 50 deep");
        assertThat(desk.problems(desk.write("deep.json", "{\"a\": " + "[".repeat(100) + "]".repeat(100) + "}")))
                .hasSize(1);
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(desk.problems(desk.write("two.yaml", "format: 1\n---\nformat: 1\n")))
                .containsExactly("two.yaml:3:1: must hold one document, but a second one begins here");
    }

    @Test
    void aListIsNoScenario() {
        assertThat(desk.problems(desk.write("list.yaml", "- a\n")))
                .containsExactly("list.yaml:1:1: a scenario is a mapping of keys to values, but this is a list");
    }

    @Test
    void brokenSyntaxIsToldInOneLine() {
        assertThat(desk.problems(desk.write("broken.yaml", "format: 1\ntitle: [a,\n")))
                .containsExactly("broken.yaml:3:1: cannot be read: while parsing a flow node, expected the node"
                        + " content, but found '<stream end>'");
        assertThat(desk.problems(desk.write("broken.json", "{\"format\": 1,, }")))
                .containsExactly("broken.json:1:14: cannot be read: Unexpected character (',' (code 44)): was expecting"
                        + " double-quote to start field name");
        assertThat(desk.problems(desk.write("key.yaml", "? [a]\n: 1\n")))
                .containsExactly("key.yaml:1:4: cannot be read: a key must be a word");
    }

    @Test
    void aKeyGivenTwiceIsRefused() {
        assertThat(desk.problems(desk.spoilt("runs: 10", "runs: 10\nruns: 20")))
                .containsExactly("spoilt.yaml:7:1: runs: duplicate key \"runs\"; it stands already in line 6");
    }

    @Test
    void aColonInATitleIsToldInPlainWords() {
        assertThat(desk.problems(desk.spoilt("title: Small world", "title: Small world: what if?")))
                .containsExactly("spoilt.yaml:2:19: a value that holds a colon and a space must stand in quotes: title:"
                        + " \"Small world: what if?\"");
    }

    @Test
    void aTextThatLosesItsEndAsACommentIsRefused() {
        String told = ": loses its end, for a space and # begin a comment: put the text in quotes, ";
        assertThat(desk.problems(desk.spoilt("title: Small world", "title: Draft #3 of many")))
                .containsExactly("spoilt.yaml:2:8: title" + told + "\"Draft #3 of many\", or write a space after #");
        assertThat(desk.problems(desk.spoilt("title: Supervised independence", "title: Draft\n      no. #3")))
                .containsExactly("spoilt.yaml:25:12: drafts.independence.title" + told
                        + "\"Draft no. #3\", or write a space after #");
        assertThat(desk.problems(desk.spoilt("title: Small world", "title: 'Draft #3' # quoted")))
                .isEmpty();
        assertThat(desk.problems(desk.spoilt("control: 0.6", "control: 0.6 #fitted")))
                .isEmpty();
    }

    @Test
    void aCommentAfterATitleIsSaid() {
        assertThat(desk.read(desk.spoilt("title: Small world", "title: World # 3"))
                        .notes())
                .containsExactly("spoilt.yaml:2:8: title: reads \"World\"; what follows is a comment: \"# 3\"");
        assertThat(desk.read("base.yaml").notes()).isEmpty();
    }

    @Test
    void spacesThatCannotBeSeenAreTold() {
        assertThat(desk.problems(desk.spoilt("    name: Kosovo", "\u00A0\u00A0\u00A0\u00A0name: Kosovo")))
                .containsExactly("spoilt.yaml:16:4: holds a no-break space where the line is indented, as text copied"
                        + " from a page does; use plain spaces");
        assertThat(desk.problems(desk.spoilt("runs: 10", "runs:\u00A010")))
                .containsExactly("spoilt.yaml:6:6: holds a no-break space after the colon, as text copied from a page"
                        + " does; use plain spaces");
        assertThat(desk.problems(desk.spoilt("runs: 10", "runs: 10\u00A0"))).isEmpty();
        assertThat(desk.problems(desk.spoilt("    name: Kosovo", "\tname: Kosovo")))
                .containsExactly("spoilt.yaml:16:1: a tab cannot indent a line; use spaces");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "~", "", "none", "[]"})
    void aTableThatIsNotWantedIsNoFile(String none) {
        desk.write("observed.csv", "iso3,un_member,recognised_on\nUSA,1,2008-02-18\n");
        desk.write("parent.yaml", Desk.BASE + "observed: observed.csv\n");
        String child = desk.write("child.yaml", "extends: parent.yaml\nobserved: " + none + "\n");
        assertThat(desk.read("parent.yaml").scenario().observed()).hasSize(1);
        assertThat(desk.read(child).scenario().observed()).isEmpty();
    }

    @Test
    void aTableThatIsNeededMayNotBeLeftEmpty() {
        assertThat(desk.problems(desk.spoilt("states: states.csv", "states: null")))
                .containsExactly("spoilt.yaml:7:9: states: must be the name of a CSV file or its text, but is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE"})
    void truthIsWrittenInTheThreeWaysOfYaml(String written) {
        assertThat(desk.read(desk.spoilt("control: 0.6", "force_used: " + written))
                        .scenario()
                        .claimants()
                        .get(0)
                        .forceUsed())
                .isTrue();
    }

    @Test
    void filesOfOtherProgramsAreCalledByTheirNames() {
        assertThat(desk.problems(desk.writeNamed("book.yaml", 'P', 'K', 3, 4, 0, 0)))
                .containsExactly("book.yaml:1:1: is a zip archive, not text; unpack it first");
        assertThat(desk.problems(desk.writeNamed("old.yaml", 0xd0, 0xcf, 0x11, 0xe0, 0)))
                .containsExactly("old.yaml:1:1: is an Excel workbook of the old format (.xls), not text; save the sheet"
                        + " as CSV UTF-8 (comma delimited)");
        assertThat(desk.problems(desk.writeNamed("wide.yaml", 0xff, 0xfe, 'a', 0, ':', 0)))
                .containsExactly("wide.yaml:1:1: is written in UTF-16; save the file as UTF-8");
    }

    @Test
    void aLineThatIsIndentedOtherwiseIsToldInPlainWords() {
        assertThat(desk.problems(desk.spoilt("    name: Kosovo", "   name: Kosovo")))
                .containsExactly(
                        "spoilt.yaml:16:4: the line does not fit those above: keys of one mapping, and items of"
                                + " one list, begin in the same column");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: 'Spain''s fate' now | put the whole in double quotes",
                "title: [draft] world | put the whole in double quotes",
                "title: @home | a value that begins with @ must stand in quotes",
                "title: %5 | a value that begins with % must stand in quotes",
                "title: *new* world | a value that begins with * must stand in quotes",
                "title: - a | must stand in quotes",
                "title:Small | has no colon and space after it",
                "title: \"Small | a quotation mark is opened and not closed",
                "title: {a: b | a bracket is opened and not closed",
                "title: [a b | a bracket is opened and not closed"
            })
    void frequentSlipsAreToldInPlainWords(String written, String told) {
        assertThat(desk.problems(desk.write("slip.yaml", "format: 1\n" + written + "\nquestion: What?\n")))
                .singleElement()
                .asString()
                .startsWith("slip.yaml:")
                .contains(told)
                .doesNotContain("while", "block", "scalar");
    }
}
