package vn.thidua.scoring.scale;

import java.math.BigDecimal;
import java.util.List;

/**
 * A part of a scale under a heading of its own.
 *
 * @param no as printed: "I"
 * @param maximum what its base criteria give together, as printed
 */
public record Section(String no, String title, BigDecimal maximum, List<Criterion> criteria) {

    public Section {
        criteria = List.copyOf(criteria);
    }
}
