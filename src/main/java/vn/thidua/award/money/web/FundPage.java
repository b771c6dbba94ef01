package vn.thidua.award.money.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.award.money.Fund;
import vn.thidua.award.money.FundState;
import vn.thidua.shared.Refusal;

/**
 * The fund of a body and a year.
 *
 * @param owner name of the body
 * @param years that there are
 * @param keeps whether the person keeps it
 * @param areas what the law tells apart for the share of the budget
 */
public record FundPage(
        FundState state,
        String owner,
        List<Integer> years,
        boolean keeps,
        List<Area> areas,
        FundChart chart,
        Typed typed,
        Optional<Refusal> refusal,
        LocalDate today) {

    /**
     * A kind of area.
     *
     * @param percent of the law, as written
     */
    public record Area(String code, Optional<FundState.Percent> percent) {}

    /**
     * What was typed into one of the forms.
     *
     * @param part which form, empty for none
     * @param id of the next entry, so that a form that is sent twice enters once
     */
    public record Typed(String part, UUID id, Map<String, String> fields) {

        static Typed none() {
            return new Typed("", UUID.randomUUID(), Map.of());
        }

        /** Returns what was typed into a field of a form, or what stands there at first. */
        public String of(String form, String field, String first) {
            return part.equals(form) ? fields.getOrDefault(field, "") : first;
        }
    }

    /** Returns the sorts of entries. */
    public Fund.Sort[] sorts() {
        return Fund.Sort.values();
    }

    /** Returns the year. */
    public int year() {
        return state.fund().year();
    }
}
