package westphalia.output.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import westphalia.output.column.Cells.DamagedTableException;

/** What a list of columns writes, it reads. */
class LayoutTest {
    private static final long FEBRUARY_2008 = 2008 * 12L + 1;

    private enum Way {
        BY_LAND,
        BY_SEA
    }

    private record Voyage(String ship, int crew, double days, double cost, boolean isBack, long month, Way way) {}

    private static final Column<Voyage, String> SHIP = Column.text("ship", "name", "the ship", Voyage::ship);
    private static final Column<Voyage, Integer> CREW = Column.count("crew", "people", "how many", Voyage::crew);
    private static final Column<Voyage, Double> DAYS = Column.number("days", "days", "how long", Voyage::days);
    private static final Column<Voyage, Double> COST = Column.known("cost", "pounds", "if it is known", Voyage::cost);
    private static final Column<Voyage, Boolean> BACK = Column.flag("back", "whether it came back", Voyage::isBack);
    private static final Column<Voyage, Long> MONTH = Column.month("month", "when it left", Voyage::month);
    private static final Column<Voyage, Way> WAY = Column.word("way", Way.class, "by which way", Voyage::way);

    private static final Layout<Voyage> LAYOUT =
            new Layout<>("voyages.csv", "voyage", List.of(SHIP, CREW, DAYS, COST, BACK, MONTH, WAY));

    @Test
    void aTableIsItsHeaderAndItsRows() {
        List<Voyage> voyages = List.of(
                new Voyage("Ark, the first", 8, 40.5, Double.NaN, true, FEBRUARY_2008, Way.BY_SEA),
                new Voyage("Argo", 50, 1 / 3.0, 7, false, FEBRUARY_2008 + 11, Way.BY_LAND));
        assertThat(LAYOUT.text(voyages)).isEqualTo("""
                        ship,crew,days,cost,back,month,way
                        "Ark, the first",8,40.5,,1,2008-02,by_sea
                        Argo,50,0.333333,7,0,2009-01,by_land
                        """);
    }

    @Test
    void aRowIsReadByItsColumnsInWhateverOrderTheyStand() {
        Cells row = Cells.under("voyages.csv", List.of("month", "cost", "ship", "way", "crew", "back", "days"))
                .row(new String[] {"2008-02", "", "Ark", "by_sea", "8", "1", "40.5"});
        assertThat(row.of(SHIP)).isEqualTo("Ark");
        assertThat(row.of(CREW)).isEqualTo(8);
        assertThat(row.of(DAYS)).isEqualTo(40.5);
        assertThat(row.of(COST)).isNaN();
        assertThat(row.of(BACK)).isTrue();
        assertThat(row.of(MONTH)).isEqualTo(FEBRUARY_2008);
        assertThat(row.of(WAY)).isEqualTo(Way.BY_SEA);
    }

    @Test
    void aCellThatCannotBeReadIsNamed() {
        Cells row = Cells.under("voyages.csv", List.of("crew", "way")).row(new String[] {"many", "by_air"});
        assertThatThrownBy(() -> row.of(CREW))
                .isInstanceOf(DamagedTableException.class)
                .hasMessage("voyages.csv: crew cannot be \"many\"; the table is damaged");
        assertThatThrownBy(() -> row.of(WAY)).hasMessageContaining("way cannot be \"by_air\"");
        assertThatThrownBy(() -> row.of(SHIP)).hasMessageContaining("voyages.csv: has no ship");
    }

    @Test
    void theCodebookExplainsEveryColumnAndItself() {
        assertThat(Codebook.text(List.of(LAYOUT)).lines())
                .startsWith("table,column,unit,meaning", "voyages.csv,ship,name,the ship")
                .contains("voyages.csv,back,1 or 0,whether it came back", "voyages.csv,month,YYYY-MM,when it left")
                .hasSize(1 + 7 + 4);
    }
}
