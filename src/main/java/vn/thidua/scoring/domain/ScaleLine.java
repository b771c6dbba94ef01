package vn.thidua.scoring.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScaleId;

/**
 * A scale as lists show it.
 *
 * @param issued number of the version issued last; null where none was
 * @param startsOn first day of that version
 * @param basis decision that it stands in; empty where none was issued
 * @param draft number of the draft that the person may write; null where there is none
 * @param maximum points without bonus, of the version issued last, else of the draft
 * @param criteria how many lines it has
 */
public record ScaleLine(
        ScaleId id,
        String name,
        UnitId owner,
        @Nullable Integer issued,
        @Nullable LocalDate startsOn,
        String basis,
        @Nullable Integer draft,
        BigDecimal maximum,
        int criteria) {}
