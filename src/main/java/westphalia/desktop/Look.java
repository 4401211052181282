package westphalia.desktop;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.prefs.Preferences;
import javax.swing.UIManager;

/** How the window looks, and what it remembers of that from one day to the next. */
final class Look {
    private static final float USUAL_TYPE = 13;
    private static final float TYPE_FOR_A_PROJECTOR = 19;
    private static final int MOST_RECENT = 8;

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
                .deriveFont(isForProjector() ? TYPE_FOR_A_PROJECTOR : USUAL_TYPE);
        UIManager.put("defaultFont", font);
        if (isDark()) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        FlatLaf.updateUI();
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
