package westphalia.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.RunTables;
import westphalia.model.decision.Act;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.RecordedAct;
import westphalia.result.comparison.Parting;

/** Whatever twins do differently is told in words, not in the codes of tables. */
class PartingWordsTest {
    private static final PartingWords WORDS =
            new PartingWords(List.of(RunTables.read(RunTables.KOSOVO)), "the base", "the variant");

    static Stream<Act> acts() {
        return Stream.concat(Arrays.stream(DecidedAct.values()), Arrays.stream(RecordedAct.values()));
    }

    private static Parting parting(String base, String other) {
        return new Parting(0, 1, 24_098, "FRA", "kosovo", base, other);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActOfOneTwinIsASentence(Act act) {
        String sentence = WORDS.sentence(parting(Parting.NOTHING, act.word()));

        assertThat(sentence).endsWith(": in the variant only").doesNotContain("_", "FRA", "{");
        assertThat(sentence).containsAnyOf("France", "Kosovo");
        assertThat(WORDS.sentence(parting(act.word(), Parting.NOTHING))).endsWith(": in the base only");
    }

    @ParameterizedTest
    @MethodSource("acts")
    void twoAnswersToOneQuestionAreSetBesideEachOther(Act act) {
        assertThat(WORDS.sentence(parting(act.word(), DecidedAct.YES.word())))
                .isEqualTo("France on Kosovo: " + act.answer() + " in the base, yes in the variant");
    }
}
