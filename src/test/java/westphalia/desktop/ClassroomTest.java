package westphalia.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.awt.Point;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.swing.JButton;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.junit.jupiter.api.Test;
import westphalia.NeedsDisplay;
import westphalia.chart.course.CourseChart;
import westphalia.chart.drawing.Picture;
import westphalia.cli.CommandLineDoor;
import westphalia.desktop.beside.Guess;
import westphalia.desktop.picture.Canvas;
import westphalia.desktop.picture.Catalogue;
import westphalia.desktop.play.RunSoFar;
import westphalia.model.Vote;
import westphalia.result.Decision;
import westphalia.result.DraftOutcome;
import westphalia.result.RecognitionAct;

/** What a class does with the window: guess, play a state, compare, run many times, pool; by mouse and keys only. */
@NeedsDisplay
class ClassroomTest extends WindowCase {
    private void tab(String title) {
        frame.tabbedPane("side").selectTab(title);
    }

    private void full() {
        frame.slider("speed").slideToMaximum();
    }

    /** The place of a month and a number of recognitions on the picture of recognitions. */
    private Point onRecognition(long monthsFromStart, double value) {
        return Objects.requireNonNull(GuiActionRunner.execute(() -> {
            Canvas canvas = window.pictures().panes().get(0).canvas();
            CourseChart chart = (CourseChart) Objects.requireNonNull(canvas.picture());
            Point2D place = canvas.onCanvas(chart.pointOf(now().plan().from() + monthsFromStart, value));
            return new Point((int) Math.round(place.getX()), (int) Math.round(place.getY()));
        }));
    }

    /** Chooses a state to be played: it is clicked on the map. */
    private void sitDown(String iso3, String name) {
        click(canvas(2), iso3);
        until("it is looked at", () -> iso3.equals(window.session().state()));
        tab("Play");
        assertThat(frame.comboBox("seat-state").selectedItem()).isEqualTo(name);
    }

    private Guess guess() {
        return window.session().beside().guess();
    }

    @Test
    void aGuessIsDrawnBeforeTheRunAndStaysAndItsDistanceIsTold() {
        tab("Guess");
        frame.button("guess-begin").click();
        until("the paper is blank", () -> {
            Canvas canvas = window.pictures().panes().get(0).canvas();
            return guess().isOpen()
                    && !now().hasBegun()
                    && canvas.picture() instanceof CourseChart chart
                    && chart.text().startsWith("Nothing has happened");
        });
        Canvas canvas = window.pictures().panes().get(0).canvas();
        Point from = onRecognition(4, 20);
        Point to = onRecognition(60, 90);
        frame.robot().pressMouse(canvas, from, MouseButton.LEFT_BUTTON);
        frame.robot().moveMouse(canvas, new Point((from.x + to.x) / 2, (from.y + to.y) / 2));
        frame.robot().moveMouse(canvas, to);
        frame.robot().releaseMouse(MouseButton.LEFT_BUTTON);
        until("the curve is drawn", () -> guess().curve().size() > 50);
        frame.textBox("guess-total").enterText("100");
        full();
        frame.button("guess-reveal").click();
        until("the run is over", () -> now().isOver());

        frame.textBox("guess-distance")
                .requireText(Pattern.compile(
                        "(?s).*On average over 5\\d months your curve is .* off the run.*off history.*You guessed 100 by"
                                + " Dec 2013; the run has .*"));
        double atTheEnd = Objects.requireNonNull(GuiActionRunner.execute(
                () -> guess().curve().get(guess().curve().size() - 1)));
        assertThat(atTheEnd).isBetween(85.0, 95.0);
        assertThat(frame.textBox("guess-distance").text())
                .contains("by Dec 2013; the run has " + Math.round(recognitions()));
    }

    @Test
    void aGuessOfAVoteStaysOnThePictureAndIsComparedWithWhatBecameOfTheDraft() {
        tab("Guess");
        frame.button("guess-begin").click();
        until("the guess is open", () -> guess().isOpen());
        frame.comboBox("guess-outcome").selectItem("adopted");
        full();
        frame.button("guess-reveal").click();
        until("the run is over", () -> now().isOver());

        frame.textBox("guess-distance").requireText(Pattern.compile("(?s).*; you guessed “adopted”\\..*"));
        until("two pictures are back", () -> canvas(1).isShowing());
        choose(1, Catalogue.WALL);
        until("it stays on the picture", () -> {
            Picture wall = canvas(1).picture();
            return wall != null && wall.title().contains("your guess: adopted");
        });
    }

