package westphalia.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The condition of the simulation in a month: all that a run changes.
 *
 * <p>States, claimants, great powers and parents are addressed by their positions in the setting. Stages read it and
 * write it; nobody else keeps any condition.
 */
public final class Situation {
    /** The month of something that has not happened. */
    public static final long NEVER = Long.MAX_VALUE;

    /** Preferences of the states, and the anchors they are drawn back to. */
    public final StateValues westphalian;

    public final StateValues interventionist;
    private final double[] stated;
    private final double[][] stance;
    private final double[][] anchorReasons;
    private final double[][] stanceAnchor;
    private final double[][] noise;
    private final double[][] refused;
    private final Recognition[][] recognition;
    private final long[][] recognisedIn;
    private final boolean[][] promised;
    private final double[][] pushFor;
    private final double[][] pushAgainst;
    private final ClaimantCondition[] claimants;
    private final ParentCondition[] parents;
    private final double[] grievance;
    private final double[] hypocrisy;
    private final double[] threat;
    private final double[] standing;
    private final List<Precedent> precedents = new ArrayList<>();
    private long month;
    private double tension;
    private double legitimacy;
    private double normIndex;
    private double interventionistIndex;

    /** A preference of all states: its value now, its anchor now, and the anchor it started from. */
    public static final class StateValues {
        private final double[] value;
        private final double[] anchor;
        private final double[] start;

        StateValues(double[] start) {
            this.start = start.clone();
            this.anchor = start.clone();
            this.value = start.clone();
        }

        public double value(int state) {
            return value[state];
        }

        /** All values by position, for the influence step; not to be changed by others. */
        public double[] values() {
            return value;
        }

        public double[] anchors() {
            return anchor;
        }

        public double start(int state) {
            return start[state];
        }
    }

    /** What changes of a claimant. */
    public static final class ClaimantCondition {
        public long declared = NEVER;
        public long occasion = NEVER;
        public long war = NEVER;
        public double effort;
        public double opinion;
        public double control;
        public double imposedPresence;
        public double invitedPresence;
        public double borders;
        public double remedialClaim;
        public boolean forceUsed;
        public boolean isUnMember;
        public boolean isRecommended;
        public double access;
        public double passports;
        public double aid;
        public double severity;
        public double autonomy;
        public double mobilisation;
        /** The worst severity so far, where the scenario tells of a conflict; else 0. */
        public double worstAbuse;

        /** The month of the last crisis. */
        public long crisis = NEVER;
        /** The month of the latest news of it that was noticed. */
        public long noticed = -NEVER;
        /** How much of the powers' attention it has, in [0, 1]. */
        public double attention = 1;

        public long offered = NEVER;
        public double authorisation;
        public long bypassed = NEVER;
        public long administered = NEVER;
        public long annexed = NEVER;
        public long campaignUntil = -NEVER;
        public int blockedDrafts;
        /** Whether a mandate of the Council is in force over it. */
        public boolean hasMandate;
    }

    /** What changes of a parent. */
    public static final class ParentCondition {
        public double concession;
        public int accessionStage;
        public boolean consents;
        public double trust;
        /** The first month in which the reward of accession was credible. */
        public long credible = NEVER;
        /** How strongly kin states' claims are felt, in [0, 1]. */
        public double irredentism;
        /** The sum of what it does this month to states that have recognised. */
        public double retaliation;
        /** Whether it aligns with sanctions on the great power behind it. */
        public boolean alignsWithSanctions;
    }

    /**
     * A situation in which nothing has happened yet.
     *
     * @param westphalian the Westphalian preferences at the start, one a state
     * @param interventionist the interventionist preferences at the start, one a state
     */
    public Situation(double[] westphalian, double[] interventionist, int claimants, int parents, int powers) {
        int states = westphalian.length;
        this.westphalian = new StateValues(westphalian);
        this.interventionist = new StateValues(interventionist);
        this.stated = westphalian.clone();
        this.stance = new double[claimants][states];
        this.anchorReasons = new double[claimants][states];
        this.stanceAnchor = new double[claimants][states];
        this.noise = new double[claimants][states];
        this.refused = new double[claimants][states];
        this.recognition = new Recognition[claimants][states];
        this.recognisedIn = new long[claimants][states];
        this.promised = new boolean[claimants][states];
        this.pushFor = new double[claimants][states];
        this.pushAgainst = new double[claimants][states];
        this.claimants = new ClaimantCondition[claimants];
        for (int claimant = 0; claimant < claimants; claimant++) {
            Arrays.fill(recognition[claimant], Recognition.NEVER);
            Arrays.fill(recognisedIn[claimant], NEVER);
            this.claimants[claimant] = new ClaimantCondition();
        }
        this.parents = new ParentCondition[parents];
        for (int parent = 0; parent < parents; parent++) {
            this.parents[parent] = new ParentCondition();
        }
        this.grievance = new double[powers];
        this.hypocrisy = new double[powers];
        this.threat = new double[powers];
        this.standing = new double[powers];
    }

    public long month() {
        return month;
    }

    public void setMonth(long month) {
        this.month = month;
    }

    public ClaimantCondition claimant(int claimant) {
        return claimants[claimant];
    }

