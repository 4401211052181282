package westphalia.chart.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import westphalia.chart.map.TileGrid.Cell;
import westphalia.model.State;
import westphalia.scenario.reader.ScenarioReader;

class TileGridTest {
    private static List<String> world() {
        return ScenarioReader.read(Path.of("scenarios", "kosovo-2008.yaml"), List.of()).scenario().states().stream()
                .map(State::iso3)
                .toList();
    }

    @Test
    void everyStateHasATileOfItsOwn() {
        TileGrid grid = new TileGrid(world());
        Set<Cell> cells = new HashSet<>();
        for (String state : world()) {
            assertThat(cells.add(grid.cell(state))).as(state).isTrue();
        }
        assertThat(grid.columns()).isEqualTo(29);
        assertThat(grid.rows()).isEqualTo(17);
    }

    @Test
    void neighboursLieWhereTheGlobeHasThem() {
        TileGrid grid = new TileGrid(world());
        assertThat(grid.cell("CAN").row()).isLessThan(grid.cell("USA").row());
        assertThat(grid.cell("USA").column()).isLessThan(grid.cell("GBR").column());
        assertThat(grid.cell("SRB").row()).isLessThan(grid.cell("ALB").row());
        assertThat(grid.cell("GBR").column()).isLessThan(grid.cell("RUS").column());
    }

    @Test
    void anInventedWorldStandsInABlock() {
        TileGrid grid = new TileGrid(List.of("AAA", "BBB", "CCC", "DDD", "EEE"));
        assertThat(grid.columns() * grid.rows()).isLessThanOrEqualTo(8);
        assertThat(grid.cell("AAA")).isEqualTo(new Cell(0, 0));
    }

    @Test
    void aStateTheTableDoesNotKnowStandsBelowTheOthers() {
        TileGrid grid = new TileGrid(List.of("FRA", "GBR", "ESP", "ZZZ"));
        assertThat(grid.cell("ZZZ").row()).isGreaterThan(grid.cell("ESP").row());
    }
}
