package westphalia;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import westphalia.model.Agreement;
import westphalia.model.Border;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.model.Event;
import westphalia.model.GreatPower;
import westphalia.model.ImposedValue;
import westphalia.model.Parent;
import westphalia.model.Precedent;
import westphalia.model.Situation;
import westphalia.model.State;
import westphalia.model.history.PastBreach;
import westphalia.model.institution.Membership;
import westphalia.model.institution.Organisation;
import westphalia.model.institution.Seat;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;
import westphalia.model.setting.Facts;
import westphalia.model.setting.Setting;
import westphalia.scenario.Scenario;

/** A world of a few states put together in code, for tests whose numbers are worked out by hand. */
public final class SmallWorld {
    public static final YearMonth FROM = YearMonth.of(2008, 1);
    public static final long FIRST = FROM.getLong(ChronoField.PROLEPTIC_MONTH);

    private static final LocalDate LONG_AGO = LocalDate.of(1945, 10, 24);

    private final List<State> states = new ArrayList<>();
    private final List<Border> borders = new ArrayList<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private final List<ImposedValue> imposed = new ArrayList<>();
    private final List<GreatPower> powers = new ArrayList<>();
    private final List<PastBreach> breaches = new ArrayList<>();
    private final List<Parent> parents = new ArrayList<>();
    private final List<Claimant> claimants = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private Parameters parameters = Parameters.defaults();

    /**
     * The parent PAR and the opponent OPP in the East, the patron PAT and the follower FOL in the West.
     *
     * <p>Ideal points are 1 and -1, so that alignments are 1 and -1 (mean 0, standard deviation 1). No state is
     * non-aligned, has a movement or differs in democracy, so every Westphalian preference is the mean asked for, 0.74,
     * and every interventionist one 0.45, as are the references. Products: PAT 100, OPP 25, PAR and FOL 1.
     */
    public static SmallWorld ofFour() {
        return new SmallWorld()
                .state("PAR", "Here", -1, 1)
                .state("PAT", "There", 1, 100)
                .state("OPP", "Yonder", -1, 25)
                .state("FOL", "Elsewhere", 1, 1)
                .set("preference.westphalian_mean", 0.74)
                .set("preference.westphalian_reference", 0.74)
                .set("preference.interventionist_mean", 0.45)
                .set("preference.interventionist_reference", 0.45)
                .set("recognition.sponsor_exponent", 0.5)
                .power(new GreatPower("PAT", GreatPower.Side.WESTERN, List.of("OPP"), 0.3, 0, 0, 0))
                .power(new GreatPower("OPP", GreatPower.Side.EASTERN, List.of("PAT"), 0.3, 0, 0, 0))
                .parent(new Parent("PAR", 0, 0, false, 0.6, 0.5));
    }

    /** A state with the numbers that matter; the rest is alike for all. */
    public SmallWorld state(String iso3, String region, double idealPoint, double product) {
        return state(
                new State(iso3, iso3, region, LONG_AGO, idealPoint, 0.5, product, 1, 0.01, 0, 0, 0, 0, 0, Set.of()));
    }

    public SmallWorld state(State state) {
        states.removeIf(known -> known.iso3().equals(state.iso3()));
        states.add(state);
        return this;
    }

    /** A state of this world, to be changed and put back. */
    public State state(String iso3) {
        return states.stream()
                .filter(state -> state.iso3().equals(iso3))
                .findFirst()
                .orElseThrow();
    }

    /** Sets a parameter by its path below {@code parameters}. */
    public SmallWorld set(String path, double value) {
        parameters = ParameterDefinition.with(parameters, "parameters." + path, value);
        return this;
    }

    public SmallWorld power(GreatPower power) {
        powers.add(power);
        return this;
    }

    /** Gives a power another share of trade with its rivals. */
    public SmallWorld trade(String iso3, double share) {
        powers.replaceAll(power -> power.id().equals(iso3) ? Records.with(power, "trade", share) : power);
        return this;
    }

    /** A bypass before the first month. */
    public SmallWorld breach(String owner, double strength, YearMonth month) {
        breaches.add(new PastBreach(owner, owner, Precedent.Kind.BYPASS, strength, month, ""));
        return this;
    }

    public SmallWorld parent(Parent parent) {
        parents.removeIf(known -> known.id().equals(parent.id()));
        parents.add(parent);
        return this;
    }

    public SmallWorld claimant(Claimant claimant) {
        claimants.add(claimant);
        return this;
    }

    public SmallWorld border(String one, String other) {
        borders.add(new Border(one, other));
        return this;
    }

