package westphalia.output.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import westphalia.output.column.CsvLine;
import westphalia.result.Decision;
import westphalia.result.RunResult;

/** A decision as one line of {@code decisions.jsonl}, in full precision, so that the act can be reproduced from it. */
final class DecisionText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DecisionText() {}

    static String of(RunResult run, Decision decision) {
        ObjectNode line = JSON.createObjectNode();
        line.put("run", run.run());
        line.put("month", new CsvLine().addMonth(decision.month()).take());
        line.put("state", decision.state());
        line.put("subject", decision.subject());
        line.put("act", decision.written());
        ObjectNode terms = line.putObject("terms");
        decision.terms().forEach((term, value) -> terms.put(term.word(), value));
        line.put("gate", decision.gate());
        line.put("probability", decision.probability());
        line.put("luck", decision.luck());
        line.put("happened", decision.happened());
        if (decision.isPlayed()) {
            line.put("played", true);
        }
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
