package westphalia.output.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import westphalia.result.RecognitionAct;

/** Reads back, run by run, the recognitions and withdrawals of a folder, and nothing else of it. */
public final class StoredActs {
    private static final int COLUMNS = 6;

    private StoredActs() {}

    /** Hands on the acts of each run in which some state acts, in the order of the table. */
    public static void replay(Path folder, Consumer<List<RecognitionAct>> receiver) throws IOException {
        Map<String, Long> months = new TreeMap<>();
        try (BufferedReader lines = Table.read(folder, "recognitions.csv")) {
            lines.readLine();
            List<RecognitionAct> acts = new ArrayList<>();
            String run = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", COLUMNS);
                String own = cells[0] + "," + cells[1];
                if (!own.equals(run) && !acts.isEmpty()) {
                    receiver.accept(acts);
                    acts = new ArrayList<>();
                }
                run = own;
                long month = months.computeIfAbsent(
                        cells[2], text -> YearMonth.parse(text).getLong(ChronoField.PROLEPTIC_MONTH));
                RecognitionAct.Act act = RecognitionAct.Act.valueOf(cells[5].toUpperCase(Locale.ROOT));
                acts.add(new RecognitionAct(month, cells[3], cells[4], act, false));
            }
            if (!acts.isEmpty()) {
                receiver.accept(acts);
            }
        }
    }
}