    /** How often a state votes as a partner does. */
    public SmallWorld agreement(String iso3, String partner, double share) {
        agreements.add(new Agreement(iso3, partner, share));
        return this;
    }

    /** A seat on the Council from 2008 to 2010. */
    public SmallWorld seat(String iso3, boolean permanent) {
        for (int year = 2008; year <= 2010; year++) {
            seats.add(new Seat(year, iso3, permanent));
        }
        return this;
    }

    public SmallWorld organisation(Organisation organisation) {
        organisations.add(organisation);
        return this;
    }

    public SmallWorld draft(Draft draft) {
        drafts.add(draft);
        return this;
    }

    public SmallWorld event(Event event) {
        events.add(event);
        return this;
    }

    public SmallWorld impose(String state, ImposedValue.Attribute attribute, double value) {
        return impose(new ImposedValue("imposed-" + imposed.size(), state, attribute, null, value, null, null, "test"));
    }

    public SmallWorld impose(ImposedValue value) {
        imposed.add(value);
        return this;
    }

    /** An alliance led by a power, with members since long ago. */
    public static Organisation alliance(String id, @Nullable String leader, double tie, String... members) {
        return new Organisation(id, id, null, null, List.of(), false, false, leader, tie, memberships(id, members));
    }

    /** A caucus whose members act together. */
    public static Organisation caucus(String id, String... members) {
        return new Organisation(id, id, null, null, List.of(), true, false, null, 0, memberships(id, members));
    }

    private static List<Membership> memberships(String id, String... members) {
        List<Membership> memberships = new ArrayList<>();
        for (String member : members) {
            memberships.add(new Membership(id, member, LONG_AGO, null));
        }
        return memberships;
    }

    /** A claimant that wants to part from PAR, with the patron PAT and the opponent OPP. */
    public static Claimant claimantOf(String id) {
        return new Claimant(
                id,
                id,
                null,
                "PAR",
                "PAT",
                "OPP",
                List.of(),
                List.of(),
                null,
                Map.of(),
                Map.of(),
                0.5,
                0,
                0,
                0.2,
                0.6,
                0.6,
                false,
                0.3,
                false,
                0,
                0,
                new Claimant.Conflict(0, 0.5, 0, false, false, false));
    }

    /** A draft about a claimant that PAT brings before the Council in the first month. */
    public static Draft draftOf(String id, String claimant, double position, double statusQuo) {
        return new Draft(
                id,
                id,
                FROM,
                false,
                Draft.Condition.NONE,
                claimant,
                "PAT",
                null,
                "council",
                position,
                statusQuo,
                false,
                0,
                false,
                false,
                false,
                0,
                false,
                false,
                false,
                false,
                0,
                null,
                "");
    }

    public Setting setting() {
        return new Setting(
                new Facts(
                        states,
                        borders,
                        agreements,
                        seats,
                        organisations,
                        powers,
                        breaches,
                        parents,
                        claimants,
                        imposed),
                parameters,
                FIRST);
    }

    /** The scenario of this world from January 2008 to a last month. */
    public Scenario until(YearMonth last) {
        return new Scenario(
                1,
                "Small world",
                "",
                "",
                List.of(),
                FROM,
                last,
                10,
                1,
                List.copyOf(states),
                List.copyOf(borders),
                List.copyOf(agreements),
                List.copyOf(seats),
                List.of(),
                null,
                "",
                parameters,
                List.copyOf(imposed),
                List.copyOf(powers),
                List.copyOf(breaches),
                List.copyOf(parents),
                List.copyOf(claimants),
                List.copyOf(organisations),
                List.copyOf(drafts),
                List.copyOf(events));
    }

    /** A situation at the start of a setting: preferences as in the setting, indices at their means, no stances. */
    public static Situation situation(Setting setting) {
        double[] westphalian = new double[setting.states()];
        double[] interventionist = new double[setting.states()];
        for (int state = 0; state < westphalian.length; state++) {
            westphalian[state] = setting.westphalian(state);
            interventionist[state] = setting.interventionist(state);
        }
        Situation situation = new Situation(
                westphalian,
                interventionist,
                setting.claimants().size(),
                setting.parents().size(),
                setting.powers().size());
        for (int claimant = 0; claimant < setting.claimants().size(); claimant++) {
            int about = claimant;
            setting.claimants().get(claimant).promised().forEach(sponsor -> situation.promise(about, sponsor));
        }
        situation.setMonth(FIRST);
        for (int claimant = 0; claimant < setting.claimants().size(); claimant++) {
            for (int sponsor : setting.claimants().get(claimant).promised()) {
                situation.promise(claimant, sponsor);
            }
        }
        situation.setIndices(0.74, 0.45);
        return situation;
    }
}
