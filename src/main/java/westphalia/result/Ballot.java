package westphalia.result;

import java.io.Serializable;
import westphalia.model.Vote;

/**
 * How one member voted on a draft, or was expected to.
 *
 * @param month the proleptic month
 * @param isPermanent whether the member is permanent
 * @param isCast true if the vote was cast, false if it was only expected
 * @param isPivotal whether the outcome would have been another with the member's vote turned
 */
public record Ballot(
        long month,
        String draft,
        String body,
        String state,
        boolean isPermanent,
        boolean isCast,
        Vote vote,
        boolean isPivotal)
        implements Serializable {}
