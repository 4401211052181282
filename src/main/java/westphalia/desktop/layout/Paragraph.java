package westphalia.desktop.layout;

import java.awt.Dimension;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.text.DefaultCaret;

/** Text to read, as wide as the room there is; without text it takes none. */
public final class Paragraph extends JTextArea {
    private static final long serialVersionUID = 1;

    /** An empty paragraph of that name. */
    public Paragraph(String name) {
        this(name, "");
    }

    /** A paragraph of that name. */
    public Paragraph(String name, String text) {
        super(text);
        setName(name);
        getAccessibleContext().setAccessibleName(name.replace('-', ' '));
        setEditable(false);
        setOpaque(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        for (String key : new String[] {"LEFT", "RIGHT", "HOME"}) {
            getInputMap().put(KeyStroke.getKeyStroke(key), "none"); // The caret is not seen: they lead elsewhere.
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        ((DefaultCaret) getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE); // New text scrolls nothing.
        setDropTarget(null); // What is dropped on text to read is meant for what it stands on.
    }

    @Override
    public void setText(String text) {
        super.setText(text);
        revalidate(); // The text area itself asks for other room only when the number of its lines changes.
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        return getDocument() == null || getDocument().getLength() == 0 ? new Dimension(size.width, 0) : size;
    }
}
