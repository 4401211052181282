package westphalia.desktop;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Font;
import java.awt.Insets;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.prefs.Preferences;
import javax.swing.UIManager;
import westphalia.desktop.layout.TypeSize;

/** How the window looks, and what it remembers of that from one day to the next. */
final class Look {
    private static final float TYPE_FOR_A_PROJECTOR = 19;
    private static final int MOST_RECENT = 8;
    private static final int ARC = 8;

    private final Preferences memory = Preferences.userRoot().node("westphalia");

    boolean isDark() {
        return memory.getBoolean("dark", false);
    }

    boolean isForProjector() {
        return memory.getBoolean("projector", false);
    }

    boolean isHintDismissed() {
        return memory.getBoolean("hint-dismissed", false);
    }

    void dismissHint() {
        memory.putBoolean("hint-dismissed", true);
    }

    void setDark(boolean isDark) {
        memory.putBoolean("dark", isDark);
        apply();
    }

    void setForProjector(boolean isForProjector) {
        memory.putBoolean("projector", isForProjector);
        apply();
    }

    /** Puts the look on everything that is open. */
    void apply() {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 1)
                .deriveFont(isForProjector() ? TYPE_FOR_A_PROJECTOR : TypeSize.USUAL);
        UIManager.put("defaultFont", font);
        UIManager.put("Component.arc", ARC);
        UIManager.put("Button.arc", ARC);
        UIManager.put("TextComponent.arc", ARC);
        UIManager.put("CheckBox.arc", ARC / 2);
        UIManager.put("ScrollBar.thumbArc", 2 * ARC);
        UIManager.put("ScrollBar.thumbInsets", new Insets(2, 2, 2, 2));
        UIManager.put("SplitPaneDivider.gripDotCount", 0);
        if (isDark()) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        FlatLaf.updateUI();
    }

    /** How much larger than usual type is. */
    double scale() {
        return isForProjector() ? TYPE_FOR_A_PROJECTOR / TypeSize.USUAL : 1;
    }

    /** The size of a part of the window when it was closed last, in pixels. */
    int size(String part, int usual) {
        return memory.getInt("size-" + part, (int) Math.round(usual * scale()));
    }

    void rememberSize(String part, int pixels) {
        memory.putInt("size-" + part, pixels);
    }

    /** The picture that was last open in a pane. */
    String picture(int pane, String otherwise) {
        return memory.get("picture-" + pane, otherwise);
    }

    void rememberPicture(int pane, String id) {
        memory.put("picture-" + pane, id);
    }

    /** Where the window was last. */
    Rectangle bounds(Rectangle otherwise) {
        return new Rectangle(
                memory.getInt("x", otherwise.x),
                memory.getInt("y", otherwise.y),
                memory.getInt("width", otherwise.width),
                memory.getInt("height", otherwise.height));
    }

    void remember(Rectangle bounds) {
        memory.putInt("x", bounds.x);
        memory.putInt("y", bounds.y);
        memory.putInt("width", bounds.width);
        memory.putInt("height", bounds.height);
    }

    /** The files that were opened last, the latest first. */
    List<String> recent() {
        List<String> recent = new ArrayList<>();
        for (int place = 0; place < MOST_RECENT; place++) {
            String file = memory.get("recent-" + place, "");
            if (!file.isEmpty()) {
                recent.add(file);
            }
        }
        return recent;
    }

    /** Puts a file first among the recent ones. */
    void opened(String file) {
        List<String> recent = recent();
        recent.remove(file);
        recent.add(0, file);
        for (int place = 0; place < Math.min(MOST_RECENT, recent.size()); place++) {
            memory.put("recent-" + place, recent.get(place));
        }
    }
}
