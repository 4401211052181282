package westphalia.scenario;

/**
 * One thing that is wrong with a scenario, told in one line.
 *
 * @param file the file as the user would type it, relative to the working directory where possible; {@code --set} for
 *     a change made on the command line
 * @param line line in that file, from 1; 0 where there is none
 * @param column column in that line, from 1; 0 where there is none
 * @param path where in the scenario, as {@code --set} would write it; items of a list by id, or by number from 1 in
 *     brackets; empty for the file as a whole
 * @param message what is wrong, the rule, the value and the nearest valid name
 */
public record Problem(String file, int line, int column, String path, String message) {

    /** The problem as {@code file:line:column: path: message}, or {@code --set path: message}. */
    public String text() {
        String inside = path.isEmpty() ? message : path + ": " + message;
        return line == 0 ? file + " " + inside : file + ":" + line + ":" + column + ": " + inside;
    }

    @Override
    public String toString() {
        return text();
    }
}
