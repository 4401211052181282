package westphalia.desktop.many;

/** Work in the background that gives way to the window. */
final class Quietly {
    private Quietly() {}

    /** Begins the work on a thread of its own and of the lowest priority, which threads that it starts inherit. */
    @SuppressWarnings(
            "ThreadPriorityCheck") // Nothing depends on it; where the system heeds it, the window is smoother.
    static void start(String name, Runnable work) {
        Thread own = new Thread(work, name);
        own.setDaemon(true);
        own.setPriority(Thread.MIN_PRIORITY);
        own.start();
    }
}
