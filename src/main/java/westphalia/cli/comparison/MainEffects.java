package westphalia.cli.comparison;

import java.util.List;
import java.util.Optional;
import westphalia.result.comparison.Effect;

/** The four effects by which variants are laid beside each other. */
public enum MainEffects {
    /** On how many recognise the first claimant. */
    RECOGNITIONS("recognitions", "", "Recognitions of the claimant"),
    /** On whether the Council adopts a draft for its status. */
    DRAFT("status_adopted", "", "Council adopts a draft for the claimant"),
    /** On whether the patron of South Ossetia recognises it. */
    SOUTH_OSSETIA("patron_recognises", "south_ossetia", "Patron recognises South Ossetia"),
    /** On what the parent concedes. */
    CONCESSION("concession", "", "Concession of the parent");

    private final String measure;
    private final String subject;
    private final String title;

    MainEffects(String measure, String subject, String title) {
        this.measure = measure;
        this.subject = subject;
        this.title = title;
    }

    /** The effect among those of a variant, if its world has it. */
    public Optional<Effect> of(List<Effect> effects) {
        return effects.stream()
                .filter(effect -> effect.measure().name().equals(measure)
                        && (subject.isEmpty() || effect.measure().subject().equals(subject)))
                .findFirst();
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
