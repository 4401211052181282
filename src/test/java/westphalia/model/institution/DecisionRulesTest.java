package westphalia.model.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import westphalia.model.Vote;
import westphalia.model.institution.Ballots.Ballot;

/**
 * Rules decided by hand. Capitals are permanent members. Sources: Charter of the United Nations, Articles 18 and 27;
 * Treaty on European Union, Article 31(1).
 */
class DecisionRulesTest {
    private static final DecisionRule SUBSTANCE = QuotaWithVetoes.COUNCIL_ON_SUBSTANCE;
    private static final DecisionRule PROCEDURE = QuotaWithVetoes.COUNCIL_ON_PROCEDURE;

    @Test
    void nineYesVotesAdoptASubstantiveDraft() {
        assertThat(isAdopted(SUBSTANCE, "YYYYYyyyyaaaaaa")).isTrue();
        assertThat(isAdopted(SUBSTANCE, "YYYYYyyyaaaaaaa")).isFalse();
    }

    @Test
    void aSingleVetoBlocksASubstantiveDraft() {
        Verdict verdict = decide(SUBSTANCE, "YYYYNyyyyyyyyyy");

        assertThat(verdict.adopted()).isFalse();
        assertThat(verdict.isVetoed()).isTrue();
        assertThat(verdict.vetoedBy()).containsExactly(4);
        assertThat(verdict.tally()).isEqualTo(new Tally(14, 1, 0, 0, 1));
    }

    @Test
    void everyPermanentNoIsAVetoWhereTheQuotaIsMet() {
        assertThat(decide(SUBSTANCE, "YNYYNyyyyyynnaa").vetoedBy()).containsExactly(1, 4);
    }

    @Test
    void anElectedMembersNoIsNoVeto() {
        assertThat(isAdopted(SUBSTANCE, "YYYYYyyyynnnnnn")).isTrue();
    }

    @Test
    void aPermanentMembersAbstentionOrAbsenceIsNoVeto() {
        assertThat(isAdopted(SUBSTANCE, "YYYAXyyyyyynnnn")).isTrue();
        assertThat(isAdopted(SUBSTANCE, "AAAAAyyyyyyyyya")).isTrue();
    }

    /** S/1999/328 of 26 March 1999: China, Namibia and the Russian Federation in favour, 12 against. */
    @Test
    void aPermanentNoOnADraftShortOfNineIsNoVeto() {
        Verdict verdict = decide(SUBSTANCE, "YNNYNnnnnnynnnn");

        assertThat(verdict.tally()).isEqualTo(new Tally(3, 12, 0, 0, 3));
        assertThat(verdict.adopted()).isFalse();
        assertThat(verdict.isVetoed()).isFalse();
    }

    @Test
    void aProceduralDraftKnowsNoVeto() {
        assertThat(isAdopted(PROCEDURE, "YYYNNyyyyyynnna")).isTrue();
        assertThat(decide(PROCEDURE, "NNNNNyyyyyyyynn").isVetoed()).isFalse();
        assertThat(SUBSTANCE.onProcedure()).isEqualTo(PROCEDURE);
        assertThat(new TwoThirds().onProcedure()).isEqualTo(new TwoThirds());
    }

    @Test
    void twoThirdsCountOnlyYesAndNo() {
        assertThat(isAdopted(new TwoThirds(), "yyyynnaaaaaaaax")).isTrue();
        assertThat(isAdopted(new TwoThirds(), "yyynnaaa")).isFalse();
        assertThat(isAdopted(new TwoThirds(), "aaaa")).isFalse();
    }

    @Test
    void aTieFailsUnderSimpleMajority() {
        assertThat(isAdopted(new SimpleMajority(), "yynn")).isFalse();
        assertThat(isAdopted(new SimpleMajority(), "yynaaaa")).isTrue();
    }

    @Test
    void oneNoBreaksUnanimityAndOneAbstentionTheStrictForm() {
        assertThat(isAdopted(new Unanimity(true), "yyyyn")).isFalse();
        assertThat(isAdopted(new Unanimity(true), "yyyya")).isTrue();
        assertThat(isAdopted(new Unanimity(false), "yyyya")).isFalse();
        assertThat(isAdopted(new Unanimity(false), "yyyyx")).isTrue();
    }

    @Test
    void silenceIsConsentUnderConsensusButNotUnderUnanimity() {
        assertThat(isAdopted(new Consensus(), "aaaa")).isTrue();
        assertThat(isAdopted(new Unanimity(true), "aaaa")).isFalse();
        assertThat(isAdopted(new Consensus(), "yyyn")).isFalse();
        assertThat(isAdopted(new Consensus(), "xxxx")).isFalse();
    }

