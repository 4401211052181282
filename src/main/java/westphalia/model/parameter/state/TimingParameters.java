package westphalia.model.parameter.state;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** When a state's turn comes: size, and what refusing so far says of it (rule 3, {@code Timing}). */
public record TimingParameters(
        @Meaning(
                text = "What each unit of size adds in the months 0 and 1 after a declaration",
                unit = "log-odds per standard deviation of log population",
                min = -3,
                max = 3,
                preset = "0.66",
                status = Status.FITTED,
                source = "likelihood of acts on Kosovo and South Ossetia, 1998 to 2010")
        double burstSize,

        @Meaning(
                text = "What each unit of size adds later; below 0 if small states come later",
                unit = "log-odds per standard deviation of log population",
                min = -3,
                max = 3,
                preset = "-0.48",
                status = Status.FITTED,
                source = "likelihood of acts to December 2010; Newman and Visoka 2018 and Sharman 2017 for the idea")
        double laterSize,

        @Meaning(
                text = "How fast refusing wears the chance down: the variance of unseen willingness; not told from 0",
                min = 0,
                max = 10,
                preset = "0",
                status = Status.FITTED,
                source =
                        "not distinguished from 0 by acts to December 2010; Vaupel, Manton and Stallard 1979 for the form")
        double refusals) {}
