package vn.thidua.plan.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Dating;
import vn.thidua.shared.Complaints;

/** What a person typed about an item: answers the typed values and collects what is wrong with them. */
final class ItemForm {

    private static final int LONGEST = 20_000;

    private final Map<String, String> typed;
    private Complaints complaints = Complaints.NONE;

    ItemForm(Map<String, String> typed) {
        this.typed = new LinkedHashMap<>(typed);
    }

    /** Returns the form whose fields carry a prefix. */
    static ItemForm part(Map<String, String> typed, String prefix) {
        Map<String, String> mine = new LinkedHashMap<>();
        typed.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                mine.put(name.substring(prefix.length()), value);
            }
        });
        return new ItemForm(mine);
    }

    Complaints complaints() {
        return complaints;
    }

    Map<String, String> typed() {
        return typed;
    }

    /** Returns a text that must not be empty. */
    String text(String name) {
        String text = raw(name);
        if (text.isEmpty()) {
            complain(name, "complaint.NotBlank");
        }
        return text;
    }

    @Nullable
    String optional(String name) {
        String text = raw(name);
        return text.isEmpty() ? null : text;
    }

    String plain(String name) {
        return raw(name);
    }

    List<String> lines(String name) {
        return Written.lines(typed.getOrDefault(name, ""));
    }

    BigDecimal number(String name) {
        return Optional.ofNullable(optionalNumber(name)).orElseGet(() -> {
            if (raw(name).isEmpty()) {
                complain(name, "complaint.NotBlank");
            }
            return BigDecimal.ZERO;
        });
    }

    @Nullable
    BigDecimal optionalNumber(String name) {
        String text = raw(name);
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal number = Written.number(text).orElse(null);
        if (number == null) {
            complain(name, "complaint.plan.number");
        }
        return number;
    }

    @Nullable
    Integer optionalCount(String name) {
        BigDecimal number = optionalNumber(name);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0
                || number.signum() < 0
                || number.compareTo(BigDecimal.valueOf(10_000)) > 0) {
            complain(name, "complaint.plan.count");
            return null;
        }
        return number.intValueExact();
    }

    @Nullable
    Dating optionalDate(String name) {
        String text = raw(name);
        if (text.isEmpty()) {
            return null;
        }
        Dating date = Written.date(text).orElse(null);
        if (date == null) {
            complain(name, "complaint.plan.date");
        }
        return date;
    }

    boolean checked(String name) {
        return typed.containsKey(name);
    }

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String text = raw(name);
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        return null;
    }

    void complain(String name, String key) {
        complaints = complaints.with(name, key);
    }

    private String raw(String name) {
        String text = typed.getOrDefault(name, "").strip().replaceAll("\\s+", " ");
        if (text.length() > LONGEST) {
            complain(name, "complaint.Size");
        }
        return text;
    }
}
