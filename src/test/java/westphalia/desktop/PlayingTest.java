package westphalia.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import westphalia.NeedsDisplay;
import westphalia.desktop.play.Question;
import westphalia.result.DraftOutcome;
import westphalia.result.DraftOutcome.Outcome;

/** Who plays a state is asked about all that is its to decide, and told when there is nothing. */
@NeedsDisplay
class PlayingTest extends WindowCase {
    private void sitDown(String iso3, String name) {
        click(canvas(2), iso3);
        until("it is looked at", () -> iso3.equals(window.session().state()));
        frame.tabbedPane("side").selectTab("Play");
        assertThat(frame.comboBox("seat-state").selectedItem()).isEqualTo(name);
        frame.slider("speed").slideToMaximum();
    }

    private Question question() {
        until("something is asked", () -> window.session().seating().question() != null);
        return Objects.requireNonNull(
                GuiActionRunner.execute(() -> window.session().seating().question()));
    }

    @SuppressWarnings("ReferenceEquality") // The same question may be asked again; it is then another one.
    private void answer(String button) {
        Question asked = question();
        frame.button(button).click();
        frame.button("go-on").click();
        until("the run goes on", () -> window.session().seating().question() != asked);
    }

    @Test
    void whoHasNothingToDecideIsToldSoAndWhy() {
        sitDown("ESP", "Spain");
        frame.button("seat-take").click();
        assertThat(frame.textBox("question").text()).isEqualTo("Press play: the run stops when you are asked.");
        frame.button("play").click();
        until("the run is over", () -> now().isOver());
        frame.robot().waitForIdle();

        assertThat(frame.textBox("question").text())
                .startsWith("The run is over, and Spain had nothing to decide.")
                .contains("The model never gave more than", "gate", "choose “every month”")
                .doesNotContain("Press play");
    }

    @Test
    void aPermanentMemberIsAskedBeforeADraftIsShelvedForItsVeto() {
        sitDown("RUS", "Russia");
        frame.checkBox("seat-acts").uncheck();
        frame.button("seat-take").click();
        frame.button("play").click();
        Question first = question();

        assertThat(first.isBeforeTheVote()).isTrue();
        assertThat(frame.textBox("question").text())
                .contains("Russia: how would you vote on “Supervised independence for Kosovo”?");
        assertThat(frame.textBox("question-background").text()).contains("expects your veto and is about to shelve it");
        answer("answer-no");
        until("the draft is shelved", () -> !now().result().drafts().isEmpty());
        DraftOutcome shelved = run().result().drafts().get(0);
        assertThat(shelved.outcome()).isEqualTo(Outcome.HIDDEN_VETO);
        assertThat(shelved.vetoedBy()).contains("RUS");
    }

    @Test
    void aPatronIsAskedAboutItsOwnClaimantsWhicheverIsLookedAt() {
        sitDown("RUS", "Russia");
        assertThat(frame.comboBox("claimant").selectedItem()).isEqualTo("Kosovo");
        assertThat(frame.comboBox("seat-claimant").selectedItem()).isEqualTo("of every claimant");
        frame.checkBox("seat-votes").uncheck();
        frame.button("seat-take").click();
        frame.button("play").click();
        while (!question().decision().subject().equals("south_ossetia")) {
            answer("answer-no");
        }

        assertThat(frame.textBox("question").text()).endsWith("Russia: do you recognise South Ossetia?");
    }

    @Test
    void whoGoesPastItsDecisionsWithTheTimelineIsToldSo() {
        sitDown("DEU", "Germany");
        frame.button("seat-take").click();
        GuiActionRunner.execute(() -> window.session().goTo(now().plan().to()));
        until("the run is over", () -> now().isOver());
        String told = "The run is over. The timeline led past what Germany had to decide, which was left to the model."
                + " Press Reset and play to be asked.";
        until("it is told", () -> told.equals(frame.textBox("question").target().getText()));
    }
}
