package westphalia.model.setting;

import java.time.temporal.ChronoField;
import java.util.List;
import java.util.function.IntPredicate;
import westphalia.model.GreatPower;
import westphalia.model.ImposedValue;
import westphalia.model.ImposedValue.Attribute;
import westphalia.model.Parent;
import westphalia.model.Precedent;
import westphalia.model.State;
import westphalia.model.history.PastBreach;
import westphalia.model.institution.Organisation;
import westphalia.model.institution.Seat;
import westphalia.model.neighbour.Neighbours;
import westphalia.model.parameter.Parameters;
import westphalia.model.parameter.state.PreferenceParameters;

/**
 * What no run changes: the states and what the data say of them, in numbers that rules read.
 *
 * <p>States, claimants, great powers and parents are addressed by their positions in the lists of this setting. Values
 * a scenario imposes on single states have replaced the computed ones.
 */
public final class Setting {
    /** A thousand people, in millions, so that an empty country has a size. */
    private static final double LEAST_POPULATION = 0.001;

    private final Parameters parameters;
    private final Roster roster;
    private final Memberships memberships;
    private final CouncilSeats seats;
    private final Bodies bodies;
    private final List<GreatPower> powers;
    private final List<Precedent> precedents;
    private final List<Parent> parents;
    private final List<ClaimantSetting> claimants;
    private final Ties ties;
    private final List<Kin> kin;
    private final boolean[] isEntity;
    private final double[] alignment;
    private final double[][] siding;
    private final double[] size;
    private final double[] fear;
    private final double[] westphalian;
    private final double[] interventionist;
    private final double[] westphalianReference;
    private final double[] interventionistReference;
    private final double[][] gate;
    private final double[][] imposedKin;
    private final double[][] parentTie;
    private final Neighbours neighbours;
    private final double normReference;
    private final double greatestProduct;
    private final int[] coordinating;
    private final ForemostMembership caucus;

    /**
     * Computes a setting.
     *
     * @param from the proleptic month whose members of the United Nations are the group for standardised values
     */
    public Setting(Facts facts, Parameters parameters, long from) {
        this.parameters = parameters;
        this.roster = new Roster(facts.states());
        this.memberships = new Memberships(facts.organisations(), roster);
        this.seats = new CouncilSeats(Seat.withImposed(facts.seats(), facts.imposed()), roster);
        this.bodies = new Bodies(memberships, seats, roster);
        this.powers = List.copyOf(facts.powers());
        this.precedents = facts.precedents().stream().map(this::precedent).toList();
        this.parents = List.copyOf(facts.parents());
        this.claimants = facts.claimants().stream()
                .map(claimant -> ClaimantSetting.of(claimant, roster, powers, parents))
                .toList();
        this.ties = new Ties(roster, memberships, powers, facts.borders());
        this.kin = facts.claimants().stream()
                .map(claimant -> new Kin(claimant, roster, memberships))
                .toList();
        this.isEntity = new boolean[roster.size()];
        for (ClaimantSetting claimant : claimants) {
            String entity = claimant.claimant().entity();
            if (entity != null) {
                isEntity[roster.position(entity)] = true;
            }
        }
        IntPredicate isMember = state -> roster.isUnMember(state, from);
        int size = roster.size();
        this.alignment =
                Standardised.over(size, isMember, state -> roster.state(state).idealPoint());
        this.size = Standardised.over(
                size,
                isMember,
                state -> StrictMath.log(LEAST_POPULATION + roster.state(state).populationMillions()));
        this.fear = new double[size];
        for (int state = 0; state < size; state++) {
            fear[state] = Fear.of(roster.state(state));
        }
        PreferenceParameters preference = parameters.preference();
        double[] tradition = tradition(isMember, from);
        double[] democracy =
                Standardised.over(size, isMember, state -> roster.state(state).polyarchy());
        this.westphalian = StartingPreferences.withMean(
                preference.westphalianMean(), preference.westphalianSpread(), tradition, isMember);
        this.interventionist = StartingPreferences.withMean(
                preference.interventionistMean(), preference.interventionistSpread(), democracy, isMember);
        this.westphalianReference = StartingPreferences.withMean(
                preference.westphalianReference(), preference.westphalianSpread(), tradition, isMember);
        this.interventionistReference = StartingPreferences.withMean(
                preference.interventionistReference(), preference.interventionistSpread(), democracy, isMember);
        this.normReference = preference.westphalianReference();
        this.gate = new double[claimants.size()][size];
        this.imposedKin = new double[claimants.size()][size];
        this.parentTie = new double[claimants.size()][size];
        for (int claimant = 0; claimant < claimants.size(); claimant++) {
            java.util.Arrays.fill(imposedKin[claimant], Double.NaN);
            for (int state = 0; state < size; state++) {
                parentTie[claimant][state] =
                        ties.toParent(claimants.get(claimant).parentState(), state);
            }
        }
        facts.imposed().forEach(this::impose);
        this.siding = siding(new Agreements(facts.agreements(), roster), facts.imposed(), isMember);
        double[] idealPoints =
                roster.states().stream().mapToDouble(State::idealPoint).toArray();
        this.neighbours = Neighbours.nearest(
                idealPoints,
                state -> isAgent(state, from),
                parameters.influence().neighbours());
        this.greatestProduct = roster.states().stream()
                .mapToDouble(State::gdpUsdBillions)
                .max()
                .orElse(1);
        this.coordinating = java.util.stream.IntStream.range(
                        0, memberships.organisations().size())
                .filter(place -> memberships.organisations().get(place).coordinates())
                .toArray();
        this.caucus = new ForemostMembership(memberships, coordinating);
    }

