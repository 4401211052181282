package westphalia.engine.stage.act;

import westphalia.engine.run.Simulation;
import westphalia.model.Recognition;
import westphalia.result.RecognitionAct;
import westphalia.result.RecognitionAct.Act;

/** Acts of law between a state and a claimant, carried out and written down. */
public final class Acts {
    private Acts() {}

    /** A state recognises a claimant. */
    public static void recognise(Simulation simulation, int claimant, int state) {
        simulation.situation().setRecognition(claimant, state, Recognition.RECOGNISED);
        write(simulation, claimant, state, Act.RECOGNISE);
    }

    /** A state withdraws its recognition of a claimant. */
    public static void withdraw(Simulation simulation, int claimant, int state) {
        simulation.situation().setRecognition(claimant, state, Recognition.WITHDRAWN);
        write(simulation, claimant, state, Act.WITHDRAW);
    }

    private static void write(Simulation simulation, int claimant, int state, Act act) {
        simulation
                .journal()
                .recognised(new RecognitionAct(
                        simulation.situation().month(),
                        simulation
                                .setting()
                                .claimants()
                                .get(claimant)
                                .claimant()
                                .id(),
                        simulation.setting().roster().state(state).iso3(),
                        act,
                        simulation.isHistory()));
    }
}
