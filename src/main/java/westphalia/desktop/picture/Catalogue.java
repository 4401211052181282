package westphalia.desktop.picture;

import westphalia.chart.drawing.Format;
import westphalia.chart.drawing.Picture;

/** All pictures the window offers; the first three are open at the start. */
public enum Catalogue implements LivePicture {
    RECOGNITION("Recognition", "How many states recognise, with history beside it") {
        @Override
        public Picture picture(View view, Format format) {
            return new Courses(view).recognition(format);
        }
    },
    MAP("Map: recognition", "One tile a state, coloured by whether it recognises") {
        @Override
        public Picture picture(View view, Format format) {
            return new Maps(view).recognition(format);
        }
    },
    WALL("Which wall stopped it", "Votes each draft found or was expected to find, and who blocked it") {
        @Override
        public Picture picture(View view, Format format) {
            return new Councils(view).wall(format);
        }
    },
    MAP_OF_STANCES("Map: stance", "For or against statehood, from -1 to 1") {
        @Override
        public Picture picture(View view, Format format) {
            return new Maps(view).stance(format);
        }
    },
    MAP_OF_WESTPHALIANS("Map: Westphalian preference", "How much each state holds to non-intervention") {
        @Override
        public Picture picture(View view, Format format) {
            return new Maps(view).westphalian(format);
        }
    },
    MAP_OF_INTERVENTIONISTS("Map: interventionist preference", "How much each state would intervene against abuse") {
        @Override
        public Picture picture(View view, Format format) {
            return new Maps(view).interventionist(format);
        }
    },
    MAP_OF_VOTES("Map: last vote", "The last ballot on the claimant, hatched if it was only expected") {
        @Override
        public Picture picture(View view, Format format) {
            return new Maps(view).lastVote(format);
        }
    },
    MAP_OF_PRESSURE("Map: pressure", "Who leans on whom this month, for recognition or against it") {
        @Override
        public Picture picture(View view, Format format) {
            return new Maps(view).pressure(format);
        }
    },
    STANCES("Power and parent", "The stances of the great powers beside the concession of the parent") {
        @Override
        public Picture picture(View view, Format format) {
            return new Stories(view).stanceAndConcession(format);
        }
    },
    NORMS("Norm, tension, concession", "The norm index, tension, the legitimacy of the Council and the concession") {
        @Override
        public Picture picture(View view, Format format) {
            return new Courses(view).norms(format);
        }
    },
    DIFFERENCE("Difference from the twin", "Recognitions more or fewer than in the run it is compared with") {
        @Override
        public Picture picture(View view, Format format) {
            return new Courses(view).difference(format);
        }
    },
    FLAGS("Flags and trustees", "Recognitions rising beside the four sovereignties as they are now") {
        @Override
        public Picture picture(View view, Format format) {
            return new Courses(view).flags(format);
        }
    },
    SOVEREIGNTY("Four sovereignties", "Effective sovereignty in its parts") {
        @Override
        public Picture picture(View view, Format format) {
            return new Courses(view).sovereignty(format);
        }
    },
    PRECEDENTS("Precedents", "Who broke the norm, how strong a precedent that still is, and who cited whom") {
        @Override
        public Picture picture(View view, Format format) {
            return new Stories(view).precedents(format);
        }
    },
    HYPOCRISY("Hypocrisy and licence", "How far each power breaks its own rule, and the licence others gave it") {
        @Override
        public Picture picture(View view, Format format) {
            return new Courses(view).precedents(format);
        }
    },
    MIRROR("Words and deeds", "What each great power says of each claimant, and what it does") {
        @Override
        public Picture picture(View view, Format format) {
            return new Stories(view).mirror(format);
        }
    },
    DOMINOES("Dominoes", "The chain from force past the Council to a rival's recognition; cut in the twin") {
        @Override
        public Picture picture(View view, Format format) {
            return new Stories(view).dominoes(format);
        }
    },
    COUNCIL("The Council's table", "The current draft: ballots, veto and hidden veto") {
        @Override
        public Picture picture(View view, Format format) {
            return new Councils(view).council(format);
        }
    },
    COALITIONS("Veto coalitions", "Who answered which draft how") {
        @Override
        public Picture picture(View view, Format format) {
            return new Councils(view).coalitions(format);
        }
    },
    PREFERENCES("Two preferences", "Westphalian against interventionist, before a breach of the norm and now") {
        @Override
        public Picture picture(View view, Format format) {
            return new Stories(view).preferences(format);
        }
    };

    private final String title;
    private final String tip;

    Catalogue(String title, String tip) {
        this.title = title;
        this.tip = tip;
    }

    @Override
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String tip() {
        return tip;
    }
}
