package vn.thidua.scoring.editing;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.TypedNumber;

/** Reads typed fields and collects what is wrong with them; a complaint in a row is about {@code name.row}. */
final class FieldReader {

    private final Fields fields;
    private Complaints complaints = Complaints.NONE;

    FieldReader(Fields fields) {
        this.fields = fields;
    }

    /** Returns a text; complains about one that is too long, or empty where it must not be. */
    String text(String name, int longest, boolean required) {
        return text(name, 0, longest, required);
    }

    String text(String name, int row, int longest, boolean required) {
        String text = fields.row(name, row);
        if (text.length() > longest) {
            about(name, row, "complaint.Size");
        } else if (text.isEmpty() && required) {
            about(name, row, "complaint.NotBlank");
        }
        return text;
    }

    /** Returns a number; zero where there is none, which is complained about. */
    BigDecimal number(String name) {
        return number(name, 0);
    }

    BigDecimal number(String name, int row) {
        if (fields.row(name, row).isEmpty()) {
            about(name, row, "complaint.NotBlank");
            return BigDecimal.ZERO;
        }
        BigDecimal number = numberOrNull(name, row);
        return number == null ? BigDecimal.ZERO : number;
    }

    /** Returns a number, null for an empty field. */
    @Nullable
    BigDecimal numberOrNull(String name, int row) {
        String typed = fields.row(name, row);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<BigDecimal> number = TypedNumber.of(typed);
        if (number.isEmpty()) {
            about(name, row, "complaint.scaleNumber");
        }
        return number.orElse(null);
    }

    /** Returns a whole number of 0 to the most; 0 where it is none, which is complained about. */
    int whole(String name, int most) {
        BigDecimal number = number(name);
        if (number.scale() > 0 || number.signum() < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            about(name, 0, "complaint.scaleWhole");
            return 0;
        }
        return number.intValueExact();
    }

    /** Returns a constant by its name; the first where it is none, which is complained about. */
    <E extends Enum<E>> E choice(String name, int row, Class<E> type) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(fields.row(name, row))) {
                return one;
            }
        }
        about(name, row, "complaint.scaleChoice");
        return type.getEnumConstants()[0];
    }

    void about(String name, int row, String key) {
        complaints = complaints.with(row == 0 ? name : name + "." + row, key);
    }

    <T> Understood<T> understood(T value) {
        return new Understood<>(complaints.none() ? value : null, complaints);
    }
}
