package vn.thidua.scoring.web;

import java.math.BigDecimal;
import java.util.List;
import vn.thidua.scoring.scale.Band;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.Way;

/**
 * A criterion as the table of a scale shows it.
 *
 * @param way message key of how its points come about
 * @param facts what that sentence names
 * @param unit of the quantity whose bands it has; empty where it has none
 * @param gate name of the criterion that has to have points itself; empty for none
 */
public record CriterionLine(
        Criterion criterion, String way, List<Object> facts, List<Band> bands, String unit, String gate) {

    static CriterionLine of(Criterion one, Scale scale) {
        String way = "scale.way.";
        String gate = scale.criterion(one.gate().criterion())
                .map(FindingLine::name)
                .orElse(one.gate().criterion());
        return switch (one.way()) {
            case Way.Ratio ratio ->
                line(
                        one,
                        way + (ratio.lessIsBetter() ? "LESS" : "RATIO"),
                        gate,
                        label(scale, ratio.reached()),
                        label(scale, ratio.wanted()),
                        one.maximum());
            case Way.Banded banded ->
                new CriterionLine(
                        one,
                        way + "BANDED",
                        List.of(label(scale, banded.quantity())),
                        banded.bands(),
                        unit(scale, banded.quantity()),
                        gate);
            case Way.Sampled sampled ->
                line(one, way + "SAMPLED", gate, sampled.size(), label(scale, sampled.passed()), sampled.each());
            case Way.Counted counted ->
                line(
                        one,
                        way + "COUNTED",
                        gate,
                        label(scale, counted.quantity()),
                        counted.each(),
                        unit(scale, counted.quantity()));
            case Way.YesNo yesNo -> line(one, one.part().counts() ? way + "YES_NO" : way + "APPLIES", gate);
            case Way.Expert expert ->
                expert.agencies().isEmpty()
                        ? line(one, way + "EXPERT", gate, one.maximum())
                        : line(one, way + "AGENCIES", gate, one.maximum(), String.join("; ", expert.agencies()));
            case Way.Written written -> line(one, way + "WRITTEN", gate, written.formula());
        };
    }

    private static CriterionLine line(Criterion one, String way, String gate, Object... facts) {
        return new CriterionLine(one, way, List.of(facts), List.of(), "", gate);
    }

    private static String label(Scale scale, String name) {
        return scale.quantity(name).map(Quantity::label).orElse(name);
    }

    private static String unit(Scale scale, String name) {
        return scale.quantity(name).map(Quantity::unit).orElse("");
    }

    /** Returns the facts of its sentence. */
    public Object[] args() {
        return facts.toArray();
    }

    /** Returns the icon of what it does to the total. */
    public String icon() {
        return switch (criterion.part()) {
            case BASE -> "check";
            case BONUS -> "plus";
            case PENALTY -> "arrows-diff";
            case KNOCK_OUT -> "ban";
            case CAP -> "hand-stop";
        };
    }

    /** Tells whether its points are multiplied. */
    public boolean weighted() {
        return criterion.weight().compareTo(BigDecimal.ONE) != 0;
    }
}
