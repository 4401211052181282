package westphalia.experiment.design;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** The values that a varied path can take. */
public sealed interface Levels extends Serializable {
    /** The value at a share of the way from the first to the last. */
    String at(double share);

    /** Values one by one: numbers, truths, words. */
    record Listed(List<String> values) implements Levels {
        public Listed {
            values = List.copyOf(values);
        }

        @Override
        public String at(double share) {
            return values.get(Math.min(values.size() - 1, (int) (share * values.size())));
        }
    }

    /**
     * Every number between two.
     *
     * @param isWhole whether only whole numbers count; each is then as likely as any other
     */
    record Between(BigDecimal from, BigDecimal to, boolean isWhole) implements Levels {
        private static final MathContext PRECISION = new MathContext(8, RoundingMode.HALF_EVEN);

        @Override
        public String at(double share) {
            BigDecimal part = BigDecimal.valueOf(share);
            if (isWhole) {
                BigDecimal count = to.subtract(from).add(BigDecimal.ONE);
                BigDecimal step = part.multiply(count).setScale(0, RoundingMode.FLOOR);
                return plain(from.add(step.min(count.subtract(BigDecimal.ONE))));
            }
            BigDecimal way = to.subtract(from).multiply(part, MathContext.DECIMAL64);
            return plain(from.add(way.round(PRECISION)).round(PRECISION));
        }

        private static String plain(BigDecimal value) {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }
    }
}
