/**
 * A report: what a results folder holds as one HTML file that needs nothing else.
 *
 * <pre>
 * parts (paragraphs, tables, pictures, folds, boxes to predict in) ──► {@link westphalia.report.HtmlPage} ──► report.html
 * </pre>
 *
 * <p>In: parts as plain text and pictures. Out: HTML that is also well-formed XML; every text is escaped by the JDK's
 * own XML writer. Template libraries were looked at: they bring in a language of their own for two dozen elements, and
 * the one builder of fitting size has had no release for years. Must not know: scenarios, how a part was found.
 */
@NullMarked
package westphalia.report;

import org.jspecify.annotations.NullMarked;
