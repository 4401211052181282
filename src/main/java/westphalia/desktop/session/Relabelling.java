package westphalia.desktop.session;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import westphalia.scenario.Scenario;

/**
 * A scenario with other names in everything that is read: titles, the question, names of states, claimants and bodies.
 *
 * <p>Ids and codes stay, and nothing is run by a name, so it runs as before.
 */
final class Relabelling {
    private static final Set<String> READ = Set.of("name", "title", "question");
    private static final Set<String> NAMED = Set.of("states", "claimants", "organisations", "drafts", "events");

    private final Names names;

    private Relabelling(Names names) {
        this.names = names;
    }

    /** The scenario under those names; the same if there are none. */
    static Scenario of(Scenario scenario, Names names) {
        return names.isEmpty() ? scenario : (Scenario) new Relabelling(names).copy(scenario);
    }

    private Object copy(Object named) {
        RecordComponent[] components = named.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int place = 0; place < components.length; place++) {
                RecordComponent component = components[place];
                types[place] = component.getType();
                Object value = component.getAccessor().invoke(named);
                values[place] = value instanceof String text && READ.contains(component.getName())
                        ? names.in(text)
                        : value instanceof List<?> list && NAMED.contains(component.getName())
                                ? list.stream().map(this::ifRecord).toList()
                                : value;
            }
            return named.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (IllegalAccessException | NoSuchMethodException | InstantiationException impossible) {
            throw new IllegalStateException("a record without its own constructor: " + named.getClass(), impossible);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(refused.getCause());
        }
    }

    private Object ifRecord(Object member) {
        return member instanceof Record ? copy(member) : member;
    }
}
