package westphalia.scenario.code;

/** A list of codes or names of states, in the order in which a word is looked for. */
public enum CodeList {
    /** ISO 3166-1 alpha-3, the code of this project. */
    ISO3("ISO3 codes"),
    /** ISO 3166-1 alpha-2. */
    ISO2("two-character ISO codes"),
    /** The abbreviations of the Correlates of War project. */
    COW_ABBREVIATION("Correlates of War abbreviations"),
    /** The abbreviations of Gleditsch and Ward's list. */
    GW_ABBREVIATION("Gleditsch-Ward abbreviations"),
    /** The numbers of the Correlates of War project. */
    COW_NUMBER("Correlates of War numbers"),
    /** The numbers of Gleditsch and Ward's list. */
    GW_NUMBER("Gleditsch-Ward numbers"),
    /** ISO 3166-1 numeric. */
    ISO_NUMBER("ISO numbers"),
    /** English names, short or official. */
    NAME("English names");

    private final String plural;

    CodeList(String plural) {
        this.plural = plural;
    }

    /** Its entries in words, in the plural. */
    public String plural() {
        return plural;
    }
}
