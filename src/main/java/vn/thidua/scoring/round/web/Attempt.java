package vn.thidua.scoring.round.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.TypedNumber;

/**
 * What somebody sent just now and was not taken.
 *
 * @param fields as they were typed, by name; empty where nothing was sent
 * @param complaints what is wrong with them
 * @param refusal why it was not taken
 */
record Attempt(Map<String, String> fields, Complaints complaints, Optional<Refusal> refusal) {

    /** Nothing was sent. */
    static final Attempt NONE = new Attempt(Map.of(), Complaints.NONE, Optional.empty());

    /** Returns what was typed into a field, else what stands there. */
    String typed(String field, String stands) {
        return fields.getOrDefault(field, stands);
    }

    /** Returns what was typed of a subject; where the field was left as it was shown, what stands there now, so that nobody takes back what they never saw. */
    String said(String subject, String stands) {
        return touched(subject) ? fields.getOrDefault("p." + subject, stands) : stands;
    }

    /** Tells whether somebody typed something of a subject, be it a reason. */
    boolean about(String subject) {
        return touched(subject) || !fields.getOrDefault("why." + subject, "").isBlank();
    }

    /** Tells whether something else than what was shown, and than what was typed, stands there now. */
    boolean overtaken(String subject, String stands) {
        String was = fields.get("was." + subject);
        return was != null
                && touched(subject)
                && !same(was, stands)
                && !same(fields.getOrDefault("p." + subject, ""), stands);
    }

    private boolean touched(String subject) {
        String typed = fields.get("p." + subject);
        String was = fields.get("was." + subject);
        return typed != null && (was == null ? !typed.isBlank() : !same(typed, was));
    }

    private static boolean same(String one, String other) {
        Optional<BigDecimal> first = TypedNumber.of(one);
        Optional<BigDecimal> second = TypedNumber.of(other);
        return first.isPresent() && second.isPresent()
                ? first.get().compareTo(second.get()) == 0
                : one.strip().equals(other.strip());
    }
}
