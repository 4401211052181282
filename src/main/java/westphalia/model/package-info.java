/**
 * The nouns of the simulation: states, claimants, drafts, votes, precedents, the condition of the world in a month,
 * and the luck that decides.
 *
 * <p>In: nothing but numbers and names. Out: what every other room speaks in. Must not know: files, runs, tables,
 * pictures.
 */
@NullMarked
package westphalia.model;

import org.jspecify.annotations.NullMarked;
