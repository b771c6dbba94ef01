package vn.thidua.plan.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.plan.reading.ReadItem;

/** Keeps values of items, and lists of findings, as JSON. */
@Component
class ValueJson {

    /** A value kept before a yes-or-no field was added reads as "no" there. */
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    String write(Object value) {
        return json.writeValueAsString(value);
    }

    @Nullable
    String writeOrNull(@Nullable Object value) {
        return value == null ? null : write(value);
    }

    ReadItem read(ItemKind kind, String value) {
        return json.readValue(value, kind.value());
    }

    @Nullable
    ReadItem readOrNull(ItemKind kind, @Nullable String value) {
        return value == null ? null : read(kind, value);
    }

    <T> T one(String text, Class<T> type) {
        return json.readValue(text, type);
    }

    <T> List<T> list(String text, Class<T> type) {
        return json.readValue(text, json.getTypeFactory().constructCollectionType(List.class, type));
    }
}
