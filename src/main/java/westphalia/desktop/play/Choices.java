package westphalia.desktop.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import westphalia.model.Vote;

/** What somebody who plays a state has decided so far; a run that is played again repeats it. */
public final class Choices {
    private static final int YEAR = 12;

    private final Map<String, Vote> answers = new ConcurrentHashMap<>();
    private final List<Choice> told = new ArrayList<>();

    /** A question and its answer: a yes stands for an act that is done. */
    public record Choice(Question question, Vote answer) {}

    /** The answer to a question that was asked before; null if it was not. */
    @Nullable
    Vote to(Question question) {
        return answers.get(question.key(question.decision().month()));
    }

    /** Writes an answer down; whoever will not be asked for a year answers no as long. */
    void write(Question question, Vote answer, boolean isForAYear) {
        long month = question.decision().month();
        told.removeIf(choice ->
                choice.question().key(choice.question().decision().month()).equals(question.key(month)));
        told.add(new Choice(question, answer));
        for (long later = month; later < month + (isForAYear ? YEAR : 1); later++) {
            answers.put(question.key(later), answer);
        }
    }

    /** All that was answered, in the order in which it was. */
    public List<Choice> told() {
        return List.copyOf(told);
    }

    void forget() {
        answers.clear();
        told.clear();
    }
}
