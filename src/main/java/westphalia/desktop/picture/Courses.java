package westphalia.desktop.picture;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.chart.course.Course;
import westphalia.chart.course.Course.Style;
import westphalia.chart.course.CourseBand;
import westphalia.chart.course.CourseChart;
import westphalia.chart.course.FlagsAndTrusteesChart;
import westphalia.chart.course.FlagsAndTrusteesChart.Sovereignty;
import westphalia.chart.drawing.Format;
import westphalia.chart.drawing.Picture;
import westphalia.chart.drawing.Theme;
import westphalia.desktop.beside.Guess;
import westphalia.desktop.beside.RecordedCurve;
import westphalia.desktop.play.RunSoFar;
import westphalia.model.Claimant;
import westphalia.result.Measure;
import westphalia.result.Quantiles;
import westphalia.result.Timeline;

/** The window's pictures of measures over time: the run, its twin beside it, history and the guess of the class. */
final class Courses {
    private static final String RUN = "this run";
    private static final int LEAST_RECOGNITIONS = 20;
    private static final int LEAST_DIFFERENCE = 5;

    private final View view;
    private final Claimant claimant;
    private final List<CourseBand> bands = new ArrayList<>();

    Courses(View view) {
        this.view = view;
        this.claimant = view.run().scenario().claimants().get(view.claimant());
    }

    Picture recognition(Format format) {
        return chart("Who recognises " + claimant.name(), format, 0, mostRecognitions(), recognitions());
    }

    private double mostRecognitions() {
        return isGuessed() ? view.beside().guess().asked().most() : LEAST_RECOGNITIONS;
    }

    /** Whether the recognitions of this claimant are still to be guessed. */
    private boolean isGuessed() {
        Guess guess = view.beside().guess();
        return guess.isOpen() && guess.asked().isAbout(claimant.id());
    }

    private List<Course> recognitions() {
        List<Course> courses = new ArrayList<>();
        add(courses, RUN, "recognitions", claimant.id(), Theme.BLUE);
        history(courses);
        guess(courses, view.beside().guess());
        return courses;
    }

    /** Recognitions rising beside the four sovereignties of this month. */
    Picture flags(Format format) {
        List<Course> flags = recognitions();
        List<Sovereignty> bars = Sovereignty.KINDS.stream()
                .map(kind -> Sovereignty.of(kind, latest("sovereignty_" + kind)))
                .toList();
        return new FlagsAndTrusteesChart(
                view.heading("Flags and trustees: " + claimant.name(), format.roomy()),
                span(0, mostRecognitions()),
                flags,
                bands,
                view.words().events(),
                bars);
    }

    private double latest(String measure) {
        int column = view.run().plan().measures().indexOf(new Measure(measure, claimant.id()));
        return column < 0 ? 0 : view.run().latest(column);
    }

    Picture norms(Format format) {
        List<Course> courses = new ArrayList<>();
        add(courses, "norm", "norm_index", "", Theme.BLUE);
        add(courses, "tension", "tension", "", Theme.VERMILLION);
        add(courses, "Council's legitimacy", "council_legitimacy", "", Theme.GREEN);
        add(
                courses,
                "concession of " + view.words().name(claimant.parent()),
                "concession",
                claimant.parent(),
                Theme.ORANGE);
        return chart("Norm, tension and concession", format, 0, 1, courses);
    }

    Picture sovereignty(Format format) {
        List<Course> courses = new ArrayList<>();
        for (String kind : Sovereignty.KINDS) {
            Sovereignty one = Sovereignty.of(kind, 0);
            add(courses, one.name(), "sovereignty_" + kind, claimant.id(), one.color());
        }
        return chart("The four sovereignties of " + claimant.name(), format, 0, 1, courses);
    }

    Picture stances(Format format) {
        List<Course> courses = new ArrayList<>();
        List<Color> colors = Theme.SERIES;
        int next = 0;
        for (var power : view.run().scenario().powers()) {
            add(
                    courses,
                    view.words().name(power.id()),
                    "stance",
                    power.id() + "." + claimant.id(),
                    colors.get(next++ % colors.size()));
        }
        add(
                courses,
                "concession of " + view.words().name(claimant.parent()),
                "concession",
                claimant.parent(),
                Theme.SOFT);
        return chart("Great powers' stances and the parent's concession", format, -1, 1, courses);
    }

