package westphalia.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import westphalia.scenario.code.CodeList;
import westphalia.scenario.code.CodeLists;

/** {@code codes}: what a code or name of a state means, in which list. */
@Command(
        name = "codes",
        description = "Prints what a code or name of a state means in each list that has it: ISO, Correlates of War,"
                + " Gleditsch-Ward, English names.",
        mixinStandardHelpOptions = true)
public final class CodesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WORD", arity = "1..*", description = "Codes or names, as in AUS, 255 or \"Viet Nam\".")
    List<String> words = new ArrayList<>();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int code = CommandLineDoor.DONE;
        for (String word : words) {
            Map<CodeList, String> meanings = CodeLists.meanings(word);
            meanings.forEach((list, iso3) ->
                    out.println(word + ": among " + list.plural() + " " + CodeLists.name(iso3) + " (" + iso3 + ")"));
            if (meanings.isEmpty()) {
                spec.commandLine().getErr().println(word + ": is in no list of codes or names of states");
                code = CommandLineDoor.WRONG_USE;
            }
        }
        return code;
    }
}
