package westphalia.experiment;

import java.util.function.Consumer;

/**
 * The threads of this Java.
 *
 * @param count how many pieces are done at once
 */
public record Threads(int count) implements Workers {
    @Override
    public <T> void play(int first, int end, Recipe<T> recipe, Consumer<T> receiver) {
        NumberedWork.play(first, end, count, recipe.prepare(), receiver);
    }

    @Override
    public void close() {
        // They end with each piece of work.
    }
}
