package westphalia.experiment;

import java.io.Closeable;
import java.util.function.Consumer;

/** Who does numbered work: the threads of this Java, or many machines. Whoever does it, the same comes out. */
public interface Workers extends Closeable {
    /**
     * Does the pieces {@code first} to {@code end - 1}.
     *
     * @param receiver is called by the calling thread only, once a piece, in the order of the numbers
     */
    <T> void play(int first, int end, Recipe<T> recipe, Consumer<T> receiver);

    @Override
    void close();
}
