package westphalia.output.column;

/** The lines of a table while they are put together: comma, {@code .} decimals, quotes only where they are needed. */
public final class CsvLine {
    private static final double SCALE = 1e6;
    private static final double LARGEST_SCALED = 9e15;

    private final StringBuilder text = new StringBuilder();
    private boolean isFirst = true;

    /** Adds a word or a sentence. */
    public CsvLine add(String value) {
        separate();
        if (value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0) {
            text.append(value);
        } else {
            text.append('"').append(value.replace("\"", "\"\"")).append('"');
        }
        return this;
    }

    /** How many characters wait to be taken. */
    public int length() {
        return text.length();
    }

    /** Adds text as it stands. */
    public CsvLine raw(String value) {
        separate();
        text.append(value);
        return this;
    }

    /** Adds a whole number. */
    public CsvLine add(long value) {
        separate();
        text.append(value);
        return this;
    }

    /** Adds a truth as 1 or 0. */
    public CsvLine add(boolean value) {
        return add(value ? 1 : 0);
    }

    /** Adds a number with at most six decimals, without trailing zeros. */
    public CsvLine add(double value) {
        separate();
        double scaled = value * SCALE;
        if (!(Math.abs(scaled) < LARGEST_SCALED)) {
            text.append(value);
            return this;
        }
        long rounded = Math.round(scaled);
        if (rounded < 0) {
            text.append('-');
            rounded = -rounded;
        }
        text.append(rounded / (long) SCALE);
        long fraction = rounded % (long) SCALE;
        if (fraction != 0) {
            appendFraction(fraction);
        }
        return this;
    }

    /** Adds a number as {@link #add(double)} does, and nothing in the place of one that is not finite. */
    public CsvLine addIfKnown(double value) {
        return Double.isFinite(value) ? add(value) : raw("");
    }

    /** Adds a month as YYYY-MM from its proleptic number. */
    public CsvLine addMonth(long month) {
        separate();
        long year = Math.floorDiv(month, 12L);
        long ofYear = Math.floorMod(month, 12L) + 1;
        text.append(year).append(ofYear < 10 ? "-0" : "-").append(ofYear);
        return this;
    }

    /** Ends the line. */
    public void end() {
        text.append('\n');
        isFirst = true;
    }

    /** Hands over all lines since the last call. */
    public String take() {
        String lines = text.toString();
        text.setLength(0);
        return lines;
    }

    private void appendFraction(long fraction) {
        long digits = fraction;
        int width = 6;
        while (digits % 10 == 0) {
            digits /= 10;
            width--;
        }
        String shown = Long.toString(digits);
        text.append('.');
        for (int zero = shown.length(); zero < width; zero++) {
            text.append('0');
        }
        text.append(shown);
    }

    private void separate() {
        if (isFirst) {
            isFirst = false;
        } else {
            text.append(',');
        }
    }
}
