package vn.thidua.scoring.editing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleRules;
import vn.thidua.scoring.scale.ScaleRules.Places;
import vn.thidua.scoring.scale.ScaleRules.Tie;
import vn.thidua.scoring.scale.ScaleRules.Unsaid;
import vn.thidua.shared.TypedNumber;

/** What a scale gives at most, and its rules, as people type them. */
public final class RulesText {

    private static final int MOST_DECIMALS = 4;

    private RulesText() {}

    /**
     * What was typed.
     *
     * @param name of the scale
     */
    public record Head(String name, BigDecimal maximum, ScaleRules rules) {}

    /** Returns the head of a scale as a form shows it. */
    public static Fields fields(String name, Scale scale) {
        ScaleRules rules = scale.rules();
        Fields fields = Fields.NONE
                .with("name", name)
                .with("maximum", TypedNumber.text(scale.maximum()))
                .with("decimals", String.valueOf(rules.decimals()))
                .with("bonusLimit", TypedNumber.text(rules.bonusLimit()))
                .with("penaltyLimit", TypedNumber.text(rules.penaltyLimit()))
                .with("unsaid", rules.unsaid().name())
                .with("places", rules.places().name());
        for (Tie tie : rules.ties()) {
            fields =
                    fields.plus("tie", tie.by() + ":" + tie.of()).plus("tieLess", tie.lessIsBetter() ? "LESS" : "MORE");
        }
        return fields;
    }

    /** Returns the head that was typed. */
    public static Understood<Head> read(Fields fields) {
        FieldReader reader = new FieldReader(fields);
        Head read = new Head(
                reader.text("name", 300, true),
                reader.number("maximum"),
                new ScaleRules(
                        reader.whole("decimals", MOST_DECIMALS),
                        reader.numberOrNull("bonusLimit", 0),
                        reader.numberOrNull("penaltyLimit", 0),
                        reader.choice("unsaid", 0, Unsaid.class),
                        reader.choice("places", 0, Places.class),
                        ties(reader, fields)));
        return reader.understood(read);
    }

    private static List<Tie> ties(FieldReader reader, Fields fields) {
        List<Tie> ties = new ArrayList<>();
        for (int row = 0; row < fields.rows("tie"); row++) {
            String[] parts = fields.row("tie", row).split(":", 2);
            if (parts[0].isEmpty()) {
                continue;
            }
            try {
                ties.add(new Tie(
                        Tie.By.valueOf(parts[0]),
                        parts.length > 1 ? parts[1] : "",
                        "LESS".equals(fields.row("tieLess", row))));
            } catch (IllegalArgumentException none) {
                reader.about("tie", row, "complaint.scaleChoice");
            }
        }
        return ties;
    }
}
