/**
 * How a body decides: its members, its quota, its vetoes, and what power its rule gives to whom.
 *
 * <p>In: votes. Out: verdicts. Must not know: why a member votes as it does.
 */
@NullMarked
package westphalia.model.institution;

import org.jspecify.annotations.NullMarked;
