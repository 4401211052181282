package westphalia.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import westphalia.chart.ballot.CoVotingChart;
import westphalia.chart.ballot.HorseshoeChart;
import westphalia.chart.ballot.VetoCoalitionChart;
import westphalia.chart.ballot.WallChart;
import westphalia.chart.drawing.Format;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Picture;
import westphalia.chart.map.RecogniserMap;
import westphalia.result.DraftTally;
import westphalia.result.PairAgreement;
import westphalia.result.Quantiles;
import westphalia.result.StateSnapshot;

/** Every chart once or more often, with made-up results. */
final class Gallery {
    private final Format format;

    private Gallery(Format format) {
        this.format = format;
    }

    private Heading heading(String title, String question) {
        return Fixtures.heading(title, question).in(format);
    }

    /** The picture of that name. */
    static Picture named(Map<String, Picture> pictures, String name) {
        return Objects.requireNonNull(pictures.get(name), name);
    }

    static Map<String, Picture> all() {
        return all(Format.SHEET);
    }

    /** Every chart on that size. */
    static Map<String, Picture> all(Format format) {
        return new Gallery(format).full();
    }

    private Map<String, Picture> full() {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        pictures.put(
                "recognition",
                new RecognitionChart(
                        heading("Recognitions of Kosovo", "How does recognition spread, and when does it tire?"),
                        List.of(Fixtures.KOSOVO),
                        Fixtures.recognitions(Fixtures.KOSOVO, 86, 12, 72),
                        Fixtures.history(),
                        Fixtures.events()));
        pictures.put(
                "recognition-all",
                new RecognitionChart(
                        heading("Recognitions of three claimants", "Who finds friends without a patron's help?"),
                        List.of(Fixtures.KOSOVO, Fixtures.ABKHAZIA, Fixtures.SOUTH_OSSETIA),
                        Stream.of(
                                        Fixtures.recognitions(Fixtures.KOSOVO, 86, 12, 72),
                                        Fixtures.recognitions(Fixtures.ABKHAZIA, 5, 2, 72),
                                        Fixtures.recognitions(Fixtures.SOUTH_OSSETIA, 4, 2, 72))
                                .flatMap(List::stream)
                                .toList(),
                        Fixtures.history(),
                        Fixtures.events()));
        Heading recognisers = heading("In how many runs each state recognises Kosovo", "Who, and when?");
        pictures.put(
                "recognisers",
                new RecognisersChart(recognisers, Fixtures.recognisers(90), Fixtures.NAMES, Fixtures.month(2010, 12)));
        pictures.put(
                "recognisers-few", new RecognisersChart(recognisers, Fixtures.recognisers(6), Fixtures.NAMES, null));
        pictures.put(
                "recognisers-twin",
                new RecognisersChart(
                        recognisers,
                        Fixtures.recognisers(40),
                        Map.of("S1", .2, "S30", .9, "RUS", .4),
                        Fixtures.NAMES,
                        Fixtures.month(2010, 12)));
        pictures.put(
                "recognisers-map",
                RecogniserMap.of(recognisers, Fixtures.recognisers(12), Set.of("S1"), Fixtures.month(2010, 12)));
        Heading forecasts = heading("A forecast", "Did what was said to be likely happen?");
        pictures.put("forecast-curve", ForecastFixtures.curve(forecasts));
        pictures.put("forecast-reliability", ForecastFixtures.reliability(forecasts));
        pictures.put("forecast-scores", ForecastFixtures.scores(forecasts));
        pictures.put(
                "wall",
                new WallChart(
                        heading(
                                "Which wall stopped Kosovo in the Council?",
                                "Was the veto the only barrier, or were there too few votes as well?"),
                        Fixtures.allDrafts(),
                        "kosovo",
                        Fixtures.RULES,
                        Fixtures.NAMES));
        pictures.put(
                "wall-georgia",
                new WallChart(
                        heading("Which wall stopped Georgia's drafts?", "What did one permanent member's no undo?"),
                        Fixtures.allDrafts(),
                        "abkhazia",
                        Fixtures.RULES,
                        Fixtures.NAMES));
        pictures.put(
                "coalition",
                new VetoCoalitionChart(
                        heading("Who stood with whom in the Council", "Which coalition held, and who blocked?"),
                        Fixtures.allDrafts(),
                        Fixtures.NAMES));
        pictures.put(
                "coalition-small",
                new VetoCoalitionChart(
                        heading("Who stood with whom on Georgia", "Which coalition held, and who blocked?"),
                        Fixtures.georgiaDrafts(),
                        Fixtures.NAMES));
        pictures.put(
                "co-voting",
                new CoVotingChart(
                        heading("Who votes like whom in the Council", "Which states form a bloc on these drafts?"),
                        Fixtures.agreements(),
                        Fixtures.PERMANENT,
                        Fixtures.NAMES));
        pictures.put(
                "horseshoe-expected",
                new HorseshoeChart(
                        heading("The Council on Kosovo's membership", "Who would vote how, if it came to a vote?"),
                        Fixtures.kosovoDrafts().get(3),
                        Fixtures.RULE,
                        Fixtures.NAMES));
        pictures.put(
                "horseshoe-cast",
                new HorseshoeChart(
                        heading("The Council on the observers in Georgia", "Who ended the mission?"),
                        Fixtures.georgiaDrafts().get(3),
                        Fixtures.RULE,
                        Fixtures.NAMES));
        pictures.put(
                "preferences",
                new PreferencePlaneChart(
                        heading("Two preferences, and who recognises", "Do the interventionist recognise?"),
                        Fixtures.snapshots(false),
                        Fixtures.snapshots(true),
                        Fixtures.KOSOVO,
                        0,
                        Set.of("CHN", "FRA", "GBR", "RUS", "USA", "SRB"),
                        Fixtures.NAMES));
        pictures.putAll(DeedPictures.of(
                heading("What the great powers say and do", "Who keeps to its own rule?"),
                Fixtures.allDrafts(),
                Fixtures.recognitions(Fixtures.KOSOVO, 86, 12, 72)));
        Heading twins = heading("What three variants change", "Which link of the chain carries the weight?");
        pictures.putAll(TwinGallery.of(twins, List.of("no bypass", "no licence of a precedent", "same"), 72));
        pictures.putAll(StudyPictures.all(heading("Recognitions of Kosovo", "What moves them?")));
        return pictures;
    }

