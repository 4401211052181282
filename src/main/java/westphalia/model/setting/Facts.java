package westphalia.model.setting;

import java.util.List;
import westphalia.model.Agreement;
import westphalia.model.Border;
import westphalia.model.Claimant;
import westphalia.model.GreatPower;
import westphalia.model.ImposedValue;
import westphalia.model.Parent;
import westphalia.model.State;
import westphalia.model.history.PastBreach;
import westphalia.model.institution.Organisation;
import westphalia.model.institution.Seat;

/** Everything a {@link Setting} is made from. */
public record Facts(
        List<State> states,
        List<Border> borders,
        List<Agreement> agreements,
        List<Seat> seats,
        List<Organisation> organisations,
        List<GreatPower> powers,
        List<PastBreach> precedents,
        List<Parent> parents,
        List<Claimant> claimants,
        List<ImposedValue> imposed) {}
