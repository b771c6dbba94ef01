package vn.thidua.scoring.editing;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.editing.ScaleDifference.Word;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.Quantity.Origin;
import vn.thidua.scoring.scale.ScaleRules.Places;
import vn.thidua.scoring.scale.ScaleRules.Tie;
import vn.thidua.scoring.scale.ScaleRules.Unsaid;
import vn.thidua.scoring.scale.Way;
import vn.thidua.shared.TypedNumber;

/** Writes the components of a record as words, those of records inside it too: whatever is added to a part of a scale is told without anybody thinking of it. */
final class Components {

    private static final String KEY = "scale.is.";

    private static final Map<Class<?>, String> CHOICES = Map.of(
            Part.class, "scale.part.",
            Origin.class, "scale.origin.",
            Unsaid.class, "scale.unsaid.",
            Places.class, "scale.places.",
            Tie.By.class, "scale.tie.");

    private final Map<String, List<Word>> words = new LinkedHashMap<>();

    private Components() {}

    /**
     * Returns what stands in a record, by the message key of each component.
     *
     * @param without components that are compared on their own
     */
    static Map<String, List<Word>> of(Record part, Set<String> without) {
        Components components = new Components();
        components.add(part, without);
        return components.words;
    }

    /** Returns what stands in rows of records. */
    static Map<String, List<Word>> of(List<? extends Record> rows) {
        Components components = new Components();
        rows.forEach(row -> components.add(row, Set.of()));
        return components.words;
    }

    private void add(Record part, Set<String> without) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            if (!without.contains(component.getName())) {
                String key = KEY + part.getClass().getSimpleName() + "." + component.getName();
                add(key, value(part, component));
            }
        }
    }

    private void add(String key, @Nullable Object value) {
        if (value instanceof Way way) {
            put(key, new Word("scale.kind." + WayKind.of(way), ""));
        }
        if (value instanceof Record inside) {
            add(inside, Set.of());
        } else if (value instanceof List<?> rows) {
            for (Object row : rows) {
                add(key, row);
            }
        } else {
            put(key, word(value));
        }
    }

    private void put(String key, Word word) {
        words.computeIfAbsent(key, none -> new ArrayList<>()).add(word);
    }

    private static Word word(@Nullable Object value) {
        return switch (value) {
            case null -> Word.NONE;
            case BigDecimal number -> Word.text(TypedNumber.text(number));
            case Boolean yes -> new Word(yes ? "scale.is.yes" : "scale.is.no", "");
            case Enum<?> one -> {
                String prefix = CHOICES.get(one.getDeclaringClass());
                yield prefix == null ? Word.text(one.name()) : new Word(prefix + one.name(), "");
            }
            default -> Word.text(value.toString());
        };
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("component " + component, impossible);
        }
    }
}
