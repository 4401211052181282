package westphalia.model.parameter;

import westphalia.model.meaning.Meaning;
import westphalia.model.parameter.body.AssemblyParameters;
import westphalia.model.parameter.body.BallotParameters;
import westphalia.model.parameter.body.BodyParameters;
import westphalia.model.parameter.body.ForumParameters;
import westphalia.model.parameter.body.TablingParameters;
import westphalia.model.parameter.power.BypassParameters;
import westphalia.model.parameter.power.ForceParameters;
import westphalia.model.parameter.power.LicenceParameters;
import westphalia.model.parameter.power.PowerParameters;
import westphalia.model.parameter.power.PrecedentParameters;
import westphalia.model.parameter.power.PressureParameters;
import westphalia.model.parameter.power.RetaliationParameters;
import westphalia.model.parameter.power.StandingParameters;
import westphalia.model.parameter.power.TieParameters;
import westphalia.model.parameter.power.WorldParameters;
import westphalia.model.parameter.state.ActParameters;
import westphalia.model.parameter.state.ConditionalityParameters;
import westphalia.model.parameter.state.ConflictParameters;
import westphalia.model.parameter.state.DeclarationParameters;
import westphalia.model.parameter.state.GroundParameters;
import westphalia.model.parameter.state.InfluenceParameters;
import westphalia.model.parameter.state.ParentParameters;
import westphalia.model.parameter.state.PreferenceParameters;
import westphalia.model.parameter.state.RecognitionParameters;
import westphalia.model.parameter.state.StanceParameters;
import westphalia.model.parameter.state.TimingParameters;
import westphalia.model.parameter.state.WithdrawalParameters;

/**
 * Every parameter of the model, grouped by mechanism.
 *
 * <p>A scenario file names them by these components in snake case, as in {@code parameters.recognition.base}.
 */
public record Parameters(
        @Meaning(text = "A state's monthly decision to recognise")
        RecognitionParameters recognition,

        @Meaning(text = "When a state's turn to recognise comes")
        TimingParameters timing,

        @Meaning(text = "The anchor of a state's stance") StanceParameters stance,

        @Meaning(text = "How states look at their neighbours")
        InfluenceParameters influence,

        @Meaning(text = "The two preferences") PreferenceParameters preference,
        @Meaning(text = "The size and reach of acts") ActParameters act,
        @Meaning(text = "The great powers") PowerParameters power,
        @Meaning(text = "What blocking a draft brings") StandingParameters standing,

        @Meaning(text = "Nearness, kin across the border, trade")
        TieParameters ties,

        @Meaning(text = "What a parent holds and concedes") ParentParameters parent,
        @Meaning(text = "What a breach permits to others") PrecedentParameters precedent,

        @Meaning(text = "How far one kind of breach permits another")
        LicenceParameters licence,

        @Meaning(text = "How members vote") BallotParameters ballot,
        @Meaning(text = "How they vote in the Assembly") AssemblyParameters assembly,

        @Meaning(text = "Whether a draft is put to the vote")
        TablingParameters tabling,

        @Meaning(text = "Who leans on whom") PressureParameters pressure,
        @Meaning(text = "Who feels retaliation too") RetaliationParameters retaliation,
        @Meaning(text = "Acting past a blocked Council") BypassParameters bypass,

        @Meaning(text = "Who can use force, and what follows")
        ForceParameters force,

        @Meaning(text = "Declaring independence by choice") DeclarationParameters declaration,
        @Meaning(text = "Steps of bodies") BodyParameters body,
        @Meaning(text = "The claimant in forums") ForumParameters forum,
        @Meaning(text = "Carrot, stick and protector") ConditionalityParameters conditionality,
        @Meaning(text = "Withdrawing recognition") WithdrawalParameters withdrawal,

        @Meaning(text = "Violence, state-building, passports, attention")
        GroundParameters ground,

        @Meaning(text = "What wars and years leave") ConflictParameters conflict,

        @Meaning(text = "Tension, legitimacy, grievance") WorldParameters world) {

    private static final Parameters DEFAULTS = ParameterDefinition.build(Parameters.class);

    /** The parameters a scenario has when it names none. */
    public static Parameters defaults() {
        return DEFAULTS;
    }
}
