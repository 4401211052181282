package westphalia.model.influence.body;

import westphalia.model.Draft;
import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.body.BallotParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * What a member weighs besides in rule 7 if a draft is about a claimant's status.
 *
 * <p>Added to u: {@code (x - x0) max(0, recogniser_stance - p') [membership, it has recognised the claimant]}, for who
 * has recognised a state is held to it when that state asks to be admitted, as it is by its neighbours in rule 2;
 * {@code - mandate max(0, -p) [a mandate is in force, the parent refuses]}, because who cites a resolution in force
 * pays nothing for its no; {@code citation (1 - |p|) w N nu (1 - H_o) [p_o < 0]}, the law that the claimant's opponent
 * o cites to the undecided, with the force its own hypocrisy H leaves; {@code - rival_sponsor T [the sponsor is a
 * rival]}; {@code - regime max(0, 1 - 2 democracy) [the parent refuses]}, the fear of autocracies. Last, for the
 * opponent alone, {@code min(deal, max(0, -u))}: a deal can make up for what it loses and buys no more than that it
 * abstains. p: stance in (-1, 1); x, x0, p' as in rule 7; w, N, T, H in [0, 1]; nu as in rule 7; democracy: polyarchy
 * in [0, 1]; deal: a datum of the draft, 0 or more.
 *
 * <p>Sources: Sivis, Steps (resolution 1244), Introduction (citing it and Helsinki), Russian policy (not recognise and
 * yet not prevent); Hoxha, paragraphs 3, 4 and 8. The numbers are illustrative. Drafts on force, relief and procedure
 * are left out: the weights of rule 7 were fitted to recorded votes on such drafts without them.
 */
final class StatusReasons {
    private final Setting setting;
    private final BallotParameters weights;
    private final double recogniserStance;

    StatusReasons(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().ballot();
        this.recogniserStance = setting.parameters().influence().recogniserStance();
    }

    /**
     * Adds them to the reasons of rule 7, which must be there already.
     *
     * @param shown the stance with which the member stands before the draft, p'
     */
    void add(Situation situation, Draft draft, int claimant, int state, double shown, Reasons reasons) {
        double stance = situation.stance(claimant, state);
        double refused = draft.parentConsents() ? 0 : 1;
        double inForce = situation.claimant(claimant).hasMandate ? refused : 0;
        double autocracy = Math.max(0, 1 - 2 * setting.roster().state(state).polyarchy());
        boolean isHeld = draft.membership() && situation.hasRecognised(claimant, state);
        double held = isHeld ? Math.max(0, recogniserStance - shown) : 0;
        reasons.add(Term.COMMITMENT, (draft.position() - draft.statusQuo()) * held)
                .add(Term.MANDATE, -weights.mandate() * inForce * Math.max(0, -stance))
                .add(Term.CITATION, citation(situation, draft, claimant, state))
                .add(
                        Term.RIVAL_SPONSOR,
                        isRival(state, draft.sponsor()) ? -weights.rivalSponsor() * situation.tension() : 0)
                .add(Term.REGIME, -weights.regime() * refused * autocracy)
                .add(Term.DEAL, isOpponent(claimant, state) ? Math.min(draft.deal(), Math.max(0, -reasons.sum())) : 0);
    }

    private double citation(Situation situation, Draft draft, int claimant, int state) {
        int opponent = setting.claimants().get(claimant).opponent();
        if (opponent == ClaimantSetting.NOBODY || situation.stance(claimant, setting.powerState(opponent)) >= 0) {
            return 0;
        }
        double undecided = 1 - Math.abs(situation.stance(claimant, state));
        double norm = situation.westphalian.value(state) * situation.normIndex();
        double force = (1 - situation.hypocrisy(opponent)) * (draft.parentConsents() ? 1 : -1);
        return setting.parameters().pressure().citation() * undecided * norm * force;
    }

    private boolean isRival(int state, String sponsor) {
        int power = setting.power(setting.roster().state(state).iso3());
        return power != ClaimantSetting.NOBODY
                && setting.powers().get(power).rivals().contains(sponsor);
    }

    private boolean isOpponent(int claimant, int state) {
        int opponent = setting.claimants().get(claimant).opponent();
        return opponent != ClaimantSetting.NOBODY && setting.powerState(opponent) == state;
    }
}
