package vn.thidua.plan.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.ReadItem;
import vn.thidua.plan.reading.Reading;

/** Turns a reading into items with labels, in the order of the text within each kind. */
final class ItemsOfReading {

    private final Map<ItemKind, List<ReadItem>> byKind = new EnumMap<>(ItemKind.class);

    private ItemsOfReading() {}

    static List<NewItem> of(Reading reading) {
        ItemsOfReading items = new ItemsOfReading();
        items.header(reading.header());
        items.put(ItemKind.PERIOD, reading.period());
        items.put(ItemKind.COLLECTIVE, reading.audience().collective());
        items.put(ItemKind.INDIVIDUAL, reading.audience().individual());
        items.put(ItemKind.LEGAL_BASIS, reading.legalBases());
        items.put(ItemKind.CONTENT, reading.contents());
        items.put(ItemKind.TARGET, reading.targets());
        items.put(ItemKind.ASSIGNMENT, reading.assignments());
        items.put(ItemKind.DEADLINE, reading.deadlines());
        items.put(ItemKind.COMMENDATION, reading.commendations());
        items.put(ItemKind.DOSSIER, reading.dossiers());
        items.put(ItemKind.FORM_COLUMN, reading.registrationForm());
        items.put(ItemKind.RECIPIENT, reading.recipients());
        return items.labelled();
    }

    private void header(Header header) {
        put(ItemKind.DOC_TYPE, header.type());
        put(ItemKind.DOC_NUMBER, header.number());
        put(ItemKind.ISSUER, header.issuer());
        put(ItemKind.PLACE, header.place());
        put(ItemKind.ISSUED_ON, header.date());
        put(ItemKind.SUBJECT, header.subject());
        put(ItemKind.SIGNER, header.signer());
        put(ItemKind.ATTACHED_TO, header.attachedTo());
    }

    private void put(ItemKind kind, @Nullable ReadItem item) {
        if (item != null) {
            byKind.put(kind, List.of(item));
        }
    }

    private void put(ItemKind kind, List<? extends ReadItem> items) {
        byKind.put(kind, List.copyOf(items));
    }

    private List<NewItem> labelled() {
        Map<String, Integer> numbers = new HashMap<>();
        List<NewItem> all = new ArrayList<>();
        byKind.forEach((kind, items) -> items.forEach(item ->
                all.add(new NewItem(kind, kind.letter() + numbers.merge(kind.letter(), 1, Integer::sum), item))));
        return all;
    }
}
