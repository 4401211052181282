package westphalia.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.timing.Pause.pause;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import westphalia.NeedsDisplay;
import westphalia.desktop.play.RunSoFar;
import westphalia.result.Measure;

/** The window as a user meets it: mouse and keys only, in a real display. */
@NeedsDisplay
class MainWindowTest extends WindowCase {
    private static final int FOURTEENTH_MONTH = 14;
    private static final Measure RECOGNITIONS = new Measure("recognitions", "kosovo");

    private int months() {
        return run().result().timeline().months();
    }

    @Test
    void aRunIsPlayedPausedSteppedAndReset() {
        frame.button("play").click();
        until("two months have gone by", () -> now().result().timeline().months() >= 2);
        assertThat(frame.button("play").text()).isEqualTo("Pause");
        frame.button("play").click();
        assertThat(frame.button("play").text()).isEqualTo("Play");
        until("the month under way is closed", () -> !window.session().isPlaying());
        frame.robot().waitForIdle();
        pause(300);
        int reached = months();

        frame.button("step").click();
        until("one month more", () -> now().result().timeline().months() == reached + 1);

        frame.button("reset").click();
        until("before the first month", () -> !now().hasBegun());
    }

    @Test
    void theRightArrowStepsAndSpacePlays() {
        frame.panel("canvas-1").focus();
        frame.panel("canvas-1").pressAndReleaseKeys(KeyEvent.VK_RIGHT);
        until("one month", () -> now().result().timeline().months() == 1);
        frame.panel("canvas-1").pressAndReleaseKeys(KeyEvent.VK_SPACE);
        until("it plays", () -> now().result().timeline().months() > 2);
    }

    @Test
    void aSliderThatIsMovedPlaysTheRunAgainWithTheNewValue() {
        playToTheEnd();
        double before = recognitions();
        frame.textBox("value-parameters.recognition.base").deleteText().enterText("-14\n");
        until("the run is over again, with fewer recognitions", () -> {
            RunSoFar now = now();
            return now.isOver() && now.scenario().parameters().recognition().base() == -14;
        });

        assertThat(recognitions()).isLessThan(before);
        assertThat(frame.list("changes").contents()).containsExactly("parameters.recognition.base = -14");
    }

    @Test
    void aValueChangedWhileMonthsGoByIsTakenUpAndTheyGoOn() {
        frame.slider("speed").slideTo(3);
        frame.button("play").click();
        until("two months", () -> now().result().timeline().months() >= 2);
        frame.textBox("value-parameters.recognition.base").deleteText().enterText("-14\n");
        until(
                "the run has the new value",
                () -> now().scenario().parameters().recognition().base() == -14 && now().hasBegun());
        int reached = months();
        until("months go on", () -> now().result().timeline().months() > reached);
        assertThat(frame.button("play").text()).isEqualTo("Pause");
    }

    @Test
    void changesInQuickSuccessionLeadTheRunBackToTheMonthItHadReached() {
        playToTheEnd();
        frame.textBox("value-parameters.recognition.base").deleteText().enterText("-14\n");
        frame.textBox("value-parameters.recognition.burst").deleteText().enterText("0\n");
        until(
                "the run is over under both values",
                () -> now().isOver()
                        && now().scenario().parameters().recognition().base() == -14
                        && now().scenario().parameters().recognition().burst() == 0);
    }

    @Test
    void theBoxFindsParametersByAnyWord() {
        frame.textBox("search").enterText("ballot blur");
        frame.slider("parameters.ballot.blur").requireVisible();
        until(
                "the others are gone",
                () -> window.getContentPane() != null
                        && frame.robot()
                                .finder()
                                .findAll(slider -> slider instanceof javax.swing.JSlider
                                        && slider.isShowing()
                                        && "parameters.recognition.base".equals(slider.getName()))
                                .isEmpty());
    }

    @Test
    void aSliderIsDragged() {
        frame.slider("parameters.recognition.burst").slideTo(20);
        until("it is noted", () -> !window.session().settings().isEmpty());

        assertThat(frame.list("changes").contents())
                .singleElement()
                .asString()
                .startsWith("parameters.recognition.burst");
    }

    @Test
    void theBaseStandsBesideAChangedRunUnderTheSameLuck() {
        frame.checkBox("compare").check();
        until("the twin is there", () -> {
            RunSoFar twin = window.session().twin();
            return twin != null && twin.isOver();
        });
        playToTheEnd();
        RunSoFar twin = Objects.requireNonNull(
                GuiActionRunner.execute(() -> window.session().twin()));

        assertThat(twin.result().recognitions()).isEqualTo(run().result().recognitions());
    }

    @Test
    void aStateOnTheMapIsClickedAndTellsWhy() {
        frame.slider("speed").slideToMaximum();
        frame.button("play").click();
        until("fourteen months", () -> now().result().timeline().months() > FOURTEENTH_MONTH);
        click(canvas(2), "ESP");
        until(
                "Spain is inspected",
                () -> frame.textBox("inspector-title").text().equals("Spain"));

        frame.textBox("inspector-why").requireText(Pattern.compile("(?s).*Spain.*Kosovo.*"));
        assertThat(frame.textBox("inspector-facts").text()).contains("Gate, imposed by the scenario: 0.97");
    }

