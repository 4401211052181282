package westphalia.cli.start;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code completion}: prints what makes bash and zsh complete commands and options. */
@Command(
        name = "completion",
        description =
                "Prints a script by which bash and zsh complete commands and options: source <(westphalia completion).",
        mixinStandardHelpOptions = true)
public final class CompletionCommand implements Callable<Integer> {
    /** The words an option takes, written as the documentation writes them. */
    private static final Pattern WORDS = Pattern.compile("_option_args=\\(.*\\)");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        String script = AutoComplete.bash(root.getCommandName(), root);
        root.getOut()
                .print(WORDS.matcher(script)
                        .replaceAll(
                                words -> Matcher.quoteReplacement(words.group().toLowerCase(Locale.ROOT))));
        return 0;
    }
}
