package westphalia.experiment.claim.family;

import java.util.List;
import java.util.stream.Stream;
import westphalia.experiment.claim.Claim;
import westphalia.experiment.claim.Question;
import westphalia.experiment.claim.Question.Probe;
import westphalia.experiment.claim.Question.Reading;
import westphalia.experiment.claim.Statistic;

/** All claims, in the order of their numbers. */
public final class Claims {
    /** The whole arc, 1998 to 2020. */
    static final String ARC = "kosovo.yaml";

    /** The years from 2008, with the gates of the five. */
    static final String FROM_2008 = "kosovo-2008.yaml";

    /** The five members of the European Union that refuse. */
    static final List<String> FIVE = List.of("CYP", "ESP", "GRC", "ROU", "SVK");

    static final String NO_BYPASS = "parameters.bypass.base=-20";
    static final String NO_UNITED_STATES = "states.USA.gate=1";
    static final String NO_UNITED_STATES_PROMISE = "claimants.kosovo.promised_by=[GBR, FRA, DEU, ITA]";
    static final String NO_RUSSIAN_RECOGNITION = "states.RUS.gate=1";
    static final String NO_CITATION = "parameters.pressure.citation=0";
    static final String NO_LICENCE = "parameters.precedent.licence=0";
    static final String NO_VETO = "organisations.council.rule.vetoes_hold=false";
    static final String NO_WAR = "events.*war.enabled=false";

    private Claims() {}

    /** All claims. */
    public static List<Claim> all() {
        return Stream.of(
                        under("The bypass of 1999 and its consequences", BypassClaims.all()),
                        under("Norm and theory", NormClaims.all()),
                        under("The Western coalition", WestClaims.all()),
                        under("Russia and Serbia", RussiaClaims.all()),
                        under("Russia and Serbia", RivalryClaims.all()),
                        under("Conditionality, law, presence, salience", ConditionalityClaims.all()),
                        under("Further claims", FurtherClaims.all()))
                .flatMap(List::stream)
                .toList();
    }

    /** The settings that open the gates of the five. */
    static String[] openGates(String... more) {
        return Stream.concat(FIVE.stream().map(iso3 -> "states." + iso3 + ".gate=0"), Stream.of(more))
                .toArray(String[]::new);
    }

    /** What a reading says of runs in which force was used by the middle of 1999; nothing of the others. */
    static Reading afterBypass(Reading reading) {
        return run -> run.at("bypassed.kosovo", "1999-06") == 1 ? reading.of(run) : Double.NaN;
    }

    /** By how much a number differs in the base, once force was used, from the same run without. */
    static Question byBypass(String measure, Reading reading) {
        return Question.of(
                measure,
                Statistic.DIFFERENCE,
                new Probe(Claim.BASE, afterBypass(reading)),
                new Probe("no bypass", reading));
    }

    private static List<Claim> under(String heading, List<Claim> claims) {
        return claims.stream().map(claim -> claim.under(heading)).toList();
    }
}
