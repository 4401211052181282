package westphalia.experiment.forecast.baseline;

import java.util.ArrayList;
import java.util.List;
import westphalia.experiment.forecast.question.RecognitionQuestion;
import westphalia.model.State;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Memberships;
import westphalia.model.setting.Setting;

/** Which facts of a state a baseline looks at. */
enum Covariates {
    /** None: all states are alike. */
    NONE,
    /** The ideal point, towards the patron's side. */
    ALIGNMENT,
    /** Membership in each organisation of the scenario. */
    BLOCS,
    /**
     * Those, ties to patron, opponent and parent, fear and what it is made of, kin, democracy, product and population
     * (the last two in logarithms).
     */
    ALL;

    /** The facts of a state in a month, in a fixed order. */
    double[] of(RecognitionQuestion question, int state, long month) {
        List<Double> facts = new ArrayList<>();
        if (this == ALIGNMENT || this == ALL) {
            facts.add(question.about().side() * question.setting().alignment(state));
        }
        if (this == BLOCS || this == ALL) {
            addBlocs(question.setting().memberships(), state, month, facts);
        }
        if (this == ALL) {
            addRest(question, state, month, facts);
        }
        return facts.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void addBlocs(Memberships memberships, int state, long month, List<Double> facts) {
        for (int place = 0; place < memberships.organisations().size(); place++) {
            if (!memberships.organisations().get(place).members().isEmpty()) {
                facts.add(memberships.isMember(place, state, month) ? 1.0 : 0.0);
            }
        }
    }

    private static void addRest(RecognitionQuestion question, int state, long month, List<Double> facts) {
        Setting setting = question.setting();
        ClaimantSetting about = question.about();
        State own = setting.roster().state(state);
        facts.add(setting.tie(about.patron(), state, month));
        facts.add(setting.tie(about.opponent(), state, month));
        facts.add(setting.parentTie(question.claimant(), state));
        facts.add(setting.fear(state));
        facts.add(own.independenceMovements() > 0 ? 1.0 : 0.0);
        facts.add(own.excludedShare());
        facts.add(setting.kin(question.claimant(), state, month));
        facts.add(own.polyarchy());
        facts.add(StrictMath.log1p(own.gdpUsdBillions()));
        facts.add(StrictMath.log1p(own.populationMillions()));
    }
}
