package vn.thidua.scoring.editing;

import java.util.List;
import vn.thidua.scoring.scale.Section;
import vn.thidua.shared.TypedNumber;

/** The heading of a section as people type it. */
public final class SectionText {

    private SectionText() {}

    /** Returns a heading as a form shows it. */
    public static Fields fields(Section one) {
        return Fields.NONE
                .with("no", one.no())
                .with("title", one.title())
                .with("maximum", TypedNumber.text(one.maximum()));
    }

    /** Returns the section that was typed, without criteria. */
    public static Understood<Section> read(Fields fields) {
        FieldReader reader = new FieldReader(fields);
        Section read = new Section(
                reader.text("no", 20, true), reader.text("title", 300, true), reader.number("maximum"), List.of());
        return reader.understood(read);
    }
}
