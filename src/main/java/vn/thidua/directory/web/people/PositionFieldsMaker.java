package vn.thidua.directory.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.PositionRows;
import vn.thidua.organization.people.Reach;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.shared.Complaints;

/** Looks at what was typed for a position: the unit is found as of its first day, else as of today, among those within the reach of the actor. */
@Component
class PositionFieldsMaker {

    private final PositionRows positions;
    private final PeopleSight sight;
    private final UnitPicker picker;
    private final Clock clock;

    PositionFieldsMaker(PositionRows positions, PeopleSight sight, UnitPicker picker, Clock clock) {
        this.positions = positions;
        this.sight = sight;
        this.picker = picker;
        this.clock = clock;
    }

    /**
     * What was typed, looked at.
     *
     * @param unit the unit meant, empty where it is not clear or the form has faults
     */
    record Checked(PositionFields fields, Optional<UnitId> unit) {}

    /** Returns the fields of a new position: at the actor's own unit where units are chosen from a list. */
    PositionFields empty(Actor actor) {
        boolean listed = !picker.few(sight.of(actor), LocalDate.now(clock)).isEmpty();
        return blank(PositionForm.empty(listed ? actor.unit().value() : null, ""), actor);
    }

    PositionFields blank(PositionForm form, Actor actor) {
        return fields(form, actor, UnitPicker.Picked.NOTHING, Complaints.NONE);
    }

    Checked check(PositionForm form, Actor actor, Complaints complaints) {
        Reach reach = sight.of(actor);
        UnitPicker.Picked picked = pick(form, reach);
        Complaints all = complaints;
        if (!form.category().isEmpty() && !new CategoryNames(positions.categories()).knows(form.category())) {
            all = all.with("category", "complaint.typeMismatch");
        }
        if (picked.complaint() != null) {
            all = all.with("unitName", picked.complaint());
        }
        return new Checked(fields(form, actor, picked, all), all.none() ? picked.unit() : Optional.empty());
    }

    private PositionFields fields(PositionForm form, Actor actor, UnitPicker.Picked picked, Complaints complaints) {
        return new PositionFields(
                form,
                new CategoryNames(positions.categories()),
                picked.complaint() == null ? List.of() : picked.choices(),
                picker.few(sight.of(actor), LocalDate.now(clock)),
                complaints);
    }

    private UnitPicker.Picked pick(PositionForm form, Reach reach) {
        LocalDate today = LocalDate.now(clock);
        UnitPicker.Picked then =
                picker.needed(form.unit(), form.unitName(), reach, Objects.requireNonNullElse(form.startsOn(), today));
        return then.unit().isPresent() || !then.choices().isEmpty()
                ? then
                : picker.needed(form.unit(), form.unitName(), reach, today);
    }
}