    Picture precedents(Format format) {
        List<Course> courses = new ArrayList<>();
        List<Color> colors = Theme.SERIES;
        int next = 0;
        for (var power : view.run().scenario().powers()) {
            String name = view.words().name(power.id());
            Color color = colors.get(next++ % colors.size());
            add(courses, name + ": hypocrisy", "hypocrisy", power.id(), color);
            add(courses, name + ": licence from others", "licence", power.id(), Theme.tint(color, .55));
        }
        return chart("Precedents: hypocrisy, and the licence others gave", format, 0, 1, courses);
    }

    private void add(List<Course> into, String name, String measure, String subject, Color color) {
        List<Quantiles> rows = view.beside().bands().of(new Measure(measure, subject));
        if (!rows.isEmpty()) {
            bands.add(new CourseBand(rows, color));
        }
        Course own = course(view.run(), name, measure, subject, color, Style.SOLID);
        if (own != null) {
            into.add(own);
        }
        RunSoFar twin = view.twin();
        Course other = twin == null
                ? null
                : course(twin, twinName(name), measure, subject, Theme.tint(color, .7), Style.DASHED);
        if (other != null) {
            into.add(other);
        }
    }

    private String twinName(String name) {
        return name.equals(RUN) ? view.twinName() : name + " (" + view.twinName() + ")";
    }

    private static @Nullable Course course(
            RunSoFar run, String name, String measure, String subject, Color color, Style style) {
        int column = run.plan().measures().indexOf(new Measure(measure, subject));
        Timeline timeline = run.result().timeline();
        if (column < 0 || timeline.months() == 0) {
            return null;
        }
        List<Double> values = new ArrayList<>();
        for (int row = 0; row < timeline.months(); row++) {
            values.add(timeline.value(row, column));
        }
        return new Course(name, timeline.firstMonth(), values, color, style);
    }

    private void history(List<Course> into) {
        if (view.beside().isHistoryHidden()) {
            return;
        }
        RecordedCurve recorded = RecordedCurve.of(view.run().scenario(), view.claimant());
        into.add(new Course("history", recorded.from(), recorded.values(), Theme.INK, Style.DOTTED));
    }

    /** How far the run lies from its twin, claimant by claimant. */
    Picture difference(Format format) {
        List<Course> courses = new ArrayList<>();
        RunSoFar twin = view.twin();
        int next = 0;
        for (Claimant about : view.run().scenario().claimants()) {
            Color color = Theme.SERIES.get(next++ % Theme.SERIES.size());
            Course own = course(view.run(), about.name(), "recognitions", about.id(), color, Style.SOLID);
            Course other =
                    twin == null ? null : course(twin, about.name(), "recognitions", about.id(), color, Style.SOLID);
            if (own != null && other != null) {
                courses.add(own.less(other));
            }
        }
        String title = twin == null
                ? view.beside().guess().isOpen()
                        ? "The twin is hidden while you guess"
                        : "Nothing is compared: tick “Compare with base”"
                : "Recognitions more, or fewer, than in the " + view.twinName();
        return chart(title, format, -LEAST_DIFFERENCE, LEAST_DIFFERENCE, courses);
    }

    private void guess(List<Course> into, Guess guess) {
        if (!guess.asked().isAbout(claimant.id())) {
            return;
        }
        if (!guess.drawn().isEmpty()) {
            into.add(new Course("your guess", guess.from(), guess.curve(), Theme.VERMILLION, Style.DASHED));
        }
        Integer total = guess.total();
        if (total != null) {
            into.add(new Course(
                    "your total", guess.asked().to(), List.of((double) total), Theme.VERMILLION, Style.DASHED));
        }
    }

    private CourseChart.Span span(double low, double high) {
        return new CourseChart.Span(view.run().plan().from(), view.run().plan().to(), low, high);
    }

    private Picture chart(String title, Format format, double low, double high, List<Course> courses) {
        return new CourseChart(
                view.heading(
                        bands.isEmpty()
                                ? title
                                : title + " · bands: " + view.beside().bands().title(),
                        format),
                span(low, high),
                courses,
                bands,
                view.words().events());
    }
}
