package vn.thidua.plan.domain;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Audience;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.ReadItem;

/** The items of a review that become part of the plan, by kind. */
final class KeptItems {

    private final List<PlanItem> items;

    KeptItems(List<PlanItem> items) {
        this(items, item -> item.decision().kept());
    }

    KeptItems(List<PlanItem> items, Predicate<PlanItem> which) {
        this.items = items.stream().filter(which).toList();
    }

    List<PlanItem> of(ItemKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    <T extends ReadItem> List<T> values(ItemKind kind, Class<T> type) {
        return of(kind).stream().map(PlanItem::value).map(type::cast).toList();
    }

    <T extends ReadItem> @Nullable T only(ItemKind kind, Class<T> type) {
        List<T> values = values(kind, type);
        return values.isEmpty() ? null : values.getFirst();
    }

    Header header() {
        return new Header(
                field(ItemKind.DOC_TYPE),
                field(ItemKind.DOC_NUMBER),
                field(ItemKind.ISSUER),
                field(ItemKind.PLACE),
                field(ItemKind.ISSUED_ON),
                field(ItemKind.SUBJECT),
                only(ItemKind.SIGNER, Header.Signer.class),
                field(ItemKind.ATTACHED_TO));
    }

    Audience audience() {
        return new Audience(
                values(ItemKind.COLLECTIVE, Audience.Group.class), values(ItemKind.INDIVIDUAL, Audience.Group.class));
    }

    private Header.@Nullable Field field(ItemKind kind) {
        return only(kind, Header.Field.class);
    }
}
