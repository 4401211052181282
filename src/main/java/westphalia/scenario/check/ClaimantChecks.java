package westphalia.scenario.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import westphalia.model.Claimant;
import westphalia.model.GreatPower;
import westphalia.model.Parent;
import westphalia.scenario.tree.Problems;

/** The states around a claimant play different parts, and nothing is said of one that its part leaves without use. */
final class ClaimantChecks {
    private final Inquiry inquiry;
    private final Set<String> actors = new TreeSet<>();

    private ClaimantChecks(Inquiry inquiry) {
        this.inquiry = inquiry;
        inquiry.scenario().powers().stream().map(GreatPower::id).forEach(actors::add);
        inquiry.scenario().parents().stream().map(Parent::id).forEach(actors::add);
    }

    static void check(Inquiry inquiry) {
        ClaimantChecks checks = new ClaimantChecks(inquiry);
        inquiry.scenario().claimants().forEach(checks::claimant);
    }

    /** Whether a promise of this state to this claimant counts: patron and co-sponsors make them. */
    static boolean isSponsor(Claimant claimant, String iso3) {
        return iso3.equals(claimant.patron()) || claimant.cosponsors().contains(iso3);
    }

    private void claimant(Claimant claimant) {
        String path = "claimants." + claimant.id();
        String entity = claimant.entity();
        if (entity != null && actors.contains(entity)) {
            String part = entity.equals(claimant.parent()) ? "the parent" : "a parent or a great power";
            inquiry.report(
                    path + ".entity",
                    "must be the claimant's own row in the states table, but " + entity + " is " + part
                            + ", which acts in the model");
        }
        differ(path + ".patron", claimant.patron(), claimant.parent(), "the parent, which it wants to part from");
        differ(path + ".opponent", claimant.opponent(), claimant.patron(), "its patron");
        cosponsors(claimant, path);
        promises(claimant, path);
        if (claimant.declaredBefore() != null && claimant.conflict().mayDeclare()) {
            inquiry.report(
                    path + ".conflict.may_declare",
                    "would not count: it has declared in " + claimant.declaredBefore() + "; leave out one of them");
        }
    }

    private void differ(String path, @Nullable String state, @Nullable String other, String part) {
        if (state != null && state.equals(other)) {
            inquiry.report(path, "must be another state, but " + state + " is " + part);
        }
    }

    private void cosponsors(Claimant claimant, String path) {
        List<String> cosponsors = claimant.cosponsors();
        for (int index = 0; index < cosponsors.size(); index++) {
            String item = path + ".cosponsors[" + (index + 1) + "]";
            differ(item, cosponsors.get(index), claimant.patron(), "its patron, who sponsors it anyway");
            differ(item, cosponsors.get(index), claimant.parent(), "the parent, which it wants to part from");
            differ(item, cosponsors.get(index), claimant.entity(), "the claimant itself");
        }
    }

    private void promises(Claimant claimant, String path) {
        for (int index = 0; index < claimant.promisedBy().size(); index++) {
            String iso3 = claimant.promisedBy().get(index);
            if (!isSponsor(claimant, iso3)) {
                inquiry.report(
                        path + ".promised_by[" + (index + 1) + "]",
                        Problems.quoted(iso3)
                                + " would not count: promises are made by the patron and the cosponsors of "
                                + claimant.id());
            }
        }
    }
}
