package westphalia.scenario.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import westphalia.scenario.code.CodeList;
import westphalia.scenario.tree.Problems;

/**
 * What other tables call the columns of this project's tables: the United Nations Digital Library, the World Bank,
 * Voeten's roll calls, the Correlates of War, V-Dem, R packages and lists on web pages.
 */
final class ForeignColumns {
    private static final List<String> ISO3 = List.of(
            "ms_code",
            "iso3c",
            "iso_3",
            "iso_a3",
            "iso",
            "iso_code",
            "iso3_code",
            "iso_alpha3",
            "iso_alpha_3",
            "iso_alpha3_code",
            "alpha3",
            "alpha_3",
            "alpha_3_code",
            "cca3",
            "adm0_a3",
            "code",
            "state_code",
            "country_code",
            "countrycode",
            "country_iso3",
            "country_text_id",
            "member_code");

    private static final Map<CodeList, Set<String>> OTHER_LISTS = Map.of(
            CodeList.ISO2,
            Set.of(
                    "iso2",
                    "iso2c",
                    "iso_a2",
                    "alpha2",
                    "alpha_2",
                    "alpha_2_code",
                    "iso_alpha2",
                    "iso_alpha2_code",
                    "cca2"),
            CodeList.COW_ABBREVIATION,
            Set.of("stateabb", "state_abb", "cowc", "cow_letters", "stateabb1", "stateabb2"),
            CodeList.GW_ABBREVIATION,
            Set.of("gwc", "gw_letters"),
            CodeList.COW_NUMBER,
            Set.of("ccode", "ccode1", "ccode2", "cown", "cow", "cowcode", "cow_code", "cow_number", "cow_id"),
            CodeList.GW_NUMBER,
            Set.of("gwno", "gwn", "gwcode", "gwid", "gw_number", "gwno_a", "gwno_b"),
            CodeList.ISO_NUMBER,
            Set.of("iso3n", "iso_numeric", "iso_number", "m49", "m49_code", "country_numeric"),
            CodeList.NAME,
            Set.of(
                    "country",
                    "countries",
                    "country_name",
                    "countryname",
                    "country_or_area",
                    "entity",
                    "member_state",
                    "ms_name",
                    "name",
                    "nation",
                    "state",
                    "state_name",
                    "statename",
                    "statenme"));

    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("iso3", ISO3),
            Map.entry(
                    "neighbour",
                    List.of("neighbor", "border", "borders", "iso3_b", "neighbour_iso3", "country_border_code")),
            Map.entry("partner", List.of("iso3_b", "partner_iso3", "partner_code", "counterpart")),
            Map.entry("name", List.of("country", "country_name", "state", "state_name", "ms_name", "short_name")),
            Map.entry("region", List.of("subregion", "sub_region", "sub_region_name", "region_name", "un_region")),
            Map.entry("un_member_since", List.of("un_since", "un_admission", "date_of_admission", "admitted")),
            Map.entry("ideal_point", List.of("idealpoint", "idealpointall", "idealpointfp", "ideal_point_all")),
            Map.entry("polyarchy", List.of("v2x_polyarchy", "electoral_democracy")),
            Map.entry("capability", List.of("cinc", "cinc_score")),
            Map.entry("year", List.of("yr", "calendar_year")),
            Map.entry("permanent", List.of("p5", "permanent_member", "is_permanent")),
            Map.entry("organisation", List.of("organization", "org", "igo", "alliance", "ioname")),
            Map.entry("since", List.of("from", "start", "start_date", "joined", "member_since", "accession")),
            Map.entry("until", List.of("to", "end", "end_date", "left", "member_until")),
            Map.entry("share", List.of("agree", "agreement", "agreement_score")),
            Map.entry("claimant", List.of("entity", "claimant_id", "recognised_entity", "recognized_entity")),
            Map.entry("un_member", List.of("un", "is_un_member", "un_membership")),
            Map.entry(
                    "recognised_on",
                    List.of(
                            "recognized_on",
                            "recognised",
                            "recognized",
                            "recognition",
                            "recognition_date",
                            "date_of_recognition",
                            "date_recognised",
                            "date_recognized",
                            "date")),
            Map.entry(
                    "withdrawn_on",
                    List.of("withdrawn", "withdrew_on", "withdrawal_date", "date_withdrawn", "date_of_withdrawal")),
            Map.entry("withdrawal_status", List.of("withdrawal", "status_of_withdrawal", "withdrawn_status")),
            Map.entry("draft_id", List.of("resolution", "symbol", "draft_symbol", "draft", "document")),
            Map.entry("resolution", List.of("draft_id", "draft", "unres", "symbol", "res", "resolution_symbol")),
            Map.entry("date", List.of("vote_date", "date_of_vote", "day", "voted_on")),
            Map.entry("vote", List.of("ms_vote", "vote_cast", "member_vote", "voting", "choice")));

    private ForeignColumns() {}

    /** What other tables call a column, in the form of {@link Header#folded}; the likeliest first. */
    static List<String> of(String column) {
        return NAMES.getOrDefault(column, List.of());
    }

    /** Which of a table's columns holds what a missing column should; empty if none is known to. */
    static String hint(String missing, Collection<String> others) {
        for (String foreign : of(missing)) {
            for (String other : others) {
                if (!foreign.equals(Header.folded(other))) {
                    continue;
                }
                return Problems.quoted(other) + " is called \"" + missing + "\" here: rename it";
            }
        }
        if (!List.of("iso3", "neighbour", "partner").contains(missing)) {
            return "";
        }
        for (CodeList list : CodeList.values()) {
            for (String other : others) {
                if (OTHER_LISTS.getOrDefault(list, Set.of()).contains(Header.folded(other))) {
                    return Problems.quoted(other) + " holds " + list.plural() + ": put the ISO3 codes into a column \""
                            + missing + "\"";
                }
            }
        }
        return "";
    }
}
