package westphalia.desktop.beside;

/**
 * All that stands beside the run that is shown.
 *
 * @param bands how many runs spread
 * @param guess what the class guessed
 * @param isHistoryHidden whether history is kept from sight until the run is over
 */
public record Beside(Bands bands, Guess guess, boolean isHistoryHidden) {
    /** Nothing. */
    public static final Beside NOTHING = new Beside(Bands.NONE, Guess.NONE, false);

    /** What of it may be seen: while the run is still to be guessed, no other runs. */
    public Beside seen() {
        return guess.isOpen() ? with(Bands.NONE) : this;
    }

    /** The same beside other runs. */
    public Beside with(Bands other) {
        return new Beside(other, guess, isHistoryHidden);
    }

    /** The same beside another guess. */
    public Beside with(Guess other, boolean hidesHistory) {
        return new Beside(bands, other, hidesHistory);
    }
}
