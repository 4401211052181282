package westphalia.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import westphalia.chart.ballot.CoalitionSummaryChart;
import westphalia.chart.course.Course;
import westphalia.chart.course.CourseBand;
import westphalia.chart.course.CourseChart;
import westphalia.chart.course.FlagsAndTrusteesChart;
import westphalia.chart.course.FlagsAndTrusteesChart.Sovereignty;
import westphalia.chart.deed.MirrorChart;
import westphalia.chart.deed.PrecedentChart;
import westphalia.chart.deed.PrecedentChart.Act;
import westphalia.chart.deed.PrecedentChart.Manner;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Picture;
import westphalia.chart.drawing.Theme;
import westphalia.model.Precedent;
import westphalia.result.DraftTally;
import westphalia.result.Quantiles;
import westphalia.result.RunResult.Breach;
import westphalia.result.deed.Deed;
import westphalia.result.deed.WordsAndDeeds;

/** The pictures of words and deeds, precedents, and flags with trustees, with made-up results. */
final class DeedPictures {
    private static final long START = Fixtures.month(2008, 1);

    private DeedPictures() {}

    static Map<String, Picture> of(Heading heading, List<DraftTally> drafts, List<Quantiles> recognitions) {
        boolean isEmpty = recognitions.isEmpty();
        Map<String, Picture> pictures = new LinkedHashMap<>();
        pictures.put(
                "mirror",
                new MirrorChart(
                        heading,
                        isEmpty ? List.of() : rows(),
                        List.of(Fixtures.KOSOVO, Fixtures.ABKHAZIA, Fixtures.SOUTH_OSSETIA),
                        Fixtures.NAMES));
        pictures.put(
                "precedents",
                new PrecedentChart(
                        heading,
                        isEmpty ? List.of() : acts(),
                        120,
                        new PrecedentChart.Span(START, START + 71),
                        START + 60,
                        Fixtures.NAMES));
        List<Sovereignty> four =
                Sovereignty.KINDS.stream().map(kind -> Sovereignty.of(kind, .4)).toList();
        pictures.put(
                "flags-and-trustees",
                new FlagsAndTrusteesChart(
                        heading,
                        new CourseChart.Span(START, START + 71, 0, 20),
                        List.of(new Course(
                                "median",
                                START,
                                recognitions.stream().map(Quantiles::p50).toList(),
                                Theme.BLUE,
                                Course.Style.SOLID)),
                        List.of(new CourseBand(recognitions, Theme.BLUE)),
                        Fixtures.events(),
                        four));
        pictures.put("coalition-summary", new CoalitionSummaryChart(heading, drafts, Fixtures.NAMES));
        return pictures;
    }

    private static List<WordsAndDeeds> rows() {
        List<WordsAndDeeds> rows = new ArrayList<>();
        for (String power : List.of("USA", "CHN", "RUS")) {
            double stance = power.equals("USA") ? .8 : -.9;
            rows.add(new WordsAndDeeds(
                    power,
                    "kosovo",
                    stance,
                    .9,
                    .7,
                    power.equals("USA")
                            ? Map.of(Deed.RECOGNISED, 1.0, Deed.FORCE, .97, Deed.PRESSED_FOR, 1.0)
                            : Map.of(Deed.BLOCKED, 1.0, Deed.PRESSED_AGAINST, .4)));
            rows.add(new WordsAndDeeds(power, "abkhazia", -stance, .9, .7, Map.of()));
            rows.add(new WordsAndDeeds(
                    power, "south_ossetia", -stance, .9, .7, Map.of(Deed.RECOGNISED, .004, Deed.ANNEXED, .5)));
        }
        return rows;
    }

    private static List<Act> acts() {
        Breach bypass = new Breach(Fixtures.month(1999, 3), "USA", Precedent.Kind.BYPASS, .42);
        Breach kosovo = new Breach(START + 1, "USA", Precedent.Kind.RECOGNITION, .35);
        Breach ossetia = new Breach(START + 7, "RUS", Precedent.Kind.RECOGNITION, .5);
        Breach annexed = new Breach(START + 58, "RUS", Precedent.Kind.ANNEXATION, .9);
        return List.of(
                new Act(bypass, "", Manner.GIVEN, null),
                new Act(kosovo, "Kosovo", Manner.DISTINGUISHED, null),
                new Act(ossetia, "South Ossetia, Abkhazia", Manner.CITED, kosovo),
                new Act(annexed, "Crimea", Manner.CITED, kosovo));
    }
}
