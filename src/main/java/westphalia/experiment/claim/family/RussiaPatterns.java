package westphalia.experiment.claim.family;

import static westphalia.experiment.claim.Question.difference;
import static westphalia.experiment.claim.Question.mean;
import static westphalia.experiment.claim.Question.moreOften;
import static westphalia.experiment.claim.Question.share;
import static westphalia.experiment.claim.Run.one;
import static westphalia.experiment.claim.family.Claims.ARC;
import static westphalia.experiment.claim.family.Claims.FROM_2008;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import westphalia.experiment.claim.Claim;
import westphalia.experiment.claim.Grid;
import westphalia.experiment.claim.Question;
import westphalia.experiment.claim.Question.Probe;
import westphalia.experiment.claim.Question.Reading;
import westphalia.experiment.claim.Statistic;
import westphalia.model.Vote;

/** Patterns of what Russia does: its stance, its clients, its answer should Serbia consent. */
final class RussiaPatterns {
    private static final String STANCE = "stance.RUS.kosovo";
    private static final String CONCESSION = "concession.SRB";
    private static final String ABLATED = "no status, no rent";
    private static final String[] NO_STATUS_NO_RENT = {"parameters.power.status=0", "parameters.power.rent=0"};
    private static final String FROM = "2008-12";
    private static final String TO = "2018-12";
    private static final double LITTLE = 0.1;
    private static final int SEED = 8;
    private static final int YEARS = 11;
    private static final int ARMS_AND_DIFFERENCE = 3;

    private static final int STANCE_DRAWS = 24;
    private static final double FEW_LONG_RUNS = 1.0 / 15;

    private static final int LINK_DRAWS = 30;
    private static final double FEW_SHORT_RUNS = 0.25;
    private static final String[] NEITHER = {"precedents.bypass-1999.enabled=false", "events.*declaration.enabled=false"
    };

    private static final List<String> STATUS =
            List.of("0", "0.2", "0.4", "0.6", "0.8", "1", "1.2", "1.4", "1.6", "1.8", "2");
    private static final List<String> RENT = List.of("0", "0.2", "0.4", "0.6", "0.8", "1", "1.2");
    private static final List<String> CLIENT = List.of("0.3", "0.6", "0.9");

    private static final Reading SHIFT = run -> run.change(STANCE, FROM, TO);
    private static final Reading IS_UNMOVED = run -> one(Math.abs(SHIFT.of(run)) < LITTLE);
    private static final Reading FOLLOWS = run -> one(SHIFT.of(run) > LITTLE);
    private static final Reading RECOGNISED = run -> one(run.hasRecognised("south_ossetia", "RUS", "2008-12"));
    private static final Reading BEFORE_WAR = run -> one(run.hasRecognised("south_ossetia", "RUS", "2008-07")) / 7;
    private static final Reading WAR_MONTH = run -> one(run.hasRecognised("south_ossetia", "RUS", "2008-08")
            && !run.hasRecognised("south_ossetia", "RUS", "2008-07"));
    private static final Reading SAYS_NO = run -> run.voted("kosovo-membership", "RUS", Vote.NO);

    private RussiaPatterns() {}

    static List<Claim> all() {
        return List.of(unmoved(), war(), precedent(), consent());
    }

    static List<Grid> grids() {
        return Stream.concat(Stream.of(following(), shares()), CLIENT.stream().map(RussiaPatterns::boundary))
                .toList();
    }

