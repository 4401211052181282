package westphalia.report;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says what becomes of a test that needs Chromium: it runs, is skipped, or fails. */
final class BrowserCondition implements ExecutionCondition, BeforeEachCallback {
    private static boolean isCi() {
        return "true".equals(System.getenv("CI"));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Browser.isHere() || isCi()
                ? ConditionEvaluationResult.enabled("")
                : ConditionEvaluationResult.disabled("skipped: no chromium");
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!Browser.isHere()) {
            throw new AssertionError("no chromium, and in CI this test may not be skipped");
        }
    }
}
