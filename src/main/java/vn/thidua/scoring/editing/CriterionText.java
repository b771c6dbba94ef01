package vn.thidua.scoring.editing;

import java.math.BigDecimal;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Criterion.Gate;
import vn.thidua.scoring.scale.Part;
import vn.thidua.shared.TypedNumber;

/** A criterion as people type it. */
public final class CriterionText {

    private static final int SHORT = 40;
    private static final int LONG = 500;
    private static final int LONGEST = 2000;

    private CriterionText() {}

    /** Returns a criterion as a form shows it. */
    public static Fields fields(Criterion one) {
        Fields fields = Fields.NONE
                .with("code", one.code())
                .with("no", one.no())
                .with("title", one.title())
                .with("guide", one.guide())
                .with("source", one.source())
                .with("part", one.part().name())
                .with("maximum", TypedNumber.text(one.maximum()))
                .with("weight", TypedNumber.text(one.weight()))
                .with("evidence", one.gate().evidence() ? "YES" : "")
                .with("gate", one.gate().criterion())
                .with("cap", one.cap());
        return WayText.fields(fields, one.way());
    }

    /** Returns the criterion that was typed; its code as typed, or made of its title. */
    public static Understood<Criterion> read(Fields fields) {
        FieldReader reader = new FieldReader(fields);
        String title = reader.text("title", LONG, true);
        String code = reader.text("code", SHORT, false);
        Part part = reader.choice("part", 0, Part.class);
        Criterion read = new Criterion(
                code.isEmpty() ? Names.of(title) : code,
                reader.text("no", SHORT, false),
                title,
                reader.text("guide", LONGEST, false),
                reader.text("source", LONG, false),
                part,
                WayText.read(reader, fields),
                part.counts() || !fields.one("maximum").isEmpty() ? reader.number("maximum") : BigDecimal.ZERO,
                fields.one("weight").isEmpty() ? BigDecimal.ONE : reader.number("weight"),
                new Gate(fields.is("evidence", "YES"), reader.text("gate", SHORT, false)),
                part == Part.CAP ? reader.text("cap", LONG, true) : "");
        return reader.understood(read);
    }
}
