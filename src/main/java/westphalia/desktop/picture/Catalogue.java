package westphalia.desktop.picture;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import westphalia.chart.PreferencePlaneChart;
import westphalia.chart.ballot.VetoCoalitionChart;
import westphalia.chart.ballot.WallChart;
import westphalia.chart.drawing.Format;
import westphalia.chart.drawing.Picture;
import westphalia.engine.run.Plan;
import westphalia.model.Draft;
import westphalia.result.DraftTallies;
import westphalia.result.DraftTally;
import westphalia.result.StateSnapshot;
import westphalia.scenario.Scenario;

/** All pictures the window offers; the first three are open at the start. */
public enum Catalogue implements LivePicture {
    RECOGNITION("Recognition", "How many states recognise, with history beside it") {
        @Override
        public Picture picture(View view, Format format) {
            return new Courses(view).recognition(format);
        }
    },
    MAP("Map: recognition", "One tile a state, coloured by whether it recognises") {
        @Override
        public Picture picture(View view, Format format) {
            return new Maps(view).recognition(format);
        }
    },
    WALL("Which wall stopped it", "Votes each draft found or was expected to find, and who blocked it") {
        @Override
        public Picture picture(View view, Format format) {
            return new WallChart(
                    view.heading("Which wall stopped it", format),
                    ofCouncil(view),
                    view.words().claimant(view.claimant()).id(),
                    view.words().scenarioWords().quota(),
                    view.words().names());
        }
    },
    MAP_OF_STANCES("Map: stance", "For or against statehood, from -1 to 1") {
        @Override
        public Picture picture(View view, Format format) {
            return new Maps(view).stance(format);
        }
    },
    MAP_OF_WESTPHALIANS("Map: Westphalian preference", "How much each state holds to non-intervention") {
        @Override
        public Picture picture(View view, Format format) {
            return new Maps(view).westphalian(format);
        }
    },
    MAP_OF_INTERVENTIONISTS("Map: interventionist preference", "How much each state would intervene against abuse") {
        @Override
        public Picture picture(View view, Format format) {
            return new Maps(view).interventionist(format);
        }
    },
    MAP_OF_VOTES("Map: last vote", "The last ballot on the claimant, hatched if it was only expected") {
        @Override
        public Picture picture(View view, Format format) {
            return new Maps(view).lastVote(format);
        }
    },
    MAP_OF_PRESSURE("Map: pressure", "Who leans on whom this month, for recognition or against it") {
        @Override
        public Picture picture(View view, Format format) {
            return new Maps(view).pressure(format);
        }
    },
    STANCES("Russia and Serbia", "The stances of the great powers beside the concession of the parent") {
        @Override
        public Picture picture(View view, Format format) {
            return new Courses(view).stances(format);
        }
    },
    NORMS("Norm, tension, concession", "The norm index, tension, the legitimacy of the Council and the concession") {
        @Override
        public Picture picture(View view, Format format) {
            return new Courses(view).norms(format);
        }
    },
    DIFFERENCE("Difference from the twin", "Recognitions more or fewer than in the run it is compared with") {
        @Override
        public Picture picture(View view, Format format) {
            return new Courses(view).difference(format);
        }
    },
    SOVEREIGNTY("Four sovereignties", "Effective sovereignty in its parts") {
        @Override
        public Picture picture(View view, Format format) {
            return new Courses(view).sovereignty(format);
        }
    },
    PRECEDENTS("Precedents", "How far each power breaks its own rule, and the licence others gave it") {
        @Override
        public Picture picture(View view, Format format) {
            return new Courses(view).precedents(format);
        }
    },
    COALITIONS("Veto coalitions", "Who answered which draft how") {
        @Override
        public Picture picture(View view, Format format) {
            return new VetoCoalitionChart(
                    view.heading("Veto coalitions", format),
                    ofCouncil(view),
                    view.words().names());
        }
    },
    PREFERENCES("Two preferences", "Westphalian against interventionist, at the start and now") {
        @Override
        public Picture picture(View view, Format format) {
            List<StateSnapshot> states = view.run().result().states();
            Scenario scenario = view.run().scenario();
            return new PreferencePlaneChart(
                    view.heading("Two preferences", format),
                    in(states, view.run().plan().from()),
                    in(states, view.run().month()),
                    view.words().claimant(view.claimant()),
                    view.claimant(),
                    view.words().scenarioWords().labelled(scenario.claimants().get(view.claimant())),
                    view.words().names());
        }
    };

    private final String title;
    private final String tip;

    Catalogue(String title, String tip) {
        this.title = title;
        this.tip = tip;
    }

    @Override
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String tip() {
        return tip;
    }

    private static List<DraftTally> ofCouncil(View view) {
        Set<String> own = new TreeSet<>();
        view.run().scenario().drafts().stream().map(Draft::id).forEach(own::add);
        DraftTallies tallies = new DraftTallies(own::contains);
        tallies.receive(view.run().result());
        return tallies.tallies().stream()
                .filter(tally -> tally.body().equals(Plan.COUNCIL))
                .toList();
    }

    private static List<StateSnapshot> in(List<StateSnapshot> states, long month) {
        return states.stream().filter(state -> state.month() == month).toList();
    }
}
