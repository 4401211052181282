package westphalia.scenario.tree;

import java.nio.file.Path;

/**
 * Where a value was written.
 *
 * @param file the file; for a change on the command line the scenario it changes, so that paths in it are found
 * @param shown the file as the user would type it
 * @param line line from 1; 0 for a change on the command line
 * @param column column from 1; 0 for a change on the command line
 * @param setting the path of the change on the command line, else empty
 */
public record Place(Path file, String shown, int line, int column, String setting) {

    /** The first character of a file. */
    public static Place startOf(Path file, String shown) {
        return new Place(file, shown, 1, 1, "");
    }

    /** A change made on the command line. */
    public static Place ofSetting(Path scenario, String setting) {
        return new Place(scenario, "--set", 0, 0, setting);
    }

    /** Another place in the same file; a change on the command line stays what it is. */
    public Place at(int newLine, int newColumn) {
        return isSetting() ? this : new Place(file, shown, newLine, newColumn, "");
    }

    /** Whether the value comes from the command line. */
    public boolean isSetting() {
        return !setting.isEmpty();
    }
}
