package westphalia.desktop.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JTextField;
import westphalia.scenario.Scenario;
import westphalia.scenario.effective.ChildScenario;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Component.Form;

/** A field for one value of an event. */
abstract class EventField {
    private final String key;

    EventField(String key) {
        this.key = key;
    }

    /** The field that suits a value: a choice where only certain words will do, else a line of text. */
    static EventField of(Component component, Scenario scenario) {
        Map<String, String> choices = choices(component, scenario);
        EventField field;
        if (component.form() == Form.WORDS) {
            field = new Line(component, "[", "]");
        } else if (!choices.isEmpty()) {
            field = new Choice(component, choices);
        } else if (component.type() == boolean.class) {
            field = new Tick(component);
        } else {
            field = new Line(component, "", "");
        }
        field.component().setName("event-" + component.key());
        field.component()
                .getAccessibleContext()
                .setAccessibleName(component.meaning().text());
        return field;
    }

    private static Map<String, String> choices(Component component, Scenario scenario) {
        Map<String, String> choices = new TreeMap<>();
        switch (component.key()) {
            case "claimant" -> scenario.claimants().forEach(claimant -> choices.put(claimant.id(), claimant.name()));
            case "parent" -> scenario.parents().forEach(parent -> choices.put(parent.id(), parent.id()));
            case "state" -> scenario.states().forEach(state -> choices.put(state.iso3(), state.name()));
            default -> {
                if (component.type() == Boolean.class) {
                    choices.putAll(Map.of("", "unchanged", "true", "yes", "false", "no"));
                }
            }
        }
        if (component.key().equals("parent")) {
            scenario.states().forEach(state -> choices.computeIfPresent(state.iso3(), (id, name) -> state.name()));
        }
        return choices;
    }

    String key() {
        return key;
    }

    abstract JComponent component();

    /** Shows a value as a file writes it; empty for none. */
    abstract void show(String value);

    /** The value as a file writes it; empty for none. */
    abstract String value();

    void enterInto(Map<String, String> values) {
        values.put(key, value());
    }

    /** A line of text, with what stands around it in a file. */
    private static final class Line extends EventField {
        private final JTextField field = new JTextField(22);
        private final boolean isText;
        private final String before;
        private final String after;

        Line(Component component, String before, String after) {
            super(component.key());
            this.isText = component.type() == String.class && before.isEmpty();
            this.before = before;
            this.after = after;
            double min = component.meaning().min();
            if (!isText && before.isEmpty() && !Double.isInfinite(min)) {
                field.putClientProperty(
                        "JTextField.placeholderText",
                        westphalia.scenario.shape.Words.range(
                                min, component.meaning().max(), ""));
            }
        }

        @Override
        JComponent component() {
            return field;
        }

        @Override
        void show(String value) {
            String inner = value;
            if (value.length() > 1 && (value.startsWith("\"") || value.startsWith("["))) {
                inner = value.substring(1, value.length() - 1)
                        .replace("\\\"", "\"")
                        .replace("\\\\", "\\");
            }
            field.setText(inner);
        }

        @Override
        String value() {
            String text = field.getText().strip();
            if (text.isEmpty()) {
                return "";
            }
            return isText ? ChildScenario.quoted(text) : before + text + after;
        }
    }

    /** A choice of words. */
    private static final class Choice extends EventField {
        private final JComboBox<String> box = new JComboBox<>();
        private final List<String> words;

        Choice(Component component, Map<String, String> choices) {
            super(component.key());
            this.words = new ArrayList<>(choices.keySet());
            choices.values().forEach(box::addItem);
        }

        @Override
        JComponent component() {
            return box;
        }

        @Override
        void show(String value) {
            box.setSelectedIndex(Math.max(0, words.indexOf(value)));
        }

        @Override
        String value() {
            return words.get(Math.max(0, box.getSelectedIndex()));
        }
    }

    /** Yes or no. */
    private static final class Tick extends EventField {
        private final JCheckBox box = new JCheckBox();

        Tick(Component component) {
            super(component.key());
        }

        @Override
        JComponent component() {
            return box;
        }

        @Override
        void show(String value) {
            box.setSelected(value.equals("true"));
        }

        @Override
        String value() {
            return String.valueOf(box.isSelected());
        }
    }
}
