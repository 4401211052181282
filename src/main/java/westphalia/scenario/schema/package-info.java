/**
 * The JSON Schema of scenario files, made from the records, for editors that complete keys and mark mistakes.
 *
 * <p>In: record classes with their meanings. Out: a schema as text. Must not know: any scenario.
 */
@NullMarked
package westphalia.scenario.schema;

import org.jspecify.annotations.NullMarked;
