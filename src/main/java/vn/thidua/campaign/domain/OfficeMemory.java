package vn.thidua.campaign.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.OfficeDesk.Answer;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.domain.AliasDesk;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.organization.matching.OfficeGroup;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Vietnamese;

/** Keeps answers for the next plan of the same body: as an alias where one can hold it, else as a meaning of its own. */
@Component
class OfficeMemory {

    private final UnitDesk desk;
    private final AliasDesk aliases;
    private final Units units;
    private final OfficeGroups groups;
    private final OfficeRows rows;
    private final Clock clock;

    OfficeMemory(UnitDesk desk, AliasDesk aliases, Units units, OfficeGroups groups, OfficeRows rows, Clock clock) {
        this.desk = desk;
        this.aliases = aliases;
        this.units = units;
        this.groups = groups;
        this.rows = rows;
        this.clock = clock;
    }

    /** The units that an answer means, and the group that these are, null where it is none. */
    record Meant(List<UnitId> units, CampaignOffice.@Nullable Group group) {

        static Meant of(List<UnitId> units) {
            return new Meant(units, null);
        }
    }

    /**
     * Keeps the answer and returns what it means in the campaign; all of a kind are those of the realm, where there are any.
     *
     * @throws NotFound where nobody belongs to the group
     */
    Meant keep(CampaignHead head, String name, Answer answer, Realm realm, By by, Instant now) {
        return switch (answer) {
            case Answer.TheseUnits these ->
                these.units().size() == 1
                        ? alias(name, these.units().getFirst(), realm, by)
                        : several(name, these.units(), realm, by, now);
            case Answer.AllOfKind all -> {
                rows.forget(Vietnamese.fold(name), realm.body());
                aliases.learn(name, null, all.kind(), realm.body(), by);
                yield Meant.of(realm.prefer(units.on(LocalDate.now(clock)).stream()
                        .filter(unit -> unit.kind().equals(all.kind()))
                        .map(Unit::id)
                        .toList()));
            }
            case Answer.OfGroup of -> {
                LocalDate day = head.meantOn(LocalDate.now(clock));
                OfficeGroup group = groups.on(day).stream()
                        .filter(one -> one.id().equals(of.group()))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("group " + of.group()));
                rows.remember(name, new OfficeRows.Said(group.units(), group.id()), realm.body(), by.name(), now);
                yield new Meant(group.units(), new CampaignOffice.Group(group.name(), day));
            }
            case Answer.Nobody nobody -> several(name, List.of(), realm, by, now);
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
                yield alias(name, unit, realm, by);
            }
        };
    }

    /** Returns the units that there are today. */
    Set<UnitId> today() {
        return units.on(LocalDate.now(clock)).stream().map(Unit::id).collect(Collectors.toSet());
    }

    private Meant alias(String name, UnitId unit, Realm realm, By by) {
        rows.forget(Vietnamese.fold(name), realm.body());
        aliases.learn(name, unit, null, realm.body(), by);
        return Meant.of(List.of(unit));
    }

    private Meant several(String name, List<UnitId> meant, Realm realm, By by, Instant now) {
        rows.remember(name, new OfficeRows.Said(meant, null), realm.body(), by.name(), now);
        return Meant.of(meant);
    }
}
