package westphalia.desktop.session;

import java.nio.file.Path;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.beside.Bands;
import westphalia.desktop.beside.Beside;
import westphalia.desktop.play.Role;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.play.Seating;
import westphalia.scenario.Problem;

/**
 * The one thing the window shows: an open scenario, the run under way, its twin, and what is looked at.
 *
 * <p>To be used on the event thread only.
 */
public final class Session implements AutoCloseable {
    private final List<SessionListener> listeners = new ArrayList<>();
    private final Reading reading = new Reading();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final FileWatcher watcher = new FileWatcher(this::reload);
    private @Nullable Document document;
    private @Nullable Path refused;
    private final Seating seating = new Seating(() -> tell(SessionListener::asked));
    private final Runs runs = new Runs(seating, this::moved);
    private long seed;
    private int run;
    private boolean isPlaying;
    private boolean isTwinWanted;
    private int claimant;
    private @Nullable String state;
    private Beside beside = Beside.NOTHING;

    /** Tells the listener from now on. */
    public void listen(SessionListener listener) {
        listeners.add(listener);
    }

    /** Opens a file without any settings; tells listeners whether it could be read. */
    public void open(Path file) {
        settings.clear();
        read(file, true);
    }

    /**
     * Writes what is changed as a scenario that extends the open one. The open one stays open, with the run and what it
     * is compared with where they are.
     *
     * @param saved is told the file once it is written
     * @param failed is told why it could not be written
     */
    public void saveChild(Path file, Consumer<Path> saved, Consumer<String> failed) {
        Document open = document;
        if (open == null) {
            return;
        }
        Map<String, String> now = Map.copyOf(settings);
        reading.work(
                () -> open.writeChild(file, now),
                saved,
                problems -> failed.accept(
                        file + ": cannot be written: " + problems.get(0).message()));
    }

    /**
     * Shows other names of places and parties from now on, and keeps them beside the scenario.
     *
     * @param failed is told why they could not be kept
     */
    public void rename(Names names, Consumer<String> failed) {
        Document open = document;
        if (open != null) {
            reading.work(
                    () -> names.write(open.file()),
                    written -> reload(),
                    problems -> failed.accept(
                            "The names cannot be written: " + problems.get(0).message()));
        }
    }

    /** Reads the open file again and keeps the settings. */
    public void reload() {
        Path wrong = refused;
        Document open = document;
        if (wrong != null) {
            read(wrong, open == null || !open.file().equals(wrong));
        } else if (open != null) {
            read(open.file(), false);
        }
    }

    private void read(Path file, boolean isOther) {
        Map<String, String> changes = Map.copyOf(settings);
        reading.work(
                () -> Document.read(file, changes), read -> opened(read, isOther), problems -> refused(file, problems));
    }

    private void opened(Document read, boolean isOther) {
        boolean isFirst = isOther || document == null;
        beside = isFirst ? Beside.NOTHING : beside.with(Bands.NONE); // They spread under other settings.
        document = read;
        refused = null;
        if (isFirst) {
            seating.take(null);
            seed = read.scenario().seed();
            run = 0;
            claimant = 0;
            state = null;
        }
        claimant = Math.min(claimant, read.scenario().claimants().size() - 1);
        Long reached = isFirst ? null : runs.reached();
        boolean goesOn = !isFirst && isPlaying;
        restart();
        if (reached != null && reached >= read.scenario().from().getLong(ChronoField.PROLEPTIC_MONTH)) {
            runs.goTo(reached);
        }
        if (goesOn) {
            play();
        }
        watcher.watch(read.file());
        tell(SessionListener::opened);
    }

    private void refused(Path file, List<Problem> problems) {
        refused = file;
        watcher.watch(file);
        tell(listener -> listener.refused(problems));
    }

    /** Puts the run back before its first month, with the settings as they are now. */
    private void restart() {
        Document open = document;
        if (open == null) {
            return;
        }
        setPlaying(false);
        runs.begin(open.scenario(), seed, run);
        if (isTwinWanted) {
            beginTwin(open);
        }
    }

    private void beginTwin(Document open) {
        runs.beginTwin(seating.role() == null ? open.base().scenario() : open.scenario(), seed, run);
    }

    private void moved() {
        RunSoFar now = runs.shown();
        if (now != null && now.isOver() && isPlaying) {
            setPlaying(false);
        }
        tell(SessionListener::moved);
    }

    /** Lets month after month go by; from the start again if the run is over. */
    public void play() {
        if (runs.play()) {
            setPlaying(true);
        }
    }

    /** Stops after the month under way. */
    public void pause() {
        runs.pause();
        setPlaying(false);
    }

    /** Plays or pauses, whichever is not being done. */
    public void playOrPause() {
        if (isPlaying) {
            pause();
        } else {
            play();
        }
    }

    /** Carries out one month; nothing if the run is over. */
    public void step() {
        if (runs.step()) {
            setPlaying(false);
        }
    }

