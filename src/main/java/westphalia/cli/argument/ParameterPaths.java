package westphalia.cli.argument;

import java.util.Iterator;
import westphalia.model.parameter.ParameterDefinition;

/** The paths of all parameters, which a shell offers where one is to be written. */
public final class ParameterPaths implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return ParameterDefinition.all().stream().map(ParameterDefinition::path).iterator();
    }
}
