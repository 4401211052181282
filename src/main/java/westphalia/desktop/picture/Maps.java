package westphalia.desktop.picture;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.Format;
import westphalia.chart.drawing.Picture;
import westphalia.chart.drawing.Theme;
import westphalia.chart.map.Key;
import westphalia.chart.map.Ramp;
import westphalia.chart.map.Tile;
import westphalia.chart.map.TileMapChart;
import westphalia.chart.map.TileMapChart.Arrow;
import westphalia.engine.run.Plan;
import westphalia.model.Claimant;
import westphalia.model.Recognition;
import westphalia.model.Vote;
import westphalia.model.setting.Setting;
import westphalia.result.Ballot;
import westphalia.result.DraftOutcome;
import westphalia.result.Push;
import westphalia.result.StateSnapshot;

/** The maps of the window: the same tiles, coloured by one thing or another. */
final class Maps {
    private static final Color RECOGNISES = Theme.BLUE;
    private static final Color WITHDREW = Theme.ORANGE;
    private static final Color NOT = new Color(0xE4E4E4);
    private static final Color PARTY = new Color(0x3C3C3C);
    private static final Color NO_PART = new Color(0xF4F4F4);

    private final View view;
    private final List<StateSnapshot> states;
    private final Claimant claimant;
    private final Set<String> imposed = new TreeSet<>();

    Maps(View view) {
        this.view = view;
        long month = view.run().month();
        this.states = view.run().hasBegun()
                ? view.run().result().states().stream()
                        .filter(state -> state.month() == month)
                        .toList()
                : atTheStart(view.run().plan());
        this.claimant = view.run().scenario().claimants().get(view.claimant());
        view.run().scenario().overrides().forEach(value -> imposed.add(value.state()));
    }

    /** The states before the first month: their preferences are known, and nobody has done anything. */
    private static List<StateSnapshot> atTheStart(Plan plan) {
        Setting setting = plan.setting();
        int claimants = setting.claimants().size();
        List<StateSnapshot> states = new ArrayList<>();
        for (int state = 0; state < setting.states(); state++) {
            if (setting.isAgent(state, plan.from())) {
                states.add(new StateSnapshot(
                        plan.from() - 1,
                        setting.roster().state(state).iso3(),
                        setting.westphalian(state),
                        setting.westphalian(state),
                        setting.interventionist(state),
                        Collections.nCopies(claimants, 0.0),
                        Collections.nCopies(claimants, Recognition.NEVER)));
            }
        }
        return states;
    }

    Picture recognition(Format format) {
        Key key = new Key.Kinds(List.of(
                new Key.Kind(RECOGNISES, "recognise"),
                new Key.Kind(WITHDREW, "withdrew"),
                new Key.Kind(NOT, "do not"),
                new Key.Kind(PARTY, "parent")));
        return map("Who recognises " + claimant.name(), format, key, state -> {
            if (state.state().equals(claimant.parent())) {
                return tile(state, PARTY, "parent");
            }
            Recognition how = state.recognitions().get(view.claimant());
            return switch (how) {
                case RECOGNISED -> tile(state, RECOGNISES, "recognise");
                case WITHDRAWN -> tile(state, WITHDREW, "withdrew");
                case NEVER -> tile(state, NOT, "do not");
            };
        });
    }

    Picture stance(Format format) {
        if (!view.run().hasBegun()) {
            return map(
                    "Stances are taken in the first month",
                    format,
                    new Key.Kinds(List.of()),
                    state -> tile(state, NOT, ""));
        }
        return map(
                "Where states stand on " + claimant.name(),
                format,
                new Key.Scale(Ramp.AGAINST_FOR, "against statehood", "for statehood"),
                state -> {
                    double stance = state.stances().get(view.claimant());
                    return tile(state, Ramp.AGAINST_FOR.color(stance), stance < 0 ? "against" : "for");
                });
    }

    Picture westphalian(Format format) {
        return preference("Westphalian preference", format, StateSnapshot::westphalian);
    }

    Picture interventionist(Format format) {
        return preference("Interventionist preference", format, StateSnapshot::interventionist);
    }

