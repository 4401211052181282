package westphalia.experiment.fit;

import westphalia.model.parameter.Parameters;

/** What recorded decisions say of parameters. */
interface Likelihood {
    /** How likely every answer of every decision is under these parameters; the same decisions in the same order. */
    Decisions under(Parameters parameters);
}
