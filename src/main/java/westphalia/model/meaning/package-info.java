/**
 * What a value means to the person who writes it into a file, and how far it can be trusted.
 *
 * <p>In: nothing. Out: annotations on the components of records. Must not know: which values there are.
 */
@NullMarked
package westphalia.model.meaning;

import org.jspecify.annotations.NullMarked;
