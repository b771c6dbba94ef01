package vn.thidua.directory.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.organization.domain.UnitSearch;

/** Finds the units that are named in fields. */
@Component
class UnitSlots {

    private final UnitSearch search;

    UnitSlots(UnitSearch search) {
        this.search = search;
    }

    /** Returns the field with the unit that is called so on the day, or that was chosen of several; else with what may be meant and a complaint. */
    StepSlot found(StepSlot slot, String chosen, LocalDate day) {
        List<UnitSearch.Hit> hits = search.settle(slot.typed(), day);
        return hits.stream()
                .filter(hit -> hit.id().toString().equals(chosen) || (hits.size() == 1 && hit.exact()))
                .findFirst()
                .map(hit -> slot.means(hit.id()))
                .orElseGet(() -> slot.wrong(hits.isEmpty() ? "complaint.unitNotThen" : "complaint.parentUnsure", hits));
    }
}
