package westphalia.model.meaning;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What one record component means to the person who writes it into a file.
 *
 * <p>It stands on every parameter and on every component that a scenario file or a table can hold. The check of a
 * file, the JSON Schema, the list of parameters and the documentation are all made from it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Meaning {
    /** One sentence, without a full stop. */
    String text();

    /** The unit, empty for a pure number or a word. */
    String unit() default "";

    /** The least value allowed; a list's least number of items; ignored for words. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The greatest value allowed; a list's greatest number of items; ignored for words. */
    double max() default Double.POSITIVE_INFINITY;

    /** The value when the key is left out, as a file would write it; empty if the key is required or may be absent. */
    String preset() default "";

    /** How the preset value was come by. */
    Status status() default Status.INPUT;

    /** Where the value comes from: author and year, a public document, or the pattern it was anchored to. */
    String source() default "";

    /** Whether an empty cell of a table is filled by the median of the state's region, and flagged. */
    boolean filledFromRegion() default false;
}
