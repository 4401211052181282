package westphalia.model.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.model.Vote;
import westphalia.model.institution.Ballots.Ballot;

/** What holds of every rule on every ballot. */
class DecisionRulePropertiesTest {
    private static final List<DecisionRule> RULES = List.of(
            QuotaWithVetoes.COUNCIL_ON_SUBSTANCE,
            QuotaWithVetoes.COUNCIL_ON_PROCEDURE,
            new QuotaWithVetoes(3, true),
            new QuotaWithVetoes(1, true),
            new TwoThirds(),
            new SimpleMajority(),
            new Unanimity(true),
            new Unanimity(false),
            new Consensus());

    static Stream<Ballot> ballots() {
        return Ballots.drawn();
    }

    @ParameterizedTest
    @MethodSource("ballots")
    void aYesAddedNeverTurnsAdoptedIntoBlocked(Ballot ballot) {
        for (DecisionRule rule : RULES) {
            for (int member = 0; member < ballot.votes().length; member++) {
                if (rule.isAdopted(ballot.votes(), ballot.permanent())) {
                    assertThat(rule.isAdopted(changed(ballot, member, Vote.YES), ballot.permanent()))
                            .as("%s after yes of member %d", rule, member)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ballots")
    void aMemberIsPivotalExactlyWhereAnotherAnswerOfItsOwnDecidesOtherwise(Ballot ballot) {
        for (DecisionRule rule : RULES) {
            boolean[] pivotal = rule.pivotal(ballot.votes(), ballot.permanent());
            boolean adopted = rule.isAdopted(ballot.votes(), ballot.permanent());
            for (int member = 0; member < pivotal.length; member++) {
                int changing = member;
                boolean differs = Stream.of(Vote.YES, Vote.NO, Vote.ABSTAIN)
                        .anyMatch(answer ->
                                adopted != rule.isAdopted(changed(ballot, changing, answer), ballot.permanent()));

                assertThat(pivotal[member]).as("%s, member %d", rule, member).isEqualTo(differs);
                assertThat(rule.isPivotal(member, ballot.votes(), ballot.permanent()))
                        .isEqualTo(differs);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ballots")
    void theVerdictAgreesWithTheCheapAnswer(Ballot ballot) {
        for (DecisionRule rule : RULES) {
            assertThat(rule.decide(ballot.votes(), ballot.permanent()).adopted())
                    .isEqualTo(rule.isAdopted(ballot.votes(), ballot.permanent()));
        }
    }

    @ParameterizedTest
    @MethodSource("ballots")
    void aDraftIsVetoedExactlyWhereItWouldHaveCarriedWithoutVetoes(Ballot ballot) {
        for (int quota = 1; quota <= ballot.votes().length; quota++) {
            Verdict verdict = new QuotaWithVetoes(quota, true).decide(ballot.votes(), ballot.permanent());
            boolean carriesWithoutVetoes =
                    new QuotaWithVetoes(quota, false).isAdopted(ballot.votes(), ballot.permanent());

            assertThat(verdict.isVetoed()).isEqualTo(carriesWithoutVetoes && !verdict.adopted());
        }
    }

    @ParameterizedTest
    @MethodSource("ballots")
    void theOrderOfMembersDoesNotMatter(Ballot ballot) {
        Ballot reversed =
                Ballots.of(new StringBuilder(ballot.letters()).reverse().toString());
        for (DecisionRule rule : RULES) {
            assertThat(rule.isAdopted(reversed.votes(), reversed.permanent()))
                    .isEqualTo(rule.isAdopted(ballot.votes(), ballot.permanent()));
        }
    }

    @ParameterizedTest
    @MethodSource("ballots")
    void whereAllPermanentMembersArePartiesNobodyVetoes(Ballot ballot) {
        Vote[] counted = new ObligatoryAbstention(true).apply(ballot.votes(), ballot.permanent());

        assertThat(new QuotaWithVetoes(1, true)
                        .decide(counted, ballot.permanent())
                        .isVetoed())
                .isFalse();
    }

    private static Vote[] changed(Ballot ballot, int member, Vote vote) {
        Vote[] votes = ballot.votes();
        votes[member] = vote;
        return votes;
    }
}
