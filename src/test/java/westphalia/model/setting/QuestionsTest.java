package westphalia.model.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.model.Claimant;
import westphalia.model.ImposedValue;
import westphalia.model.ImposedValue.Attribute;
import westphalia.model.Precedent;

/**
 * What a setting answers about who may do what; positions in the roster are FOL 0, OPP 1, PAR 2, PAT 3, among the
 * powers PAT 0, OPP 1.
 */
class QuestionsTest {
    private static final int FOL = 0;
    private static final int OPP = 1;
    private static final int PAR = 2;
    private static final int PAT = 3;

    private static SmallWorld world() {
        return SmallWorld.ofFour().claimant(SmallWorld.claimantOf("land"));
    }

    private static long month(String month) {
        return YearMonth.parse(month).getLong(ChronoField.PROLEPTIC_MONTH);
    }

    @Test
    void onlyAPermanentSeatHoldsAVetoAndOnlyInItsYears() {
        Setting setting = world().seat("PAT", true).seat("FOL", false).setting();

        assertThat(setting.hasVeto(PAT, month("2009-05"))).isTrue();
        assertThat(setting.hasVeto(FOL, month("2009-05"))).isFalse();
        assertThat(setting.hasVeto(OPP, month("2009-05"))).isFalse();
        assertThat(setting.hasVeto(PAT, month("2011-01"))).isFalse();
    }

    @Test
    void aCaucusIsTheOrganisationWhoseMembersActTogether() {
        Setting setting = world().organisation(SmallWorld.alliance("alliance", "PAT", 1, "FOL", "PAR"))
                .organisation(SmallWorld.caucus("caucus", "FOL"))
                .setting();

        assertThat(setting.caucus(FOL, SmallWorld.FIRST)).isEqualTo(1);
        assertThat(setting.caucus(PAR, SmallWorld.FIRST)).isEqualTo(-1);
    }

    @Test
    void claimantsAreFoundByTheirIdsAndOthersAreNot() {
        Setting setting = world().claimant(SmallWorld.claimantOf("isle")).setting();

        assertThat(setting.claimant("isle")).isEqualTo(1);
        assertThat(setting.claimant("land")).isZero();
        assertThatThrownBy(() -> setting.claimant("coast")).hasMessageContaining("coast");
    }

    @Test
    void whoNeverJoinsIsAnAgentAndWhoJoinsLaterIsOneFromThen() {
        SmallWorld world = world().state("OUT", "Here", 0, 1).state("NEW", "Here", 0, 1);
        world.state(Records.with(world.state("OUT"), "unMemberSince", null));
        world.state(Records.with(world.state("NEW"), "unMemberSince", LocalDate.of(2009, 3, 1)));
        Setting setting = world.setting();
        int out = setting.roster().position("OUT");
        int joining = setting.roster().position("NEW");

        assertThat(setting.isAgent(out, SmallWorld.FIRST)).isTrue();
        assertThat(setting.isUnMember(out, SmallWorld.FIRST)).isFalse();
        assertThat(setting.isAgent(joining, month("2009-02"))).isFalse();
        assertThat(setting.isAgent(joining, month("2009-03"))).isTrue();
    }

    @Test
    void breachesBeforeTheFirstMonthBelongToTheirPowers() {
        Setting setting = world().breach("OPP", 0.7, YearMonth.of(1999, 3)).setting();

        assertThat(setting.precedents())
                .containsExactly(new Precedent(1, Precedent.Kind.BYPASS, 0.7, month("1999-03")));
    }

    @Test
    void imposedKinshipGoesBeforeOrganisations() {
        Setting setting = world().impose("FOL", Attribute.KIN, 0.4).setting();

        assertThat(setting.kin(0, FOL, SmallWorld.FIRST)).isEqualTo(0.4);
        assertThat(setting.kin(0, PAR, SmallWorld.FIRST)).isZero();
    }

