package vn.thidua.campaign.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.AliasReads;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.matching.OfficeAlias;
import vn.thidua.organization.matching.OfficeBook;
import vn.thidua.shared.Vietnamese;

/** Gathers the units that names in a campaign can stand for, with everything they are called. */
@Component
class OfficeBooks {

    private final UnitReads units;
    private final AliasReads aliases;
    private final OfficeGroups groups;
    private final Successions successions;
    private final Clock clock;

    OfficeBooks(UnitReads units, AliasReads aliases, OfficeGroups groups, Successions successions, Clock clock) {
        this.units = units;
        this.successions = successions;
        this.aliases = aliases;
        this.groups = groups;
        this.clock = clock;
    }

    /** Returns the units that there are on the day and those that people have added since, with what they are called in the documents of the realm. */
    OfficeBook of(LocalDate day, Realm realm) {
        Map<UnitId, Unit> all = new LinkedHashMap<>();
        units.on(day).forEach(unit -> all.put(unit.id(), unit));
        added(all.keySet()).forEach(unit -> all.putIfAbsent(unit.id(), unit));
        return new OfficeBook(all.values(), units.kinds(), said(realm.body()), groups.on(day), realm.units());
    }

    /** Returns the units of today without those that only took the place of others of the day. */
    private List<Unit> added(Set<UnitId> then) {
        LocalDate today = LocalDate.now(clock);
        List<Unit> now = units.on(today);
        Set<UnitId> ended = new HashSet<>(then);
        now.forEach(unit -> ended.remove(unit.id()));
        Set<UnitId> instead = new HashSet<>();
        successions.successorsOf(ended, today).values().forEach(instead::addAll);
        return now.stream().filter(unit -> !instead.contains(unit.id())).toList();
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