    public ParentCondition parent(int parent) {
        return parents[parent];
    }

    /** What a state says of the norm, as against what it holds. */
    public double stated(int state) {
        return stated[state];
    }

    public void setStated(int state, double value) {
        stated[state] = value;
    }

    /** A state's stance on a claimant, in (-1, 1). */
    public double stance(int claimant, int state) {
        return stance[claimant][state];
    }

    /** All stances on a claimant by position, for the influence step; not to be changed by others. */
    public double[] stances(int claimant) {
        return stance[claimant];
    }

    /**
     * The sum of reasons from which the anchor of a stance was last computed; 0, whose anchor is 0, before the first
     * time.
     */
    public double anchorReasons(int claimant, int state) {
        return anchorReasons[claimant][state];
    }

    /** Sets the anchor of a stance and the sum of reasons it was computed from. */
    public void setStanceAnchor(int claimant, int state, double reasons, double value) {
        anchorReasons[claimant][state] = reasons;
        stanceAnchor[claimant][state] = value;
    }

    /** The anchors of all stances on a claimant by position, for the influence step; not to be changed by others. */
    public double[] stanceAnchors(int claimant) {
        return stanceAnchor[claimant];
    }

    /** What the model does not know of a state and a claimant, drawn once a run, in log-odds. */
    public double noise(int claimant, int state) {
        return noise[claimant][state];
    }

    public void setNoise(int claimant, int state, double value) {
        noise[claimant][state] = value;
    }

    /** How much recognition was to be expected of a state while it did not recognise: the hazard it has outlived. */
    public double refused(int claimant, int state) {
        return refused[claimant][state];
    }

    public void setRefused(int claimant, int state, double value) {
        refused[claimant][state] = value;
    }

    public Recognition recognition(int claimant, int state) {
        return recognition[claimant][state];
    }

    public void setRecognition(int claimant, int state, Recognition value) {
        recognition[claimant][state] = value;
        if (value == Recognition.RECOGNISED) {
            recognisedIn[claimant][state] = month;
        }
    }

    /** The month in which a state last recognised a claimant, or {@link #NEVER}. */
    public long recognisedIn(int claimant, int state) {
        return recognisedIn[claimant][state];
    }

    public boolean hasRecognised(int claimant, int state) {
        return recognition[claimant][state] == Recognition.RECOGNISED;
    }

    /** Whether a state has promised a claimant recognition. */
    public boolean hasPromised(int claimant, int state) {
        return promised[claimant][state];
    }

    public void promise(int claimant, int state) {
        promised[claimant][state] = true;
    }

    /** How strongly a state is pushed this month to recognise, less how strongly not to. */
    public double push(int claimant, int state) {
        return pushFor[claimant][state] - pushAgainst[claimant][state];
    }

    public double pushFor(int claimant, int state) {
        return pushFor[claimant][state];
    }

    public double pushAgainst(int claimant, int state) {
        return pushAgainst[claimant][state];
    }

    /** Adds a push; a positive one for recognition, a negative one against it. */
    public void addPush(int claimant, int state, double strength) {
        if (strength > 0) {
            pushFor[claimant][state] += strength;
        } else {
            pushAgainst[claimant][state] -= strength;
        }
    }

    /** Forgets the pushes of the month before. */
    public void clearPushes() {
        for (int claimant = 0; claimant < pushFor.length; claimant++) {
            Arrays.fill(pushFor[claimant], 0);
            Arrays.fill(pushAgainst[claimant], 0);
        }
    }

    public double grievance(int power) {
        return grievance[power];
    }

    public void setGrievance(int power, double value) {
        grievance[power] = value;
    }

    public double hypocrisy(int power) {
        return hypocrisy[power];
    }

    public void setHypocrisy(int power, double value) {
        hypocrisy[power] = value;
    }

    /** A power's fear of intervention near it, in [0, 1]. */
    public double threat(int power) {
        return threat[power];
    }

    public void setThreat(int power, double value) {
        threat[power] = Math.max(0, Math.min(1, value));
    }

    /** What a power has gained by blocking drafts, in [0, 1]. */
    public double standing(int power) {
        return standing[power];
    }

    public void setStanding(int power, double value) {
        standing[power] = Math.max(0, Math.min(1, value));
    }

    /** Breaches of the norm so far, oldest first. */
    public List<Precedent> precedents() {
        return precedents;
    }

    /** Tension between the powers, in [0, 1]. */
    public double tension() {
        return tension;
    }

    public void setTension(double value) {
        tension = Math.max(0, Math.min(1, value));
    }

    /** Legitimacy of the Council, in [0, 1]. */
    public double legitimacy() {
        return legitimacy;
    }

    public void setLegitimacy(double value) {
        legitimacy = Math.max(0, Math.min(1, value));
    }

    /** The plain mean of the members' Westphalian preferences. */
    public double normIndex() {
        return normIndex;
    }

    /** The plain mean of the members' interventionist preferences. */
    public double interventionistIndex() {
        return interventionistIndex;
    }

    public void setIndices(double norm, double interventionist) {
        this.normIndex = norm;
        this.interventionistIndex = interventionist;
    }
}
