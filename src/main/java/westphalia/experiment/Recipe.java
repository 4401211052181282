package westphalia.experiment;

import java.io.Serializable;
import java.util.function.IntFunction;

/** How numbered pieces of work are done, told so that another Java on another machine can do them too. */
public interface Recipe<T> extends Serializable {
    /** Prepares what all pieces share; what comes out does the piece of a number, on any thread. */
    IntFunction<T> prepare();
}
