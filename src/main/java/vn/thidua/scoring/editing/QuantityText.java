package vn.thidua.scoring.editing;

import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Quantity.Origin;

/** A quantity as people type it. */
public final class QuantityText {

    private QuantityText() {}

    /** Returns a quantity as a form shows it. */
    public static Fields fields(Quantity one) {
        return Fields.NONE
                .with("name", one.name())
                .with("label", one.label())
                .with("unit", one.unit())
                .with("origin", one.origin().name());
    }

    /** Returns the quantity that was typed; its name as typed, or made of its label. */
    public static Understood<Quantity> read(Fields fields) {
        FieldReader reader = new FieldReader(fields);
        String label = reader.text("label", 300, true);
        String name = reader.text("name", 40, false);
        Quantity read = new Quantity(
                name.isEmpty() ? Names.of(label) : name,
                label,
                reader.text("unit", 40, false),
                reader.choice("origin", 0, Origin.class));
        return reader.understood(read);
    }
}