    @Test
    void aBrokenFileShowsAllItsProblemsAndOpensOnceItIsMended() throws IOException {
        Path broken = folder.resolve("broken.yaml");
        Files.writeString(broken, "format: 1\ntitel: x\nfrom: 2008-13\n");
        GuiActionRunner.execute(() -> window.open(broken));
        until(
                "the document is refused",
                () -> frame.robot()
                                .finder()
                                .findAll(part -> part.isShowing() && "problems-panel".equals(part.getName()))
                                .size()
                        == 1);

        assertThat(frame.list("problems").contents()).hasSizeGreaterThan(1);

        assertThat(frame.list("problems").contents()[0]).contains("broken.yaml:");
        frame.button("dismiss-problems").click();
        frame.robot().waitForIdle();
        assertThat(document().name()).isEqualTo("kosovo-2008");
    }

    @Test
    void whatIsChangedIsSavedAsAChildThatRunsFromTheCommandLineWithTheSameResult() throws IOException {
        frame.slider("speed").slideToMaximum();
        frame.textBox("value-parameters.recognition.base").deleteText().enterText("-11\n");
        until("it is noted", () -> !window.session().settings().isEmpty());
        until("it is read", () -> document().isChanged());
        frame.button("play").click();
        until("the run is over", () -> now().isOver());
        double inTheWindow = recognitions();
        Path child = saveChild(
                "child-of-the-window", () -> frame.button("save-child").click());

        assertThat(recognitionsFromTheCommandLine(child)).isEqualTo(inTheWindow);
    }

    @Test
    void aChildThatIsSavedKeepsTheRunAndTheComparisonAndIsOpenedOnlyWhenAskedFor() throws IOException {
        frame.textBox("value-parameters.recognition.base").deleteText().enterText("-11\n");
        until("it is read", () -> document().isChanged());
        frame.checkBox("compare").check();
        playToTheEnd();
        until("the base is over", () -> {
            RunSoFar twin = window.session().twin();
            return twin != null && twin.isOver();
        });
        RunSoFar before = run();
        RunSoFar base = GuiActionRunner.execute(() -> window.session().twin());
        saveChild("child-beside-its-base", () -> frame.button("save-child").click());

        assertThat(run()).isSameAs(before);
        assertThat(GuiActionRunner.execute(() -> window.session().twin())).isSameAs(base);
        assertThat(document().name()).isEqualTo("kosovo-2008");
        assertThat(frame.textBox("saved").text()).isEqualTo("Saved as child-beside-its-base.yaml.");
        assertThat(recognitions())
                .isNotEqualTo(base.latest(base.plan().measures().indexOf(RECOGNITIONS)));

        frame.button("open-saved").click();
        until("the child is open", () -> document().name().equals("child-beside-its-base"));
        assertThat(window.session().settings()).isEmpty();
    }

    @Test
    void aPictureIsShownAloneAndAllAgain() {
        frame.button("enlarge-2").click();
        until(
                "the map is alone",
                () -> window.pictures().panes().get(1).canvas().getWidth()
                        > window.pictures().getWidth() / 2);
        frame.button("enlarge-2").click();
        until("all are back", () -> window.pictures().panes().get(0).canvas().isShowing());
    }

    @Test
    void itClosesWhileARunGoesOn() {
        frame.button("play").click();
        until("months go by", () -> now().hasBegun());
        frame.close();
        frame.requireNotVisible();
    }

    @Test
    void aPermanentMembersVetoIsTakenInAllYearsOrInSomeAndGivenBack() {
        frame.textBox("search").enterText("veto");
        frame.checkBox("veto-RUS").uncheck();
        until(
                "Russia has no veto",
                () -> "0".equals(window.session().settings().get("states.RUS.veto"))
                        && document().isChanged());
        playToTheEnd();
        assertThat(run().result().drafts()).noneMatch(draft -> draft.vetoedBy().contains("RUS"));
        assertThat(run().result().drafts()).anyMatch(draft -> draft.vetoedBy().contains("CHN"));

        frame.comboBox("veto-from").selectItem("2010");
        until(
                "it has none from 2010 on",
                () -> "{value: 0, from: 2010, until: 2013}"
                                .equals(window.session().settings().get("states.RUS.veto"))
                        && now().isOver()
                        && now().result().drafts().stream()
                                .anyMatch(draft -> draft.vetoedBy().contains("RUS")));
        assertThat(run().result().drafts())
                .filteredOn(draft -> draft.vetoedBy().contains("RUS"))
                .allMatch(draft -> draft.month() < 2010 * 12);

        frame.checkBox("veto-RUS").check();
        until("it is as in the file", () -> window.session().settings().isEmpty());
    }
}
