/**
 * The command that makes a report of a results folder, and what such a report says.
 *
 * <p>In: folders. Out: parts of a report. Must not know: how a page is written.
 */
@NullMarked
package westphalia.cli.report;

import org.jspecify.annotations.NullMarked;
