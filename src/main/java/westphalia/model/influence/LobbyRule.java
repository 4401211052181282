package westphalia.model.influence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.decision.Logistic;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.power.PressureParameters;
import westphalia.model.parameter.power.RetaliationParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Rule 10: who leans on whom about a claimant, and how strongly.
 *
 * <p>Four lean: the patron and the claimant for recognition, the opponent and the parent against it. A lobbyist l
 * approaches a state i with {@code P = L(u)}, {@code u = base + tie d_il + persuadable (1 - |p|) + seat [i sits on the
 * Council] + counter [the other side pushed i last month]}. d: tie to the lobbyist in [0, 1]: to a power by treaty, to
 * the parent by border and region, to the claimant by kin (its positive part); p: stance in (-1, 1). The budget b is
 * split equally among the states approached, {@code strength = min(1, b / number approached)}, and a state feels {@code
 * strength (1 + d) / 2}. A power has {@code b = power_budget sqrt(relative product) (1 - appeal_share H) A / max(1, sum
 * of A)}, A the attention of a claimant in [0, 1], the sum over all claimants on which it leans, H its hypocrisy; the
 * parent small_budget; the claimant small_budget times its access to forums. Patron and opponent follow the same lines
 * of code.
 *
 * <p>While the parent campaigns, it and the opponent lean on states that have recognised as well, which then may
 * withdraw (rule 12); their budget is split among more.
 *
 * <p>Retaliation: for some months after its recognition a state feels its full tie to the parent, and its nearest
 * neighbours that have not recognised feel a share of it each.
 *
 * <p>Who leans: claimant and parent once it has declared or anybody has promised; the powers once one of its sponsors
 * has recognised or promised, each while its own stance is on its side; the parent while it does not consent.
 *
 * <p>Sources: Sivis, Western stance and Russian policy (Washington presses, Moscow lobbies, Belgrade recalls
 * ambassadors); his last line and Putin 2016 for a power whose own breach takes its words' force, his Russian policy
 * for levers that are none of law and keep theirs: energy, finance, arms; Hoxha, paragraphs 8 and 9, for access;
 * Siroky, Popovic and Mirilovic 2021 for levers; Vreeland and Dreher 2014 for seats. The numbers are illustrative.
 * Added: the powers wait for a sponsor, because nobody lobbies about a question that nobody raises. Changed against the
 * specification: hypocrisy once took from all of a power's lobbying, so that powers fell silent after their first
 * breach; it takes from appeals alone: the citation in ballots, the licence, and the share of lobbying that argues.
 */
public final class LobbyRule {
    /** The strongest push of one lobbyist on one state in a month. */
    public static final double FULL_PUSH = 1;

    /** The tie from which a lobbyist buys a friend instead of threatening. */
    public static final double FRIEND = 0.5;

    private final Setting setting;
    private final PressureParameters weights;
    private final RetaliationParameters felt;
    private final List<Lobbyist> lobbyists = new ArrayList<>();
    private final double mostLikelyOfAll;
    private final double mostLikelyOfOthers;
    private final int[] patronStates;
    private final int[] opponentStates;

    /** In whose name somebody leans. */
    public enum Role {
        PATRON(1, Term.PATRON_TIE),
        CLAIMANT(1, Term.KIN),
        OPPONENT(-1, Term.OPPONENT_TIE),
        PARENT(-1, Term.PARENT_TIE);

        private final int sign;
        private final Term tie;

        Role(int sign, Term tie) {
            this.sign = sign;
            this.tie = tie;
        }

        /** +1 for recognition, -1 against it. */
        public int sign() {
            return sign;
        }
    }

    /**
     * Somebody who leans on states about one claimant.
     *
     * @param claimant position of the claimant
     * @param power position among the great powers, or {@link ClaimantSetting#NOBODY}
     * @param id its ISO3, or the claimant's id
     * @param key its key for luck, which holds the claimant as well
     */
    public record Lobbyist(Role role, int claimant, int power, String id, long key) {}

