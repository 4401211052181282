package westphalia.output;

/** The version of the program, as its jar's manifest says it. */
public final class Version {
    private Version() {}

    /** The version, or {@code development} outside a jar. */
    public static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
