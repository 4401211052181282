package westphalia.output.table;

/** A results folder cannot be used as asked; the message tells the user what to do. */
public final class FolderException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public FolderException(String message) {
        super(message);
    }
}
