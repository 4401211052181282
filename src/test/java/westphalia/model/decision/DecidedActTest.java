package westphalia.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How acts are written in tables and read from them. */
class DecidedActTest {
    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBack(DecidedAct act) {
        assertThat(DecidedAct.of(act.word())).isEqualTo(act);
        assertThat(DecidedAct.target(act.word())).isEmpty();
        assertThat(DecidedAct.of(act.on("XKX"))).isEqualTo(act);
        assertThat(DecidedAct.target(act.on("XKX"))).contains("XKX");
        assertThat(act.topic()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"RECOGNISE, recognise, recognition", "ALIGN_WITH_SANCTIONS, align_with_sanctions, sanctions"})
    void theWordIsTheActInLowerCaseAndTheTopicWhatItIsAbout(DecidedAct act, String word, String topic) {
        assertThat(act.word()).isEqualTo(word);
        assertThat(act.topic()).isEqualTo(topic);
    }

    @ParameterizedTest
    @CsvSource({"recognize", "' SRB'", "''"})
    void anUnknownActIsRefused(String written) {
        assertThatThrownBy(() -> DecidedAct.of(written)).hasMessage("no act " + written);
    }

    @Test
    void aTargetIsWhatFollowsTheWord() {
        assertThat(DecidedAct.LOBBY.on("SRB")).isEqualTo("lobby SRB");
    }
}
