package westphalia.experiment.claim.family;

import static westphalia.experiment.claim.Question.share;
import static westphalia.experiment.claim.Run.one;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import westphalia.experiment.claim.Claim;
import westphalia.experiment.claim.Grid;
import westphalia.experiment.claim.Question.Reading;

/** The chain from the bypass of 1999 to South Ossetia, cut link by link by twins. */
final class Chain {
    private static final Map<String, Reading> LINKS = links();
    private static final List<String> ARMS =
            List.of(Claim.BASE, "no bypass", "no mandate", "no declaration", "no licence", "no war");

    private Chain() {}

    static Grid grid() {
        Claim claim = Claim.of(
                        "SF6-chain", "The chain by twins: share of the runs in which each link falls", Claims.ARC)
                .until("2008-12")
                .times(2)
                .arm("no bypass", Claims.NO_BYPASS)
                .arm("no mandate", "drafts.resolution-1244.mandate=false")
                .arm("no declaration", "parameters.declaration.base=-20")
                .arm("no licence", Claims.NO_LICENCE)
                .arm("no war", "events.war-2008.enabled=false");
        List<String> links = List.copyOf(LINKS.keySet());
        List<Reading> readings = List.copyOf(LINKS.values());
        return Grid.of(
                claim,
                "twin",
                ARMS,
                links,
                (row, column) -> share(links.get(column), ARMS.get(row), readings.get(column)));
    }

    private static Map<String, Reading> links() {
        Map<String, Reading> links = new LinkedHashMap<>();
        links.put("bypass by June 1999", run -> run.at("bypassed.kosovo", "1999-06"));
        links.put("administered in 2001", run -> run.at("administered.kosovo", "2001-01"));
        links.put("declared by the war", run -> run.at("declared.kosovo", "2008-07"));
        links.put(
                "Washington has set the precedent by the war",
                run -> one(run.hasRecognised("kosovo", "USA", "2008-07")));
        links.put(
                "Russia recognises South Ossetia by the end of 2008",
                run -> one(run.hasRecognised("south_ossetia", "RUS", "2008-12")));
        return links;
    }
}
