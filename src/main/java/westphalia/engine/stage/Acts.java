package westphalia.engine.stage;

import westphalia.engine.run.Simulation;
import westphalia.model.Recognition;
import westphalia.model.Situation;
import westphalia.result.RecognitionAct;
import westphalia.result.RecognitionAct.Act;

/** Acts of law between a state and a claimant, carried out and written down. */
final class Acts {
    private Acts() {}

    /** A state recognises a claimant. */
    static void recognise(Simulation simulation, int claimant, int state) {
        Situation situation = simulation.situation();
        situation.setRecognition(claimant, state, Recognition.RECOGNISED);
        simulation
                .journal()
                .recognised(new RecognitionAct(
                        situation.month(),
                        simulation
                                .setting()
                                .claimants()
                                .get(claimant)
                                .claimant()
                                .id(),
                        simulation.setting().roster().state(state).iso3(),
                        Act.RECOGNISE,
                        simulation.isHistory()));
    }
}