    public LobbyRule(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().pressure();
        this.felt = setting.parameters().retaliation();
        double most = weights.base() + weights.tie() + weights.persuadable();
        this.mostLikelyOfOthers = Logistic.of(most);
        this.mostLikelyOfAll = Logistic.of(most + weights.seat() + weights.counter());
        int claimants = setting.claimants().size();
        this.patronStates = new int[claimants];
        this.opponentStates = new int[claimants];
        for (int claimant = 0; claimant < claimants; claimant++) {
            ClaimantSetting about = setting.claimants().get(claimant);
            patronStates[claimant] = setting.powerState(about.patron());
            opponentStates[claimant] = setting.powerState(about.opponent());
            enter(Role.PATRON, claimant, about.patron(), about.claimant().patron());
            enter(
                    Role.CLAIMANT,
                    claimant,
                    ClaimantSetting.NOBODY,
                    about.claimant().id());
            enter(Role.OPPONENT, claimant, about.opponent(), about.claimant().opponent());
            if (about.parentState() != opponentStates[claimant]) {
                enter(
                        Role.PARENT,
                        claimant,
                        ClaimantSetting.NOBODY,
                        about.claimant().parent());
            }
        }
    }

    private void enter(Role role, int claimant, int power, @Nullable String id) {
        boolean isPower = role == Role.PATRON || role == Role.OPPONENT;
        if (id != null && (!isPower || power != ClaimantSetting.NOBODY)) {
            String name = setting.claimants().get(claimant).claimant().id() + "." + id;
            lobbyists.add(new Lobbyist(role, claimant, power, id, Luck.key(name)));
        }
    }

    /** All lobbyists: by claimant, and of each the patron, itself, the opponent, the parent. */
    public List<Lobbyist> lobbyists() {
        return java.util.Collections.unmodifiableList(lobbyists);
    }

    /** Whether a claimant is a question this month: it has declared, or somebody has promised. */
    public boolean isOpen(Situation situation, int claimant) {
        return situation.claimant(claimant).declared <= situation.month() || isSponsored(situation, claimant);
    }

