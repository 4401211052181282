package westphalia.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.NeedsDisplay;
import westphalia.chart.course.CourseChart;
import westphalia.chart.drawing.Picture;
import westphalia.desktop.beside.Bands;
import westphalia.desktop.beside.Guess;
import westphalia.desktop.picture.Catalogue;
import westphalia.model.setting.Setting;
import westphalia.result.Measure;
import westphalia.result.Quantiles;

/** A guess never sees the answer, and is held against what was asked. */
@NeedsDisplay
class GuessingTest extends WindowCase {
    private Guess guess() {
        return window.session().beside().guess();
    }

    private void begin() {
        frame.tabbedPane("side").selectTab("Guess");
        frame.button("guess-begin").click();
        until("the guess is open", () -> guess().isOpen() && !now().hasBegun());
    }

    private void reveal() {
        frame.slider("speed").slideToMaximum();
        frame.button("guess-reveal").click();
        until("the run is over", () -> now().isOver());
    }

    private String distance() {
        frame.robot().waitForIdle();
        return frame.textBox("guess-distance").text();
    }

    private List<String> told(Catalogue picture) {
        choose(1, picture);
        Picture seen =
                Objects.requireNonNull(GuiActionRunner.execute(() -> canvas(1).picture()));
        return List.of(seen.title(), seen.text());
    }

    @Test
    void whileAGuessIsOpenNothingShowsTheBaseHistoryOrManyRuns() {
        playToTheEnd();
        String answer = String.valueOf(Math.round(recognitions()));
        frame.checkBox("compare").check();
        until("the base is over", () -> {
            var twin = window.session().twin();
            return twin != null && twin.isOver();
        });
        GuiActionRunner.execute(() -> window.session()
                .putBeside(window.session()
                        .beside()
                        .with(new Bands(
                                "77 runs",
                                "",
                                List.of(new Quantiles(
                                        now().month(),
                                        new Measure("recognitions", "kosovo"),
                                        77,
                                        77,
                                        77,
                                        77,
                                        77,
                                        77,
                                        77))))));
        assertThat(told(Catalogue.RECOGNITION).toString()).contains("base", answer, "77 runs", "history");

        begin();
        frame.checkBox("compare").requireSelected();
        for (Catalogue picture : List.of(
                Catalogue.RECOGNITION, Catalogue.FLAGS, Catalogue.DIFFERENCE, Catalogue.STANCES, Catalogue.DOMINOES)) {
            assertThat(told(picture).toString())
                    .as(picture.title())
                    .doesNotContain("base", "history", "77")
                    .doesNotContain(" " + answer);
        }
        for (String tab : List.of("Compare", "Many", "Why")) {
            frame.tabbedPane("side").selectTab(tab);
            frame.robot().waitForIdle();
            for (String part : List.of("compare-numbers", "many-words", "inspector-why", "compare-summary")) {
                String text = GuiActionRunner.execute(() ->
                        Screenshots.part(window, part) instanceof javax.swing.JTextArea area ? area.getText() : "");
                assertThat(text).as(part).doesNotContain("77", answer);
            }
        }
        assertThat(frame.list("ledger").contents()).isEmpty();
    }

    @Test
    void aDrawnCurveIsReadAsWholeStates() {
        begin();
        GuiActionRunner.execute(() -> {
            window.side().pencil().draw(now().plan().from() + 3, 20.4, true);
            window.side().pencil().draw(now().plan().to(), 116.35, false);
        });

        assertThat(guess().curve()).allMatch(value -> value == Math.rint(value)).contains(116.0);
        assertThat(told(Catalogue.RECOGNITION).get(1)).doesNotContainPattern("\\d\\.\\d");
    }

