package westphalia.desktop.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import westphalia.RunTables;
import westphalia.desktop.play.Question;
import westphalia.model.Vote;
import westphalia.model.decision.Curve;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Standing;
import westphalia.result.Decision;

/** Whatever the player of a state is asked, it is a question about that act, and both answers have words. */
class QuestionWordsTest {
    private static final QuestionWords WORDS = new QuestionWords(RunTables.read(RunTables.KOSOVO));

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"YES", "NO"})
    void everyActIsAskedForAndAnswered(DecidedAct act) {
        Question question = new Question(
                new Decision(24_098, "FRA", "kosovo", act, Standing.DECIDES, Curve.PLAIN, Map.of(), 0, .5, .4),
                null,
                false);

        assertThat(WORDS.asked(question))
                .contains("France: do you ")
                .endsWith("?")
                .doesNotContain("{", "_", "how do you vote");
        assertThat(QuestionWords.answer(question, Vote.YES)).isEqualTo(act.answer());
        assertThat(QuestionWords.answer(question, Vote.NO)).isEqualTo("do not " + act.answer());
    }
}
