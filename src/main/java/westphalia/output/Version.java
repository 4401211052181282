package westphalia.output;

import westphalia.output.manifest.Build;

/** The version of the program, as its jar's manifest says it. */
public final class Version {
    private Version() {}

    /** The version, or {@code development} outside a jar. */
    public static String current() {
        return Build.current().program();
    }
}
