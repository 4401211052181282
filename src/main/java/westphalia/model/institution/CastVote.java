package westphalia.model.institution;

import westphalia.model.Vote;

/**
 * One member's vote on a draft.
 *
 * @param state the member's ISO 3166-1 alpha-3 code
 * @param permanent whether the member sits permanently, so that its no may be a veto where the rule knows vetoes
 * @param vote what it answered
 */
public record CastVote(String state, boolean permanent, Vote vote) {}
