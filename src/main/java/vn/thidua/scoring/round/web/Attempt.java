package vn.thidua.scoring.round.web;

import java.util.Map;
import java.util.Optional;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

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
}
