package westphalia.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.NeedsDisplay;
import westphalia.output.Version;

/** Scenarios are opened by title and question; Help says what the words mean and which program this is. */
@NeedsDisplay
class GalleryTest extends WindowCase {
    @Test
    void scenariosAreShownByTitleAndQuestionAndNothingElseIs() {
        frame.menuItem("open").click();
        DialogFixture gallery = dialog("gallery");
        until(
                "all are read",
                () -> gallery.list("scenarios").target().getModel().getSize() >= 25);
        List<String> shown = List.of(gallery.list("scenarios").contents());

        assertThat(shown)
                .anyMatch(card -> card.contains("Kosovo 2008–2013")
                        && card.contains("How does recognition of Kosovo spread, and why does the Council block?")
                        && card.contains("Kosovo, Abkhazia, South Ossetia"))
                .noneMatch(card -> card.contains("schema.json") || card.contains(".csv"))
                .noneMatch(card -> card.contains("cannot be opened"));
        gallery.textBox("gallery-search").enterText("blackboard starter");
        until("one is left", () -> gallery.list("scenarios").target().getModel().getSize() <= 1);
        gallery.textBox("gallery-search").deleteText().enterText("mirror.yaml");
        until(
                "the mirror is left",
                () -> gallery.list("scenarios").target().getModel().getSize() == 1);
        gallery.button("gallery-open").click();
        until("it is open", () -> document().name().equals("mirror"));
    }

    @ParameterizedTest
    @CsvSource({"help-glossary, glossary, Hidden veto", "help-tutorial, tutorial, 3. Change one thing"})
    void helpIsThereToRead(String item, String dialog, String heading) {
        frame.menuItem(item).click();
        DialogFixture page = dialog(dialog);

        assertThat(page.robot()
                        .finder()
                        .findAll(
                                page.target(),
                                part -> part instanceof javax.swing.JTextArea area
                                        && area.getText().equals(heading)))
                .hasSize(1);
        page.pressAndReleaseKeys(java.awt.event.KeyEvent.VK_ESCAPE);
        page.requireNotVisible();
    }

    @Test
    void helpSaysWhichProgramThisIs() {
        frame.menuItem("help-about").click();
        DialogFixture about = dialog("about");
        List<String> texts = GuiActionRunner.execute(() ->
                about.robot().finder().findAll(about.target(), part -> part instanceof javax.swing.JTextArea).stream()
                        .map(part -> ((javax.swing.JTextArea) part).getText())
                        .toList());

        assertThat(texts).contains("Westphalia " + Version.current());
        assertThat(String.join(" ", texts).toLowerCase(Locale.ROOT)).contains("licence", "java");
    }
}
