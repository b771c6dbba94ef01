package vn.thidua.plan.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanItemId;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Content;
import vn.thidua.plan.reading.ReadItem;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.Target;

/** Items of invented plans. */
final class SampleItems {

    static final Instant NOON = Instant.parse("2026-06-20T05:00:00Z");

    private SampleItems() {}

    static Content content(String no, String text, int at) {
        return new Content(no, text, new Span(at, at + text.length()), Certainty.SURE);
    }

    static Target target(String subject, String value, int at) {
        return new Target(
                "II.1",
                subject,
                Target.Operator.AT_LEAST,
                new BigDecimal(value),
                null,
                "%",
                null,
                null,
                null,
                false,
                null,
                new Span(at, at + 10),
                Certainty.SURE);
    }

    static Assignment assignment(String no, String text, List<String> lead) {
        return new Assignment(no, text, lead, List.of(), null, new Span(0, 5), Certainty.SURE);
    }

    static PlanItem item(ItemKind kind, String label, ReadItem value, Decision decision) {
        return item(kind, label, value, value, decision);
    }

    static PlanItem item(ItemKind kind, String label, ReadItem value, @Nullable ReadItem asRead, Decision decision) {
        PlanItem.Decided decided = decision == Decision.PENDING ? null : new PlanItem.Decided("Trần Thị Lan", NOON);
        return new PlanItem(
                new PlanItemId(UUID.nameUUIDFromBytes(label.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                1,
                kind,
                label,
                value.span(),
                value,
                asRead,
                true,
                decision,
                null,
                decided,
                0);
    }

    static PlanDocument plan(PlanState state, int number, int latest) {
        PlanId id = new PlanId(new UUID(1, number));
        return new PlanDocument(
                id,
                new PlanId(new UUID(1, 1)),
                number,
                latest,
                null,
                new UnitId(new UUID(2, 2)),
                state,
                "0".repeat(64),
                "ke-hoach.docx",
                1_000,
                "12/KH-UBND",
                new PlanDocument.Progress(0, 0, false),
                null,
                "Trần Thị Lan",
                NOON,
                null,
                null,
                0);
    }
}
