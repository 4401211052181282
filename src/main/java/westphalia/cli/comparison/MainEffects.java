package westphalia.cli.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import westphalia.result.comparison.Effect;

/** The four effects by which variants are laid beside each other. */
public enum MainEffects {
    /** On how many recognise the first claimant. */
    RECOGNITIONS(
            "Recognitions of the claimant", effect -> effect.measure().name().equals("recognitions")),
    /** On whether the Council adopts a draft for its status. */
    DRAFT(
            "Council adopts a draft for the claimant",
            effect -> effect.measure().name().equals("status_adopted")),
    /** On whether the patron of South Ossetia recognises it. */
    SOUTH_OSSETIA(
            "Patron recognises South Ossetia",
            effect -> effect.measure().name().equals("patron_recognises")
                    && effect.measure().subject().equals("south_ossetia")),
    /** On what the parent concedes. */
    CONCESSION("Concession of the parent", effect -> effect.measure().name().equals("concession"));

    private final String title;
    private final Predicate<Effect> isIt;

    MainEffects(String title, Predicate<Effect> isIt) {
        this.title = title;
        this.isIt = isIt;
    }

    /** The effect among those of a variant, if its world has it. */
    public Optional<Effect> of(List<Effect> effects) {
        return effects.stream().filter(isIt).findFirst();
    }

    /** What it is called over all those effects: their own title if it is the same for all. */
    public String title(List<Optional<Effect>> effects) {
        List<String> titles = effects.stream()
                .flatMap(Optional::stream)
                .map(Effect::title)
                .distinct()
                .toList();
        return titles.size() == 1 ? titles.get(0) : title;
    }
}
