package vn.thidua.plan.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.domain.ItemKind;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.reading.Span;
import vn.thidua.shared.Complaints;

/**
 * The form that adds an item that had not been read.
 *
 * @param words words of the text it stands in, empty for nowhere
 * @param span where they stand, null while unknown
 */
public record AddPage(
        PlanDocument plan,
        ItemKind kind,
        String words,
        @Nullable Span span,
        List<FieldView> fields,
        Complaints complaints,
        UUID act) {}
