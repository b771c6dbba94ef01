package vn.thidua.campaign.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.OfficeDesk.Answer;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;
import vn.thidua.shared.Vietnamese;

/** Keeps answers for the next plan: as an alias where one can hold it, else as a meaning of its own. */
@Component
class OfficeMemory {

    private final UnitDesk desk;
    private final Units units;
    private final OfficeRows rows;
    private final Clock clock;

    OfficeMemory(UnitDesk desk, Units units, OfficeRows rows, Clock clock) {
        this.desk = desk;
        this.units = units;
        this.rows = rows;
        this.clock = clock;
    }

    /** Keeps the answer and returns the units it means today. */
    List<UnitId> keep(String name, Answer answer, By by, Instant now) {
        return switch (answer) {
            case Answer.TheseUnits these ->
                these.units().size() == 1
                        ? alias(name, these.units().getFirst(), by)
                        : several(name, these.units(), by, now);
            case Answer.AllOfKind all -> {
                forget(name);
                desk.learn(name, null, all.kind(), by);
                yield units.on(LocalDate.now(clock)).stream()
                        .filter(unit -> unit.kind().equals(all.kind()))
                        .map(Unit::id)
                        .toList();
            }
            case Answer.Nobody nobody -> several(name, List.of(), by, now);
            case Answer.NewUnit created -> {
                UnitId unit = desk.create(
                        new UnitDesk.Create(
                                created.kind(),
                                created.name(),
                                created.shortName().isBlank() ? created.name() : created.shortName(),
                                created.parent(),
                                null,
                                LocalDate.now(clock)),
                        by);
                yield alias(name, unit, by);
            }
        };
    }

    /** Returns the units that there are today. */
    Set<UnitId> today() {
        return units.on(LocalDate.now(clock)).stream().map(Unit::id).collect(Collectors.toSet());
    }

    private List<UnitId> alias(String name, UnitId unit, By by) {
        forget(name);
        desk.learn(name, unit, null, by);
        return List.of(unit);
    }

    private List<UnitId> several(String name, List<UnitId> meant, By by, Instant now) {
        rows.remember(name, meant, by.name(), now);
        return meant;
    }

    private void forget(String name) {
        rows.forget(Vietnamese.fold(name));
    }
}
