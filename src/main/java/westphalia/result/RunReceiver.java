package westphalia.result;

/** Takes the runs of an ensemble one after the other, in the order of their numbers. */
public interface RunReceiver {
    /** Takes the next run, complete or failed. */
    void receive(RunResult run);
}
