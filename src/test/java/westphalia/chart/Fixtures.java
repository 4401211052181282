package westphalia.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.Heading;
import westphalia.model.Recognition;
import westphalia.model.history.Observation;
import westphalia.model.history.RecordedRecognitions;
import westphalia.model.institution.DecisionRule;
import westphalia.model.institution.QuotaWithVetoes;
import westphalia.result.DraftOutcome;
import westphalia.result.DraftTally;
import westphalia.result.Measure;
import westphalia.result.PairAgreement;
import westphalia.result.Quantiles;
import westphalia.result.StateSnapshot;
import westphalia.result.ensemble.Recogniser;

/** Made-up results of the kind the scenario of 2008 leaves behind; nothing here is a finding. */
final class Fixtures {
    static final DecisionRule RULE = QuotaWithVetoes.COUNCIL_ON_SUBSTANCE;
    static final Function<String, DecisionRule> RULES = draft -> RULE;
    static final int RUNS = 200;
    static final Subject KOSOVO = new Subject("kosovo", "Kosovo");
    static final Subject ABKHAZIA = new Subject("abkhazia", "Abkhazia");
    static final Subject SOUTH_OSSETIA = new Subject("south_ossetia", "South Ossetia");
    static final List<String> PERMANENT = List.of("CHN", "FRA", "GBR", "RUS", "USA");
    static final Map<String, String> NAMES = names();

    private static final List<String> ELECTED = List.of(
            "BEL", "IDN", "ITA", "PAN", "ZAF", "BFA", "CRI", "HRV", "LBY", "VNM", "AUT", "JPN", "MEX", "TUR", "UGA",
            "BIH", "BRA", "GAB", "LBN", "NGA", "COL", "DEU", "IND", "PRT", "AZE", "GTM", "MAR", "PAK", "TGO", "ARG",
            "AUS", "LUX", "KOR", "RWA");

    private Fixtures() {}

    static long month(int year, int month) {
        return YearMonth.of(year, month).getLong(ChronoField.PROLEPTIC_MONTH);
    }

    static Heading heading(String title, String question) {
        return new Heading(
                title,
                question,
                "Model: Kosovo 2008–2013, 200 runs, seed 2008, Westphalia 0.1.0. History: scenarios/data/recognitions-observed.csv (to December 2010).",
                List.of("gates of Cyprus, Greece, Romania, Slovakia, Spain"));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        String text = "CHN China,FRA France,GBR United Kingdom,RUS Russia,USA United States,BEL Belgium,IDN Indonesia,"
                + "ITA Italy,PAN Panama,ZAF South Africa,BFA Burkina Faso,CRI Costa Rica,HRV Croatia,LBY Libya,"
                + "VNM Vietnam,AUT Austria,JPN Japan,MEX Mexico,TUR Turkey,UGA Uganda,BIH Bosnia and Herzegovina,"
                + "BRA Brazil,GAB Gabon,LBN Lebanon,NGA Nigeria,COL Colombia,DEU Germany,IND India,PRT Portugal,"
                + "AZE Azerbaijan,GTM Guatemala,MAR Morocco,PAK Pakistan,TGO Togo,ARG Argentina,AUS Australia,"
                + "LUX Luxembourg,KOR South Korea,RWA Rwanda,SRB Serbia,GEO Georgia";
        for (String entry : text.split(",", -1)) {
            names.put(entry.substring(0, 3), entry.substring(4));
        }
        return Map.copyOf(names);
    }

