package vn.thidua.scoring.editing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.scoring.scale.Band;
import vn.thidua.scoring.scale.Way;
import vn.thidua.shared.TypedNumber;

/** The way in which points come about, as people type it. */
final class WayText {

    private static final int NAME = 40;
    private static final int LARGEST_SAMPLE = 100_000;

    private WayText() {}

    static Fields fields(Fields base, Way way) {
        Fields fields = base.with("kind", WayKind.of(way).name());
        return switch (way) {
            case Way.Ratio ratio ->
                fields.with("quantity", ratio.reached())
                        .with("wanted", ratio.wanted())
                        .with("less", ratio.lessIsBetter() ? "YES" : "");
            case Way.Banded banded -> bands(fields.with("quantity", banded.quantity()), banded.bands());
            case Way.Sampled sampled ->
                fields.with("quantity", sampled.passed())
                        .with("size", String.valueOf(sampled.size()))
                        .with("each", TypedNumber.text(sampled.each()));
            case Way.Counted counted ->
                fields.with("quantity", counted.quantity()).with("each", TypedNumber.text(counted.each()));
            case Way.YesNo yesNo -> fields;
            case Way.Expert expert -> fields.with("agencies", String.join("\n", expert.agencies()));
            case Way.Written written -> fields.with("formula", written.formula());
        };
    }

    private static Fields bands(Fields fields, List<Band> bands) {
        Fields all = fields;
        for (Band band : bands) {
            all = all.plus("bandFrom", TypedNumber.text(band.from()))
                    .plus("bandTo", TypedNumber.text(band.to()))
                    .plus("bandEnd", band.closed() ? "CLOSED" : "OPEN")
                    .plus("bandPoints", TypedNumber.text(band.points()));
        }
        return all;
    }

    static Way read(FieldReader reader, Fields fields) {
        return switch (reader.choice("kind", 0, WayKind.class)) {
            case RATIO -> new Way.Ratio(name(reader, "quantity"), name(reader, "wanted"), fields.is("less", "YES"));
            case BANDED -> new Way.Banded(name(reader, "quantity"), bands(reader, fields));
            case SAMPLED ->
                new Way.Sampled(name(reader, "quantity"), reader.whole("size", LARGEST_SAMPLE), reader.number("each"));
            case COUNTED -> new Way.Counted(name(reader, "quantity"), reader.number("each"));
            case YES_NO -> new Way.YesNo();
            case EXPERT -> new Way.Expert(agencies(reader, fields));
            case WRITTEN -> new Way.Written(reader.text("formula", 1000, true));
        };
    }

    private static String name(FieldReader reader, String field) {
        return reader.text(field, NAME, true);
    }

    private static List<String> agencies(FieldReader reader, Fields fields) {
        List<String> agencies = fields.lines("agencies");
        if (agencies.size() > 20 || agencies.stream().anyMatch(one -> one.length() > 200)) {
            reader.about("agencies", 0, "complaint.Size");
        }
        return agencies;
    }

    private static List<Band> bands(FieldReader reader, Fields fields) {
        List<Band> bands = new ArrayList<>();
        for (int row = 0; row < fields.rows("bandFrom", "bandTo", "bandPoints"); row++) {
            boolean empty = fields.row("bandFrom", row).isEmpty()
                    && fields.row("bandTo", row).isEmpty()
                    && fields.row("bandPoints", row).isEmpty();
            if (!empty) {
                BigDecimal from = reader.numberOrNull("bandFrom", row);
                BigDecimal to = reader.numberOrNull("bandTo", row);
                boolean closed = "CLOSED".equals(fields.row("bandEnd", row));
                bands.add(new Band(from, to, closed, reader.number("bandPoints", row)));
            }
        }
        return bands;
    }
}
