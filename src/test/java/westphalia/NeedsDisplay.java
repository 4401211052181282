package westphalia;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that opens windows.
 *
 * <p>Without a display it is skipped, but where the environment variable {@code CI} is {@code true} it fails: there a
 * display must be provided, as in {@code xvfb-run mvn verify}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("gui")
@ExtendWith(DisplayCondition.class)
public @interface NeedsDisplay {}