    @Test
    void aLoneVetoerIsPivotalAndTheMajorityIsNot() {
        assertThat(pivotal(SUBSTANCE, "YYYYNyyyyyyyyyy")).containsExactly(4);
        assertThat(pivotal(SUBSTANCE, "YYYNNyyyyyyyyyy")).isEmpty();
    }

    @Test
    void withNineYesVotesEveryYesIsPivotal() {
        assertThat(pivotal(SUBSTANCE, "YYYYAyyyyyaaann")).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void anAbstainingPermanentMemberIsPivotalByItsNoAlone() {
        Ballot ballot = Ballots.of("YYYYAyyyyyyyyyy");

        assertThat(pivotal(SUBSTANCE, "YYYYAyyyyyyyyyy")).containsExactly(0, 1, 2, 3, 4);
        assertThat(pivotal(PROCEDURE, "YYYYAyyyyyyyyyy")).isEmpty();
        assertThat(SUBSTANCE.isPivotal(4, Vote.YES, ballot.votes(), ballot.permanent()))
                .isFalse();
        assertThat(SUBSTANCE.isPivotal(4, Vote.NO, ballot.votes(), ballot.permanent()))
                .isTrue();
    }

    @Test
    void aChangedAnswerMovesTheCountsOfBothAnswersAndOfVetoes() {
        Tally tally = new Tally(9, 2, 3, 1, 1);

        assertThat(tally.afterChange(Vote.NO, Vote.YES, true)).isEqualTo(new Tally(10, 1, 3, 1, 0));
        assertThat(tally.afterChange(Vote.ABSTAIN, Vote.NO, true)).isEqualTo(new Tally(9, 3, 2, 1, 2));
        assertThat(tally.afterChange(Vote.NO, Vote.NOT_PARTICIPATING, false)).isEqualTo(new Tally(9, 1, 3, 2, 1));
        assertThat(tally.afterChange(Vote.YES, Vote.YES, true)).isEqualTo(tally);
    }

    @Test
    void aPartyToTheDisputeCannotVetoWhereItMustAbstain() {
        Ballot ballot = Ballots.of("YYYYNyyyyyyyyyx");
        boolean[] party = new boolean[15];
        party[4] = true;
        party[14] = true;

        Vote[] counted = new ObligatoryAbstention(true).apply(ballot.votes(), party);
        assertThat(counted[4]).isEqualTo(Vote.ABSTAIN);
        assertThat(counted[14]).isEqualTo(Vote.NOT_PARTICIPATING);
        assertThat(SUBSTANCE.isAdopted(counted, ballot.permanent())).isTrue();
        assertThat(new ObligatoryAbstention(false).apply(ballot.votes(), party)).isEqualTo(ballot.votes());
        assertThat(ballot.votes()[4]).as("the ballot given").isEqualTo(Vote.NO);
    }

    @Test
    void aBallotOfNamedMembersIsDecidedLikeItsArrays() {
        List<CastVote> ballot = List.of(
                new CastVote("FRA", true, Vote.YES),
                new CastVote("NAM", false, Vote.YES),
                new CastVote("RUS", true, Vote.NO));
        DecisionRule two = new QuotaWithVetoes(2, true);

        assertThat(two.decide(ballot).vetoedBy()).containsExactly(2);
        assertThat(two.pivotal(ballot)).containsExactly(false, false, true);
    }

    @Test
    void impossibleInputIsRefusedWithTheRuleAndTheValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuotaWithVetoes(0, true))
                .withMessage("quota: must be at least 1 yes vote, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUBSTANCE.isAdopted(new Vote[3], new boolean[2]))
                .withMessageContaining("3 votes and 2 seats");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ObligatoryAbstention(true).apply(new Vote[3], new boolean[2]))
                .withMessageContaining("3 votes and 2 entries");
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally(1, 0, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally(-1, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Verdict(true, new Tally(9, 1, 0, 0, 1), List.of(0)));
    }

    private static boolean isAdopted(DecisionRule rule, String letters) {
        return decide(rule, letters).adopted();
    }

    private static Verdict decide(DecisionRule rule, String letters) {
        Ballot ballot = Ballots.of(letters);
        return rule.decide(ballot.votes(), ballot.permanent());
    }

    private static List<Integer> pivotal(DecisionRule rule, String letters) {
        Ballot ballot = Ballots.of(letters);
        boolean[] pivotal = rule.pivotal(ballot.votes(), ballot.permanent());
        return IntStream.range(0, pivotal.length)
                .filter(member -> pivotal[member])
                .boxed()
                .toList();
    }
}
