package westphalia.scenario.check;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.model.Draft;
import westphalia.model.institution.Body;
import westphalia.model.institution.Membership;
import westphalia.model.institution.Organisation;
import westphalia.scenario.tree.Problems;

/** Bodies can decide what is put before them, and nothing is said of a body or of a draft that would not count. */
final class BodyChecks {
    private static final String NOT_A_STEP =
            "would not count: a step is answered by its position and the members'" + " stances alone; leave it out";

    private final Inquiry inquiry;

    private BodyChecks(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    static void check(Inquiry inquiry) {
        if (!inquiry.isSound("organisations")) {
            return;
        }
        BodyChecks checks = new BodyChecks(inquiry);
        Map<String, Organisation> organisations = new TreeMap<>();
        inquiry.scenario().organisations().forEach(organisation -> organisations.put(organisation.id(), organisation));
        organisations.values().forEach(checks::organisation);
        for (Draft draft : inquiry.scenario().drafts()) {
            checks.draft(draft, organisations.get(draft.body()));
        }
    }

    private void organisation(Organisation organisation) {
        String path = "organisations." + organisation.id();
        Body.Kind kind = Body.Kind.of(organisation.id());
        if (kind != Body.Kind.ASSOCIATION && !organisation.members().isEmpty()) {
            inquiry.report(
                    path + ".members",
                    kind == Body.Kind.COUNCIL
                            ? "would not count: who sits on the council is said by the council table; leave it out"
                            : "would not count: every member of the United Nations sits in the assembly; leave it out");
        }
        if (kind == Body.Kind.COUNCIL && !organisation.permanent().isEmpty()) {
            inquiry.report(
                    path + ".permanent",
                    "would not count: permanent seats are said by the council table, and a veto is taken or given as in"
                            + " states.RUS.veto; leave it out");
        }
        if (kind == Body.Kind.ASSOCIATION) {
            association(organisation, path);
        } else {
            withoutTies(organisation, path);
        }
        for (int index = 0; index < organisation.permanent().size(); index++) {
            inquiry.requireState(
                    path + ".permanent[" + (index + 1) + "]",
                    organisation.permanent().get(index));
        }
    }

    private void association(Organisation organisation, String path) {
        if (organisation.rule() == null && organisation.ruleOnResolutions() != null) {
            inquiry.report(
                    path + ".rule", "is missing: a body with a rule on resolutions needs a rule on admissions as well");
        }
        if (organisation.rule() == null && !organisation.permanent().isEmpty()) {
            inquiry.report(path + ".permanent", "would not count: it has no rule, so it decides nothing");
        }
        if (!inquiry.isSound(path + ".members")) {
            return;
        }
        for (int index = 0; index < organisation.permanent().size(); index++) {
            String iso3 = organisation.permanent().get(index);
            if (organisation.members().stream().map(Membership::iso3).noneMatch(iso3::equals)) {
                inquiry.report(
                        path + ".permanent[" + (index + 1) + "]",
                        Problems.quoted(iso3) + " must be a member of " + organisation.id());
            }
        }
    }

    private void withoutTies(Organisation organisation, String path) {
        String why = "would not count: membership of the " + organisation.id() + " ties no states; leave it out";
        refuse(organisation.coordinates(), path + ".coordinates", why);
        refuse(organisation.nonAligned(), path + ".non_aligned", why);
        refuse(organisation.leader() != null, path + ".leader", why);
        refuse(organisation.tie() != 0, path + ".tie", why);
    }

    private void draft(Draft draft, @Nullable Organisation organisation) {
        String path = "drafts." + draft.id();
        if (organisation == null) {
            return; // That it is not listed has been told.
        }
        if (Body.of(organisation) == null) {
            inquiry.report(
                    path + ".body",
                    Problems.quoted(draft.body()) + " must have a rule by which it decides: organisations."
                            + draft.body() + ".rule is missing");
        }
        Body.Kind kind = Body.Kind.of(draft.body());
        if (draft.isStep()) {
            step(draft, kind, path);
        } else if (kind == Body.Kind.ASSEMBLY) {
            refuse(
                    draft.target() != null,
                    path + ".target",
                    "would not count: in the assembly members do not weigh their ties to a target; leave it out");
            refuse(
                    draft.mustVote(),
                    path + ".must_vote",
                    "would not count: the assembly votes on all that comes before it; leave it out");
        }
        if (!draft.isStep()) {
            refuse(
                    draft.deal() > 0 && !draft.isOnStatus(),
                    path + ".deal",
                    "would not count: deals are made on drafts on status; set on_status or leave it out");
            refuse(
                    draft.onStatus() && draft.membership(),
                    path + ".on_status",
                    "would not count: membership is always about status; leave it out");
        }
    }

    private void step(Draft draft, Body.Kind kind, String path) {
        refuse(
                kind != Body.Kind.ASSOCIATION,
                path + (draft.step() ? ".step" : ".needs_statehood"),
                "must be left out: a step is taken by a body with members of its own, not by the " + draft.body());
        refuse(
                draft.step() && draft.needsStatehood(),
                path + ".step",
                "would not count: needs_statehood already says that it is a step; leave it out");
        refuse(draft.target() != null, path + ".target", NOT_A_STEP);
        refuse(draft.parentConsents(), path + ".parent_consents", NOT_A_STEP);
        refuse(draft.humanitarian() != 0, path + ".humanitarian", NOT_A_STEP);
        refuse(draft.mustVote(), path + ".must_vote", "would not count: every step comes to the vote; leave it out");
        refuse(draft.onStatus(), path + ".on_status", NOT_A_STEP);
        refuse(draft.deal() != 0, path + ".deal", NOT_A_STEP);
    }

    private void refuse(boolean isWritten, String path, String why) {
        if (isWritten) {
            inquiry.report(path, why);
        }
    }
}
