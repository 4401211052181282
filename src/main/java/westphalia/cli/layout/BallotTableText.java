package westphalia.cli.layout;

import static westphalia.experiment.explanation.reason.Wording.fraction;
import static westphalia.experiment.explanation.reason.Wording.narrow;
import static westphalia.experiment.explanation.reason.Wording.signed;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import westphalia.experiment.explanation.MemberAnswer;

/** The answers of a body to a draft, a line a member. */
final class BallotTableText {
    private static final int NAME = 22;
    private static final String ROW = "%-" + NAME + "s %-8s %6s %5s %5s %7s  %-8s %s";

    private BallotTableText() {}

    static void print(PrintWriter out, int width, List<MemberAnswer> answers) {
        boolean isCast = answers.stream().anyMatch(MemberAnswer::isCast);
        row(out, "member", isCast ? "vote" : "expected", "u", "yes", "no", "neither", isCast ? "luck" : "", "");
        for (MemberAnswer answer : answers) {
            String name = (answer.isPermanent() ? "* " : "  ") + answer.name();
            row(
                    out,
                    name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name,
                    word(answer),
                    signed(answer.utility()),
                    narrow(answer.yes()),
                    narrow(answer.no()),
                    narrow(answer.abstain()),
                    answer.isDrawn() ? fraction(answer.luck()) : "",
                    answer.isPivotal() ? "pivotal" : "");
        }
        if (answers.stream().anyMatch(MemberAnswer::isPermanent)) {
            out.println("* permanent member");
        }
    }

    private static String word(MemberAnswer answer) {
        return answer.manner() == MemberAnswer.Manner.ABSENT
                ? "absent"
                : answer.vote().name().toLowerCase(Locale.ROOT);
    }

    private static void row(PrintWriter out, Object... cells) {
        out.println(String.format(Locale.ROOT, ROW, cells).stripTrailing());
    }
}
