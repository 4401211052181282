package westphalia;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says what becomes of a test that needs a display: it runs, is skipped, or fails. */
final class DisplayCondition implements ExecutionCondition, BeforeEachCallback {
    enum Fate {
        RUNS,
        SKIPPED,
        FAILS
    }

    static Fate fate(boolean hasDisplay, boolean isCi) {
        if (hasDisplay) {
            return Fate.RUNS;
        }
        return isCi ? Fate.FAILS : Fate.SKIPPED;
    }

    private static Fate fate() {
        return fate(hasDisplay(), "true".equals(System.getenv("CI")));
    }

    private static boolean hasDisplay() {
        if (GraphicsEnvironment.isHeadless()) {
            return false;
        }
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (AWTError error) {
            // DISPLAY names a server that does not answer.
            return false;
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return fate() == Fate.SKIPPED
                ? ConditionEvaluationResult.disabled("skipped: no display")
                : ConditionEvaluationResult.enabled("");
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (fate() == Fate.FAILS) {
            throw new AssertionError("no display, and in CI this test may not be skipped");
        }
    }
}
