/**
 * How a body decides: a quota with vetoes, two thirds, unanimity, consensus, a simple majority.
 *
 * <p>In: who voted how, and whose no is a veto. Out: whether the draft is adopted, who vetoed it, and on whose vote the
 * outcome turned. Must not know: why a member votes as it does, which draft is before the body, how a vote is drawn.
 *
 * <pre>
 *  votes ──► ObligatoryAbstention ──► DecisionRule ──► Verdict (adopted, tally, vetoes)
 *             (a party abstains)          │
 *                                         └──► pivotal members
 * </pre>
 *
 * <p>What voting power these rules give before anybody's views are known is the subject of
 * {@link westphalia.model.institution.power}.
 */
@NullMarked
package westphalia.model.institution;

import org.jspecify.annotations.NullMarked;
