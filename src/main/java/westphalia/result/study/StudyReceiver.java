package westphalia.result.study;

/** Takes the units of a study one after the other, in the order of their numbers. */
public interface StudyReceiver {
    /** Takes the next unit, complete or failed. */
    void receive(StudyRow row);
}
