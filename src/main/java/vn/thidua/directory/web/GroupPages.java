package vn.thidua.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.group.GroupReads;
import vn.thidua.organization.group.UnitGroup;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Makes the pages of groups of units. */
@Component
class GroupPages {

    private final GroupReads groups;
    private final UnitReads units;
    private final UnitCare care;
    private final Clock clock;

    GroupPages(GroupReads groups, UnitReads units, UnitCare care, Clock clock) {
        this.groups = groups;
        this.units = units;
        this.care = care;
        this.clock = clock;
    }

    UnitGroup find(UUID id) {
        return groups.find(new UnitGroupId(id)).orElseThrow(() -> new NotFound("group " + id));
    }

    /** Returns a group that the actor may change. */
    UnitGroup mine(UUID id, Actor actor) {
        UnitGroup group = find(id);
        whyNot(group, actor).ifPresent(Refusal::raise);
        return group;
    }

    /** Returns why a group cannot be changed: one by rule is of whoever looks after the units that it looks for, one by hand of whoever looks after all in it. */
    Optional<Refusal> whyNot(UnitGroup group, Actor actor) {
        return group.head()
                .byRule()
                .map(rule -> whyNot(rule, actor))
                .orElseGet(() -> care.of(actor)
                        .whyNotGroup(groups.memberships(group.id()).stream()
                                .filter(member -> member.open(today()))
                                .map(GroupReads.Membership::unit)
                                .toList()));
    }

    /** Returns why there cannot be a group by the rule. */
    Optional<Refusal> whyNot(UnitGroup.Rule rule, Actor actor) {
        Care mine = care.of(actor);
        return rule.place().map(mine::whyNot).orElseGet(mine::whyNotForAll);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    KindNames kinds() {
        return new KindNames(units.kinds());
    }

    /** Returns what members lie below, by name. */
    StepSlot under(UnitGroup group) {
        StepSlot empty = StepSlot.empty("under", "");
        return group.head()
                .byRule()
                .flatMap(UnitGroup.Rule::place)
                .map(unit -> new StepSlot("under", "", name(unit), "", "", List.of(), null, Optional.of(unit)))
                .orElse(empty);
    }

    GroupsPage all() {
        List<UnitGroup> all = groups.all();
        Map<UnitGroupId, Set<UnitId>> members = groups.members(all, today());
        List<UnitId> places = all.stream()
                .flatMap(group -> group.head().byRule().flatMap(UnitGroup.Rule::place).stream())
                .toList();
        Map<UnitId, String> names = units.names(places, today());
        return new GroupsPage(
                all.stream()
                        .map(group -> new GroupLine(
                                group,
                                group.head()
                                        .byRule()
                                        .flatMap(UnitGroup.Rule::place)
                                        .map(unit -> names.getOrDefault(unit, ""))
                                        .orElse(""),
                                members.getOrDefault(group.id(), Set.of()).size()))
                        .toList(),
                kinds(),
                today());
    }

    List<Unit> members(UnitGroup group, LocalDate day) {
        Set<UnitId> members = groups.members(List.of(group), day).getOrDefault(group.id(), Set.of());
        return units.on(day).stream()
                .filter(unit -> members.contains(unit.id()))
                .toList();
    }

    GroupPage page(UnitGroup group, LocalDate day, StepSlot taking, Actor actor, Optional<Refusal> refusal) {
        List<Unit> members = members(group, day);
        return new GroupPage(
                new GroupLine(group, under(group).typed(), members.size()),
                day,
                today(),
                members,
                groups.memberships(group.id()),
                taking,
                kinds(),
                actor.may(Act.MANAGE_UNITS) && whyNot(group, actor).isEmpty(),
                refusal);
    }

    private String name(UnitId unit) {
        return units.names(List.of(unit), today()).getOrDefault(unit, "");
    }
}
