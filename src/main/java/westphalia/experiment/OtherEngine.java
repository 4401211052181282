package westphalia.experiment;

import java.util.List;

/** A way to do numbered work that is not in every build; found by the name that {@code --engine} gives. */
public interface OtherEngine {
    /** The name. */
    String name();

    /**
     * Its workers.
     *
     * @param master where they are asked for, as the engine writes it
     */
    Workers open(String master);

    /** The engines of this build besides the threads of this Java. */
    static List<OtherEngine> all() {
        return java.util.ServiceLoader.load(OtherEngine.class).stream()
                .map(java.util.ServiceLoader.Provider::get)
                .toList();
    }
}