    private Precedent precedent(PastBreach breach) {
        int owner = 0;
        while (!powers.get(owner).id().equals(breach.owner())) {
            owner++;
        }
        return new Precedent(
                owner, breach.kind(), breach.strength(), breach.month().getLong(ChronoField.PROLEPTIC_MONTH));
    }

    /** A state whose alignment is imposed sides by it, whatever it votes. */
    private double[][] siding(Agreements agreements, List<ImposedValue> imposed, IntPredicate isMember) {
        double[][] all = new double[claimants.size()][];
        for (int claimant = 0; claimant < all.length; claimant++) {
            ClaimantSetting about = claimants.get(claimant);
            double[] standIn = new double[alignment.length];
            for (int state = 0; state < standIn.length; state++) {
                standIn[state] = about.side() * alignment[state];
            }
            all[claimant] = agreements.with(about.claimant(), standIn, isMember);
            for (ImposedValue value : imposed) {
                if (value.attribute() == Attribute.ALIGNMENT) {
                    int state = roster.position(value.state());
                    all[claimant][state] = standIn[state];
                }
            }
        }
        return all;
    }

    private double[] tradition(IntPredicate isMember, long from) {
        int size = roster.size();
        double[] unaligned = Standardised.over(size, isMember, state -> isNonAligned(state, from) ? 1 : 0);
        double[] movement =
                Standardised.over(size, isMember, state -> roster.state(state).independenceMovements() > 0 ? 1 : 0);
        return Standardised.over(size, isMember, state -> unaligned[state] + movement[state]);
    }

    private boolean isNonAligned(int state, long month) {
        List<Organisation> organisations = memberships.organisations();
        for (int place = 0; place < organisations.size(); place++) {
            if (organisations.get(place).nonAligned() && memberships.isMember(place, state, month)) {
                return true;
            }
        }
        return false;
    }

    private void impose(ImposedValue imposed) {
        int state = roster.position(imposed.state());
        Attribute attribute = imposed.attribute();
        if (attribute == Attribute.WESTPHALIAN) {
            westphalian[state] = imposed.value();
        } else if (attribute == Attribute.INTERVENTIONIST) {
            interventionist[state] = imposed.value();
        } else if (attribute == Attribute.FEAR) {
            fear[state] = imposed.value();
        } else if (attribute == Attribute.ALIGNMENT) {
            alignment[state] = imposed.value();
        } else if (attribute == Attribute.GATE || attribute == Attribute.KIN) { // Seats hold the vetoes already.
            double[][] table = attribute == Attribute.GATE ? gate : imposedKin;
            for (int claimant = 0; claimant < claimants.size(); claimant++) {
                String only = imposed.claimant();
                if (only == null
                        || only.equals(claimants.get(claimant).claimant().id())) {
                    table[claimant][state] = imposed.value();
                }
            }
        }
    }

    public Parameters parameters() {
        return parameters;
    }

    public Roster roster() {
        return roster;
    }

    public Memberships memberships() {
        return memberships;
    }

    public CouncilSeats seats() {
        return seats;
    }

    /** The bodies that decide drafts. */
    public Bodies bodies() {
        return bodies;
    }

    public List<GreatPower> powers() {
        return powers;
    }

    /** Breaches of the norm before the first month. */
    public List<Precedent> precedents() {
        return precedents;
    }

    /** The position of the great power with this ISO3, or {@link ClaimantSetting#NOBODY}. */
    public int power(String iso3) {
        for (int power = 0; power < powers.size(); power++) {
            if (powers.get(power).id().equals(iso3)) {
                return power;
            }
        }
        return ClaimantSetting.NOBODY;
    }