    private static Claim unmoved() {
        Claim claim = Claim.of(
                        "SF4", "Russia does not follow Serbia's concession; without status and rent it does.", ARC)
                .until(TO)
                .arm(ABLATED, NO_STATUS_NO_RENT);
        List<List<String>> draws = Patterns.draws(
                STANCE_DRAWS, SEED, "parameters.power.client", "parameters.power.status", "parameters.power.rent");
        List<Probe> unmoved = new ArrayList<>();
        for (int draw = 1; draw <= draws.size(); draw++) {
            String name = "draw " + draw;
            claim = claim.arm(name, draws.get(draw - 1).toArray(String[]::new));
            unmoved.add(new Probe(name, IS_UNMOVED));
            unmoved.add(new Probe(name, run -> 0.5));
        }
        return claim.asks(mean("size of the change of Russia's stance, 2008 to 2018", run -> Math.abs(SHIFT.of(run)))
                        .below(LITTLE))
                .asks(mean("rise of Serbia's concession, 2008 to 2018", run -> run.change(CONCESSION, FROM, TO))
                        .above(0.3))
                .asks(mean("rise of Russia's stance without status and rent", ABLATED, SHIFT)
                        .above(LITTLE))
                .asks(share("runs in which Russia's stance moves by less than .1", IS_UNMOVED)
                        .above(0.5)
                        .beside())
                .asks(share("runs in which it rises by more than .1 without status and rent", ABLATED, FOLLOWS)
                        .above(0.5)
                        .beside())
                .asks(Question.of(
                                "share of " + STANCE_DRAWS
                                        + " draws of the weights of client, status and rent in which most runs leave it unmoved",
                                Statistic.SHARE_OF_DRAWS,
                                unmoved.toArray(Probe[]::new))
                        .times(FEW_LONG_RUNS)
                        .above(0.5)
                        .beside())
                .breaks(NO_STATUS_NO_RENT);
    }

    private static Claim war() {
        return Claim.of(
                        "SF5",
                        "Russia's recognition of South Ossetia is ten times likelier in the month of war.",
                        FROM_2008)
                .until("2008-09")
                .times(6)
                .arm("no war", Claims.NO_WAR)
                .asks(Question.of(
                                "recognition in the month of war over that in a month from January to July 2008",
                                Statistic.RATIO,
                                new Probe(Claim.BASE, WAR_MONTH),
                                new Probe(Claim.BASE, BEFORE_WAR))
                        .above(10))
                .asks(moreOften("recognition in August 2008 less that without war", Claim.BASE, "no war", WAR_MONTH)
                        .above(0))
                .breaks(Claims.NO_WAR);
    }

    private static Claim precedent() {
        String neither = "neither bypass nor declaration";
        Claim claim = Claim.of("SF6", "Without bypass and declaration South Ossetia is less likely.", FROM_2008)
                .until("2008-12")
                .times(2)
                .arm(neither, NEITHER);
        List<Probe> probes = new ArrayList<>();
        List<List<String>> draws = Patterns.draws(
                LINK_DRAWS,
                SEED,
                "parameters.power.recognition_base",
                "parameters.power.occasion",
                "parameters.power.tension",
                "parameters.power.norm",
                "parameters.power.licence",
                "parameters.precedent.licence",
                "parameters.precedent.recognition_strength");
        for (int draw = 1; draw <= draws.size(); draw++) {
            String[] settings = draws.get(draw - 1).toArray(String[]::new);
            claim = claim.arm("draw " + draw, settings)
                    .arm(
                            "draw " + draw + " without",
                            Stream.concat(Stream.of(settings), Stream.of(NEITHER))
                                    .toArray(String[]::new));
            probes.add(new Probe("draw " + draw, RECOGNISED));
            probes.add(new Probe("draw " + draw + " without", RECOGNISED));
        }
        return claim.asks(moreOften(
                                "Russia has recognised South Ossetia by the end of 2008, less that without bypass and declaration",
                                Claim.BASE,
                                neither,
                                RECOGNISED)
                        .above(0))
                .asks(Question.of(
                                "share of the draws of the numbers of rules 4 and 6 that differ at all in which it is so",
                                Statistic.SHARE_OF_DRAWS_THAT_DIFFER,
                                probes.toArray(Probe[]::new))
                        .times(FEW_SHORT_RUNS)
                        .above(0.95))
                .asks(Question.of(
                                "the same share of all " + LINK_DRAWS + " draws",
                                Statistic.SHARE_OF_DRAWS,
                                probes.toArray(Probe[]::new))
                        .times(FEW_SHORT_RUNS)
                        .above(0.95)
                        .beside())
                .breaks(Claims.NO_LICENCE)
                .remark("Draws in which Russia always recognises, or never, tell nothing apart in so few runs; and "
                        + LINK_DRAWS + " draws, were it so in all, cannot put the whole interval above .95.");
    }

