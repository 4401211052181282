package westphalia.scenario.reader;

import java.util.List;
import westphalia.model.history.Observation;
import westphalia.model.history.RecordedBallot;
import westphalia.model.history.RecordedResolution;

/** Every table there is, with rows about the four states of {@link Desk}'s small world. */
enum TableKind {
    STATES("states", Desk.STATES),
    COUNCIL("council", Desk.COUNCIL),
    BORDERS("borders", """
            iso3,neighbour
            ESP,USA
            RUS,SRB
            SRB,RUS
            USA,ESP
            """),
    AGREEMENTS("agreements", """
            iso3,partner,share
            ESP,RUS,0.35
            RUS,SRB,0.5
            SRB,RUS,0.5
            USA,RUS,0.25
            """),
    MEMBERSHIPS("members", """
            organisation,iso3,since,until
            league,ESP,1982-05-30,
            league,RUS,1995-01-13,2001-12-31
            league,SRB,2003-04-20,
            league,USA,1949-08-24,
            """),
    OBSERVED("observed", """
            claimant,iso3,un_member,recognised_on,withdrawn_on,withdrawal_status
            kosovo,ESP,1,2008-02-18,,
            kosovo,RUS,1,2008-03-25,2009-04-30,stated
            kosovo,SRB,1,2008-07-13,,
            kosovo,USA,1,2008-08-19,,
            """),
    OBSERVED_ALONE("--observed", OBSERVED.text),
    VOTES("--votes", """
            draft_id,date,iso3,vote
            S/RES/1808,2008-04-15,ESP,Y
            S/RES/1808,2008-04-15,RUS,A
            S/RES/1808,2008-04-15,SRB,N
            S/RES/1808,2008-04-15,USA,X
            """),
    ASSEMBLY("--assembly", """
            resolution,date,iso3,vote
            A/RES/63/3,2008-10-18,ESP,Y
            A/RES/63/3,2008-10-18,RUS,A
            A/RES/63/3,2008-10-18,SRB,N
            A/RES/63/3,2008-10-18,USA,X
            """);

    private final String key;
    private final String text;

    TableKind(String key, String text) {
        this.key = key;
        this.text = text;
    }

    /** The table without a mistake. */
    String text() {
        return text;
    }

    /** Whether it has a column of this name. */
    boolean has(String column) {
        return List.of(text.lines().findFirst().orElse("").split(",")).contains(column);
    }

    /** Reads bytes as such a table; what is read can be compared. */
    Object read(Desk desk, byte[] bytes) {
        String name = desk.writeBytes("table.csv", bytes);
        return switch (this) {
            case OBSERVED_ALONE -> alone(desk, name, Observation.class);
            case VOTES -> alone(desk, name, RecordedBallot.class);
            case ASSEMBLY -> alone(desk, name, RecordedResolution.class);
            case MEMBERSHIPS ->
                desk.read(desk.child("organisations: [{id: league, name: A league, members: table.csv}]\n"))
                        .scenario();
            default -> desk.read(desk.child(key + ": table.csv\n")).scenario();
        };
    }

    private static Object alone(Desk desk, String name, Class<?> type) {
        return TableReader.readAbout(desk.read("base.yaml").scenario(), desk.path(name), type)
                .rows();
    }
}
