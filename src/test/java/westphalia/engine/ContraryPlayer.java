package westphalia.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.engine.run.Player;
import westphalia.model.Vote;
import westphalia.result.Decision;

/**
 * Plays one state and always does what luck would not have it do; says yes where it would vote no, and no otherwise.
 */
final class ContraryPlayer implements Player {
    final List<Decision> asked = new ArrayList<>();
    private final String state;

    ContraryPlayer(String state) {
        this.state = state;
    }

    @Override
    public @Nullable Boolean act(Decision ofModel) {
        if (!ofModel.state().equals(state)) {
            return null;
        }
        asked.add(ofModel);
        return !ofModel.happened();
    }

    @Override
    public @Nullable Vote vote(Decision yes, Decision no) {
        if (!yes.state().equals(state)) {
            return null;
        }
        asked.add(yes);
        return no.happened() ? Vote.YES : Vote.NO;
    }
}
