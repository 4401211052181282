package westphalia.cli.layout;

import static westphalia.experiment.explanation.reason.Wording.fraction;
import static westphalia.experiment.explanation.reason.Wording.percent;
import static westphalia.experiment.explanation.reason.Wording.plain;
import static westphalia.experiment.explanation.reason.Wording.signed;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import westphalia.experiment.explanation.Course;
import westphalia.experiment.explanation.DraftExplanation;
import westphalia.experiment.explanation.Explanation;
import westphalia.experiment.explanation.MemberAnswer;
import westphalia.experiment.explanation.reason.Gate;
import westphalia.experiment.explanation.reason.StanceParts;
import westphalia.experiment.explanation.reason.Weighing;
import westphalia.experiment.explanation.reason.WeighingWords;
import westphalia.experiment.explanation.reason.Wording;
import westphalia.experiment.explanation.rerun.Reruns;

/** Lays explanations out as text of a given width. */
public final class ExplanationText {
    private final PrintWriter out;
    private final int width;
    private final WaterfallText waterfall;
    private String about;

    /** Explanations are written there, no line wider than that. */
    public ExplanationText(PrintWriter out, int width) {
        this(out, width, "");
    }

    /**
     * Explanations are written there, no line wider than that.
     *
     * @param about which run they are of; it stands below the first heading
     */
    public ExplanationText(PrintWriter out, int width, String about) {
        this.out = out;
        this.width = width;
        this.about = about;
        this.waterfall = new WaterfallText(out, width);
    }

    /** One decision. */
    public void print(Explanation explanation) {
        heading(explanation.heading());
        paragraph(explanation.verdict());
        Weighing weighing = explanation.weighing();
        if (weighing != null) {
            gate(weighing.gate());
            out.println();
            weighing(weighing, weighing.unit(), "chance this month");
            paragraph(explanation.advice());
        }
        StanceParts stance = explanation.stance();
        if (stance != null) {
            stance(stance, weighing != null);
        }
    }

    /** A decision over time. */
    public void print(Course course) {
        heading(course.heading());
        paragraph(course.verdict());
        gate(course.gate());
        if (course.decided() == 0) {
            return;
        }
        out.println();
        CourseText.print(out, width, course);
    }

    /** Several decisions, in a line each. */
    public void list(List<Explanation> explanations) {
        about();
        for (Explanation explanation : explanations) {
            Weighing weighing = explanation.weighing();
            paragraph(explanation.heading() + (weighing == null ? "." : "; " + WeighingWords.brief(weighing)));
        }
    }

    /** Several decisions over time, in a few lines each. */
    public void listCourses(List<Course> courses) {
        for (Course course : courses) {
            heading(course.heading());
            paragraph(course.verdict());
            out.println();
        }
    }

    /** The same act in other runs, as the scenario is and with one thing changed from the start. */
    public void print(Explanation explanation, Reruns reruns) {
        out.println();
        heading("The same luck over again");
        paragraph(reruns.common(explanation.who() + " " + explanation.does()));
        String foremost = reruns.foremost(explanation.does());
        if (!foremost.isEmpty()) {
            paragraph(foremost);
            out.println();
            RerunText.print(out, width, reruns);
            paragraph("Each row meets the luck of the same runs. A weight under parameters holds for every state.");
        }
    }

    /** A remark in a line of its own. */
    public void note(String words) {
        paragraph(words);
    }

    /** A draft before its bodies, the first time in full and later times in a line. */
    public void print(List<DraftExplanation> sessions, @Nullable String who) {
        boolean isFirst = true;
        for (DraftExplanation session : sessions) {
            MemberAnswer answer = who == null ? null : session.of(who);
            if (who != null && answer == null) {
                continue;
            }
            if (isFirst) {
                session(session, answer);
            } else {
                later(session, answer);
            }
            isFirst = false;
        }
    }

    private void session(DraftExplanation session, @Nullable MemberAnswer answer) {
        heading(session.heading());
        paragraph(session.verdict());
        if (answer != null) {
            member(answer);
            return;
        }
        Weighing tabling = session.tabling();
        if (tabling != null) {
            out.println();
            out.println("What " + session.sponsor() + " reckoned before the vote");
            weighing(tabling, tabling.unit(), "chance of a vote");
        } else {
            out.println();
        }
        BallotTableText.print(out, width, session.answers());
    }

    private void member(MemberAnswer answer) {
        out.println();
        String word = answer.vote().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        out.println(answer.name() + (answer.isPermanent() ? ", permanent member" : "") + ": " + word
                + (answer.isCast() ? " (cast)" : " (expected, never cast)")
                + (answer.isPivotal() ? ", pivotal" : ""));
        gate(answer.gate());
        out.println();
        waterfall.print(answer.reasons(), "utility");
        out.println();
        paragraph("Chance of a yes " + percent(answer.yes()) + ", of a no " + percent(answer.no())
                + ", of an abstention " + percent(answer.abstain()) + ".");
        if (answer.isDrawn()) {
            out.println("Luck " + fraction(answer.luck()) + ": " + limits(answer) + ".");
        } else if (!answer.isCast()) {
            out.println("A yes is likeliest above u = " + plain(answer.yesAbove()) + ", a no below "
                    + plain(answer.noBelow()) + ".");
        }
        paragraph(answer.advice());
    }

    private static String limits(MemberAnswer answer) {
        String yes = Double.isInfinite(answer.yesAbove()) ? "" : "yes above u = " + plain(answer.yesAbove()) + ", ";
        return yes + (Double.isInfinite(answer.noBelow()) ? "always no" : "no below " + plain(answer.noBelow()));
    }

    private void later(DraftExplanation session, @Nullable MemberAnswer answer) {
        out.println();
        String word = answer == null
                ? ""
                : "; " + answer.name() + ": " + answer.vote().name().toLowerCase(Locale.ROOT);
        paragraph(session.heading() + word);
    }

    private void weighing(Weighing weighing, String unit, String chance) {
        waterfall.print(weighing.reasons(), unit);
        out.println();
        String gate =
                weighing.gate().isImposed() ? " behind the gate, " + percent(weighing.ungated()) + " without it" : "";
        paragraph(Wording.sentence(chance) + " " + percent(weighing.probability()) + gate + "; luck "
                + fraction(weighing.luck()) + ": " + (weighing.happened() ? "it happens." : "it does not happen."));
        out.println();
    }

    private void gate(Gate gate) {
        if (gate.isImposed()) {
            paragraph("The gate is an input, set by hand to " + plain(gate.value()) + ": " + gate.source() + ".");
        }
    }

    private void stance(StanceParts stance, boolean isDecision) {
        if (isDecision && !stance.isChosen()) {
            paragraph("Its stance on the claimant is " + signed(stance.stance())
                    + " between -1 and 1; the reasons marked ~ are what it is made of.");
            return;
        }
        out.println();
        out.println((stance.isChosen() ? "Its stance is a choice of its own: " : "Its stance: ")
                + signed(stance.stance()) + " between -1 and 1, made of");
        waterfall.print(stance.parts(), stance.isChosen() ? "weight" : "log-odds");
    }

    private void heading(String text) {
        lines(text).forEach(out::println);
        out.println("─".repeat(Math.min(width, text.length())));
        about();
    }

    /** Says once which run it is. */
    private void about() {
        if (!about.isEmpty()) {
            paragraph(about);
            about = "";
        }
    }

    private void paragraph(String text) {
        lines(text).forEach(out::println);
    }

    private List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
