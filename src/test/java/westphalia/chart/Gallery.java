package westphalia.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import westphalia.chart.drawing.Picture;

/** Every chart once or more often, with made-up results. */
final class Gallery {
    private Gallery() {}

    static Map<String, Picture> all() {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        pictures.put(
                "recognition",
                new RecognitionChart(
                        Fixtures.heading(
                                "Recognitions of Kosovo", "How does recognition spread, and when does it tire?"),
                        List.of(Fixtures.KOSOVO),
                        Fixtures.recognitions(Fixtures.KOSOVO, 86, 12, 72),
                        Fixtures.history(),
                        Fixtures.events()));
        pictures.put(
                "recognition-all",
                new RecognitionChart(
                        Fixtures.heading(
                                "Recognitions of three claimants", "Who finds friends without a patron's help?"),
                        List.of(Fixtures.KOSOVO, Fixtures.ABKHAZIA, Fixtures.SOUTH_OSSETIA),
                        Stream.of(
                                        Fixtures.recognitions(Fixtures.KOSOVO, 86, 12, 72),
                                        Fixtures.recognitions(Fixtures.ABKHAZIA, 5, 2, 72),
                                        Fixtures.recognitions(Fixtures.SOUTH_OSSETIA, 4, 2, 72))
                                .flatMap(List::stream)
                                .toList(),
                        Fixtures.history(),
                        Fixtures.events()));
        pictures.put(
                "wall",
                new WallChart(
                        Fixtures.heading(
                                "Which wall stopped Kosovo in the Council?",
                                "Was the veto the only barrier, or were there too few votes as well?"),
                        Fixtures.allDrafts(),
                        "kosovo",
                        9,
                        Fixtures.NAMES));
        pictures.put(
                "wall-georgia",
                new WallChart(
                        Fixtures.heading(
                                "Which wall stopped Georgia's drafts?", "What did one permanent member's no undo?"),
                        Fixtures.allDrafts(),
                        "abkhazia",
                        9,
                        Fixtures.NAMES));
        pictures.put(
                "coalition",
                new VetoCoalitionChart(
                        Fixtures.heading(
                                "Who stood with whom in the Council", "Which coalition held, and who blocked?"),
                        Fixtures.allDrafts(),
                        Fixtures.NAMES));
        pictures.put(
                "coalition-small",
                new VetoCoalitionChart(
                        Fixtures.heading("Who stood with whom on Georgia", "Which coalition held, and who blocked?"),
                        Fixtures.georgiaDrafts(),
                        Fixtures.NAMES));
        pictures.put(
                "co-voting",
                new CoVotingChart(
                        Fixtures.heading(
                                "Who votes like whom in the Council", "Which states form a bloc on these drafts?"),
                        Fixtures.agreements(),
                        Fixtures.PERMANENT,
                        Fixtures.NAMES));
        pictures.put(
                "horseshoe-expected",
                new HorseshoeChart(
                        Fixtures.heading(
                                "The Council on Kosovo's membership", "Who would vote how, if it came to a vote?"),
                        Fixtures.kosovoDrafts().get(3),
                        9,
                        Fixtures.NAMES));
        pictures.put(
                "horseshoe-cast",
                new HorseshoeChart(
                        Fixtures.heading("The Council on the observers in Georgia", "Who ended the mission?"),
                        Fixtures.georgiaDrafts().get(3),
                        9,
                        Fixtures.NAMES));
        pictures.put(
                "preferences",
                new PreferencePlaneChart(
                        Fixtures.heading("Two preferences, and who recognises", "Do the interventionist recognise?"),
                        Fixtures.snapshots(false),
                        Fixtures.snapshots(true),
                        Fixtures.KOSOVO,
                        0,
                        Set.of("CHN", "FRA", "GBR", "RUS", "USA", "SRB"),
                        Fixtures.NAMES));
        return pictures;
    }
}
