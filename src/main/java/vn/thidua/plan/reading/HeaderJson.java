package vn.thidua.plan.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the header of a reading as the tree of its JSON. */
final class HeaderJson {

    private HeaderJson() {}

    static Map<String, Object> doc(Header header) {
        Map<String, Object> doc = new LinkedHashMap<>();
        put(doc, "type", header.type());
        put(doc, "number", header.number());
        put(doc, "issuer", header.issuer());
        put(doc, "place", header.place());
        put(doc, "date", header.date());
        put(doc, "subject", header.subject());
        if (header.signer() != null) {
            doc.put("signer", signer(header.signer()));
        }
        put(doc, "attached_to", header.attachedTo());
        return doc;
    }

    private static void put(Map<String, Object> doc, String name, Header.@Nullable Field field) {
        if (field != null) {
            doc.put(name, field.value());
        }
    }

    private static Map<String, Object> signer(Header.Signer signer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (signer.name() != null) {
            tree.put("name", signer.name());
        }
        if (signer.title() != null) {
            tree.put("title", signer.title());
        }
        if (signer.authority() != null) {
            tree.put("authority", signer.authority());
        }
        return tree;
    }
}