    /** Whether one of its sponsors has recognised a claimant or promised to. */
    public boolean isSponsored(Situation situation, int claimant) {
        for (int sponsor : setting.claimants().get(claimant).sponsors()) {
            if (situation.hasRecognised(claimant, sponsor) || situation.hasPromised(claimant, sponsor)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a state can be leaned on: an agent that has not recognised and is neither parent, patron nor opponent.
     */
    public boolean isTarget(Situation situation, int claimant, int state) {
        return !situation.hasRecognised(claimant, state) && isBystander(situation, claimant, state);
    }

    /**
     * Whether a lobbyist can lean on a state; while the parent campaigns, its side leans on those that have recognised
     * too.
     */
    public boolean isTarget(Situation situation, Lobbyist lobbyist, int state) {
        int claimant = lobbyist.claimant();
        boolean campaigns = lobbyist.role().sign() < 0 && WithdrawalRule.isCampaign(situation, claimant);
        return campaigns ? isBystander(situation, claimant, state) : isTarget(situation, claimant, state);
    }

    private boolean isBystander(Situation situation, int claimant, int state) {
        return state != patronStates[claimant]
                && state != opponentStates[claimant]
                && state != setting.claimants().get(claimant).parentState()
                && setting.isAgent(state, situation.month());
    }

    /** What a lobbyist can spend this month, in pushes; 0 if it does not lean at all. */
    public double budget(Situation situation, Lobbyist lobbyist) {
        int claimant = lobbyist.claimant();
        ClaimantCondition condition = situation.claimant(claimant);
        return switch (lobbyist.role()) {
            case PATRON, OPPONENT -> powerBudget(situation, lobbyist);
            case CLAIMANT -> isOpen(situation, claimant) ? weights.smallBudget() * condition.access : 0;
            case PARENT -> isOpen(situation, claimant) && !consents(situation, claimant) ? weights.smallBudget() : 0;
        };
    }

    private double powerBudget(Situation situation, Lobbyist lobbyist) {
        if (!leans(situation, lobbyist)) {
            return 0;
        }
        double attention = 0;
        for (Lobbyist other : lobbyists) {
            if (other.power() == lobbyist.power() && leans(situation, other)) {
                attention += situation.claimant(other.claimant()).attention;
            }
        }
        double share = situation.claimant(lobbyist.claimant()).attention / Math.max(1, attention);
        double weight = StrictMath.sqrt(setting.relativeProduct(setting.powerState(lobbyist.power())));
        return weights.powerBudget() * weight * heard(situation, lobbyist) * share;
    }

    /**
     * The part of a power's lobbying that keeps its force: who breaks a rule appeals to it in vain, and has other
     * levers.
     */
    private double heard(Situation situation, Lobbyist lobbyist) {
        return 1 - weights.appealShare() * situation.hypocrisy(lobbyist.power());
    }

    private boolean leans(Situation situation, Lobbyist lobbyist) {
        int claimant = lobbyist.claimant();
        return isSponsored(situation, claimant)
                && situation.stance(claimant, setting.powerState(lobbyist.power()))
                                * lobbyist.role().sign()
                        > 0;
    }

    private boolean consents(Situation situation, int claimant) {
        return situation.parent(setting.claimants().get(claimant).parent()).consents;
    }

    /** How closely a state is tied to a lobbyist in a month, in [0, 1]. */
    public double tie(Lobbyist lobbyist, int state, long month) {
        return switch (lobbyist.role()) {
            case PATRON, OPPONENT -> setting.tie(lobbyist.power(), state, month);
            case CLAIMANT -> Math.max(0, setting.kin(lobbyist.claimant(), state, month));
            case PARENT -> setting.parentTie(lobbyist.claimant(), state);
        };
    }

    /** Whether the other side pushed a state last month; to be asked before those pushes are forgotten. */
    public boolean isAnswer(Situation situation, Lobbyist lobbyist, int state) {
        int claimant = lobbyist.claimant();
        double others = lobbyist.role().sign() > 0
                ? situation.pushAgainst(claimant, state)
                : situation.pushFor(claimant, state);
        return others > 0;
    }

    /** Adds the reasons to approach a state; their sum is u. */
    public void reasons(
            Situation situation,
            Lobbyist lobbyist,
            int state,
            double tie,
            boolean hasSeat,
            boolean isAnswer,
            Reasons reasons) {
        double stance = situation.stance(lobbyist.claimant(), state);
        reasons.add(Term.BASE, weights.base())
                .add(lobbyist.role().tie, weights.tie() * tie)
                .add(Term.PERSUADABLE, weights.persuadable() * (1 - Math.abs(stance)))
                .add(Term.SEAT, hasSeat ? weights.seat() : 0)
                .add(Term.COUNTER, isAnswer ? weights.counter() : 0);
    }

    /** A probability that no state exceeds; a draw that is not below it needs no reasons. */
    public double mostLikely(boolean hasSeat, boolean isAnswer) {
        return hasSeat || isAnswer ? mostLikelyOfAll : mostLikelyOfOthers;
    }

    /** How strongly each state is pushed when a budget is spent on so many. */
    public static double strength(double budget, int approached) {
        return Math.min(FULL_PUSH, budget / approached);
    }

    /** The part of a push that a state feels, by its tie to who pushes. */
    public static double lever(double tie) {
        return (1 + tie) / 2;
    }

    /** How strongly the parent retaliates this month against a state, in [0, 1]. */
    public double retaliation(Situation situation, int claimant, int state) {
        if (!situation.hasRecognised(claimant, state) || consents(situation, claimant)) {
            return 0;
        }
        long months = situation.month() - situation.recognisedIn(claimant, state);
        return months <= weights.retaliationMonths() ? setting.parentTie(claimant, state) : 0;
    }

    /** The neighbours of a state that feel retaliation against it, by a share; nearest first. */
    public int[] bystanders(Situation situation, int claimant, int state) {
        int[] nearest = new int[felt.neighbours()];
        int count = 0;
        for (int neighbour : setting.neighbours().of(state)) {
            if (count < nearest.length && isTarget(situation, claimant, neighbour)) {
                nearest[count++] = neighbour;
            }
        }
        return java.util.Arrays.copyOf(nearest, count);
    }

    /** What a neighbour feels of a retaliation. */
    public double echo(double retaliation) {
        return felt.neighbourShare() * retaliation;
    }
}