    @Test
    void aVoteInTheCouncilIsCastByWhoeverPlaysTheMember() {
        GuiActionRunner.execute(() -> window.open(Path.of("scenarios", "council-record.yaml")));
        until(
                "it is open",
                () -> document().name().equals("council-record")
                        && now().scenario().equals(document().scenario()));
        sitDown("RUS", "Russia");
        frame.button("seat-take").click();
        full();
        frame.button("play").click();
        until("Russia is asked", () -> window.session().seating().question() != null);
        frame.textBox("question").requireText(Pattern.compile(".*Russia: how do you vote on “.*”\\?"));
        frame.button("answer-no").click();
        frame.textBox("reveal").requireText(Pattern.compile("(?s)You: no\\. The model.*"));
        frame.button("go-on").click();
        until(
                "the vote is counted",
                () -> now().hasBegun() && !now().result().ballots().isEmpty());

        RunSoFar played = run();
        DraftOutcome first = played.result().drafts().get(0);
        assertThat(first.vetoedBy()).containsExactly("RUS");
        assertThat(played.result().ballots())
                .filteredOn(ballot ->
                        ballot.draft().equals(first.draft()) && ballot.state().equals("RUS"))
                .singleElement()
                .matches(ballot -> ballot.vote() == Vote.NO && ballot.isPivotal());
    }

    @Test
    void aPlayedStateDecidesFirstThenSeesTheModelAndIsComparedWithItsTwin() {
        sitDown("ESP", "Spain");
        frame.comboBox("seat-claimant").selectItem("of Kosovo only");
        frame.comboBox("seat-chance").selectItem("every month");
        frame.button("seat-take").click();
        full();
        frame.button("play").click();
        until("Spain is asked", () -> window.session().seating().question() != null);
        frame.textBox("question").requireText(Pattern.compile(".*Spain: do you recognise Kosovo\\?"));
        frame.button("answer-yes").click();
        frame.textBox("reveal")
                .requireText(Pattern.compile("(?s)You: recognise\\. The model: do not recognise.*gate.*"));
        frame.button("go-on").click();
        until("the run goes on without asking again", () -> now().isOver());

        RunSoFar played = run();
        RecognitionAct spain = played.result().recognitions().stream()
                .filter(act -> act.state().equals("ESP"))
                .findFirst()
                .orElseThrow();
        assertThat(played.result().decisions().stream().filter(Decision::isPlayed))
                .singleElement()
                .matches(one -> one.month() == spain.month() && one.happened());
        frame.button("seat-compare").click();
        until("the twin is there", () -> {
            RunSoFar twin = window.session().twin();
            return twin != null && twin.isOver();
        });
        RunSoFar twin = Objects.requireNonNull(
                GuiActionRunner.execute(() -> window.session().twin()));
        assertThat(twin.result().recognitions()).noneMatch(act -> act.state().equals("ESP"));
        tab("Compare");
        until(
                "the first act is told",
                () -> frame.textBox("compare-summary").text().startsWith("They first part"));
        assertThat(frame.list("partings").contents()[0]).contains("Spain recognises Kosovo: in your run only");

        frame.button("reset").click();
        frame.button("play").click();
        until("it is repeated", () -> now().isOver());
        assertThat(run().result().recognitions()).isEqualTo(played.result().recognitions());
    }

    @Test
    void theFirstActAtWhichTwinsPartIsToldAndLeadsThere() {
        frame.textBox("value-parameters.recognition.base").deleteText().enterText("-14\n");
        until("it is read", () -> document().isChanged());
        frame.checkBox("compare").check();
        playToTheEnd();
        tab("Compare");
        until("acts are told", () -> frame.textBox("compare-summary").text().startsWith("They first part"));
        String first = frame.list("partings").contents()[0];
        frame.textBox("compare-summary")
                .requireText(Pattern.compile(
                        "They first part in .*" + Pattern.quote(first.substring(first.indexOf("  ") + 2)) + "\\."));
        frame.button("first-parting").click();
        until(
                "the run is in that month",
                () -> first.startsWith(westphalia.chart.drawing.Theme.month(now().month()))
                        && window.session().state() != null);
        assertThat(first).contains("in the base only");
    }