    @Test
    void kinshipImposedForOneClaimantLeavesTheOthersAlone() {
        Setting setting = world().claimant(SmallWorld.claimantOf("isle"))
                .impose(new ImposedValue("kin", "FOL", Attribute.KIN, "isle", 0.4, null, null, "test"))
                .setting();

        assertThat(setting.kin(0, FOL, SmallWorld.FIRST)).isZero();
        assertThat(setting.kin(1, FOL, SmallWorld.FIRST)).isEqualTo(0.4);
    }

    @Test
    void theFirstOrganisationMakesKinAndAnUnknownOneOrStateNone() {
        Claimant claimant = Records.with(
                Records.with(SmallWorld.claimantOf("isle"), "kinOrganisations", Map.of("league", 0.5, "union", 1.0)),
                "kinStates",
                Map.of("XYZ", 0.8));
        Setting setting = world().claimant(claimant)
                .organisation(SmallWorld.alliance("league", null, 0, "FOL"))
                .setting();

        assertThat(setting.kin(1, FOL, SmallWorld.FIRST)).isEqualTo(0.5);
        assertThat(setting.kin(1, PAR, SmallWorld.FIRST)).isZero();
        assertThat(setting.roster().has("FOL")).isTrue();
        assertThat(setting.roster().has("XYZ")).isFalse();
    }

    @Test
    void theStrongestOrganisationMakesKinAndNotTheFirst() {
        Setting setting = world().claimant(Records.with(
                        SmallWorld.claimantOf("isle"), "kinOrganisations", Map.of("league", 0.2, "union", -0.6)))
                .organisation(SmallWorld.alliance("league", null, 0, "FOL", "PAR"))
                .organisation(SmallWorld.alliance("union", null, 0, "FOL"))
                .setting();

        assertThat(setting.kin(1, FOL, SmallWorld.FIRST)).isEqualTo(-0.6);
        assertThat(setting.kin(1, PAR, SmallWorld.FIRST)).isEqualTo(0.2);
    }

    @Test
    void noTwoStatesShareTheirLuck() {
        Roster roster = world().setting().roster();

        assertThat(LongStream.range(0, roster.size()).map(state -> roster.key((int) state)))
                .doesNotHaveDuplicates()
                .doesNotContain(0L);
    }

    /**
     * By hand: one state is non-aligned, another has a movement; either counts as much, and both before who has
     * neither.
     */
    @Test
    void aMovementAtHomeMakesAsWestphalianAsNonAlignment() {
        SmallWorld world =
                world().organisation(Records.with(SmallWorld.alliance("nam", null, 0, "OPP"), "nonAligned", true));
        world.state(Records.with(world.state("FOL"), "independenceMovements", 1));
        Setting setting = world.setting();

        assertThat(setting.westphalian(FOL)).isCloseTo(setting.westphalian(OPP), within(1e-12));
        assertThat(setting.westphalian(FOL)).isGreaterThan(setting.westphalian(PAR));
        assertThat(setting.westphalian(PAR)).isEqualTo(setting.westphalian(PAT));
    }

    /**
     * By hand: OPP borders on PAR, and PAR on FOL: a half and one over two; nobody borders on PAT, whose ally FOL is.
     */
    @Test
    void nearIsWhoIsAnAllyOrFewBordersAway() {
        Setting setting = world().organisation(SmallWorld.alliance("west", "PAT", 0.3, "FOL"))
                .border("OPP", "PAR")
                .border("PAR", "FOL")
                .setting();

        assertThat(setting.proximity(1, OPP, SmallWorld.FIRST)).isEqualTo(1);
        assertThat(setting.proximity(1, PAR, SmallWorld.FIRST)).isEqualTo(1);
        assertThat(setting.proximity(1, FOL, SmallWorld.FIRST)).isEqualTo(0.5);
        assertThat(setting.proximity(1, PAT, SmallWorld.FIRST)).isZero();
        assertThat(setting.proximity(0, FOL, SmallWorld.FIRST)).isEqualTo(0.3);
    }
}
