package vn.thidua.directory.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitSearch;

/**
 * A place in the form of a step where a unit is named.
 *
 * @param field name of the field
 * @param label what is asked for, the name of a unit where the form is about units known before
 * @param typed what was typed
 * @param kind code of the kind where the unit shall be new, empty where it is there already
 * @param shortName abbreviation of a new unit
 * @param choices what may be meant, where what was typed fits several units or none exactly
 * @param complaint message key of what is wrong, null where nothing is
 * @param unit the unit that is meant, where that is clear
 */
public record StepSlot(
        String field,
        String label,
        String typed,
        String kind,
        String shortName,
        List<UnitSearch.Hit> choices,
        @Nullable String complaint,
        Optional<UnitId> unit) {

    static StepSlot empty(String field, String label) {
        return new StepSlot(field, label, "", "", "", List.of(), null, Optional.empty());
    }

    static StepSlot typed(String field, String label, MultiValueMap<String, String> form) {
        return new StepSlot(
                field,
                label,
                text(form, field),
                text(form, field + ".kind"),
                text(form, field + ".short"),
                List.of(),
                null,
                Optional.empty());
    }

    /** Returns the name of the field that says which of several is meant. */
    public String chosen() {
        return field + ".id";
    }

    /** Tells whether nothing was typed. */
    public boolean blank() {
        return typed.isBlank();
    }

    /** Tells whether the unit shall be new. */
    public boolean begins() {
        return !kind.isEmpty();
    }

    StepSlot wrong(String key, List<UnitSearch.Hit> meant) {
        return new StepSlot(field, label, typed, kind, shortName, meant, key, Optional.empty());
    }

    StepSlot means(UnitId id) {
        return new StepSlot(field, label, typed, kind, shortName, List.of(), null, Optional.of(id));
    }

    static String text(MultiValueMap<String, String> form, String field) {
        String text = form.getFirst(field);
        return text == null ? "" : text.strip();
    }
}