    /**
     * The position in the roster of a great power; {@link ClaimantSetting#NOBODY} of {@link ClaimantSetting#NOBODY}.
     */
    public int powerState(int power) {
        return power == ClaimantSetting.NOBODY ? ClaimantSetting.NOBODY : ties.state(power);
    }

    public List<Parent> parents() {
        return parents;
    }

    public List<ClaimantSetting> claimants() {
        return claimants;
    }

    /** The position of the claimant with this id; a scenario that was checked names no other. */
    public int claimant(String id) {
        for (int claimant = 0; claimant < claimants.size(); claimant++) {
            if (claimants.get(claimant).claimant().id().equals(id)) {
                return claimant;
            }
        }
        throw new IllegalArgumentException("no claimant " + id + " in the setting");
    }

    /** The number of states in the roster. */
    public int states() {
        return roster.size();
    }

    /**
     * Whether a state decides anything in a month: members of the United Nations, and non-members that claim nothing.
     */
    public boolean isAgent(int state, long month) {
        return isUnMember(state, month) || (roster.isNeverUnMember(state) && !isEntity[state]);
    }

    public boolean isUnMember(int state, long month) {
        return roster.isUnMember(state, month);
    }

    /** The number of members of the United Nations in a month. */
    public int unMembers(long month) {
        int members = 0;
        for (int state = 0; state < roster.size(); state++) {
            if (isUnMember(state, month)) {
                members++;
            }
        }
        return members;
    }

    /** Alignment with the western side, in standard deviations of the members. */
    public double alignment(int state) {
        return alignment[state];
    }

    /** How far a state sides with a claimant's co-sponsors against its opponent, in standard deviations. */
    public double siding(int claimant, int state) {
        return siding[claimant][state];
    }

    /** The logarithm of a state's population, in standard deviations of the members. */
    public double size(int state) {
        return size[state];
    }

    /** Fear of one's own secession, in [0, 1]. */
    public double fear(int state) {
        return fear[state];
    }

    /** The Westphalian preference at the start, in (0, 1). */
    public double westphalian(int state) {
        return westphalian[state];
    }

    /** The interventionist preference at the start, in (0, 1). */
    public double interventionist(int state) {
        return interventionist[state];
    }

    /** Westphalian preference times norm index in the condition the recognition weights were fitted in. */
    public double normReference(int state) {
        return westphalianReference[state] * normReference;
    }

    /** Interventionist preference in the condition the recognition weights were fitted in. */
    public double interventionistReference(int state) {
        return interventionistReference[state];
    }

    /** The gate a scenario imposes: 0 open, 1 closed. */
    public double gate(int claimant, int state) {
        return gate[claimant][state];
    }

    /** Kin of the claimant in a month, in [-1, 1]. */
    public double kin(int claimant, int state, long month) {
        double imposed = imposedKin[claimant][state];
        return Double.isNaN(imposed) ? kin.get(claimant).of(state, month) : imposed;
    }

    /** Tie to a great power in a month, in [0, 1]; 0 to {@link ClaimantSetting#NOBODY}. */
    public double tie(int power, int state, long month) {
        return power == ClaimantSetting.NOBODY ? 0 : ties.toPower(power, state, month);
    }

    /** How near a state lies to a great power in a month, in [0, 1]: by its orbit or by land. */
    public double proximity(int power, int state, long month) {
        return Math.max(tie(power, state, month), ties.byLand(power, state));
    }

    /** Tie to the parent of a claimant, in [0, 1]. */
    public double parentTie(int claimant, int state) {
        return parentTie[claimant][state];
    }

    /** The states each state looks at. */
    public Neighbours neighbours() {
        return neighbours;
    }

    /** The state's product relative to the greatest of the setting, in [0, 1]. */
    public double relativeProduct(int state) {
        return roster.state(state).gdpUsdBillions() / greatestProduct;
    }

    /** Whether a state holds a veto in the Council in a month. */
    public boolean hasVeto(int state, long month) {
        if (!seats.has(month)) {
            return false;
        }
        CouncilSeats.Members members = seats.in(month);
        int seat = members.states().indexOf(state);
        return seat >= 0 && members.isPermanent(seat);
    }

    /** The place of the coordinating organisation a state belongs to in a month, or -1. */
    public int caucus(int state, long month) {
        int rank = caucus.rank(state, month);
        return rank == ForemostMembership.NONE ? -1 : coordinating[rank];
    }
}
