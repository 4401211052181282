package westphalia.model.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.model.institution.Membership;
import westphalia.model.institution.Organisation;

/** Who belongs when; positions in the roster are FOL 0, OPP 1, PAR 2, PAT 3. */
class MembershipsTest {
    /** The second of two organisations; its rows stand in another order than the roster, one state's apart. */
    private static Memberships memberships() {
        Organisation pact = Records.with(
                SmallWorld.alliance("pact", null, 0),
                "members",
                List.of(
                        row("PAT", "2001-05-01", null),
                        row("FOL", "2009-03-02", null),
                        row("PAR", "1990-01-01", "1992-01-01"),
                        row("FOL", "2004-05-01", "2006-07-01")));
        Roster roster = SmallWorld.ofFour().setting().roster();
        return new Memberships(List.of(SmallWorld.alliance("league", "OPP", 1, "OPP", "FOL"), pact), roster);
    }

    private static Membership row(String iso3, String since, @Nullable String until) {
        return new Membership("pact", iso3, LocalDate.parse(since), until == null ? null : LocalDate.parse(until));
    }

    /** A month counts if the member belongs on its last day. */
    @ParameterizedTest
    @CsvSource({
        "FOL, 2004-04, false",
        "FOL, 2004-05, true",
        "FOL, 2006-06, true",
        "FOL, 2006-07, false",
        "FOL, 2009-02, false",
        "FOL, 2009-03, true",
        "FOL, 2030-01, true",
        "PAR, 1991-12, true",
        "PAR, 1992-01, false",
        "PAT, 2001-04, false",
        "PAT, 2001-05, true",
        "OPP, 2009-03, false"
    })
    void everySpellBelongsToItsOwnState(String iso3, YearMonth month, boolean isMember) {
        int state = List.of("FOL", "OPP", "PAR", "PAT").indexOf(iso3);

        assertThat(memberships().isMember(1, state, month.getLong(ChronoField.PROLEPTIC_MONTH)))
                .isEqualTo(isMember);
    }

    @Test
    void organisationsAreFoundByTheirIds() {
        assertThat(memberships().place("league")).isZero();
        assertThat(memberships().place("pact")).isEqualTo(1);
        assertThat(memberships().place("union")).isEqualTo(-1);
        assertThat(memberships().isMember(0, 1, SmallWorld.FIRST)).isTrue();
        assertThat(memberships().isMember(0, 2, SmallWorld.FIRST)).isFalse();
    }

    /** Of the pact before the league and of the league before the pact, as a search through both would find it. */
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0"})
    void theForemostIsTheFirstToWhichAStateBelongs(int first, int second) {
        Memberships memberships = memberships();
        ForemostMembership foremost = new ForemostMembership(memberships, first, second);

        for (int state = 0; state < memberships.states(); state++) {
            for (YearMonth month = YearMonth.of(1944, 1); month.getYear() < 2012; month = month.plusMonths(1)) {
                long number = month.getLong(ChronoField.PROLEPTIC_MONTH);
                int expected = memberships.isMember(first, state, number)
                        ? 0
                        : memberships.isMember(second, state, number) ? 1 : ForemostMembership.NONE;
                assertThat(foremost.rank(state, number))
                        .as("state %s in %s", state, month)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void whereThereIsNoOrganisationNobodyBelongs() {
        assertThat(new ForemostMembership(memberships()).rank(0, SmallWorld.FIRST))
                .isEqualTo(ForemostMembership.NONE);
    }
}
