package vn.thidua.honours.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.AliasReads;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.group.GroupReads;
import vn.thidua.organization.group.UnitGroup;
import vn.thidua.organization.matching.OfficeAlias;
import vn.thidua.organization.matching.OfficeBook;
import vn.thidua.organization.matching.OfficeGroup;
import vn.thidua.organization.matching.OfficeMatch;
import vn.thidua.organization.matching.OfficeMatcher;
import vn.thidua.shared.Vietnamese;

/**
 * Finds the units that were written, as they were called on the day of the decision: first all those whose name is exactly that, in one statement; what is left goes through the matching of office
 * names, against the units of that day.
 */
@Component
class UnitMatches {

    private static final int FEW = 8;

    private final UnitReads units;
    private final AliasReads aliases;
    private final GroupReads groups;
    private final JdbcClient jdbc;

    UnitMatches(UnitReads units, AliasReads aliases, GroupReads groups, JdbcClient jdbc) {
        this.units = units;
        this.aliases = aliases;
        this.groups = groups;
        this.jdbc = jdbc;
    }

    /** What was written, on which day. */
    record Asked(String name, LocalDate day) {}

    private record Called(Asked asked, UnitId unit, String name, boolean onDay) {}

    /** Returns what each name means. */
    Map<Asked, Match<UnitId>> of(Collection<Asked> all) {
        Map<Asked, List<Called>> called = called(all);
        Map<Asked, Match<UnitId>> found = new HashMap<>();
        Map<LocalDate, OfficeMatcher> matchers = new HashMap<>();
        for (Asked one : Set.copyOf(all)) {
            List<Called> named = called.getOrDefault(one, List.of());
            List<Called> then = named.stream().filter(Called::onDay).toList();
            if (then.size() == 1) {
                found.put(one, Match.of(then.getFirst().unit()));
            } else if (!named.isEmpty()) {
                found.put(one, Match.unsure(choices(then.isEmpty() ? named : then)));
            } else {
                found.put(
                        one,
                        matched(matchers.computeIfAbsent(one.day(), this::matcher)
                                .match(one.name())));
            }
        }
        return found;
    }

    private Map<Asked, List<Called>> called(Collection<Asked> all) {
        Map<String, List<Asked>> byName =
                all.stream().distinct().collect(Collectors.groupingBy(one -> Vietnamese.fold(one.name())));
        Map<Asked, List<Called>> called = new HashMap<>();
        jdbc.sql(
                        "select n.folded, n.unit_id, n.name, n.starts_on, n.ends_on from unit_name n where n.folded = any(:names)"
                                + " order by n.starts_on desc")
                .param("names", byName.keySet().toArray(String[]::new))
                .query(row -> {
                    LocalDate from = row.getObject("starts_on", LocalDate.class);
                    LocalDate until = row.getObject("ends_on", LocalDate.class);
                    UnitId unit = new UnitId(row.getObject("unit_id", UUID.class));
                    for (Asked one : byName.getOrDefault(row.getString("folded"), List.of())) {
                        boolean then = !one.day().isBefore(from)
                                && (until == null || one.day().isBefore(until));
                        called.computeIfAbsent(one, none -> new ArrayList<>())
                                .add(new Called(one, unit, row.getString("name"), then));
                    }
                });
        return called;
    }

    private List<Match.Choice> choices(List<Called> named) {
        Map<UnitId, Match.Choice> choices = new LinkedHashMap<>();
        named.forEach(one ->
                choices.putIfAbsent(one.unit(), new Match.Choice(one.unit().toString(), one.name(), "")));
        return choices.values().stream().limit(FEW).toList();
    }

    private static Match<UnitId> matched(OfficeMatch match) {
        if (match.meaning() == OfficeMatch.Meaning.UNITS && match.units().size() == 1) {
            return Match.of(match.units().getFirst());
        }
        return Match.unsure(match.candidates().stream()
                .limit(FEW)
                .map(one -> new Match.Choice(one.unit().toString(), one.name(), ""))
                .toList());
    }

    private OfficeMatcher matcher(LocalDate day) {
        List<UnitGroup> there = groups.on(day);
        Map<UnitGroupId, Set<UnitId>> members = groups.members(there, day);
        return new OfficeMatcher(new OfficeBook(
                units.on(day),
                units.kinds(),
                aliases.all().stream()
                        .map(alias -> new OfficeAlias(
                                Vietnamese.fold(alias.alias()),
                                alias.unit().orElse(null),
                                alias.kind().orElse(null)))
                        .toList(),
                there.stream()
                        .map(group -> new OfficeGroup(
                                group.id(),
                                group.head().name(),
                                List.copyOf(members.getOrDefault(group.id(), Set.of()))))
                        .toList(),
                List.of()));
    }
}