    private Picture preference(String title, Format format, Function<StateSnapshot, Double> reading) {
        return map(title, format, new Key.Scale(Ramp.LITTLE_MUCH, "0", "1"), state -> {
            double value = reading.apply(state);
            return tile(state, Ramp.LITTLE_MUCH.color(value), value < .5 ? "below .5" : "above .5");
        });
    }

    Picture lastVote(Format format) {
        DraftOutcome last = lastDraft();
        Map<String, Ballot> votes = new TreeMap<>();
        if (last != null) {
            for (Ballot ballot : view.run().result().ballots()) {
                if (ballot.month() == last.month() && ballot.draft().equals(last.draft())) {
                    votes.put(ballot.state(), ballot);
                }
            }
        }
        Key key = new Key.Kinds(List.of(
                new Key.Kind(Theme.BLUE, "yes"),
                new Key.Kind(Theme.YELLOW, "abstain"),
                new Key.Kind(Theme.VERMILLION, "no"),
                new Key.Kind(NO_PART, "no part")));
        String title = last == null ? "No vote yet" : "Last vote: " + last.title() + ", " + Theme.month(last.month());
        return map(title, format, key, state -> {
            Ballot ballot = votes.get(state.state());
            boolean isExpected = ballot != null && !ballot.isCast();
            Vote vote = ballot == null ? Vote.NOT_PARTICIPATING : ballot.vote();
            return switch (vote) {
                case YES -> tile(state, Theme.BLUE, isExpected, "yes");
                case ABSTAIN -> tile(state, Theme.YELLOW, isExpected, "abstain");
                case NO -> tile(state, Theme.VERMILLION, isExpected, "no");
                case NOT_PARTICIPATING -> tile(state, NO_PART, "no part");
            };
        });
    }

    /** Who leans on whom this month, over the map of recognition. */
    Picture pressure(Format format) {
        long month = view.run().month();
        List<Arrow> arrows = new ArrayList<>();
        double strongest = 0;
        List<Push> pushes = view.run().result().pushes().stream()
                .filter(push -> push.month() == month && push.claimant().equals(claimant.id()))
                .toList();
        for (Push push : pushes) {
            strongest = Math.max(strongest, Math.abs(push.strength()));
        }
        String entity = claimant.entity();
        for (Push push : pushes) {
            String source = push.source().equals(claimant.id()) && entity != null ? entity : push.source();
            arrows.add(new Arrow(
                    source,
                    push.target(),
                    Math.abs(push.strength()) / strongest,
                    push.strength() > 0 ? Theme.BLUE : Theme.VERMILLION));
        }
        Key key = new Key.Kinds(
                List.of(new Key.Kind(Theme.tint(RECOGNISES, .3), "recognise"), new Key.Kind(NOT, "do not")),
                List.of(
                        new Key.Kind(Theme.BLUE, "leans for recognition"),
                        new Key.Kind(Theme.VERMILLION, "leans against it")));
        return map("Who leans on whom about " + claimant.name(), format, key, arrows, state -> {
            boolean recognises = state.recognitions().get(view.claimant()) == Recognition.RECOGNISED;
            return tile(state, recognises ? Theme.tint(RECOGNISES, .3) : NOT, recognises ? "recognise" : "do not");
        });
    }

    private @Nullable DraftOutcome lastDraft() {
        DraftOutcome last = null;
        for (DraftOutcome draft : view.run().result().drafts()) {
            if (draft.claimant().equals(claimant.id())) {
                last = draft;
            }
        }
        return last;
    }

    private Tile tile(StateSnapshot state, Color color, String says) {
        return tile(state, color, false, says);
    }

    private Tile tile(StateSnapshot state, Color color, boolean isExpected, String says) {
        return new Tile(
                state.state(),
                view.words().sign(state.state()),
                color,
                isExpected,
                imposed.contains(state.state()),
                says);
    }

    private Picture map(String title, Format format, Key key, Function<StateSnapshot, Tile> tile) {
        return map(title, format, key, List.of(), tile);
    }

    private Picture map(String title, Format format, Key key, List<Arrow> arrows, Function<StateSnapshot, Tile> tile) {
        return new TileMapChart(
                view.heading(title, format), states.stream().map(tile).toList(), key, arrows, view.state());
    }
}
