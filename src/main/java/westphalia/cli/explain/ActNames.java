package westphalia.cli.explain;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import westphalia.model.decision.DecidedAct;

/** The topics that {@code --act} takes, which a shell offers. */
final class ActNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Stream.concat(
                        Stream.of(ExplainedActs.ALL),
                        Arrays.stream(DecidedAct.values()).map(DecidedAct::topic))
                .distinct()
                .sorted()
                .iterator();
    }
}