    static List<Quantiles> recognitions(Subject claimant, double height, double spread, int months) {
        List<Quantiles> rows = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            double median = i == 0 ? 0 : Math.rint(height * (1 - .62 * Math.exp(-i / 3.0) - .38 * Math.exp(-i / 40.0)));
            double width = spread * (1 - Math.exp(-i / 20.0));
            rows.add(new Quantiles(
                    month(2008, 1) + i,
                    new Measure("recognitions", claimant.id()),
                    median,
                    width / 1.6,
                    Math.max(0, Math.rint(median - width)),
                    Math.max(0, Math.rint(median - width * .4)),
                    median,
                    Math.rint(median + width * .4),
                    Math.rint(median + width)));
        }
        return rows;
    }

    /** So many states that recognise less and less often, of which every third did so in history. */
    static List<Recogniser> recognisers(int states) {
        List<Recogniser> rows = new ArrayList<>();
        for (int state = 0; state < states; state++) {
            double share = 1 - (double) state / states;
            rows.add(new Recogniser(
                    "kosovo",
                    state == 3 ? "USA" : "S" + state,
                    share,
                    Math.max(0, share - .05),
                    Math.min(1, share + .05),
                    month(2008, 2) + state % 30,
                    state % 3 == 0 ? Long.valueOf(month(2008, 2) + state % 20) : null));
        }
        rows.add(new Recogniser("kosovo", "RUS", 0, 0, .02, null, null));
        return rows;
    }

    static RecordedRecognitions history() {
        List<Observation> rows = new ArrayList<>();
        int[] byMonth = {0, 20, 36, 38, 41, 43, 45, 46, 47, 51, 52, 53, 54, 54, 56, 57, 60, 60, 60, 62, 62, 62, 63, 64};
        int count = 0;
        for (int i = 0; i < 36; i++) {
            int wanted = i < byMonth.length ? byMonth[i] : 64 + (int) Math.rint((i - 23) * 8 / 12.0);
            for (; count < wanted; count++) {
                LocalDate day = LocalDate.of(2008, 1, 15).plusMonths(i);
                rows.add(new Observation("kosovo", "S" + count, true, day, null, null));
            }
        }
        rows.add(new Observation("south_ossetia", "RUS", true, LocalDate.of(2008, 8, 26), null, null));
        rows.add(new Observation("abkhazia", "RUS", true, LocalDate.of(2008, 8, 26), null, null));
        rows.add(new Observation("abkhazia", "NIC", true, LocalDate.of(2008, 9, 5), null, null));
        rows.add(new Observation("abkhazia", "VEN", true, LocalDate.of(2009, 9, 10), null, null));
        rows.add(new Observation("abkhazia", "NRU", true, LocalDate.of(2009, 12, 15), null, null));
        return new RecordedRecognitions(rows, null, "");
    }

    /** A recognition in a month of 2008, withdrawn in another; 0 for never. */
    static Observation observation(
            String state, boolean isMember, int month, int withdrawn, Observation.@Nullable Status status) {
        return new Observation(
                null,
                state,
                isMember,
                LocalDate.of(2008, month, 15),
                withdrawn == 0 ? null : LocalDate.of(2008, withdrawn, 15),
                status);
    }

    static List<ChartEvent> events() {
        return List.of(
                new ChartEvent(month(2008, 2), "Kosovo declares independence"),
                new ChartEvent(month(2008, 8), "War over South Ossetia"),
                new ChartEvent(month(2008, 12), "EULEX deployed"),
                new ChartEvent(month(2010, 7), "Advisory opinion of the Court"),
                new ChartEvent(month(2012, 9), "Supervision of independence ends"),
                new ChartEvent(month(2013, 4), "Brussels agreement"));
    }

    /** A tally in which every member answers alike in nearly all runs. */
    static DraftTally tally(
            long month,
            String draft,
            String title,
            String claimant,
            Map<DraftOutcome.Outcome, Integer> outcomes,
            Map<String, Integer> vetoes,
            int supporters) {
        List<DraftTally.Member> members = new ArrayList<>();
        int runs = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        int year = (int) Math.floorDiv(month, 12);
        List<String> states = new ArrayList<>(PERMANENT);
        for (int i = 0; i < 10; i++) {
            states.add(ELECTED.get(((year - 2008) * 5 + i) % ELECTED.size()));
        }
        states.sort(Comparator.comparing((String state) -> !PERMANENT.contains(state))
                .thenComparing(state -> state));
        double yes = 0;
        int elected = 0;
        for (String state : states) {
            boolean isPermanent = PERMANENT.contains(state);
            int no = vetoes.getOrDefault(state, 0);
            int sure = runs - no - (int) (runs * ((elected * 7 + year) % 5) * .06);
            boolean isFriend =
                    List.of("USA", "GBR", "FRA").contains(state) || (!isPermanent && elected < supporters - 3);
            int forIt = isFriend ? sure : state.equals("CHN") ? 0 : (runs - no - sure) / 2;
            if (!isFriend && !isPermanent && (elected + year) % 3 == 0) {
                no = sure;
                forIt = runs - sure;
            }
            members.add(new DraftTally.Member(state, isPermanent, forIt, no, runs - forIt - no, 0));
            yes += forIt;
            elected += isPermanent ? 0 : 1;
        }
        return new DraftTally(
                month, draft, title, "council", claimant, runs, outcomes, runs == 0 ? 0 : yes / runs, vetoes, members);
    }

    static List<DraftTally> kosovoDrafts() {
        List<DraftTally> tallies = new ArrayList<>();
        tallies.add(tally(
                month(2008, 1),
                "supervised-independence",
                "Supervised independence for Kosovo",
                "kosovo",
                outcomes(0, 0, 194, 6),
                Map.of("RUS", 194, "CHN", 20),
                8));
        int[] china = {90, 60, 122, 40, 0, 14};
        int[] supporters = {10, 9, 8, 9, 11, 12};
        for (int year = 2008; year <= 2013; year++) {
            tallies.add(tally(
                    month(year, 9),
                    "kosovo-membership-" + year,
                    "Kosovo joins the United Nations",
                    "kosovo",
                    outcomes(0, 0, 199, 1),
                    Map.of("RUS", 199, "CHN", china[year - 2008]),
                    supporters[year - 2008]));
        }
        return tallies;
    }

    static List<DraftTally> georgiaDrafts() {
        return List.of(
                tally(
                        month(2008, 4),
                        "georgia-1808",
                        "Georgia's integrity, observers stay",
                        "abkhazia",
                        outcomes(200, 0, 0, 0),
                        Map.of(),
                        13),
                tally(
                        month(2008, 10),
                        "georgia-1839",
                        "Observers stay until February",
                        "abkhazia",
                        outcomes(200, 0, 0, 0),
                        Map.of(),
                        13),
                tally(
                        month(2009, 2),
                        "georgia-1866",
                        "Observers stay until June",
                        "abkhazia",
                        outcomes(197, 3, 0, 0),
                        Map.of("RUS", 3),
                        13),
                tally(
                        month(2009, 6),
                        "georgia-last",
                        "Observers stay, with Georgia's integrity",
                        "abkhazia",
                        outcomes(14, 186, 0, 0),
                        Map.of("RUS", 186),
                        11));
    }

    static List<DraftTally> allDrafts() {
        List<DraftTally> all = new ArrayList<>(kosovoDrafts());
        all.addAll(georgiaDrafts());
        return all;
    }

    static Map<DraftOutcome.Outcome, Integer> outcomes(int adopted, int vetoed, int hidden, int withdrawn) {
        Map<DraftOutcome.Outcome, Integer> outcomes = new EnumMap<>(DraftOutcome.Outcome.class);
        outcomes.put(DraftOutcome.Outcome.ADOPTED, adopted);
        outcomes.put(DraftOutcome.Outcome.VETOED, vetoed);
        outcomes.put(DraftOutcome.Outcome.HIDDEN_VETO, hidden);
        outcomes.put(DraftOutcome.Outcome.WITHDRAWN, withdrawn);
        outcomes.values().removeIf(runs -> runs == 0);
        return outcomes;
    }

    static List<PairAgreement> agreements() {
        List<String> states = new ArrayList<>(PERMANENT);
        states.addAll(ELECTED.subList(0, 20));
        List<PairAgreement> pairs = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean isEast = List.of("RUS", "CHN").contains(states.get(i));
                boolean isOtherEast = List.of("RUS", "CHN").contains(states.get(j));
                double share = isEast == isOtherEast ? .98 - .02 * ((i * 7 + j) % 9) : .18 + .03 * ((i + j) % 8);
                if (i < 16 || j < 14) {
                    pairs.add(new PairAgreement(states.get(j), states.get(i), share, 2200 - 90 * i - 3 * j));
                }
            }
        }
        return pairs;
    }

    static List<StateSnapshot> snapshots(boolean isLast) {
        List<StateSnapshot> states = new ArrayList<>();
        List<String> codes = new ArrayList<>(PERMANENT);
        codes.addAll(ELECTED);
        codes.add("SRB");
        codes.add("GEO");
        while (codes.size() < 193) {
            codes.add("Q" + (char) ('A' + codes.size() / 26) + (char) ('A' + codes.size() % 26));
        }
        for (int i = 0; i < codes.size(); i++) {
            double west = .5 + .5 * Math.sin(i * 12.9898);
            double noise = .5 + .5 * Math.sin(i * 78.233 + 1);
            double other = .5 + .5 * Math.sin(i * i * .7 + 2);
            double westphalian = .38 + .28 * (1 - west) + .2 * noise;
            double interventionist = .22 + .32 * west + .22 * other;
            Recognition recognition = west + noise * .5 > .75 ? Recognition.RECOGNISED : Recognition.NEVER;
            if (i % 31 == 7) {
                recognition = Recognition.WITHDRAWN;
            }
            states.add(new StateSnapshot(
                    isLast ? month(2013, 12) : month(2008, 1),
                    codes.get(i),
                    westphalian - (isLast ? .05 * noise : 0),
                    westphalian,
                    interventionist + (isLast ? .03 * (west - .3) : 0),
                    List.of(west, -west),
                    List.of(isLast ? recognition : Recognition.NEVER, Recognition.NEVER)));
        }
        return states;
    }
}
