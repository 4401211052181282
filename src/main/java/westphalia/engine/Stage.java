package westphalia.engine;

import java.util.Arrays;
import java.util.List;
import westphalia.engine.run.MonthStage;
import westphalia.engine.stage.BypassStage;
import westphalia.engine.stage.CalendarStage;
import westphalia.engine.stage.DeclarationStage;
import westphalia.engine.stage.GroundStage;
import westphalia.engine.stage.ParentStage;
import westphalia.engine.stage.PatronStage;
import westphalia.engine.stage.PreferenceStage;
import westphalia.engine.stage.PressureStage;
import westphalia.engine.stage.RecognitionStage;
import westphalia.engine.stage.RecordStage;
import westphalia.engine.stage.StanceStage;
import westphalia.engine.stage.WithdrawalStage;
import westphalia.engine.stage.WorldStage;
import westphalia.engine.stage.body.BodyStage;
import westphalia.engine.stage.body.ForumStage;
import westphalia.model.institution.Body;
import westphalia.model.setting.Setting;

/** The month: its stages in order. */
enum Stage {
    CALENDAR,
    GROUND,
    PRESSURE,
    PREFERENCES,
    STANCES,
    FORUM,
    DRAFTS,
    BYPASS,
    STEPS,
    ASSEMBLY,
    DECLARATIONS,
    PATRONS,
    RECOGNITIONS,
    WITHDRAWALS,
    PARENTS,
    WORLD,
    RECORD;

    /** The whole month for a setting, in order. */
    static List<MonthStage> month(Setting setting) {
        return Arrays.stream(values()).map(stage -> stage.make(setting)).toList();
    }

    private MonthStage make(Setting setting) {
        return switch (this) {
            case CALENDAR -> new CalendarStage(setting);
            case GROUND -> new GroundStage(setting);
            case PRESSURE -> new PressureStage(setting);
            case PREFERENCES -> new PreferenceStage(setting);
            case STANCES -> new StanceStage(setting);
            case FORUM -> new ForumStage(setting);
            case DRAFTS -> new BodyStage(setting, Body.Kind.COUNCIL);
            case BYPASS -> new BypassStage(setting);
            case STEPS -> new BodyStage(setting, Body.Kind.ASSOCIATION);
            case DECLARATIONS -> new DeclarationStage(setting);
            case ASSEMBLY -> new BodyStage(setting, Body.Kind.ASSEMBLY);
            case PATRONS -> new PatronStage(setting);
            case RECOGNITIONS -> new RecognitionStage(setting);
            case WITHDRAWALS -> new WithdrawalStage(setting);
            case PARENTS -> new ParentStage(setting);
            case WORLD -> new WorldStage(setting);
            case RECORD -> new RecordStage();
        };
    }
}
