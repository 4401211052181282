package westphalia.model.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import westphalia.model.institution.Body;
import westphalia.model.institution.Organisation;
import westphalia.model.setting.CouncilSeats.Members;

/** The bodies of a scenario, and who sits there in which month. */
public final class Bodies {
    private final Map<String, Body> byId = new LinkedHashMap<>();
    private final Body council;
    private final Body assembly;
    private final Memberships memberships;
    private final CouncilSeats seats;
    private final Roster roster;

    Bodies(Memberships memberships, CouncilSeats seats, Roster roster) {
        this.memberships = memberships;
        this.seats = seats;
        this.roster = roster;
        Body foundCouncil = Body.COUNCIL;
        Body foundAssembly = Body.ASSEMBLY;
        for (Organisation organisation : memberships.organisations()) {
            Body body = Body.of(organisation);
            if (body != null) {
                byId.put(body.id(), body);
                foundCouncil = body.kind() == Body.Kind.COUNCIL ? body : foundCouncil;
                foundAssembly = body.kind() == Body.Kind.ASSEMBLY ? body : foundAssembly;
            }
        }
        this.council = foundCouncil;
        this.assembly = foundAssembly;
        byId.putIfAbsent(council.id(), council);
        byId.putIfAbsent(assembly.id(), assembly);
    }

    public Body council() {
        return council;
    }

    public Body assembly() {
        return assembly;
    }

    /** The body with this id; a scenario that was checked puts drafts before no other. */
    public Body of(String id) {
        Body body = byId.get(id);
        if (body == null) {
            throw new IllegalArgumentException("no body " + id + " that decides in the setting");
        }
        return body;
    }

    /**
     * Who sits on a body in a month, permanent members first.
     *
     * @throws IllegalStateException if it is the Council and nobody has a seat in that year
     */
    public Members members(Body body, long month) {
        return switch (body.kind()) {
            case COUNCIL -> seats.in(month);
            case ASSEMBLY -> permanentFirst(body, state -> roster.isUnMember(state, month));
            case ASSOCIATION -> {
                int place = memberships.place(body.id());
                yield permanentFirst(body, state -> memberships.isMember(place, state, month));
            }
        };
    }

    private Members permanentFirst(Body body, IntPredicate isMember) {
        List<Integer> permanent = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int state = 0; state < roster.size(); state++) {
            if (isMember.test(state)) {
                boolean isPermanent =
                        body.permanent().contains(roster.state(state).iso3());
                (isPermanent ? permanent : others).add(state);
            }
        }
        int first = permanent.size();
        permanent.addAll(others);
        return new Members(permanent, first);
    }
}
