package westphalia.model;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.model.meaning.Meaning;

/** Something that happens on a date because the scenario says so. */
public sealed interface Event {

    /** Name used in paths. */
    String id();

    /** The month in which it happens. */
    YearMonth month();

    /** What happened, in a few words; shown on charts. */
    String title();

    /** A claimant declares independence. */
    record Declaration(
            @Meaning(text = "Name used in paths") String id,
            @Meaning(text = "Month in which it happens") YearMonth month,
            @Meaning(text = "What happened, in a few words") String title,
            @Meaning(text = "The claimant that declares") String claimant,

            @Meaning(text = "Public source", preset = "\"\"")
            String source)
            implements Event {}

    /** A war over claimants: an occasion for their patrons, and tension. */
    record War(
            @Meaning(text = "Name used in paths") String id,
            @Meaning(text = "Month in which it happens") YearMonth month,
            @Meaning(text = "What happened, in a few words") String title,

            @Meaning(text = "The claimants it is fought over", min = 1)
            List<String> claimants,

            @Meaning(text = "Whether a third party fought for the claimants", preset = "false")
            boolean thirdPartyForce,

            @Meaning(text = "Public source", preset = "\"\"")
            String source)
            implements Event {}

    /** The Court gives an opinion on a claimant. */
    record Opinion(
            @Meaning(text = "Name used in paths") String id,
            @Meaning(text = "Month in which it happens") YearMonth month,
            @Meaning(text = "What happened, in a few words") String title,
            @Meaning(text = "The claimant it is about") String claimant,

            @Meaning(text = "How far it favours the claimant", min = -1, max = 1)
            double favour,

            @Meaning(text = "Public source", preset = "\"\"")
            String source)
            implements Event {}

    /** The foreign presence in a claimant, or what it controls itself, changes. */
    record Presence(
            @Meaning(text = "Name used in paths") String id,
            @Meaning(text = "Month in which it happens") YearMonth month,
            @Meaning(text = "What happened, in a few words") String title,
            @Meaning(text = "The claimant it happens in") String claimant,

            @Meaning(text = "Imposed presence from then on, if it changes", min = 0, max = 1) @Nullable
            Double imposed,

            @Meaning(text = "Invited presence from then on, if it changes", min = 0, max = 1) @Nullable
            Double invited,

            @Meaning(text = "Control from then on, if it changes", min = 0, max = 1) @Nullable
            Double control,

            @Meaning(text = "Own borders and organisations from then on, if they change", min = 0, max = 1) @Nullable
            Double borders,

            @Meaning(text = "Public source", preset = "\"\"")
            String source)
            implements Event {}

    /** A parent moves on its way into the European Union, concedes, or consents. */
    record ParentStep(
            @Meaning(text = "Name used in paths") String id,
            @Meaning(text = "Month in which it happens") YearMonth month,
            @Meaning(text = "What happened, in a few words") String title,
            @Meaning(text = "ISO3 of the parent state") String parent,

            @Meaning(text = "Stage of accession from then on, if it changes", unit = "stages", min = 0, max = 5)
            @Nullable
            Integer accessionStage,

            @Meaning(text = "What it has conceded from then on, if it changes", min = 0, max = 1) @Nullable
            Double concession,

            @Meaning(text = "Whether it consents from then on, if it changes") @Nullable
            Boolean consents,

            @Meaning(text = "Whether the reward of accession is credible from then on, if it changes") @Nullable
            Boolean credible,

            @Meaning(text = "Public source", preset = "\"\"")
            String source)
            implements Event {}

    /** Sponsors promise a claimant recognition. */
    record Promise(
            @Meaning(text = "Name used in paths") String id,
            @Meaning(text = "Month in which it happens") YearMonth month,
            @Meaning(text = "What happened, in a few words") String title,
            @Meaning(text = "The claimant it is made to") String claimant,

            @Meaning(text = "ISO3 of the sponsors that make it", min = 1)
            List<String> by,

            @Meaning(text = "Public source", preset = "\"\"")
            String source)
            implements Event {}

    /** Violence in a claimant jumps, or its autonomy is changed. */
    record Crisis(
            @Meaning(text = "Name used in paths") String id,
            @Meaning(text = "Month in which it happens") YearMonth month,
            @Meaning(text = "What happened, in a few words") String title,
            @Meaning(text = "The claimant it happens in") String claimant,

            @Meaning(text = "What it adds to severity", min = -1, max = 1, preset = "0")
            double severity,

            @Meaning(text = "Autonomy from then on, if it changes", min = 0, max = 1) @Nullable
            Double autonomy,

            @Meaning(text = "Public source", preset = "\"\"")
            String source)
            implements Event {}

    /** A power offers the parent terms; force may follow only a refusal. */
    record Offer(
            @Meaning(text = "Name used in paths") String id,
            @Meaning(text = "Month in which it happens") YearMonth month,
            @Meaning(text = "What happened, in a few words") String title,
            @Meaning(text = "The claimant it is about") String claimant,

            @Meaning(text = "Public source", preset = "\"\"")
            String source)
            implements Event {}

    /** A new leader: what the model does not know of a state is drawn anew. */
    record LeaderChange(
            @Meaning(text = "Name used in paths") String id,
            @Meaning(text = "Month in which it happens") YearMonth month,
            @Meaning(text = "What happened, in a few words") String title,
            @Meaning(text = "ISO3 of the state") String state,

            @Meaning(text = "Public source", preset = "\"\"")
            String source)
            implements Event {}

    /** The parent campaigns for withdrawals of recognition. */
    record Campaign(
            @Meaning(text = "Name used in paths") String id,
            @Meaning(text = "Month in which it begins") YearMonth month,
            @Meaning(text = "What happened, in a few words") String title,
            @Meaning(text = "The claimant it is against") String claimant,
            @Meaning(text = "Last month of it") YearMonth until,

            @Meaning(text = "Public source", preset = "\"\"")
            String source)
            implements Event {}

    /**
     * A kin state lays claim to a claimant: salience in the parent's politics, and tension. It counts by how close kin
     * the state is.
     */
    record Irredentism(
            @Meaning(text = "Name used in paths") String id,
            @Meaning(text = "Month in which it happens") YearMonth month,
            @Meaning(text = "What happened, in a few words") String title,

            @Meaning(text = "ISO3 of the kin state that lays claim; it counts by how close kin it is")
            String state,

            @Meaning(text = "The claimant it lays claim to") String claimant,

            @Meaning(text = "How strongly", min = 0, max = 1)
            double strength,

            @Meaning(text = "Public source", preset = "\"\"")
            String source)
            implements Event {}

    /** An alliance takes in new members: tension for the other side. */
    record Enlargement(
            @Meaning(text = "Name used in paths") String id,
            @Meaning(text = "Month in which it happens") YearMonth month,
            @Meaning(text = "What happened, in a few words") String title,

            @Meaning(text = "Public source", preset = "\"\"")
            String source)
            implements Event {}
}
