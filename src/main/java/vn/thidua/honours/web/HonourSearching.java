package vn.thidua.honours.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.honours.HonourState;
import vn.thidua.honours.domain.HonourFilter;
import vn.thidua.honours.domain.HonourSight;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.UnitPicker;

/** Understands what is looked for in the register. */
@Component
class HonourSearching {

    private final HonourSight sight;
    private final UnitPicker picker;

    HonourSearching(HonourSight sight, UnitPicker picker) {
        this.sight = sight;
        this.picker = picker;
    }

    /**
     * What is looked for as an address or a form says it.
     *
     * @param unit what was typed as the name of a unit
     * @param under the unit that was chosen
     */
    record Typed(
            @Nullable String q,
            @Nullable String form,
            @Nullable String year,
            @Nullable String decision,
            @Nullable String state,
            @Nullable String unit,
            @Nullable UUID under) {

        HonoursPage.Asked asked(@Nullable UUID meant) {
            return new HonoursPage.Asked(
                    text(q), text(form), text(year), text(decision), text(state), text(unit), meant);
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }

    /** What was understood. */
    record Understood(HonoursPage.Asked asked, UnitPicker.Picked picked, HonourFilter filter) {}

    Understood of(Typed typed, Actor actor) {
        LocalDate today = sight.today();
        UnitPicker.Picked picked =
                picker.optional(typed.under(), typed.unit() == null ? "" : typed.unit(), sight.of(actor), today);
        HonoursPage.Asked asked = typed.asked(picked.id());
        Optional<UnitId> unit = picked.unit();
        return new Understood(
                asked,
                picked,
                new HonourFilter(
                        asked.q(),
                        asked.form(),
                        asked.year().matches("(19|20)\\d\\d") ? Integer.valueOf(asked.year()) : null,
                        asked.decision(),
                        Stream.of(HonourState.values())
                                .filter(state -> state.name().equals(asked.state()))
                                .findFirst()
                                .orElse(null),
                        sight.below(unit, actor),
                        today));
    }
}
