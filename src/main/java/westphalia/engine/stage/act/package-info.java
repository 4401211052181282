/**
 * Acts that more than one stage carries out, and what follows from them.
 *
 * <p>In: a decision that has fallen. Out: a changed situation and a line in the journal. Must not know: the stages.
 */
@NullMarked
package westphalia.engine.stage.act;

import org.jspecify.annotations.NullMarked;
