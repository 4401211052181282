/**
 * The folder of a comparison: one results folder an arm, and the tables that lay the arms beside each other.
 *
 * <pre>
 * DIR/manifest.json   comparison.csv   effects.csv   partings.csv   chain.csv   minds.csv   comparison.txt
 * DIR/base/           a results folder like any other
 * DIR/(variant)/      one each
 * </pre>
 *
 * <p>In: what runs leave behind, and what is found about pairs of them. Out: files; of a killed comparison, files that
 * a resumed one goes on with. Must not know: how twins are compared, pictures.
 */
@NullMarked
package westphalia.output.comparison;

import org.jspecify.annotations.NullMarked;
