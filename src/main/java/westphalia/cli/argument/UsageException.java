package westphalia.cli.argument;

/** A command was used in a way it cannot be; the message says how it can. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }
}