    private static Claim consent() {
        return Claim.of("SF16", "If Serbia consents, Russia's no falls below .2 or stays above .8.", FROM_2008)
                .arm("Serbia consents", "parents.SRB.consents=true")
                .asks(mean("Russia's no to membership if Serbia consents", "Serbia consents", SAYS_NO)
                        .outside(0.2, 0.8))
                .asks(mean("the same: below .2, as Sivis has it", "Serbia consents", SAYS_NO)
                        .below(0.2)
                        .beside())
                .asks(mean("the same: above .8, as Hoxha has it", "Serbia consents", SAYS_NO)
                        .above(0.8)
                        .beside())
                .asks(difference("Russia's no, Serbia consents less the base", "Serbia consents", Claim.BASE, SAYS_NO)
                        .below(0)
                        .beside())
                .breaks("parameters.power.status=0.2")
                .remark(
                        "Which essay it bears out hangs on the weights of status, rent and client: see the tables of SF16.");
    }

    /** Russia's no if Serbia consents, over the weights of its stance. */
    private static Grid boundary(String client) {
        Claim claim = Claim.of(
                        "SF16-client-" + client,
                        "Russia's no to Kosovo's membership if Serbia consents, 2008 to 2010, with power.client "
                                + client,
                        FROM_2008)
                .until("2010-12")
                .times(0.1)
                .base("parents.SRB.consents=true", "parameters.power.client=" + client)
                .remark("Below .2 as Sivis has it, above .8 as Hoxha has it.");
        for (String status : STATUS) {
            for (String rent : RENT) {
                claim = claim.arm(
                        arm(status, rent), "parameters.power.status=" + status, "parameters.power.rent=" + rent);
            }
        }
        return Grid.of(
                claim,
                "power.status down, power.rent across",
                STATUS,
                RENT,
                (row, column) -> mean("Russia's no", arm(STATUS.get(row), RENT.get(column)), SAYS_NO));
    }

    private static String arm(String status, String rent) {
        return "status " + status + ", rent " + rent;
    }

    /** Russia's stance and Serbia's concession, year by year, beside the same without status and rent. */
    private static Grid following() {
        List<String> months = Stream.iterate(2008, year -> year + 1)
                .limit(YEARS)
                .map(year -> year + "-12")
                .toList();
        List<String> columns = new ArrayList<>();
        for (String what : List.of("stance of Russia", "concession of Serbia")) {
            columns.addAll(List.of(what, what + ", " + ABLATED, "the second less the first"));
        }
        return Grid.of(
                twins("SF16-following", "Does Russia follow Serbia's concession? The base and a twin"),
                "month",
                months,
                columns,
                (row, column) -> {
                    Reading reading =
                            run -> run.at(column < ARMS_AND_DIFFERENCE ? STANCE : CONCESSION, months.get(row));
                    return switch (column % ARMS_AND_DIFFERENCE) {
                        case 0 -> mean(columns.get(column), reading);
                        case 1 -> mean(columns.get(column), ABLATED, reading);
                        default -> difference(columns.get(column), ABLATED, Claim.BASE, reading);
                    };
                });
    }

    /** In how many runs Russia follows, with status and rent and without. */
    private static Grid shares() {
        List<String> arms = List.of(Claim.BASE, ABLATED);
        return Grid.of(
                twins("SF16-shares", "Share of the runs in which Russia's stance moves, 2008 to 2018"),
                "twin",
                arms,
                List.of("moves by less than .1", "rises by more than .1"),
                (row, column) -> share("share", arms.get(row), column == 0 ? IS_UNMOVED : FOLLOWS));
    }

    private static Claim twins(String id, String title) {
        return Claim.of(id, title, ARC).until(TO).arm(ABLATED, NO_STATUS_NO_RENT);
    }
}
