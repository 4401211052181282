/**
 * How much power a voting rule gives its members before anybody's views are known.
 *
 * <p>In: the shape of a body, M members of which V hold a veto and Q yes votes carry. Out: exact fractions of voting
 * power by five indices. Must not know: who the members are, what they want, how a run goes.
 *
 * <p>Nothing is enumerated over the 2^M or 3^M ballots: members of a kind are alike, so {@link
 * westphalia.model.institution.power.BallotPatterns} counts them, and a body of two hundred takes less than a second.
 *
 * <p>The binary indices know yes and not-yes only; the ternary ones let members abstain, as the Council's do, and an
 * abstaining permanent member stops nothing. That choice alone brings the ratio of a permanent to an elected member of
 * the Council from 105 down to 9 (Shapley) or from 10 to 2 (Banzhaf).
 */
@NullMarked
package westphalia.model.institution.power;

import org.jspecify.annotations.NullMarked;
