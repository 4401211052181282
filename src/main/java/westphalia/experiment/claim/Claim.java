package westphalia.experiment.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statement about the model as an experiment: what is run, what is measured, when it holds, and what must break it.
 *
 * <p>Settings are those of {@code --set}; {@code events.*war.enabled=false} stands for one setting for each event of
 * that kind, {@code drafts.*.authorisation=0} for one for each draft, {@code overrides.*.enabled=false} for one for
 * each value that is imposed on a single state.
 *
 * @param id its number in the list of claims, from 1, or the name of a pattern
 * @param family the heading it stands under
 * @param statement what is claimed, in one sentence
 * @param scenario the file's name: a scenario, or a table if the claim is one of records
 * @param until the last month that is needed, {@code YYYY-MM}; empty for the scenario's own
 * @param times how many times the usual number of runs it needs
 * @param arms what is run; the first is the base
 * @param facts numbers that are not drawn from runs
 * @param breaker the settings, laid over every arm, under which it must fail
 * @param standing what else decides about it
 * @param remark what a reader must know beside the numbers
 */
public record Claim(
        String id,
        String family,
        String statement,
        String scenario,
        String until,
        double times,
        List<Arm> arms,
        List<Question> questions,
        List<Fact> facts,
        List<String> breaker,
        Standing standing,
        String remark) {

    /** The name of the arm without changes. */
    public static final String BASE = "base";

    /** One way the scenario is run: changes on it, under the same luck. */
    public record Arm(String name, List<String> settings) {}

    /** What beside the numbers decides about a claim. */
    public enum Standing {
        /** The numbers alone. */
        TESTED,
        /** An input decides it: if the numbers come out as claimed, that proves nothing. */
        IMPOSED,
        /** A part of it cannot be tried yet: it may fail, and cannot hold. */
        INCOMPLETE,
        /** It is held against records: if they say otherwise, it is falsified. */
        RECORDED
    }

    /**
     * A number that is not drawn from runs: an index, or a count in a table of records.
     *
     * @param criterion where it must lie
     */
    public record Fact(String measure, Source source, Criterion criterion) {
        /** Finds the number. */
        @FunctionalInterface
        public interface Source {
            /** The number, given the folder of scenarios. */
            double find(Path scenarios);
        }
    }

    /** A claim tried on a file, without anything to measure yet. */
    public static Claim of(int number, String statement, String scenario) {
        return of(String.valueOf(number), statement, scenario);
    }

    /** A claim or pattern tried on a file, without anything to measure yet. */
    public static Claim of(String id, String statement, String scenario) {
        return new Claim(
                id,
                "",
                statement,
                scenario,
                "",
                1,
                List.of(new Arm(BASE, List.of())),
                List.of(),
                List.of(),
                List.of(),
                Standing.TESTED,
                "");
    }

    /** The same claim, whose arms need to run no longer than to a month. */
    public Claim until(String month) {
        return new Claim(
                id, family, statement, scenario, month, times, arms, questions, facts, breaker, standing, remark);
    }

    /** The same claim, with more runs than usual, or fewer. */
    public Claim times(double factor) {
        return new Claim(
                id, family, statement, scenario, until, factor, arms, questions, facts, breaker, standing, remark);
    }

    /** The same claim, with changes on every arm that comes and on the base. */
    public Claim base(String... settings) {
        return with(List.of(new Arm(BASE, List.of(settings))));
    }

    /** The same claim, with one more arm. */
    public Claim arm(String name, String... settings) {
        List<Arm> more = new ArrayList<>(arms);
        List<String> changes = new ArrayList<>(arms.get(0).settings());
        changes.addAll(List.of(settings));
        more.add(new Arm(name, List.copyOf(changes)));
        return with(List.copyOf(more));
    }

    /** The same claim, with one more question. */
    public Claim asks(Question question) {
        List<Question> more = new ArrayList<>(questions);
        more.add(question);
        return new Claim(
                id,
                family,
                statement,
                scenario,
                until,
                times,
                arms,
                List.copyOf(more),
                facts,
                breaker,
                standing,
                remark);
    }

    /** The same claim, with one more number that is not drawn from runs. */
    public Claim states(String measure, Criterion criterion, Fact.Source source) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(new Fact(measure, source, criterion));
        return new Claim(
                id,
                family,
                statement,
                scenario,
                until,
                times,
                arms,
                questions,
                List.copyOf(more),
                breaker,
                standing,
                remark);
    }

    /** The same claim, which these settings must break. */
    public Claim breaks(String... settings) {
        return new Claim(
                id,
                family,
                statement,
                scenario,
                until,
                times,
                arms,
                questions,
                facts,
                List.of(settings),
                standing,
                remark);
    }

    /** The same claim, which an input decides. */
    public Claim imposed(String reason) {
        return standing(Standing.IMPOSED, reason);
    }

    /** The same claim, a part of which cannot be tried yet. */
    public Claim lacks(String what) {
        return standing(Standing.INCOMPLETE, what);
    }

    /** The same claim, which is held against records. */
    public Claim recorded(String record) {
        return standing(Standing.RECORDED, record);
    }

    /** The same claim with a remark. */
    public Claim remark(String text) {
        return standing(standing, text);
    }

    /** The same claim under a heading. */
    public Claim under(String heading) {
        return new Claim(
                id, heading, statement, scenario, until, times, arms, questions, facts, breaker, standing, remark);
    }

    /** The same claim under another name, with changes on every arm it has. */
    public Claim variant(String name, String... settings) {
        List<Arm> changed = arms.stream()
                .map(arm -> new Arm(
                        arm.name(),
                        Stream.concat(arm.settings().stream(), Stream.of(settings))
                                .toList()))
                .toList();
        return new Claim(
                name, family, statement, scenario, until, times, changed, questions, facts, breaker, standing, remark);
    }

    private Claim standing(Standing changed, String text) {
        return new Claim(id, family, statement, scenario, until, times, arms, questions, facts, breaker, changed, text);
    }

    private Claim with(List<Arm> changed) {
        return new Claim(
                id, family, statement, scenario, until, times, changed, questions, facts, breaker, standing, remark);
    }
}