    @Test
    void manyRunsGoOnBehindTheWindowAndSpreadAsBandsOrAreCancelled() {
        tab("Many");
        JButton start = frame.button("ensemble").target();
        JButton cancel = frame.button("ensemble-cancel").target();
        GuiActionRunner.execute(
                () -> { // Both at once: the runs may be over before a mouse has moved.
                    start.doClick();
                    assertThat(cancel.isEnabled()).isTrue();
                    cancel.doClick();
                });
        assertThat(frame.textBox("many-words").text()).isEqualTo("Cancelled.");
        assertThat(window.session().beside().bands().isEmpty()).isTrue();

        frame.button("ensemble").requireEnabled().click();
        frame.button("play").click();
        until("months go by meanwhile", () -> now().result().timeline().months() > 3);
        frame.button("play").click();
        until("the bands are there", () -> !window.session().beside().bands().isEmpty());
        frame.textBox("many-words").requireText(Pattern.compile("(?s)200 runs\\..*Kosovo at the end: .*"));
        frame.button("bands-clear").click();
        until("they are gone", () -> window.session().beside().bands().isEmpty());
    }

    @Test
    void itClosesWhileManyRunsGoOnAndAQuestionIsOpen() {
        sitDown("DEU", "Germany");
        frame.comboBox("seat-chance").selectItem("every month");
        frame.button("seat-take").click();
        full();
        frame.button("play").click();
        until("Germany is asked", () -> window.session().seating().question() != null);
        tab("Many");
        frame.button("ensemble").click();
        frame.close();
        frame.requireNotVisible();
    }

    @Test
    void resultsThatAreDroppedArePooledAndNoneIsWithout() throws IOException {
        Path results = folder.resolve("results");
        for (String seed : new String[] {"1", "2"}) {
            run("--seed", seed, "--out", results.resolve("machine-" + seed).toString());
        }
        tab("Many");
        Container many = frame.panel("many-runs").target();
        DraggedFiles.drag(frame.robot(), folder.resolve("nothing"), many);
        until(
                "it says what is wrong",
                () -> !frame.textBox("many-words").text().isBlank()
                        && !frame.textBox("many-words").text().startsWith("Reading"));
        assertThat(window.session().beside().bands().isEmpty()).isTrue();

        DraggedFiles.drag(frame.robot(), results, many);
        until("the bands are there", () -> !window.session().beside().bands().isEmpty());
        frame.textBox("many-words")
                .requireText(Pattern.compile("(?s)4 pooled runs\\..*kosovo-2008 under seeds 1, 2\\..*"));
    }

    @Test
    void resultsOfSeveralMachinesArePooledFromTheWindow() throws IOException {
        for (String seed : new String[] {"1", "2"}) {
            run("--seed", seed, "--out", folder.resolve("machine-" + seed).toString());
        }
        tab("Many");
        frame.button("pool").click();
        var chooser = frame.fileChooser();
        chooser.fileNameTextBox().deleteText().enterText(folder.toAbsolutePath().toString());
        chooser.approve();
        until("the bands are there", () -> !window.session().beside().bands().isEmpty());

        frame.textBox("many-words")
                .requireText(Pattern.compile(
                        "(?s)4 pooled runs\\..*kosovo-2008 under seeds 1, 2\\. It is another scenario.*"));
    }

    private void run(String... arguments) {
        StringWriter out = new StringWriter();
        String[] all = new String[arguments.length + 8];
        System.arraycopy(
                new String[] {"run", KOSOVO.toString(), "--runs", "2", "--charts", "none", "--set", "to=2008-06"},
                0,
                all,
                0,
                8);
        System.arraycopy(arguments, 0, all, 8, arguments.length);
        assertThat(CommandLineDoor.run(all, new PrintWriter(out), new PrintWriter(out)))
                .as(out.toString())
                .isZero();
    }

    @Test
    void otherNamesAreShownAndChangeNoResult() throws IOException {
        Path own = Path.of("target", "renamed.yaml");
        Files.writeString(own, "format: 1\ntitle: Kosovo and Serbia\nextends: ../scenarios/kosovo-2008.yaml\n");
        GuiActionRunner.execute(() -> window.open(own));
        until("it is open", () -> document().name().equals("renamed"));
        playToTheEnd();
        var acts = run().result().recognitions();
        frame.menuItem("class-names").click();
        DialogFixture dialog = frame.dialog("names-dialog");
        dialog.table("names").enterValue(TableCell.row(0).column(1), "Ruritania");
        dialog.button("names-use").click();
        until(
                "the title is another",
                () -> frame.textBox("scenario-title").text().equals("Ruritania and Serbia"));
        until(
                "the run is there again",
                () -> now().isOver() && now().scenario().title().startsWith("Ruritania"));

        assertThat(run().result().recognitions()).isEqualTo(acts);
        until(
                "the ledger shows it",
                () -> String.join(" ", frame.list("ledger").contents()).contains("Ruritania"));
        assertThat(frame.list("ledger").contents()).noneMatch(act -> act.contains("Kosovo"));
        assertThat(Files.readAllLines(Path.of("target", "renamed.names"))).containsExactly("Kosovo = Ruritania");
    }
}
