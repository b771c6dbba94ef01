package vn.thidua.campaign.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.domain.AliasReads;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.group.GroupReads;
import vn.thidua.organization.group.UnitGroup;
import vn.thidua.organization.matching.OfficeAlias;
import vn.thidua.organization.matching.OfficeBook;
import vn.thidua.organization.matching.OfficeGroup;
import vn.thidua.shared.Vietnamese;

/** Gathers the units that names in a campaign can stand for, with everything they are called. */
@Component
class OfficeBooks {

    private final Units units;
    private final UnitReads kinds;
    private final AliasReads aliases;
    private final GroupReads groups;
    private final Clock clock;

    OfficeBooks(Units units, UnitReads kinds, AliasReads aliases, GroupReads groups, Clock clock) {
        this.units = units;
        this.kinds = kinds;
        this.aliases = aliases;
        this.groups = groups;
        this.clock = clock;
    }

    /** Returns the units that there are on the day or today, with what they are called in the documents of the realm. */
    OfficeBook of(LocalDate day, Realm realm) {
        Map<UnitId, Unit> all = new LinkedHashMap<>();
        units.on(day).forEach(unit -> all.put(unit.id(), unit));
        units.on(LocalDate.now(clock)).forEach(unit -> all.putIfAbsent(unit.id(), unit));
        return new OfficeBook(all.values(), kinds.kinds(), said(realm.body()), groups(day), realm.units());
    }

    private List<OfficeGroup> groups(LocalDate day) {
        List<UnitGroup> there = groups.on(day);
        Map<UnitGroupId, Set<UnitId>> members = groups.members(there, day);
        return there.stream()
                .map(group ->
                        new OfficeGroup(group.head().name(), List.copyOf(members.getOrDefault(group.id(), Set.of()))))
                .toList();
    }

    private List<OfficeAlias> said(@Nullable UnitId body) {
        return aliases.in(body).stream()
                .map(alias -> new OfficeAlias(
                        Vietnamese.fold(alias.alias()),
                        alias.unit().orElse(null),
                        alias.kind().orElse(null)))
                .toList();
    }
}
