package westphalia.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import westphalia.RunTables;
import westphalia.experiment.Ensemble;
import westphalia.result.RunResult;
import westphalia.result.comparison.Comparison;
import westphalia.result.comparison.Effect;
import westphalia.result.comparison.MainEffects;
import westphalia.result.comparison.Role;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;

/** A comparison is about the claimants, patrons, parents, drafts and bodies of its own scenarios. */
class OutcomesTest {
    private static final Path STARTER = Path.of("scenarios/starter.yaml");

    @TempDir
    Path folder;

    private static Comparison compare(Scenario base, Scenario other, int runs) {
        Arm one = new Arm("base", base);
        Arm two = new Arm("variant", other);
        PairTally tally = new PairTally(one, two);
        List<RunResult> ofBase = new ArrayList<>();
        new Ensemble(one.engine(), 1, 0, false).play(0, runs, 2, ofBase::add);
        new Ensemble(two.engine(), 1, 0, false).play(0, runs, 2, run -> tally.receive(ofBase.get(run.run()), run));
        return tally.comparison();
    }

    private static Optional<Effect> effect(Comparison found, Role role) {
        return found.effects().stream().filter(effect -> effect.role() == role).findFirst();
    }

    @Test
    void anInventedWorldIsComparedByItsOwnClaimantPatronAndParent() {
        Scenario base = RunTables.read(STARTER, "to=2001-12");
        Comparison found = compare(base, RunTables.read(STARTER, "to=2001-12", "states.ALD.gate=1"), 4);

        assertThat(found.claimant()).isEqualTo("saltmarsh");
        assertThat(found.effects())
                .extracting(Effect::title)
                .contains(
                        "Recognitions of Saltmarsh",
                        "Council adopts a draft for Saltmarsh",
                        "Saltmarsh is a member of the United Nations",
                        "Aldoria recognises Saltmarsh",
                        "Concession of Junipera")
                .noneMatch(title -> title.matches(".*(Kosovo|Serbia|Russia|Ossetia).*"));
    }

    @Test
    void aChildAboutAClaimantOfItsOwnIsComparedByThatClaimant() throws IOException {
        Path child = folder.resolve("child.yaml");
        Path kosovo = RunTables.KOSOVO.toAbsolutePath();
        Files.writeString(child, """
                format: 1
                title: A claimant of my own
                extends: kosovo-2008.yaml
                to: 2008-12
                claimants:
                  - {id: catalonia, name: Catalonia, parent: ESP, patron: null, opponent: null, control: 1}
                parents:
                  - {id: ESP}
                """);
        link(Objects.requireNonNull(kosovo.getParent()));
        Scenario base = RunTables.read(RunTables.KOSOVO, "to=2008-12");
        Comparison found = compare(base, ScenarioReader.read(child, List.of()).scenario(), 3);

        assertThat(found.claimant()).isEqualTo("catalonia");
        assertThat(found.effects().get(0).title()).isEqualTo("Recognitions of Catalonia");
        assertThat(effect(found, Role.RECOGNITIONS)).hasValueSatisfying(effect -> {
            assertThat(effect.mean().base()).isZero();
            assertThat(effect.measure().subject()).isEqualTo("catalonia");
        });
        assertThat(MainEffects.columns(List.of(found.effects())))
                .extracting(MainEffects.Column::title)
                .noneMatch(title -> title.contains("Kosovo"));
    }

    /** The child lies beside copies of what it extends. */
    private void link(Path scenarios) throws IOException {
        Files.copy(scenarios.resolve("kosovo-2008.yaml"), folder.resolve("kosovo-2008.yaml"));
        Path data = Files.createDirectory(folder.resolve("data"));
        try (Stream<Path> tables = Files.list(scenarios.resolve("data"))) {
            for (Path table : tables.filter(Files::isRegularFile).toList()) {
                Files.copy(table, data.resolve(table.getFileName()));
            }
        }
    }

    @Test
    void withoutAVetoTheCouncilRecommendsAndTheAssemblyAdmitsNobody() {
        Scenario base = RunTables.read(RunTables.KOSOVO, "to=2009-12");
        Scenario other = RunTables.read(RunTables.KOSOVO, "to=2009-12", "organisations.council.rule.vetoes_hold=false");
        Comparison found = compare(base, other, 8);

        assertThat(found.effects())
                .filteredOn(effect -> effect.title().equals("Recommended: Kosovo joins the United Nations"))
                .singleElement()
                .satisfies(effect -> assertThat(effect.mean().other()).isPositive());
        assertThat(effect(found, Role.MEMBER)).hasValueSatisfying(effect -> {
            assertThat(effect.title()).isEqualTo("Kosovo is a member of the United Nations");
            assertThat(effect.mean().isSame()).isTrue();
            assertThat(effect.mean().other()).isZero();
        });
    }

    @Test
    void everyIntervalOfAShareHasAWidthAndStaysWithinItsRange() {
        Scenario base = RunTables.read(RunTables.KOSOVO, "to=2008-12");
        Comparison found = compare(base, RunTables.read(RunTables.KOSOVO, "to=2008-12", "states.USA.gate=1"), 4);

        assertThat(found.effects()).filteredOn(Effect::isShare).isNotEmpty().allSatisfy(effect -> {
            assertThat(effect.mean().low()).isBetween(-1.0, effect.mean().difference());
            assertThat(effect.mean().high()).isBetween(effect.mean().difference(), 1.0);
            assertThat(effect.mean().high()).isGreaterThan(effect.mean().low());
        });
    }

    @Test
    void theClaimantWhoseEntryIsChangedLeads() {
        Scenario base = RunTables.read(RunTables.KOSOVO);
        Scenario other = RunTables.read(RunTables.KOSOVO, "claimants.south_ossetia.presence=0.5");

        assertThat(Outcomes.lead(base, other).id()).isEqualTo("south_ossetia");
        assertThat(Outcomes.lead(base, RunTables.read(RunTables.KOSOVO, "parameters.recognition.base=-9"))
                        .id())
                .isEqualTo("kosovo");
    }

    @Test
    void theOpponentsOwnClaimantsAreRivals() {
        Scenario base = RunTables.read(RunTables.KOSOVO, "to=2008-03");
        Comparison found = compare(base, RunTables.read(RunTables.KOSOVO, "to=2008-03", "states.USA.gate=1"), 2);

        assertThat(found.effects())
                .filteredOn(effect -> effect.role() == Role.RIVAL)
                .extracting(effect -> effect.measure().subject())
                .containsExactly("abkhazia", "south_ossetia");
        assertThat(MainEffects.chain(found.effects())).extracting(Effect::role).isSorted();
    }
}
