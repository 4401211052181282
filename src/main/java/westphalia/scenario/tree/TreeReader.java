package westphalia.scenario.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import westphalia.scenario.Limits;

/**
 * Reads YAML or JSON into a tree, token by token, so that nothing is expanded and every value keeps its place.
 *
 * <p>Values stay as they were written: {@code no} is the text no, {@code 010} the text 010, {@code 2008-01} no date.
 * What a key makes of them is decided where the key is known. Anchors, aliases, merge keys and tags are refused.
 */
public final class TreeReader {
    private static final YAMLFactory YAML = yaml();
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;
    private final Place start;
    private final List<String> lines;
    private final Problems problems;
    private int values;

    private TreeReader(JsonParser parser, Place start, String text, Problems problems) {
        this.parser = parser;
        this.start = start;
        this.lines = text.lines().toList();
        this.problems = problems;
    }

    /** Reads a scenario file; null, and a problem, if it holds no mapping. */
    public static @Nullable Mapping read(Place start, Problems problems) {
        String text = SourceText.read(start, "", Limits.SCENARIO_BYTES, problems);
        if (text == null) {
            return null;
        }
        String name = start.shown().toLowerCase(Locale.ROOT);
        Node root;
        if (name.endsWith(".json")) {
            root = parse(JSON, text, start, problems);
        } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            root = parse(YAML, text, start, problems);
        } else {
            problems.add(start, "", "a scenario file ends in .yaml, .yml or .json");
            return null;
        }
        if (root == null || root instanceof Mapping) {
            return (Mapping) root;
        }
        problems.add(root.place(), "", "a scenario is a mapping of keys to values, but this is " + root.described());
        return null;
    }

    /** Reads a value given on the command line: a list or mapping in brackets, quoted text, or the text itself. */
    public static @Nullable Node readValue(String text, Place setting, Problems problems) {
        String trimmed = text.strip();
        if (!trimmed.isEmpty() && "[{\"'".indexOf(trimmed.charAt(0)) >= 0) {
            return parse(YAML, trimmed, setting, problems);
        }
        return new Scalar(setting, trimmed, Scalar.Style.PLAIN, 0);
    }

    private static YAMLFactory yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Limits.SCENARIO_BYTES + 1);
        return YAMLFactory.builder().loaderOptions(options).build();
    }

    private static @Nullable Node parse(JsonFactory format, String text, Place start, Problems problems) {
        if (format == YAML && PlainText.refusesSpaces(text, start, problems)) {
            return null;
        }
        try (JsonParser parser = format.createParser(text)) {
            TreeReader reader = new TreeReader(parser, start, text, problems);
            if (parser.nextToken() == null) {
                problems.add(start, start.setting(), "is empty; a scenario needs at least format and title");
                return null;
            }
            Node root = reader.node("", 1);
            if (parser.nextToken() != null) {
                throw reader.refuse(reader.here(), "", "must hold one document, but a second one begins here");
            }
            return root;
        } catch (Refusal refusal) {
            return null;
        } catch (JsonProcessingException failure) {
            SyntaxMessage message = SyntaxMessage.of(failure, text);
            problems.add(start.at(message.line(), message.column()), start.setting(), message.text());
            return null;
        } catch (IOException failure) {
            problems.add(start, start.setting(), "cannot be read: " + failure.getMessage());
            return null;
        }
    }

    private Node node(String path, int depth) throws IOException, Refusal {
        Place place = here();
        refuseReferences(place, path);
        values++;
        if (values > Limits.VALUES) {
            throw refuse(place, "", "must hold at most " + Limits.VALUES + " values; large tables go into CSV files");
        }
        JsonToken token = parser.currentToken();
        if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
            return scalar(place);
        }
        if (depth > Limits.DEPTH) {
            throw refuse(place, "", "lists and mappings may lie in each other at most " + Limits.DEPTH + " deep");
        }
        return token == JsonToken.START_OBJECT ? mapping(place, path, depth) : sequence(place, path, depth);
    }

    private Mapping mapping(Place place, String path, int depth) throws IOException, Refusal {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place keyPlace = here();
            if (key.length() > Limits.NAME_LETTERS) {
                String rule = "a key must be at most " + Limits.NAME_LETTERS + " characters long, but has ";
                throw refuse(keyPlace, path, rule + key.length());
            }
            String inner = path.isEmpty() ? key : path + "." + key;
            if (key.equals("<<")) {
                throw refuse(keyPlace, path, "merge keys (<<) are not allowed; use extends");
            }
            refuseReferences(keyPlace, inner);
            parser.nextToken();
            Node value = node(inner, depth + 1);
            Mapping.Entry first = entries.get(key);
            if (first == null) {
                entries.put(key, new Mapping.Entry(keyPlace, value));
            } else {
                problems.add(
                        keyPlace,
                        inner,
                        "duplicate key " + Problems.quoted(key) + "; it stands already in line "
                                + first.key().line());
            }
        }
        return new Mapping(place, entries);
    }

    private Sequence sequence(Place place, String path, int depth) throws IOException, Refusal {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(path + "[" + (items.size() + 1) + "]", depth + 1));
        }
        return new Sequence(place, items);
    }

    private Scalar scalar(Place place) throws IOException {
        String text = parser.getText();
        if (!(parser instanceof YAMLParser)) {
            boolean quoted = parser.currentToken() == JsonToken.VALUE_STRING;
            return new Scalar(place, text, quoted ? Scalar.Style.QUOTED : Scalar.Style.PLAIN, 0);
        }
        int line = parser.currentTokenLocation().getLineNr();
        int column = parser.currentTokenLocation().getColumnNr();
        String written = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
        char first = column >= 1 && column <= written.length() ? written.charAt(column - 1) : ' ';
        return switch (first) {
            case '"', '\'', '>' -> new Scalar(place, text, Scalar.Style.QUOTED, 0);
            case '|' -> new Scalar(place, text, Scalar.Style.BLOCK, indentAfter(line));
            default -> {
                String comment = PlainText.commentAfter(lines, line, column, text);
                yield new Scalar(place, PlainText.stripped(text), Scalar.Style.PLAIN, 0, comment);
            }
        };
    }

    private int indentAfter(int line) {
        for (int index = line; index < lines.size(); index++) {
            String candidate = lines.get(index);
            if (!candidate.isBlank()) {
                return candidate.length() - candidate.stripLeading().length();
            }
        }
        return 0;
    }

    private void refuseReferences(Place place, String path) throws IOException, Refusal {
        if (parser instanceof YAMLParser yaml) {
            if (yaml.isCurrentAlias() || yaml.getObjectId() != null) {
                throw refuse(place, path, "anchors and aliases (& and *) are not allowed; write the value out");
            }
            if (yaml.getTypeId() != null) {
                throw refuse(place, path, "tags (!) are not allowed; write the value alone");
            }
        }
    }

    private Place here() {
        return start.at(
                parser.currentTokenLocation().getLineNr(),
                parser.currentTokenLocation().getColumnNr());
    }

    private Refusal refuse(Place place, String path, String message) {
        problems.add(place, path, message);
        return new Refusal();
    }

    /** Ends the reading of a file after something that makes the rest of it meaningless. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;
    }
}
