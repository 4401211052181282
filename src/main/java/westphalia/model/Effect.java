package westphalia.model;

import westphalia.model.Situation.ClaimantCondition;

/**
 * What a draft does if a body adopts it.
 *
 * <p>A new kind is a record here, the key of {@link Draft} that asks for it, and a line in {@link Draft#effects}.
 */
public sealed interface Effect {

    /**
     * What is changed, and by how much a body changes it.
     *
     * @param claimant the condition of the claimant that the draft is about
     * @param isFinal whether the body admits members itself; if not, it recommends them to the one that does
     * @param mandateGain what a mandate after force adds to the legitimacy of the body, in [0, 1]; 0 for a body whose
     *     legitimacy is not followed
     * @param step what a step adds to the claimant's borders, in [-1, 1]
     */
    record Adoption(
            Situation situation, ClaimantCondition claimant, boolean isFinal, double mandateGain, double step) {}

    /** Changes the situation as adopted. */
    void happen(Adoption adoption);

    /** The claimant becomes a member of the United Nations, or is recommended to become one. */
    record Admission() implements Effect {
        @Override
        public void happen(Adoption adoption) {
            if (adoption.isFinal()) {
                adoption.claimant().isUnMember = true;
            } else {
                adoption.claimant().isRecommended = true;
            }
        }
    }

    /** The claimant comes under international administration. */
    record Mandate() implements Effect {
        @Override
        public void happen(Adoption adoption) {
            Situation situation = adoption.situation();
            ClaimantCondition claimant = adoption.claimant();
            claimant.hasMandate = true;
            claimant.administered = Math.min(claimant.administered, situation.month());
            if (claimant.bypassed != Situation.NEVER) {
                situation.setLegitimacy(situation.legitimacy() + adoption.mandateGain());
            }
        }
    }

    /**
     * Force is authorised.
     *
     * @param extent 0 not at all, 1 in full
     */
    record Authorisation(double extent) implements Effect {
        @Override
        public void happen(Adoption adoption) {
            adoption.claimant().authorisation = Math.max(adoption.claimant().authorisation, extent);
        }
    }

    /** A body moves towards the claimant, or away from it: its borders are worth more, or less. */
    record Step() implements Effect {
        @Override
        public void happen(Adoption adoption) {
            ClaimantCondition claimant = adoption.claimant();
            claimant.borders = Math.max(0, Math.min(1, claimant.borders + adoption.step()));
        }
    }
}
