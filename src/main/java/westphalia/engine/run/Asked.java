package westphalia.engine.run;

import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Standing;

/**
 * Who is asked whether to do what.
 *
 * @param decider ISO3 of a state, or id of a claimant
 * @param subject id of the claimant or draft it is about
 * @param target ISO3 of the state to which the act is done; empty for none
 * @param standing by what right it decides
 */
record Asked(String decider, String subject, DecidedAct act, String target, Standing standing) {

    Asked(String decider, String subject, DecidedAct act) {
        this(decider, subject, act, "", Standing.DECIDES);
    }
}
