package westphalia.scenario.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.model.meaning.Meaning;

class WordsTest {
    /** Carries a meaning for the numbers read here. */
    private record Example(@Meaning(text = "Any number") double number) {}

    private static final Meaning ANY = Example.class.getRecordComponents()[0].getAnnotation(Meaning.class);

    @ParameterizedTest
    @CsvSource({"1,1", "-0.5,-0.5", ".5,0.5", "+2.,2", "1e3,1000", "1.5E-2,0.015", "0,0", "-0.0,0"})
    void decimalNumbersAreRead(String written, double value) {
        assertThat(Words.read(double.class, ANY, written, true).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"''", ".", "01", "1_0", "0x1", "1:30", "e5", "1e", "nan", "1f", "1d", "٣"})
    void nothingElseIsANumber(String written) {
        assertThat(Words.read(double.class, ANY, written, true).fault()).startsWith("must be a number");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "0.1,0.1", "100,100", "0.0000029,0.0000029", "-4.5,-4.5", "1e300,1E+300", "0,0"})
    void numbersAreShownAsPlainDecimals(double number, String shown) {
        assertThat(Words.shown(number)).isEqualTo(shown);
    }

    @Test
    void whatIsShownReadsBackToTheSameNumber() {
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 10_000; trial++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                assertThat(Words.read(double.class, ANY, Words.shown(number), true)
                                .value())
                        .isEqualTo(number);
            }
        }
    }
}
