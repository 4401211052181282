package westphalia.result.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The main effects of many variants, laid side by side: one column per role, of rivals' claimants as many as
 * {@value #MOST_RIVALS}, whatever the worlds and the claimants of the variants are.
 */
public final class MainEffects {
    private static final int MOST_RIVALS = 2;

    private MainEffects() {}

    /**
     * One main effect on all variants.
     *
     * @param title what it is called: its own title if that is the same for all, else its role
     * @param effects one per variant, if its world has it
     */
    public record Column(String title, List<Optional<Effect>> effects) {
        public Column {
            effects = List.copyOf(effects);
        }
    }

    /**
     * The columns of some variants, those left out that no variant has.
     *
     * @param variants all effects of each
     */
    public static List<Column> columns(List<List<Effect>> variants) {
        List<Column> columns = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role.isMain()) {
                for (int place = 0; place < (role == Role.RIVAL ? MOST_RIVALS : 1); place++) {
                    column(role, place, variants).ifPresent(columns::add);
                }
            }
        }
        return columns;
    }

    private static Optional<Column> column(Role role, int place, List<List<Effect>> variants) {
        List<List<@Nullable Effect>> placed = placed(role, variants);
        List<Optional<Effect>> effects = new ArrayList<>();
        Set<String> titles = new LinkedHashSet<>();
        for (List<@Nullable Effect> of : placed) {
            Effect own = place < of.size() ? of.get(place) : null;
            effects.add(Optional.ofNullable(own));
            if (own != null) {
                titles.add(own.title());
            }
        }
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Column(titles.size() == 1 ? titles.iterator().next() : role.title(), effects));
    }

    /** The effects of a role by variant and place: the same outcome stands in the same place. */
    private static List<List<@Nullable Effect>> placed(Role role, List<List<Effect>> variants) {
        List<List<@Nullable Effect>> all = new ArrayList<>();
        for (List<Effect> variant : variants) {
            List<@Nullable Effect> own = new ArrayList<>();
            for (Effect effect : variant) {
                if (effect.role() == role) {
                    put(own, effect, known(all, effect));
                }
            }
            all.add(own);
        }
        return all;
    }

    /** The place where earlier variants have an outcome; -1 if none has it. */
    private static int known(List<List<@Nullable Effect>> earlier, Effect effect) {
        for (List<@Nullable Effect> of : earlier) {
            for (int place = 0; place < of.size(); place++) {
                Effect other = of.get(place);
                if (other != null && other.measure().equals(effect.measure())) {
                    return place;
                }
            }
        }
        return -1;
    }

    private static void put(List<@Nullable Effect> own, Effect effect, int wanted) {
        int place = wanted < 0 ? own.indexOf(null) : wanted;
        while (own.size() <= place) {
            own.add(null);
        }
        if (place >= 0 && own.get(place) == null) {
            own.set(place, effect);
        } else {
            own.add(effect);
        }
    }

    /** Those effects of a variant that are links of the chain, in its order. */
    public static List<Effect> chain(List<Effect> effects) {
        return effects.stream()
                .filter(effect -> effect.role().isLink())
                .sorted(Comparator.comparing(Effect::role))
                .toList();
    }
}
