package westphalia.result.comparison;

/** What an outcome is in the story of the claimant that a comparison is about; the same in any world. */
public enum Role {
    RECOGNITIONS("Recognitions of the claimant", true, false),
    COUNCIL("A draft for the claimant is adopted", true, false),
    MEMBER("Claimant is a member of the UN", true, false),
    FORCE("Force past the Council for the claimant", false, true),
    ADMINISTERED("The claimant under international administration", false, true),
    DECLARED("The claimant has declared independence", false, true),
    PATRON("The patron recognises the claimant", false, true),
    /** The claimant's opponent recognises a claimant of its own. */
    RIVAL("Opponent recognises its own claimant", true, true),
    CONCESSION("Concession of the parent", true, false),
    STANCE("Stance of the opponent", false, false),
    OTHER("Another outcome", false, false);

    private final String title;
    private final boolean isMain;
    private final boolean isLink;

    Role(String title, boolean isMain, boolean isLink) {
        this.title = title;
        this.isMain = isMain;
        this.isLink = isLink;
    }

    /** What it is called where it is laid beside that of another claimant. */
    public String title() {
        return title;
    }

    /** Whether variants are laid side by side by it. */
    public boolean isMain() {
        return isMain;
    }

    /** Whether it is a link of the chain from force past the Council to the recognitions of a rival's clients. */
    public boolean isLink() {
        return isLink;
    }
}
