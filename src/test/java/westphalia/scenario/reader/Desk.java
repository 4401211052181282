package westphalia.scenario.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import westphalia.scenario.Problem;
import westphalia.scenario.ScenarioException;

/** A working directory with a small valid scenario in it, for tests that spoil one thing. */
final class Desk {
    /** Four states, two powers, one claimant, one body, one draft, one event. */
    static final String BASE = """
            format: 1
            title: Small world
            question: Does it read?
            from: 2008-01
            to: 2009-12
            runs: 10
            states: states.csv
            council: council.csv
            powers:
              - {id: USA, side: western, rivals: [RUS]}
              - {id: RUS, side: eastern, rivals: [USA]}
            parents:
              - {id: SRB}
            claimants:
              - id: kosovo
                name: Kosovo
                parent: SRB
                patron: USA
                opponent: RUS
                control: 0.6
            organisations:
              - {id: council, name: Council, rule: {kind: quota_with_vetoes, quota: 3}}
            drafts:
              - id: independence
                title: Supervised independence
                month: 2008-01
                claimant: kosovo
                sponsor: USA
                position: 0.4
                status_quo: -1
            events:
              - {id: declared, kind: declaration, month: 2008-02, title: Kosovo declares, claimant: kosovo}
              - {id: war, kind: war, month: 2008-08, title: A war, claimants: [kosovo]}
            """;

    static final String STATES = """
            iso3,name,region,un_member_since,ideal_point,polyarchy,gdp_usd_billions,population_millions,capability,excluded_share,separatist_share,self_determination_groups,independence_movements,territorial_conflict_years
            ESP,Spain,Europe,1955-12-14,1,0.9,1400,45,0.01,0.3,0.2,2,2,0
            RUS,Russia,Europe,1945-10-24,-1,0.3,1300,142,0.04,0.1,0.1,5,1,5
            SRB,Serbia,Europe,2000-11-01,0,0.6,40,7,0.001,0.2,0.1,3,1,2
            USA,United States,America,1945-10-24,2.8,0.9,14000,300,0.14,0.1,0,0,0,0
            """;

    static final String COUNCIL = """
            year,iso3,permanent
            2008,RUS,1
            2008,USA,1
            2009,RUS,1
            2009,USA,1
            """;

    private final Path folder;

    Desk(Path folder) {
        this.folder = folder;
        write("base.yaml", BASE);
        write("states.csv", STATES);
        write("council.csv", COUNCIL);
    }

    /** Writes a file into the working directory and returns its name. */
    String write(String name, String text) {
        return writeBytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file of any bytes into the working directory and returns its name. */
    String writeBytes(String name, byte[] bytes) {
        try {
            Path file = path(name);
            Path above = file.getParent();
            if (above != null) {
                Files.createDirectories(above);
            }
            Files.write(file, bytes);
            return name;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a file of single bytes into the working directory and returns its name. */
    String writeNamed(String name, int... letters) {
        byte[] bytes = new byte[letters.length];
        for (int index = 0; index < letters.length; index++) {
            bytes[index] = (byte) letters[index];
        }
        return writeBytes(name, bytes);
    }

    /** Where a file of the working directory is. */
    Path path(String name) {
        return folder.resolve(name);
    }

    /** Writes the small scenario with one piece of text replaced. */
    String spoilt(String old, String replacement) {
        return write("spoilt.yaml", replaced(BASE, old, replacement));
    }

    /** Writes a child of the small scenario. */
    String child(String text) {
        return write("child.yaml", "extends: base.yaml\n" + text);
    }

    static String replaced(String text, String old, String replacement) {
        if (!text.contains(old)) {
            throw new IllegalArgumentException("no " + old + " to replace");
        }
        return text.replace(old, replacement);
    }

    /** Reads a file of the working directory. */
    ReadScenario read(String name, String... settings) {
        return ScenarioReader.read(Path.of(name), List.of(settings), folder);
    }

    /** The problems of a file of the working directory, one line each; none if it can be read. */
    List<String> problems(String name, String... settings) {
        try {
            read(name, settings);
            return List.of();
        } catch (ScenarioException refused) {
            return refused.problems().stream().map(Problem::text).toList();
        }
    }
}
