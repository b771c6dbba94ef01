package vn.thidua.audit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditReach;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.Naming;

/** Puts names to entries, as many statements however many entries, and knows whose entries an actor may read. */
@Component
class AuditLines {

    private record Door(String path, Act act) {}

    private static final Map<String, Door> DOORS = Map.ofEntries(
            Map.entry("plan", new Door("/plans/", Act.SEE_PLANS)),
            Map.entry("campaign", new Door("/campaigns/", Act.SEE_CAMPAIGNS)),
            Map.entry("unit", new Door("/units/", Act.SEE_UNITS)),
            Map.entry("unit-group", new Door("/units/groups/", Act.SEE_UNITS)),
            Map.entry("cluster", new Door("/clusters/", Act.SEE_CLUSTERS)),
            Map.entry("reorganisation", new Door("/units/reorganisations/", Act.REORGANISE)),
            Map.entry("person", new Door("/people/", Act.SEE_PEOPLE)),
            Map.entry("inspection", new Door("/inspections/", Act.SEE_RESULTS)),
            Map.entry("review", new Door("/reviews/", Act.SEE_RESULTS)),
            Map.entry("scale", new Door("/scales/", Act.SEE_SCALES)),
            Map.entry("honour", new Door("/honours/", Act.SEE_HONOURS)),
            Map.entry("initiative", new Door("/initiatives/", Act.SEE_HONOURS)),
            Map.entry("council", new Door("/awards/councils/", Act.SEE_COUNCILS)),
            Map.entry("council-session", new Door("/awards/sessions/", Act.SEE_COUNCILS)),
            Map.entry("account", new Door("/accounts/", Act.MANAGE_ACCOUNTS)));

    private final List<Naming> namings;
    private final AuditDetails details;
    private final Units units;
    private final Clock clock;

    AuditLines(List<Naming> namings, AuditDetails details, Units units, Clock clock) {
        this.namings = namings;
        this.details = details;
        this.units = units;
        this.clock = clock;
    }

    AuditReach reach(Actor actor) {
        if (actor.may(Act.READ_WHOLE_AUDIT)) {
            return AuditReach.EVERYTHING;
        }
        Set<UnitId> all = units.within(actor.active().reach(), LocalDate.now(clock));
        return new AuditReach(Optional.of(all.stream().map(UnitId::value).collect(Collectors.toSet())));
    }

    List<AuditLine> of(List<AuditEntry> entries, Actor actor) {
        Map<String, String> things =
                names(entries.stream().map(AuditEntry::about).collect(Collectors.toSet()));
        Map<UnitId, String> places = units.names(
                entries.stream()
                        .map(AuditEntry::unit)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(UnitId::new)
                        .toList(),
                LocalDate.now(clock));
        return entries.stream()
                .map(entry -> new AuditLine(
                        entry,
                        entry.unit() == null ? "" : places.getOrDefault(new UnitId(entry.unit()), ""),
                        things.getOrDefault(entry.about(), ""),
                        details.of(entry),
                        things.containsKey(entry.about()) ? link(entry.about(), actor) : Optional.empty()))
                .toList();
    }

    /** Returns the names of things, for as many as have one. */
    Map<String, String> names(Set<String> things) {
        Map<String, String> names = new HashMap<>();
        namings.forEach(naming -> names.putAll(naming.names(things)));
        return names;
    }

    private static Optional<String> link(String about, Actor actor) {
        int colon = about.indexOf(':');
        return Optional.ofNullable(DOORS.get(about.substring(0, colon)))
                .filter(door -> actor.may(door.act()))
                .map(door -> door.path() + about.substring(colon + 1));
    }
}