    /** Goes to the end of a month, forwards or back, and stops there; before the first month for any earlier one. */
    public void goTo(long month) {
        RunSoFar now = runs.shown();
        Long reached = runs.reached();
        if (now != null && reached != null && month != reached) {
            runs.goTo(Math.max(now.plan().from() - 1, Math.min(month, now.plan().to())));
            setPlaying(false);
        }
    }

    /** Goes back before the first month; settings stay. */
    public void reset() {
        restart();
        tell(SessionListener::opened);
    }

    /** Draws other luck: the next run of the same seed. */
    public void newLuck() {
        run++;
        reset();
    }

    /** Goes to a run of a master seed. */
    public void setLuck(long masterSeed, int number) {
        seed = masterSeed;
        run = number;
        reset();
    }

    /** How long a month takes at least, in milliseconds; 0 for as fast as can be. */
    public void setPace(long milliseconds) {
        runs.setPace(milliseconds);
    }

    /**
     * Changes a value by its path; a null value takes the change back.
     *
     * <p>Acts at once: the run is played again from its first month to the month that was reached, under the same luck.
     */
    public void set(String path, @Nullable String value) {
        Map<String, @Nullable String> change = new LinkedHashMap<>();
        change.put(path, value);
        change(change);
    }

    /** Changes several values together; listeners are told if the scenario cannot hold them. */
    public void change(Map<String, @Nullable String> changes) {
        change(changes, () -> {}, problems -> tell(listener -> listener.refused(problems)));
    }

    /**
     * Changes several values together; what the scenario cannot hold is taken back as a whole.
     *
     * @param changes new values by path; a null value takes a change back
     * @param done is called once they are changed
     * @param otherwise is told why nothing was changed
     */
    public void change(Map<String, @Nullable String> changes, Runnable done, Consumer<List<Problem>> otherwise) {
        Map<String, @Nullable String> before = new LinkedHashMap<>();
        changes.keySet().forEach(path -> before.put(path, settings.get(path)));
        put(changes);
        Document open = document;
        if (open != null) {
            Map<String, String> now = Map.copyOf(settings);
            reading.work(
                    () -> Document.read(open.file(), now),
                    read -> {
                        opened(read, false);
                        done.run();
                    },
                    problems -> {
                        put(before);
                        otherwise.accept(problems);
                    });
        }
    }

    private void put(Map<String, @Nullable String> changes) {
        changes.forEach((path, value) -> {
            if (value == null) {
                settings.remove(path);
            } else {
                settings.put(path, value);
            }
        });
        tell(SessionListener::changed);
    }

    /** What is changed, by path. */
    public Map<String, String> settings() {
        return Map.copyOf(settings);
    }

    /** Draws the scenario without the settings beside it, under the same luck, or no longer does. */
    public void compareWithBase(boolean isWanted) {
        isTwinWanted = isWanted;
        runs.endTwin();
        Document open = document;
        if (isWanted && open != null) {
            beginTwin(open);
        }
        tell(SessionListener::looked);
    }

    /** Looks at a state by its ISO3 code; at none for null. */
    public void lookAt(@Nullable String iso3) {
        state = iso3;
        tell(SessionListener::looked);
    }

    /** Looks at the claimant at that position of the scenario. */
    public void lookAtClaimant(int position) {
        claimant = position;
        tell(SessionListener::looked);
    }

    /** Puts something beside the run, or takes it away. */
    public void putBeside(Beside other) {
        beside = other;
        tell(SessionListener::looked);
    }

    /** What stands beside the run. */
    public Beside beside() {
        return beside;
    }

    public @Nullable Document document() {
        return document;
    }

    /** The run that is shown; null before the first scenario is open. */
    public @Nullable RunSoFar shown() {
        return runs.shown();
    }

    /** The run of the base under the same luck; null if none is wanted, or while it would tell what is guessed. */
    public @Nullable RunSoFar twin() {
        return beside.guess().isOpen() ? null : runs.twin();
    }

    /** What the twin is called, in a word. */
    public String twinName() {
        return seating.role() == null ? "base" : "model";
    }

    /** Plays a state from the first month on; nobody plays for null. */
    public void takeSeat(@Nullable Role role) {
        seating.take(role);
        reset();
    }

    /** Who plays which state, and what is asked. */
    public Seating seating() {
        return seating;
    }

    public boolean isPlaying() {
        return isPlaying;
    }

    public boolean isCompared() {
        return isTwinWanted;
    }

    public long seed() {
        return seed;
    }

    public int run() {
        return run;
    }

    public int claimant() {
        return claimant;
    }

    public @Nullable String state() {
        return state;
    }

    private void setPlaying(boolean playing) {
        isPlaying = playing;
        tell(SessionListener::paced);
    }

    private void tell(Consumer<SessionListener> what) {
        List.copyOf(listeners).forEach(what);
    }

    /** Stops all runs for good. */
    @Override
    public void close() {
        runs.close();
        watcher.close();
        reading.close();
    }
}
