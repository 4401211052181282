package westphalia.experiment.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.experiment.claim.Claim.Arm;
import westphalia.experiment.claim.Claim.Standing;
import westphalia.experiment.claim.family.Claims;
import westphalia.result.claim.ClaimFinding;
import westphalia.result.claim.Verdict;

/** The ninety claims are all there, can be run, and a sample of them stands and breaks as it should. */
class ClaimsTest {
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final int ARMS_READ = 4;

    static Stream<Claim> claims() {
        return Claims.all().stream();
    }

    private static ClaimRunner runner(int runs) {
        return new ClaimRunner(SCENARIOS, runs, null, 2, run -> {});
    }

    private static Claim claim(int number) {
        return claims().filter(claim -> claim.id().equals(String.valueOf(number)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyNumberFromOneToNinetyIsThereOnceAndInOrder() {
        assertThat(claims().map(Claim::id).toList())
                .isEqualTo(
                        IntStream.rangeClosed(1, 90).mapToObj(String::valueOf).toList());
        assertThat(claims().map(Claim::statement)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void aClaimNamesAFileAndOnlyArmsItHas(Claim claim) {
        assertThat(SCENARIOS.resolve(claim.scenario())).exists();
        assertThat(claim.statement()).endsWith(".");
        assertThat(claim.family()).isNotEmpty();
        List<String> arms = claim.arms().stream().map(Arm::name).toList();
        assertThat(arms).doesNotHaveDuplicates();
        claim.questions()
                .forEach(question ->
                        question.probes().forEach(probe -> assertThat(arms).contains(probe.arm())));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void aClaimHasANumberToMeasureAndABreakerOrSaysWhyNot(Claim claim) {
        boolean isMeasured = !claim.questions().isEmpty() || !claim.facts().isEmpty();
        boolean isBroken = !claim.breaker().isEmpty();
        if (!isMeasured || !isBroken) {
            assertThat(claim.remark()).isNotEmpty();
        }
        if (!isMeasured) {
            assertThat(claim.standing()).isEqualTo(Standing.INCOMPLETE);
        }
    }

    @Test
    void allSettingsOfArmsAndBreakersRead() {
        TreeSet<String> read = new TreeSet<>();
        for (Claim claim : Claims.all()) {
            if (claim.questions().isEmpty()) {
                continue;
            }
            List<Arm> arms = new ArrayList<>(
                    claim.arms().subList(0, Math.min(ARMS_READ, claim.arms().size())));
            arms.add(new Arm("broken", claim.breaker()));
            for (Arm arm : arms) {
                if (read.add(claim.scenario() + arm.settings())) {
                    assertThatCode(() -> ArmSettings.read(
                                    SCENARIOS.resolve(claim.scenario()), arm.settings(), claim.until()))
                            .as("claim %s, %s", claim.id(), arm)
                            .doesNotThrowAnyException();
                }
            }
        }
        assertThat(read).hasSizeGreaterThan(90);
    }

    @Test
    void everyMeasureAndMonthThatIsAskedForIsThere() {
        List<Claim> early = claims().filter(
                        claim -> !claim.until().isEmpty() && claim.until().compareTo("2009") < 0)
                .toList();
        assertThat(runner(2).find(early))
                .allSatisfy(finding -> assertThat(finding.remark()).doesNotContain("Not measured"));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 49, 54, 65})
    void aCheapClaimHoldsAndItsBreakerBreaksIt(int number) {
        List<Claim> one = List.of(claim(number));

        assertThat(runner(8).find(one)).extracting(ClaimFinding::verdict).containsExactly(Verdict.HOLDS);
        assertThat(runner(8).findBroken(one)).extracting(ClaimFinding::verdict).doesNotContain(Verdict.HOLDS);
    }

    @Test
    void claimsOfRecordsNeedNoRun() {
        List<ClaimFinding> findings = runner(2).find(List.of(claim(80), claim(90)));

        assertThat(findings).extracting(ClaimFinding::verdict).containsExactly(Verdict.HOLDS, Verdict.FALSIFIED);
        assertThat(findings.get(0).rows().get(1).value()).isBetween(105.0, 106.0);
    }

    @Test
    void whatIsFoundDoesNotHangOnWhichClaimsAreTriedTogether() {
        ClaimFinding alone = runner(4).find(List.of(claim(54))).get(0);
        ClaimFinding beside = runner(4).find(List.of(claim(28), claim(54))).get(1);

        assertThat(beside).isEqualTo(alone);
    }

    @Test
    void aClaimWithoutItsScenarioIsUndecidedAndSaysSo() {
        Path nowhere = Path.of("nowhere");
        ClaimFinding finding = new ClaimRunner(nowhere, 2, null, 1, run -> {})
                .find(List.of(claim(54)))
                .get(0);

        assertThat(Files.exists(nowhere)).isFalse();
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(finding.remark()).contains("no scenario kosovo-2008.yaml");
    }
}
