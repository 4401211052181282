package westphalia.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import westphalia.RunTables;
import westphalia.engine.run.Player;
import westphalia.engine.run.RunOptions;
import westphalia.model.Vote;
import westphalia.model.decision.DecidedAct;
import westphalia.result.Ballot;
import westphalia.result.Decision;
import westphalia.result.DraftOutcome.Outcome;
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
                .filter(one -> one.act() == DecidedAct.YES)
                .findFirst()
                .orElseThrow();
        Ballot cast = played.ballots().stream()
                .filter(one ->
                        one.state().equals("RUS") && one.draft().equals(vote.subject()) && one.month() == vote.month())
                .findFirst()
                .orElseThrow();
        Decision no = played.decisions().stream()
                .filter(one -> one.state().equals("RUS")
                        && one.act() == DecidedAct.NO
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
                .filter(one -> one.state().equals("USA") && one.act() == DecidedAct.RECOGNISE)
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

    /** Says yes for everybody, and lets nobody stay away. */
    private static final class Eager implements Player {
        private final Set<String> asked = new TreeSet<>();

        @Override
        public @Nullable Boolean act(Decision ofModel) {
            return ofModel.act() == DecidedAct.STAY_AWAY ? false : null;
        }

        @Override
        public Vote vote(Decision yes, Decision no) {
            asked.add(yes.month() + yes.state() + yes.subject());
            return Vote.YES;
        }
    }

    @Test
    void whoeverIsAskedIsHonouredAndWhomeverADutyBindsIsNotAsked() {
        Scenario bound = RunTables.read(
                Path.of("scenarios", "council-record.yaml"),
                "parameters.ballot.party_abstains=1",
                "parameters.ballot.blur=1",
                "parameters.ballot.permanent_no_threshold=-2");
        Engine engine = new Engine(bound);
        for (int run = 0; run < 20; run++) { // The party would abstain of itself in some of them.
            Eager player = new Eager();
            List<Ballot> cast = engine.run(bound.seed(), run, EXPLAINED.playedBy(player)).ballots().stream()
                    .filter(Ballot::isCast)
                    .toList();

            assertThat(cast)
                    .allMatch(ballot -> {
                        boolean isAsked = player.asked.contains(ballot.month() + ballot.state() + ballot.draft());
                        return ballot.vote() == (isAsked ? Vote.YES : Vote.ABSTAIN);
                    })
                    .extracting(Ballot::vote)
                    .contains(Vote.ABSTAIN);
        }
    }

    /** Answers one question only: what Russia would vote on a draft that is about to be shelved. */
    private static final class Threatened implements Player {
        private final Vote answer;
        private final List<String> asked = new ArrayList<>();

        Threatened(Vote answer) {
            this.answer = answer;
        }

        @Override
        public @Nullable Boolean act(Decision ofModel) {
            return null;
        }

        @Override
        public @Nullable Vote vote(Decision yes, Decision no) {
            return null;
        }

        @Override
        public @Nullable Vote intention(Decision yes, Decision no) {
            if (!yes.state().equals("RUS")) {
                return null;
            }
            asked.add(yes.month() + " " + yes.subject());
            return answer;
        }
    }

    @Test
    void aMemberIsAskedBeforeADraftIsShelvedForItsExpectedVeto() {
        Scenario scenario = RunTables.read(RunTables.KOSOVO);
        Engine engine = new Engine(scenario);
        List<String> shelved = engine.run(scenario.seed(), 0, RunOptions.PLAIN).drafts().stream()
                .filter(draft -> draft.outcome() == Outcome.HIDDEN_VETO)
                .filter(draft -> draft.vetoedBy().contains("RUS"))
                .map(draft -> draft.month() + " " + draft.draft())
                .toList();
        Threatened refuses = new Threatened(Vote.NO);
        RunResult same = engine.run(scenario.seed(), 0, RunOptions.WATCHED.playedBy(refuses));

        assertThat(shelved).isNotEmpty();
        assertThat(refuses.asked).containsAll(shelved);
        assertThat(same.decisions().stream().filter(Decision::isPlayed)).hasSize(2 * refuses.asked.size());
        assertThat(same.drafts())
                .filteredOn(draft -> refuses.asked.contains(draft.month() + " " + draft.draft()))
                .allMatch(draft -> draft.vetoedBy().contains("RUS"));
    }

    @Test
    void whoSaysYesBeforeADraftIsShelvedBlocksItNoMoreAndIsRepeated() {
        Scenario scenario = RunTables.read(RunTables.KOSOVO);
        Engine engine = new Engine(scenario);
        Threatened yields = new Threatened(Vote.YES);
        RunResult played = engine.run(scenario.seed(), 0, RunOptions.WATCHED.playedBy(yields));
        RunResult again =
                engine.run(scenario.seed(), 0, RunOptions.WATCHED.playedBy(Player.repeating(played.decisions())));

        assertThat(yields.asked).isNotEmpty();
        assertThat(played.drafts())
                .noneMatch(draft -> yields.asked.contains(draft.month() + " " + draft.draft())
                        && draft.vetoedBy().contains("RUS"));
        assertThat(played.ballots())
                .filteredOn(ballot ->
                        ballot.state().equals("RUS") && yields.asked.contains(ballot.month() + " " + ballot.draft()))
                .isNotEmpty()
                .allMatch(ballot -> ballot.vote() == Vote.YES);
        assertThat(again.drafts()).isEqualTo(played.drafts());
        assertThat(again.ballots()).isEqualTo(played.ballots());
    }

    @Test
    void aMemberThatLuckKeepsAwayVotesOnceItsPlayerComes() {
        Scenario record = RunTables.read(Path.of("scenarios", "assembly-record.yaml"));
        Engine engine = new Engine(record);
        Ballot away = engine.run(record.seed(), 0, RunOptions.PLAIN).ballots().stream()
                .filter(ballot -> ballot.vote() == Vote.NOT_PARTICIPATING)
                .findFirst()
                .orElseThrow();
        Ballot present = engine.run(record.seed(), 0, RunOptions.PLAIN.playedBy(new Eager())).ballots().stream()
                .filter(ballot -> ballot.month() == away.month()
                        && ballot.state().equals(away.state())
                        && ballot.draft().equals(away.draft()))
                .findFirst()
                .orElseThrow();

        assertThat(present.vote()).isEqualTo(Vote.YES);
    }

    @Test
    void aWatchedRunIsTheSameAndRecordsWarsCitationsAndWhatIsPlayed() {
        RunResult all = run(EXPLAINED.playedBy(new ContraryPlayer("RUS")));
        RunResult few = run(RunOptions.WATCHED.playedBy(new ContraryPlayer("RUS")));

        assertThat(few.recognitions()).isEqualTo(all.recognitions());
        assertThat(few.states()).isEqualTo(all.states());
        assertThat(few.decisions())
                .isEqualTo(all.decisions().stream()
                        .filter(one ->
                                one.isPlayed() || one.act() == DecidedAct.INTERVENE || one.act() == DecidedAct.CITE)
                        .toList())
                .extracting(Decision::isPlayed)
                .contains(true, false);
    }
}
