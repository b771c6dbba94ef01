package vn.thidua.award.money.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.LawBook;
import vn.thidua.shared.Phrase;

/** Knows what bodies and forms are called. */
@Component
class MoneyNames {

    private final Units units;
    private final LawBook law;
    private final Clock clock;

    MoneyNames(Units units, LawBook law, Clock clock) {
        this.units = units;
        this.law = law;
        this.clock = clock;
    }

    /** Returns what a title or form is called on a day. */
    Phrase.Label form(String code, LocalDate day) {
        return law.statutes()
                .form(code, day)
                .or(() -> law.statutes().form(code))
                .map(AwardForm::label)
                .orElseGet(() -> new Phrase.Label(code, code));
    }

    /** Returns what a unit is called today. */
    String unit(UnitId unit) {
        return units(List.of(unit)).getOrDefault(unit, "");
    }

    /** Returns what units are called today. */
    Map<UnitId, String> units(List<UnitId> some) {
        return units.names(some.stream().distinct().toList(), LocalDate.now(clock));
    }

    /** Returns what the unit above is called, empty for none. */
    String above(UnitId unit) {
        return units.nameAbove(unit, LocalDate.now(clock));
    }
}
