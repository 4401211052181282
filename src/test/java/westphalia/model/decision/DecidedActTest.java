package westphalia.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.model.Vote;
import westphalia.result.DraftOutcome.Outcome;
import westphalia.result.RecognitionAct;

class DecidedActTest {
    static Stream<Act> acts() {
        return Stream.concat(Arrays.stream(DecidedAct.values()), Arrays.stream(RecordedAct.values()));
    }

    @ParameterizedTest
    @EnumSource
    void aWrittenActIsReadAgain(DecidedAct act) {
        assertThat(DecidedAct.of(act.word())).isEqualTo(act);
        assertThat(DecidedAct.of(act.written("XKX"))).isEqualTo(act);
        assertThat(act.written("")).isEqualTo(act.word());
        assertThat(act.written("XKX")).isEqualTo(act.word() + " XKX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "recognised", "RECOGNISE", " recognise"})
    void aWordThatIsNoActIsRefused(String word) {
        assertThatThrownBy(() -> DecidedAct.of(word)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTwoAnswersToADraftShareATopicAndNoOtherActsDo() {
        assertThat(Arrays.stream(DecidedAct.values()).map(DecidedAct::topic).distinct())
                .hasSize(DecidedAct.values().length - 1);
        assertThat(DecidedAct.YES.topic()).isEqualTo(DecidedAct.NO.topic());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyActIsASentenceAndAnAnswerWithoutGaps(Act act) {
        assertThat(Act.of(act.word())).isEqualTo(act);
        assertThat(act.sentence("France", "Kosovo"))
                .containsAnyOf("France", "Kosovo")
                .doesNotContain("{", "  ");
        assertThat(act.sentence("Kosovo", "Kosovo")).contains("Kosovo").doesNotContain("{", "  ");
        assertThat(act.answer()).isNotBlank().doesNotContain("{", "_");
    }

    @ParameterizedTest
    @EnumSource
    void everyVerbHasItsPersonsAndSaysWhenItIsDecided(DecidedAct act) {
        String infinitive = act.infinitive("Kosovo", "Serbia");

        assertThat(infinitive).matches("[a-z]+ .+").doesNotContain("{");
        assertThat(act.third("Kosovo", "Serbia")).matches("[a-z]+s .+").hasSize(infinitive.length() + 1);
        assertThat(act.asked("Kosovo", "Serbia"))
                .startsWith("do you ")
                .endsWith("?")
                .doesNotContain("its");
        assertThat(act.when()).endsWith(".");
    }

    /** What tables write of votes, outcomes and recognitions has words, so that no door prints the bare code. */
    @Test
    void everyWordThatTablesWriteIsAnAct() {
        Stream<String> written = Stream.of(Vote.values(), Outcome.values(), RecognitionAct.Act.values())
                .flatMap(Arrays::stream)
                .map(value -> value.name().toLowerCase(java.util.Locale.ROOT));

        assertThat(written)
                .hasSize(11)
                .allSatisfy(word -> assertThat(Act.of(word).word()).isEqualTo(word));
    }
}
