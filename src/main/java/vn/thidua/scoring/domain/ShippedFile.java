package vn.thidua.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Criterion.Gate;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleClass;
import vn.thidua.scoring.scale.ScaleRules;
import vn.thidua.scoring.scale.Section;
import vn.thidua.scoring.scale.Way;

/** A shipped scale as its file has it: what most criteria share is left out. */
record ShippedFile(
        String name,
        String about,
        BigDecimal maximum,
        List<Quantity> quantities,
        List<Heading> sections,
        List<ScaleClass> classes,
        ScaleRules rules) {

    /** A section with its criteria. */
    record Heading(String no, String title, BigDecimal maximum, List<Line> criteria) {}

    /** A criterion; a base one with the weight 1, without guide or gate, unless it says otherwise. */
    record Line(
            String code,
            String no,
            String title,
            @Nullable String guide,
            String source,
            @Nullable Part part,
            Way way,
            BigDecimal maximum,
            @Nullable BigDecimal weight,
            @Nullable Gate gate,
            @Nullable String cap) {

        Criterion criterion() {
            return new Criterion(
                    code,
                    no,
                    title,
                    Objects.requireNonNullElse(guide, ""),
                    source,
                    Objects.requireNonNullElse(part, Part.BASE),
                    way,
                    maximum,
                    Objects.requireNonNullElse(weight, BigDecimal.ONE),
                    Objects.requireNonNullElse(gate, Gate.NONE),
                    Objects.requireNonNullElse(cap, ""));
        }
    }

    Scale scale() {
        return new Scale(
                maximum,
                quantities,
                sections.stream()
                        .map(one -> new Section(
                                one.no(),
                                one.title(),
                                one.maximum(),
                                one.criteria().stream().map(Line::criterion).toList()))
                        .toList(),
                classes,
                rules);
    }
}
