package westphalia.scenario;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.model.Agreement;
import westphalia.model.Border;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.model.Event;
import westphalia.model.GreatPower;
import westphalia.model.ImposedValue;
import westphalia.model.Parent;
import westphalia.model.State;
import westphalia.model.history.Observation;
import westphalia.model.history.PastBreach;
import westphalia.model.history.RecordedRecognitions;
import westphalia.model.institution.Organisation;
import westphalia.model.institution.Seat;
import westphalia.model.meaning.Meaning;
import westphalia.model.parameter.Parameters;

/**
 * A question put to the model: everything a run starts from, read, checked and immutable.
 *
 * <p>States are in the order of their ISO3 codes whatever the order of the file.
 */
public record Scenario(
        @Meaning(text = "Version of the file format", min = 1, max = 1)
        int format,

        @Meaning(text = "Title shown on every chart") String title,
        @Meaning(text = "What a class should ask") String question,

        @Meaning(text = "In which direction theory expects the answer to lie", preset = "\"\"")
        String expectation,

        @Meaning(text = "Claims and patterns it puts to the test, as in 26 or SF16", preset = "[]")
        List<String> claims,

        @Meaning(text = "First month") YearMonth from,
        @Meaning(text = "Last month") YearMonth to,

        @Meaning(text = "Runs of an ensemble", unit = "runs", min = 1, max = Limits.RUNS, preset = "100")
        int runs,

        @Meaning(text = "Master seed", min = -Limits.SEED, max = Limits.SEED, preset = "1")
        long seed,

        @Meaning(text = "Table of states, one row a state", min = 2, max = Limits.STATES)
        List<State> states,

        @Meaning(text = "Table of land borders", preset = "[]")
        List<Border> borders,

        @Meaning(text = "Table of how often states vote as the powers and co-sponsors do", preset = "[]")
        List<Agreement> agreements,

        @Meaning(text = "Table of who sits on the Council in which year", preset = "[]")
        List<Seat> council,

        @Meaning(text = "Table of recorded recognitions, drawn beside the model, never read by it", preset = "[]")
        List<Observation> observed,

        @Meaning(text = "Last month that table covers; its last recognition if absent") @Nullable
        YearMonth observedUntil,

        @Meaning(text = "Why that table ends there, said wherever history is drawn", preset = "\"\"")
        String observedNote,

        @Meaning(text = "Parameters that differ from the defaults")
        Parameters parameters,

        @Meaning(text = "Values of single states set by hand", preset = "[]")
        List<ImposedValue> overrides,

        @Meaning(text = "States whose stance is a choice of their own", preset = "[]")
        List<GreatPower> powers,

        @Meaning(text = "Breaches of the norm before the first month", preset = "[]")
        List<PastBreach> precedents,

        @Meaning(text = "States from which claimants want to part")
        List<Parent> parents,

        @Meaning(text = "Contested entities", min = 1, max = Limits.CLAIMANTS)
        List<Claimant> claimants,

        @Meaning(text = "Bodies and alliances", preset = "[]")
        List<Organisation> organisations,

        @Meaning(text = "Texts that may be put to the vote", preset = "[]")
        List<Draft> drafts,

        @Meaning(text = "What happens on which date", preset = "[]")
        List<Event> events) {

    /** The same scenario with other parameters. */
    public Scenario withParameters(Parameters changed) {
        return new Scenario(
                format,
                title,
                question,
                expectation,
                claims,
                from,
                to,
                runs,
                seed,
                states,
                borders,
                agreements,
                council,
                observed,
                observedUntil,
                observedNote,
                changed,
                overrides,
                powers,
                precedents,
                parents,
                claimants,
                organisations,
                drafts,
                events);
    }

    /** The same scenario with another last month. */
    public Scenario until(YearMonth last) {
        return new Scenario(
                format,
                title,
                question,
                expectation,
                claims,
                from,
                last,
                runs,
                seed,
                states,
                borders,
                agreements,
                council,
                observed,
                observedUntil,
                observedNote,
                parameters,
                overrides,
                powers,
                precedents,
                parents,
                claimants,
                organisations,
                drafts,
                events);
    }

    /** What history did, as far as its table goes. */
    public RecordedRecognitions recorded() {
        return new RecordedRecognitions(observed, observedUntil, observedNote);
    }
}
