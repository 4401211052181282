package westphalia.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.model.Precedent;
import westphalia.model.institution.Body;
import westphalia.result.DraftOutcome;
import westphalia.result.Measure;
import westphalia.result.Measure.Kind;
import westphalia.result.RunResult;
import westphalia.result.comparison.Role;
import westphalia.scenario.Scenario;

/**
 * Collects the main outcomes of one claimant in one world or two: what becomes of the claimant and of the drafts about it, through to its admission, whether patrons recognise, and what the parent and the power behind it do.
 *
 * <p>Most are measures of the timeline; {@code adopted} is 1 if a draft is adopted by the month, {@code status_adopted} 1
 * if any draft for the claimant's status is, {@code member} 1 if the Assembly has admitted the claimant, and
 * {@code patron_recognises} 1 if a claimant's patron stands by its recognition. What one of two worlds does not have, it
 * has 0 times.
 */
final class OutcomesOfClaimant {
    private final List<World> worlds;
    private final Claimant about;
    private final Set<String> changedDrafts;
    private final Map<String, String> names = new TreeMap<>();
    private final List<Outcome> all = new ArrayList<>();

    /** A scenario and what its runs measure. */
    record World(Scenario scenario, List<Measure> measures) {
        @Nullable
        Claimant claimant(String id) {
            return scenario.claimants().stream()
                    .filter(own -> own.id().equals(id))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * Outcomes that are not collected yet.
     *
     * @param changedDrafts the ids of drafts that one of two worlds changes, whomever they are about
     */
    OutcomesOfClaimant(List<World> worlds, Claimant about, Set<String> changedDrafts) {
        this.worlds = worlds;
        this.about = about;
        this.changedDrafts = changedDrafts;
        for (World world : worlds) {
            world.scenario().states().forEach(state -> names.putIfAbsent(state.iso3(), state.name()));
            world.scenario().organisations().forEach(body -> names.putIfAbsent(body.id(), body.name()));
        }
    }

    /** All outcomes, in the order of tables. */
    List<Outcome> collect() {
        String name = about.name();
        addMeasure("recognitions", about.id(), "Recognitions of " + name, Role.RECOGNITIONS);
        Claimant first = worlds.get(0).scenario().claimants().get(0);
        if (!first.id().equals(about.id())) {
            addMeasure("recognitions", first.id(), "Recognitions of " + first.name(), Role.OTHER);
        }
        addDrafts();
        addEvent("bypassed", "Force past the Council for " + name, Role.FORCE, OutcomesOfClaimant::isForceGiven);
        addEvent(
                "administered",
                name + " under international administration",
                Role.ADMINISTERED,
                (world, claimant) -> claimant.mandate());
        addEvent("declared", name + " has declared independence", Role.DECLARED, (world, claimant) -> false);
        ids(Scenario::claimants, Claimant::id).forEach(this::addPatron);
        addMeasure("concession", about.parent(), "Concession of " + name(about.parent()), Role.CONCESSION);
        String opponent = about.opponent();
        if (opponent != null) {
            addMeasure(
                    "stance", opponent + "." + about.id(), "Stance of " + name(opponent) + " on " + name, Role.STANCE);
        }
        addMeasure("norm_index", "", "Norm index", Role.OTHER);
        return List.copyOf(all);
    }

    /** Ids in any of the worlds, each once, those of the first world first. */
    private <T> List<String> ids(
            java.util.function.Function<Scenario, List<T>> things, java.util.function.Function<T, String> id) {
        return worlds.stream()
                .flatMap(world -> things.apply(world.scenario()).stream())
                .map(id)
                .distinct()
                .toList();
    }

    private void addMeasure(String measure, String subject, String title, Role role) {
        Measure wanted = new Measure(measure, subject);
        long having = worlds.stream()
                .filter(world -> world.measures().contains(wanted))
                .count();
        boolean isCounted = wanted.kind() == Kind.COUNT || wanted.kind() == Kind.YES_OR_NO;
        if (having == worlds.size() || (having > 0 && isCounted)) {
            all.add(new Outcome(wanted, title, wanted.kind(), role, (lived, month) -> lived.value(wanted, month)));
        }
    }

    private void addYesOrNo(String measure, String subject, String title, Role role, Happened happened) {
        all.add(new Outcome(
                new Measure(measure, subject),
                title,
                Kind.YES_OR_NO,
                role,
                (lived, month) -> happened.by(lived, month) ? 1 : 0));
    }

    private interface Happened {
        boolean by(Lived lived, long month);
    }

    private interface Given {
        boolean in(Scenario world, Claimant claimant);
    }

    /** What happens to the claimant once for all, in the run or before it begins. */
    private void addEvent(String measure, String title, Role role, Given given) {
        Measure wanted = new Measure(measure, about.id());
        boolean isAlwaysGiven = worlds.stream().allMatch(world -> isGiven(world.scenario(), given));
        addYesOrNo(
                measure,
                about.id(),
                title + (isAlwaysGiven ? " (given)" : ""),
                role,
                (lived, month) -> lived.value(wanted, month) > 0 || isGiven(lived.scenario(), given));
    }

    private boolean isGiven(Scenario world, Given given) {
        Claimant own = new World(world, List.of()).claimant(about.id());
        return own != null && given.in(world, own);
    }

    private static boolean isForceGiven(Scenario world, Claimant claimant) {
        return world.precedents().stream()
                .anyMatch(past ->
                        past.kind() == Precedent.Kind.BYPASS && past.owner().equals(claimant.patron()));
    }

    private List<Draft> drafts() {
        Map<String, Draft> drafts = new TreeMap<>();
        for (World world : worlds) {
            world.scenario().drafts().stream()
                    .filter(draft -> about.id().equals(draft.claimant()) || changedDrafts.contains(draft.id()))
                    .forEach(draft -> drafts.putIfAbsent(draft.id(), draft));
        }
        return ids(Scenario::drafts, Draft::id).stream()
                .map(drafts::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private void addDrafts() {
        List<Draft> forStatus = drafts().stream()
                .filter(draft -> about.id().equals(draft.claimant()) && draft.isOnStatus() && draft.position() > 0)
                .toList();
        if (!forStatus.isEmpty()) {
            List<String> bodies = forStatus.stream().map(Draft::body).distinct().toList();
            String who = bodies.size() > 1 ? "A body" : bodyName(bodies.get(0));
            addYesOrNo(
                    "status_adopted",
                    about.id(),
                    who + " adopts a draft for " + about.name(),
                    Role.COUNCIL,
                    (lived, month) -> forStatus.stream().anyMatch(draft -> isAdopted(lived.run(), draft, month)));
        }
        for (Draft draft : drafts()) {
            boolean isForAnother = draft.membership() && !Body.Kind.ASSEMBLY.is(draft.body());
            addYesOrNo(
                    "adopted",
                    draft.id(),
                    (isForAnother ? "Recommended: " : "Adopted: ") + draft.title(),
                    Role.OTHER,
                    (lived, month) -> isAdopted(lived.run(), draft, month));
        }
        List<String> admissions =
                drafts().stream().filter(Draft::membership).map(Draft::id).toList();
        if (!admissions.isEmpty()) {
            addYesOrNo(
                    "member",
                    about.id(),
                    about.name() + " is a member of the United Nations",
                    Role.MEMBER,
                    (lived, month) -> adopted(lived.run(), month)
                            .anyMatch(outcome ->
                                    admissions.contains(outcome.draft()) && Body.Kind.ASSEMBLY.is(outcome.body())));
        }
    }

    private String bodyName(String body) {
        return switch (Body.Kind.of(body)) {
            case COUNCIL -> "Council";
            case ASSEMBLY -> "Assembly";
            case ASSOCIATION -> name(body);
        };
    }

    private static boolean isAdopted(RunResult run, Draft draft, long month) {
        return adopted(run, month)
                .anyMatch(outcome ->
                        outcome.draft().equals(draft.id()) && outcome.body().equals(draft.body()));
    }

    private static Stream<DraftOutcome> adopted(RunResult run, long month) {
        return run.drafts().stream()
                .filter(outcome -> outcome.month() <= month && outcome.outcome() == DraftOutcome.Outcome.ADOPTED);
    }

    /** Whether a claimant's patron recognises it, in each world its own. */
    private void addPatron(String id) {
        Map<String, Claimant> named = new TreeMap<>();
        for (World world : worlds) {
            Claimant own = world.claimant(id);
            if (own != null && own.patron() != null) {
                named.putIfAbsent(own.patron(), own);
            }
        }
        if (named.isEmpty()) {
            return;
        }
        Claimant claimant = named.values().iterator().next();
        String patron = Objects.requireNonNull(claimant.patron());
        Role role = id.equals(about.id())
                ? Role.PATRON
                : named.containsKey(String.valueOf(about.opponent())) ? Role.RIVAL : Role.OTHER;
        addYesOrNo(
                "patron_recognises",
                id,
                named.size() > 1
                        ? "The patron of " + claimant.name() + " recognises it"
                        : name(patron) + " recognises " + claimant.name(),
                role,
                (lived, month) -> {
                    Claimant own = new World(lived.scenario(), List.of()).claimant(id);
                    String by = own == null ? null : own.patron();
                    return by != null && Outcomes.hasRecognised(lived.run(), id, by, month);
                });
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }
}
