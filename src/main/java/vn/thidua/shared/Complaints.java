package vn.thidua.shared;

import jakarta.validation.ConstraintViolation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What is wrong with a form, by field; the value is the message key of a sentence.
 *
 * @param byField field name to message key, in the order of the form
 */
public record Complaints(Map<String, String> byField) {

    private static final String EMPTY = "NotBlank";

    /** Nothing is wrong. */
    public static final Complaints NONE = new Complaints(Map.of());

    /** Returns the complaints of a validation: {@code complaint.<constraint>} unless the constraint names a key of its own; an empty field is
     * called empty, not too short. */
    public static Complaints of(BindingResult result) {
        Map<String, String> byField = new LinkedHashMap<>();
        for (FieldError error : result.getFieldErrors()) {
            if (EMPTY.equals(error.getCode())) {
                byField.put(error.getField(), key(error));
            } else {
                byField.putIfAbsent(error.getField(), key(error));
            }
        }
        return new Complaints(byField);
    }

    /** Returns the complaints of a validation of something that nobody typed into a form, a row of a table for example. */
    public static Complaints of(Set<? extends ConstraintViolation<?>> found) {
        Map<String, String> byField = new LinkedHashMap<>();
        for (ConstraintViolation<?> one : found) {
            byField.putIfAbsent(
                    one.getPropertyPath().toString(),
                    "complaint."
                            + one.getConstraintDescriptor()
                                    .getAnnotation()
                                    .annotationType()
                                    .getSimpleName());
        }
        return new Complaints(byField);
    }

    /** Returns these complaints with one more. */
    public Complaints with(String field, String messageKey) {
        Map<String, String> more = new LinkedHashMap<>(byField);
        more.putIfAbsent(field, messageKey);
        return new Complaints(more);
    }

    /** Returns the message key of what is wrong with the field, or null. */
    public @Nullable String about(String field) {
        return byField.get(field);
    }

    /** Returns the message keys of all that is wrong, each once. */
    public List<String> all() {
        return byField.values().stream().distinct().toList();
    }

    /** Tells whether nothing is wrong. */
    public boolean none() {
        return byField.isEmpty();
    }

    private static String key(FieldError error) {
        String message = error.getDefaultMessage();
        return message != null && message.startsWith("complaint.") ? message : "complaint." + error.getCode();
    }
}
