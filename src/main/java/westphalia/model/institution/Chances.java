package westphalia.model.institution;

/**
 * How likely each count of votes is if members answer independently.
 *
 * <p>The convolution of the members' answers, exact but for rounding: a table over (yes, no), filled member by member.
 */
final class Chances {
    private final int members;
    /** By yes votes and, within them, by no votes. */
    private final double[][] chances;

    /**
     * The chances of all counts.
     *
     * @param yes the probability of a yes, by member
     * @param no the probability of a no, by member
     */
    Chances(double[] yes, double[] no) {
        this.members = yes.length;
        this.chances = new double[members + 1][members + 1];
        chances[0][0] = 1;
        for (int member = 0; member < members; member++) {
            double neither = 1 - yes[member] - no[member];
            for (int yeses = member + 1; yeses >= 0; yeses--) {
                for (int noes = member + 1 - yeses; noes >= 0; noes--) {
                    double fromYes = yeses > 0 ? chances[yeses - 1][noes] * yes[member] : 0;
                    double fromNo = noes > 0 ? chances[yeses][noes - 1] * no[member] : 0;
                    chances[yeses][noes] = chances[yeses][noes] * neither + fromYes + fromNo;
                }
            }
        }
    }

    /** The chance that a rule adopts, nobody being permanent. */
    double of(DecisionRule rule) {
        double sum = 0;
        for (int yeses = 0; yeses <= members; yeses++) {
            for (int noes = 0; noes <= members - yeses; noes++) {
                if (rule.isAdopted(new Tally(yeses, noes, members - yeses - noes, 0, 0))) {
                    sum += chances[yeses][noes];
                }
            }
        }
        return sum;
    }

    /** The chance of at least so many yes votes. */
    static double ofAtLeast(int quota, double[] yes) {
        double[] chances = new double[yes.length + 1];
        chances[0] = 1;
        for (int member = 0; member < yes.length; member++) {
            for (int votes = member + 1; votes >= 1; votes--) {
                chances[votes] = chances[votes] * (1 - yes[member]) + chances[votes - 1] * yes[member];
            }
            chances[0] *= 1 - yes[member];
        }
        double sum = 0;
        for (int votes = quota; votes < chances.length; votes++) {
            sum += chances[votes];
        }
        return sum;
    }
}
