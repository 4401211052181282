package westphalia.experiment.forecast.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import westphalia.model.Draft;
import westphalia.model.history.RecordedBallot;
import westphalia.model.setting.Roster;

/**
 * How members of a body answer the texts that come before it between two months, as far as the scenario has a draft
 * that stands for the text.
 *
 * <p>A draft stands for a text if it lies before the same body and bears the text's symbol.
 */
public final class BallotQuestion {
    /** How many answers a member can give. */
    public static final int ANSWERS = 3;

    /** The number of the answer of who does not take part. */
    public static final int ABSENT = 3;

    private final String body;
    private final List<BallotItem> earlier = new ArrayList<>();
    private final List<BallotItem> items = new ArrayList<>();
    private final Map<String, Draft> drafts;
    private final Set<String> withoutDraft = new TreeSet<>();
    private final Set<String> withoutState = new TreeSet<>();

    /**
     * A question.
     *
     * @param drafts those of the scenario
     * @param recorded all ballots of the body that are recorded
     * @param origin the last proleptic month that is known
     * @param to the last proleptic month that is asked for
     */
    public BallotQuestion(
            String body, Roster roster, List<Draft> drafts, List<RecordedBallot> recorded, long origin, long to) {
        this.body = body;
        this.drafts = drafts.stream()
                .filter(draft -> draft.body().equals(body) && draft.symbol() != null)
                .collect(Collectors.toMap(
                        draft -> String.valueOf(draft.symbol()), draft -> draft, (one, other) -> one, TreeMap::new));
        for (RecordedBallot ballot : recorded) {
            if (!roster.has(ballot.iso3())) {
                withoutState.add(ballot.iso3());
                continue;
            }
            BallotItem item = BallotItem.of(body, ballot, roster.position(ballot.iso3()));
            if (item.month() <= origin) {
                earlier.add(item);
            } else if (item.month() <= to) {
                if (this.drafts.containsKey(item.symbol())) {
                    items.add(item);
                } else {
                    withoutDraft.add(item.symbol());
                }
            }
        }
    }

    public String body() {
        return body;
    }

    /** The ballots of the months up to the origin. */
    public List<BallotItem> earlier() {
        return List.copyOf(earlier);
    }

    /** The ballots that are to be forecast. */
    public List<BallotItem> items() {
        return List.copyOf(items);
    }

    /** The texts that are to be forecast. */
    public Set<String> symbols() {
        return items.stream().map(BallotItem::symbol).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The draft that stands for a text. */
    public Draft draft(String symbol) {
        Draft draft = drafts.get(symbol);
        if (draft == null) {
            throw new IllegalArgumentException("no draft stands for " + symbol);
        }
        return draft;
    }

    /** The texts between the months for which the scenario has no draft. */
    public Set<String> withoutDraft() {
        return new TreeSet<>(withoutDraft);
    }

    /** Codes of members that the scenario does not have. */
    public Set<String> withoutState() {
        return new TreeSet<>(withoutState);
    }
}