    @Test
    void atMostAsManyAreAcceptedAsCanRecognise() {
        begin();
        long deciding = Objects.requireNonNull(GuiActionRunner.execute(() -> {
            Setting setting = now().plan().setting();
            long to = now().plan().to();
            return IntStream.range(0, setting.states())
                    .filter(state -> setting.isAgent(state, to))
                    .filter(state -> !setting.roster().state(state).iso3().equals("SRB"))
                    .count();
        }));
        assertThat(frame.textBox("guess-or").text()).contains("Kosovo", "Dec 2013", "(0 to " + deciding + ")");
        assertThat(deciding).isLessThan(document().scenario().states().size());

        frame.textBox("guess-total").enterText(String.valueOf(deciding + 1));
        frame.button("guess-reveal").click();
        frame.robot().waitForIdle();
        assertThat(frame.textBox("guess-invitation").text())
                .isEqualTo(
                        "The number must be a whole number from 0 to " + deciding + ", but is " + (deciding + 1) + ".");
        assertThat(guess().isOpen()).isTrue();
    }

    @Test
    void aTotalIsHeldAgainstTheRunInItsMonthAndAgainstHistoryOnlyIfThatIsRecorded() {
        begin();
        frame.textBox("guess-total").enterText("100");
        reveal();
        assertThat(distance())
                .contains("You guessed 100 by Dec 2013; the run has " + Math.round(recognitions()))
                .contains("History is recorded up to Nov 2010 only, and says nothing of Dec 2013.");

        GuiActionRunner.execute(() -> window.session().set("to", "2010-06"));
        until("it ends in 2010", () -> now().isOver() && now().scenario().to().getYear() == 2010);
        assertThat(distance()).isEqualTo("You guessed 100 by Dec 2013; the run ends before.");
    }

    @Test
    void aTotalForAMonthOfHistoryIsHeldAgainstIt() {
        GuiActionRunner.execute(() -> window.session().set("to", "2009-12"));
        until("it ends in 2009", () -> now().scenario().to().getYear() == 2009);
        begin();
        frame.textBox("guess-total").enterText("60");
        reveal();

        assertThat(distance()).containsPattern("You guessed 60 by Dec 2009; .*\n?History had \\d+: ");
    }

    @Test
    void aGuessStaysAboutTheClaimantThatWasAskedAboutWhateverIsLookedAt() {
        begin();
        frame.textBox("guess-total").enterText("100");
        frame.comboBox("claimant").selectItem("Abkhazia");
        frame.robot().waitForIdle();
        assertThat(frame.textBox("guess-invitation").text()).isEqualTo("You guess about Kosovo, but look at Abkhazia.");
        assertThat(GuiActionRunner.execute(() -> window.side().pencil().isHeld()))
                .isFalse();
        reveal();

        assertThat(distance()).contains("the run has " + Math.round(recognitions()));
        assertThat(told(Catalogue.RECOGNITION).get(1)).doesNotContain("your total");
    }

    @Test
    void theDraftThatWasAskedAboutIsTheOneThatIsScored() {
        begin();
        String asked = Objects.requireNonNull(guess().asked().draft()).title();
        assertThat(frame.textBox("guess-draft").text()).contains("“" + asked + "”");
        frame.comboBox("guess-outcome").selectItem("adopted");
        reveal();

        assertThat(distance()).contains("“" + asked + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"play", "step"})
    void whoeverLetsMonthsGoByHasMadeTheGuess(String button) {
        begin();
        frame.textBox("guess-total").enterText("100");
        frame.button(button).click();
        until("the guess is made", () -> !guess().isOpen());

        assertThat(guess().total()).isEqualTo(100);
        assertThat(GuiActionRunner.execute(() -> isSeen("guess-total"))).isFalse();
    }

    @Test
    void theAxisOfTheBlankPaperSaysNothingOfTheAnswer() {
        begin();
        until("the paper is drawn", () -> canvas(1).picture() instanceof CourseChart);
        assertThat(told(Catalogue.RECOGNITION).get(1)).startsWith("Nothing has happened");
    }
}
