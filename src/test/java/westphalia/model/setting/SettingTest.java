package westphalia.model.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.model.Claimant;
import westphalia.model.ImposedValue.Attribute;
import westphalia.model.State;
import westphalia.model.institution.Membership;
import westphalia.model.institution.Organisation;

/**
 * What the data say of states before anything happens.
 *
 * <p>Expected values are worked out by hand from the equations in the classes' own words; positions in the roster are
 * FOL 0, OPP 1, PAR 2, PAT 3.
 */
class SettingTest {
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

    /** By hand: 1/2 for a movement, 1/4 min(1, years / 5), 1/4 min(1, share / 0.2). */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "1, 0, 0, 0.5",
        "3, 5, 0.2, 1",
        "0, 11, 0.5, 0.5",
        "0, 1, 0.05, 0.1125",
        "1, 2, 0.1, 0.725"
    })
    void fearIsHalfTheWishAQuarterBloodAndAQuarterNumbers(double movements, double years, double share, double fear) {
        State state = Records.with(world().state("FOL"), "independenceMovements", movements);
        state = Records.with(Records.with(state, "territorialConflictYears", years), "separatistShare", share);

        assertThat(Fear.of(state)).isCloseTo(fear, within(1e-12));
    }

    /** By hand: a non-member at 3 stands (3 - 0) / 1 from the four members at 1 and -1. */
    @Test
    void alignmentIsMeasuredInDeviationsOfTheMembersAlone() {
        SmallWorld world = world().state("XTR", "Far", 3, 1);
        world.state(Records.with(world.state("XTR"), "unMemberSince", null));
        Setting setting = world.setting();

        assertThat(setting.alignment(PAT)).isEqualTo(1);
        assertThat(setting.alignment(OPP)).isEqualTo(-1);
        assertThat(setting.alignment(4)).isEqualTo(3);
    }

    /**
     * By hand: FOL agrees with PAT in .3 and with OPP in .4, PAR in .8 and .2: differences -.1 and .6 about a mean of
     * .25, half their distance away: -1 and 1, against their ideal points. The table says nothing of the patron and the
     * opponent themselves: 1 and -1 from those. A claimant with patron and opponent exchanged has the signs exchanged.
     */
    @Test
    void aStateSidesWithThoseItVotesWithAndElseByItsIdealPoint() {
        Setting setting = voters(world().claimant(mirrored("land"))).setting();

        assertThat(IntStream.range(0, 4).mapToDouble(state -> setting.siding(0, state)))
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-12 ? 0 : 1)
                .containsExactly(-1.0, -1.0, 1.0, 1.0);
        for (int state = 0; state < 4; state++) {
            assertThat(setting.siding(1, state)).isCloseTo(-setting.siding(0, state), within(1e-12));
        }
    }

    /**
     * By hand: of co-sponsor FOL the table says that PAR never agrees, 0 - .2; of FOL itself nothing, so PAT's .3 - .4
     * counts.
     */
    @Test
    void coSponsorsComeBeforeThePatron() {
        Claimant claimant = Records.with(SmallWorld.claimantOf("coast"), "cosponsors", List.of("FOL"));
        Setting setting =
                voters(world().claimant(claimant)).agreement("PAR", "FOL", 0).setting();

        assertThat(setting.siding(1, PAR)).isCloseTo(-1, within(1e-12));
        assertThat(setting.siding(1, FOL)).isCloseTo(1, within(1e-12));
        assertThat(setting.siding(0, PAR)).isCloseTo(1, within(1e-12));
    }

    /** By hand: the table is silent of FOL, so of the co-sponsors PAT counts alone, .3 and .8, and not the patron's .4 and .2. */
    @Test
    void aCoSponsorOfWhomTheTableIsSilentDoesNotCount() {
        Claimant claimant = Records.with(
                Records.with(SmallWorld.claimantOf("coast"), "cosponsors", List.of("PAT", "FOL")), "opponent", null);
        claimant = Records.with(claimant, "patron", "OPP");
        Setting setting = voters(world().claimant(claimant)).setting();

        assertThat(setting.siding(1, FOL)).isCloseTo(-1, within(1e-12));
        assertThat(setting.siding(1, PAR)).isCloseTo(1, within(1e-12));
    }

    /** By hand: of who lacks an opponent only the sponsors' shares count, .3 and .8. */
    @Test
    void withoutAnOpponentTheSponsorsCountAlone() {
        Claimant claimant = Records.with(SmallWorld.claimantOf("coast"), "opponent", null);
        Setting setting = voters(world().claimant(claimant)).setting();

        assertThat(setting.siding(1, FOL)).isCloseTo(-1, within(1e-12));
        assertThat(setting.siding(1, PAR)).isCloseTo(1, within(1e-12));
    }

    @Test
    void anImposedAlignmentGoesBeforeWhatAStateVotes() {
        Setting setting = voters(world()).impose("FOL", Attribute.ALIGNMENT, -2).setting();

        assertThat(setting.siding(0, FOL)).isEqualTo(-2);
    }

    private static SmallWorld voters(SmallWorld world) {
        return world.agreement("FOL", "PAT", 0.3)
                .agreement("FOL", "OPP", 0.4)
                .agreement("PAR", "PAT", 0.8)
                .agreement("PAR", "OPP", 0.2);
    }

    private static Claimant mirrored(String of) {
        Claimant claimant = SmallWorld.claimantOf(of + "-mirrored");
        return Records.with(Records.with(claimant, "patron", "OPP"), "opponent", "PAT");
    }

    /** By hand: populations of e - 0.001, and of 1 / e - 0.001 have logarithms 1 and -1; the others are alike, at 0. */
    @Test
    void sizeIsTheLogarithmOfThePopulation() {
        SmallWorld world = world();
        for (String iso3 : List.of("OPP", "PAT")) {
            world.state(Records.with(world.state(iso3), "populationMillions", 0.999));
        }
        world.state(Records.with(world.state("FOL"), "populationMillions", Math.E - 0.001));
        world.state(Records.with(world.state("PAR"), "populationMillions", 1 / Math.E - 0.001));

        assertThat(world.setting().size(FOL)).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(world.setting().size(PAR)).isCloseTo(-Math.sqrt(2), within(1e-12));
        assertThat(world.setting().size(OPP)).isCloseTo(0, within(1e-12));
    }

    @Test
    void withoutVariationAlignmentIsZero() {
        SmallWorld world = world();
        for (String iso3 : List.of("FOL", "OPP", "PAR", "PAT")) {
            world.state(Records.with(world.state(iso3), "idealPoint", 0.7));
        }

        assertThat(IntStream.range(0, 4).mapToDouble(world.setting()::alignment))
                .containsOnly(0.0);
    }

    @Test
    void preferencesHaveTheMeansAskedFor() {
        SmallWorld world = world().set("preference.westphalian_mean", 0.6)
                .set("preference.interventionist_mean", 0.3)
                .organisation(Records.with(SmallWorld.alliance("nam", null, 0, "OPP"), "nonAligned", true));
        world.state(Records.with(world.state("FOL"), "polyarchy", 0.9));
        Setting setting = world.setting();

        assertThat(IntStream.range(0, 4).mapToDouble(setting::westphalian).average())
                .hasValueCloseTo(0.6, within(1e-9));
        assertThat(IntStream.range(0, 4).mapToDouble(setting::interventionist).average())
                .hasValueCloseTo(0.3, within(1e-9));
        assertThat(setting.westphalian(OPP)).isGreaterThan(setting.westphalian(FOL));
        assertThat(setting.interventionist(FOL)).isGreaterThan(setting.interventionist(OPP));
    }

    /** By hand: 0.74 * 0.74 = 0.5476 and 0.45, whatever a scenario asks for or imposes. */
    @Test
    void referencesStayWhereTheWeightsWereFitted() {
        Setting setting = world().set("preference.westphalian_mean", 0.5)
                .impose("FOL", Attribute.WESTPHALIAN, 0.1)
                .impose("FOL", Attribute.INTERVENTIONIST, 0.9)
                .setting();

        assertThat(setting.westphalian(FOL)).isEqualTo(0.1);
        assertThat(setting.interventionist(FOL)).isEqualTo(0.9);
        assertThat(setting.normReference(FOL)).isCloseTo(0.5476, within(1e-9));
        assertThat(setting.interventionistReference(FOL)).isCloseTo(0.45, within(1e-9));
    }

    @Test
    void theStrongestOrganisationOfALeaderMakesTheTie() {
        Setting setting = world().organisation(SmallWorld.alliance("weak", "PAT", 0.3, "FOL", "OPP"))
                .organisation(SmallWorld.alliance("strong", "PAT", 0.8, "FOL"))
                .organisation(SmallWorld.alliance("headless", null, 1, "FOL"))
                .setting();

        assertThat(setting.tie(0, FOL, SmallWorld.FIRST)).isEqualTo(0.8);
        assertThat(setting.tie(0, OPP, SmallWorld.FIRST)).isEqualTo(0.3);
        assertThat(setting.tie(0, PAR, SmallWorld.FIRST)).isZero();
        assertThat(setting.tie(0, PAT, SmallWorld.FIRST)).isEqualTo(1);
        assertThat(setting.tie(ClaimantSetting.NOBODY, FOL, SmallWorld.FIRST)).isZero();
    }

    @Test
    void aBorderTiesMoreThanARegion() {
        SmallWorld world = world().border("FOL", "PAR");
        world.state(Records.with(world.state("OPP"), "region", "Here"));
        Setting setting = world.setting();

        assertThat(setting.parentTie(0, FOL)).isEqualTo(1);
        assertThat(setting.parentTie(0, OPP)).isEqualTo(0.5);
        assertThat(setting.parentTie(0, PAT)).isZero();
    }

    /** By hand: joined in March 2008, left in May 2009; a month counts by its last day. */
    @ParameterizedTest
    @CsvSource({"2008-02, false", "2008-03, true", "2009-04, true", "2009-05, false", "2010-01, true"})
    void aMembershipCountsFromTheMonthItBeginsToTheMonthBeforeItEnds(String month, boolean expected) {
        Organisation club = Records.with(
                SmallWorld.alliance("club", null, 0),
                "members",
                List.of(
                        new Membership("club", "FOL", LocalDate.of(2008, 3, 31), LocalDate.of(2009, 5, 1)),
                        new Membership("club", "FOL", LocalDate.of(2010, 1, 1), null)));
        Setting setting = world().organisation(club).setting();

        assertThat(setting.memberships().isMember(0, FOL, month(month))).isEqualTo(expected);
        assertThat(setting.memberships().isMember(0, OPP, month(month))).isFalse();
    }

    @Test
    void theStrongestKinshipCountsUnlessTheStateIsNamed() {
        SmallWorld world = SmallWorld.ofFour()
                .organisation(SmallWorld.alliance("kin", null, 0, "FOL", "OPP"))
                .organisation(SmallWorld.alliance("foes", null, 0, "FOL"))
                .claimant(Records.with(
                        Records.with(
                                SmallWorld.claimantOf("land"), "kinOrganisations", Map.of("kin", 0.5, "foes", -0.75)),
                        "kinStates",
                        Map.of("OPP", 0.1)));
        Setting setting = world.setting();

        assertThat(setting.kin(0, FOL, SmallWorld.FIRST)).isEqualTo(-0.75);
        assertThat(setting.kin(0, OPP, SmallWorld.FIRST)).isEqualTo(0.1);
        assertThat(setting.kin(0, PAT, SmallWorld.FIRST)).isZero();
    }

    /** By hand: ideal points OPP and PAR -1, FOL 0.9, PAT 1; ties go by ISO3. */
    @Test
    void neighboursAreTheNearestAndTiesGoByCode() {
        SmallWorld world = world().set("influence.neighbours", 2);
        world.state(Records.with(world.state("FOL"), "idealPoint", 0.9));
        Setting setting = world.setting();

        assertThat(setting.neighbours().of(FOL)).containsExactly(PAT, OPP);
        assertThat(setting.neighbours().of(OPP)).containsExactly(PAR, FOL);
        assertThat(setting.neighbours().of(PAT)).containsExactly(FOL, OPP);
    }

    @Test
    void aContestedEntityIsNoAgentAndNobodysNeighbour() {
        SmallWorld world = SmallWorld.ofFour()
                .state("XEN", "Here", 1, 1)
                .claimant(Records.with(SmallWorld.claimantOf("land"), "entity", "XEN"));
        world.state(Records.with(world.state("XEN"), "unMemberSince", null));
        Setting setting = world.setting();

        assertThat(setting.isAgent(4, SmallWorld.FIRST)).isFalse();
        assertThat(setting.isAgent(FOL, SmallWorld.FIRST)).isTrue();
        assertThat(setting.unMembers(SmallWorld.FIRST)).isEqualTo(4);
        for (int state = 0; state < 4; state++) {
            assertThat(setting.neighbours().of(state)).doesNotContain(4);
        }
    }

    @Test
    void permanentMembersSitFirstAndTheRestByCode() {
        Setting setting = world().seat("PAR", false)
                .seat("PAT", true)
                .seat("FOL", false)
                .seat("OPP", true)
                .setting();
        CouncilSeats.Members council = setting.seats().in(month("2009-12"));

        assertThat(council.states()).containsExactly(OPP, PAT, FOL, PAR);
        assertThat(council.permanent()).isEqualTo(2);
        assertThat(council.isPermanent(1)).isTrue();
        assertThat(council.isPermanent(2)).isFalse();
        assertThatThrownBy(() -> setting.seats().in(month("2011-01"))).hasMessageContaining("2011");
    }

    @Test
    void anImposedGateHoldsForEveryClaimantThatIsNotNamed() {
        Setting setting = world().claimant(SmallWorld.claimantOf("isle"))
                .impose("FOL", Attribute.GATE, 0.3)
                .setting();

        assertThat(setting.gate(0, FOL)).isEqualTo(0.3);
        assertThat(setting.gate(1, FOL)).isEqualTo(0.3);
        assertThat(setting.gate(0, PAT)).isZero();
    }
}
