package westphalia.model.decision;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reasons with their weights, in the order of {@link Term}, in as little memory as they take: an explained run keeps
 * them of some hundred thousand decisions.
 */
final class Weights extends AbstractMap<Term, Double> implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Term[] TERMS = Term.values();

    private final byte[] terms;
    private final double[] values;

    private Weights(byte[] terms, double[] values) {
        this.terms = terms;
        this.values = values;
    }

    /** Those that are not zero, of one value for every term. */
    static Weights of(double[] all) {
        int count = 0;
        for (double value : all) {
            count += value != 0 ? 1 : 0;
        }
        byte[] terms = new byte[count];
        double[] values = new double[count];
        int place = 0;
        for (int term = 0; term < all.length; term++) {
            if (all[term] != 0) {
                terms[place] = (byte) term;
                values[place++] = all[term];
            }
        }
        return new Weights(terms, values);
    }

    @Override
    public @Nullable Double get(Object key) {
        for (int place = 0; place < terms.length; place++) {
            if (TERMS[terms[place]] == key) {
                return values[place];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Map.Entry<Term, Double>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return terms.length;
            }

            @Override
            public Iterator<Map.Entry<Term, Double>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<Term, Double>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < terms.length;
        }

        @Override
        public Map.Entry<Term, Double> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int place = next++;
            return Map.entry(TERMS[terms[place]], values[place]);
        }
    }
}