    static Map<String, Picture> oneRun() {
        DraftTally expected = Fixtures.tally(
                Fixtures.month(2008, 9),
                "membership",
                "Kosovo joins the United Nations",
                "kosovo",
                Fixtures.outcomes(0, 0, 1, 0),
                Map.of("RUS", 1),
                9);
        return charts(
                Fixtures.heading("One run", "What can one run show?"),
                Fixtures.recognitions(Fixtures.KOSOVO, 80, 0, 3),
                List.of(expected),
                List.of(new PairAgreement("CHN", "RUS", 1, 1)),
                Fixtures.snapshots(true).subList(0, 1),
                List.of("a variant"));
    }

    static Map<String, Picture> nothing() {
        return charts(
                new Heading("Nothing", "", "Nobody", List.of()), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Map<String, Picture> longTitles() {
        String text = "A title that goes on and on about everything that was ever asked of the Council ";
        Heading heading = new Heading(
                text.repeat(3), text.repeat(4), text.repeat(4) + "w".repeat(300), List.of(text.repeat(2), text));
        List<DraftTally> drafts = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            drafts.add(Fixtures.tally(
                    Fixtures.month(2008, 1) + 3L * i,
                    "draft-" + i,
                    text + "in its draft number " + i,
                    "kosovo",
                    Fixtures.outcomes(0, i % 2 * 100, 100, 3),
                    Map.of("RUS", 100 + i % 2 * 100, "CHN", 40),
                    9));
        }
        return charts(
                heading,
                Fixtures.recognitions(Fixtures.KOSOVO, 80, 10, 72),
                drafts,
                Fixtures.agreements(),
                Fixtures.snapshots(true),
                List.of(text.strip(), "w".repeat(60), "three", "four", "five", "six", "seven"));
    }

    private static Map<String, Picture> charts(
            Heading heading,
            List<Quantiles> quantiles,
            List<DraftTally> drafts,
            List<PairAgreement> agreements,
            List<StateSnapshot> states,
            List<String> variants) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        pictures.put(
                "recognition",
                new RecognitionChart(
                        heading, List.of(Fixtures.KOSOVO), quantiles, Fixtures.history(), Fixtures.events()));
        pictures.put("recognisers", new RecognisersChart(heading, List.of(), Fixtures.NAMES, null));
        pictures.put("recognisers-map", RecogniserMap.of(heading, List.of(), Set.of(), null));
        pictures.put("wall", new WallChart(heading, drafts, "kosovo", Fixtures.RULES, Fixtures.NAMES));
        pictures.put("coalition", new VetoCoalitionChart(heading, drafts, Fixtures.NAMES));
        pictures.put("co-voting", new CoVotingChart(heading, agreements, Fixtures.PERMANENT, Fixtures.NAMES));
        DraftTally tally = drafts.isEmpty()
                ? new DraftTally(
                        Fixtures.month(2008, 1),
                        "none",
                        "None",
                        "council",
                        "kosovo",
                        0,
                        Map.of(),
                        0,
                        Map.of(),
                        List.of())
                : drafts.get(0);
        pictures.put("horseshoe", new HorseshoeChart(heading, tally, Fixtures.RULE, Fixtures.NAMES));
        pictures.put(
                "preferences",
                new PreferencePlaneChart(
                        heading, states, states, Fixtures.KOSOVO, 0, Set.of("CHN", "RUS"), Fixtures.NAMES));
        pictures.putAll(DeedPictures.of(heading, drafts, quantiles));
        pictures.putAll(TwinGallery.of(heading, variants, quantiles.size()));
        pictures.putAll(drafts.isEmpty() ? StudyPictures.nothing(heading) : StudyPictures.all(heading));
        return pictures;
    }
}
