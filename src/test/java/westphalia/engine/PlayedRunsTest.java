package westphalia.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import westphalia.RunTables;
import westphalia.engine.run.Player;
import westphalia.engine.run.RunOptions;
import westphalia.model.Vote;
import westphalia.result.Ballot;
import westphalia.result.Decision;
import westphalia.result.RecognitionAct;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/** Somebody decides for a state: what follows from it, what is written down, and what stays as it was. */
class PlayedRunsTest {
    private static final Scenario KOSOVO =
            RunTables.read(Path.of("scenarios", "kosovo.yaml"), "from=1998-01", "to=2008-12");
    private static final RunOptions EXPLAINED = new RunOptions(true, true, null, null);

    private static RunResult run(RunOptions options) {
        return new Engine(KOSOVO).run(KOSOVO.seed(), 0, options);
    }

    /** Leaves everything to luck. */
    private static final class Idle implements Player {
        @Override
        public @Nullable Boolean act(Decision ofModel) {
            return null;
        }

        @Override
        public @Nullable Vote vote(Decision yes, Decision no) {
            return null;
        }
    }

    @Test
    void whoLeavesEverythingToLuckChangesNothing() {
        RunResult own = run(EXPLAINED);
        RunResult idle = run(EXPLAINED.playedBy(new Idle()));

        assertThat(idle.recognitions()).isEqualTo(own.recognitions());
        assertThat(idle.ballots()).isEqualTo(own.ballots());
        assertThat(idle.decisions()).isEqualTo(own.decisions());
        assertThat(idle.decisions()).noneMatch(Decision::isPlayed);
    }

    @Test
    void thePlayersChoiceIsCarriedOutAndMarkedAndNobodyElseIsAsked() {
        ContraryPlayer player = new ContraryPlayer("RUS");
        RunResult played = run(EXPLAINED.playedBy(player));

        assertThat(player.asked).isNotEmpty().allMatch(one -> one.state().equals("RUS"));
        assertThat(played.decisions().stream().filter(Decision::isPlayed))
                .isNotEmpty()
                .allMatch(one -> one.state().equals("RUS"));
        Decision vote = player.asked.stream()
                .filter(one -> one.act().equals("yes"))
                .findFirst()
                .orElseThrow();
        Ballot cast = played.ballots().stream()
                .filter(one ->
                        one.state().equals("RUS") && one.draft().equals(vote.subject()) && one.month() == vote.month())
                .findFirst()
                .orElseThrow();
        Decision no = played.decisions().stream()
                .filter(one -> one.state().equals("RUS")
                        && one.act().equals("no")
                        && one.subject().equals(vote.subject())
                        && one.month() == vote.month())
                .findFirst()
                .orElseThrow();
        assertThat(cast.vote()).isEqualTo(no.luck() < no.probability() ? Vote.YES : Vote.NO);
    }

    @Test
    void whatWasPlayedIsRepeatedToTheLastByte() {
        RunResult played = run(EXPLAINED.playedBy(new ContraryPlayer("RUS")));
        RunResult again = run(EXPLAINED.playedBy(Player.repeating(played.decisions())));

        assertThat(again.recognitions())
                .isEqualTo(played.recognitions())
                .isNotEqualTo(run(EXPLAINED).recognitions());
        assertThat(again.ballots()).isEqualTo(played.ballots());
        assertThat(again.decisions()).isEqualTo(played.decisions());
        assertThat(again.states()).isEqualTo(played.states());
    }

    @Test
    void aPatronThatIsPlayedRecognisesWhenItsPlayerSaysSo() {
        Scenario scenario = RunTables.read(RunTables.KOSOVO, "to=2008-06");
        Engine engine = new Engine(scenario);
        Decision last = engine.run(scenario.seed(), 0, EXPLAINED).decisions().stream()
                .filter(one -> one.state().equals("USA") && one.act().equals("recognise"))
                .reduce((one, later) -> later)
                .orElseThrow();
        RunResult refused = engine.run(
                scenario.seed(), 0, EXPLAINED.playedBy(Player.repeating(List.of(last.played(!last.happened())))));

        assertThat(refused.recognitions().stream()
                        .anyMatch(act -> act.state().equals("USA")
                                && act.month() == last.month()
                                && act.act() == RecognitionAct.Act.RECOGNISE))
                .isEqualTo(!last.happened());
    }

    @Test
    void aPlayerIsAskedWithReasonsEvenIfTheRunIsNotExplained() {
        ContraryPlayer player = new ContraryPlayer("RUS");
        RunResult run = run(RunOptions.PLAIN.playedBy(player));

        assertThat(run.decisions()).isEmpty();
        assertThat(player.asked).isNotEmpty().allMatch(one -> !one.terms().isEmpty());
    }
}
