package vn.thidua.scoring.editing;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.scoring.scale.ScaleClass;
import vn.thidua.shared.TypedNumber;

/** The classes of a scale as people type them, the best first. */
public final class ClassesText {

    private ClassesText() {}

    /** Returns classes as a form shows them. */
    public static Fields fields(List<ScaleClass> classes) {
        Fields fields = Fields.NONE;
        for (ScaleClass one : classes) {
            fields = fields.plus("className", one.name())
                    .plus("classFrom", TypedNumber.text(one.from()))
                    .plus("classZero", one.noZero() ? "NO" : "YES");
        }
        return fields;
    }

    /** Returns the classes that were typed; a row without a name and a number is passed over. */
    public static Understood<List<ScaleClass>> read(Fields fields) {
        FieldReader reader = new FieldReader(fields);
        List<ScaleClass> classes = new ArrayList<>();
        for (int row = 0; row < fields.rows("className", "classFrom"); row++) {
            if (!fields.row("className", row).isEmpty()
                    || !fields.row("classFrom", row).isEmpty()) {
                classes.add(new ScaleClass(
                        reader.text("className", row, 100, true),
                        reader.number("classFrom", row),
                        "NO".equals(fields.row("classZero", row))));
            }
        }
        return reader.understood(classes);
    }
}
