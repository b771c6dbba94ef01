package vn.thidua.award.statement;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The keys that offices published, as a JSON Web Key Set (RFC 7517, RFC 8037). A key stays in it as long as certificates that it signed are to be believed.
 *
 * @param keys newest first
 */
public record PublishedKeys(List<PublishedKey> keys) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Keeps a copy. */
    public PublishedKeys {
        keys = List.copyOf(keys);
    }

    /** Returns some keys. */
    public static PublishedKeys of(PublishedKey... keys) {
        return new PublishedKeys(List.of(keys));
    }

    /** Reads a key set; keys of other kinds are passed over. Empty where the text is no key set. */
    public static Optional<PublishedKeys> read(String text) {
        try {
            JsonNode keys = JSON.readTree(text).path("keys");
            if (!keys.isArray()) {
                return Optional.empty();
            }
            List<PublishedKey> read = new ArrayList<>();
            for (JsonNode key : keys) {
                byte[] point = Base64.getUrlDecoder().decode(key.path("x").asString(""));
                if (key.path("crv").asString("").equals(StatementKey.ALGORITHM) && point.length == PublishedKey.SIZE) {
                    read.add(PublishedKey.of(point));
                }
            }
            return Optional.of(new PublishedKeys(read));
        } catch (JacksonException | IllegalArgumentException noKeys) {
            return Optional.empty();
        }
    }

    /** Returns the key set as it is published. */
    public String written() {
        ObjectNode set = JSON.createObjectNode();
        ArrayNode list = set.putArray("keys");
        for (PublishedKey key : keys) {
            list.addObject()
                    .put("kty", "OKP")
                    .put("crv", StatementKey.ALGORITHM)
                    .put("use", "sig")
                    .put("kid", key.id())
                    .put("x", Base64.getUrlEncoder().withoutPadding().encodeToString(key.bytes()));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(set);
    }

    Optional<PublishedKey> with(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
