package vn.thidua.organization.group;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitGroupChanged;
import vn.thidua.organization.UnitGroupChanged.Done;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;

/** Takes the commands on groups of units. */
@NamedInterface("desk")
@Service
@Transactional
public class GroupDesk {

    private final JdbcClient jdbc;
    private final GroupReads reads;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GroupDesk(JdbcClient jdbc, GroupReads reads, Units units, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a group under an id that the caller chose; a second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with {@link GroupRefusal#NAME_TAKEN}
     */
    public void make(UnitGroupId id, UnitGroup.Head head, By by) {
        lockNames();
        if (reads.find(id).isPresent()) {
            return;
        }
        GroupRules.whyNotName(id, head, reads.all()).ifPresent(Refusal::raise);
        UnitGroup.Rule rule = head.rule();
        jdbc.sql("""
                        insert into unit_group (id, name, folded, by_hand, under_id, word, starts_on, ends_on)
                        values (:id, :name, :folded, :byHand, :under, :word, :from, :to)
                        """)
                .param("id", id.value())
                .param("byHand", rule == null)
                .params(facts(head))
                .update();
        kinds(id, rule);
        changed(id, head.name(), Done.MADE, "", by);
    }

    /**
     * Writes a group anew and tells whether it did: when someone else changed it since the version, nothing happens.
     *
     * @throws vn.thidua.shared.Refused with {@link GroupRefusal#NAME_TAKEN} or {@link GroupRefusal#OTHER_SORT}
     */
    public boolean rewrite(UnitGroupId id, long version, UnitGroup.Head head, By by) {
        lockNames();
        UnitGroup before = found(id);
        if (before.head().equals(head)) {
            return true;
        }
        if (before.version() != version) {
            return false;
        }
        GroupRules.whyNotSort(before.head(), head).ifPresent(Refusal::raise);
        GroupRules.whyNotName(id, head, reads.all()).ifPresent(Refusal::raise);
        jdbc.sql("""
                        update unit_group set name = :name, folded = :folded, under_id = :under, word = :word,
                            starts_on = :from, ends_on = :to, version = version + 1
                        where id = :id
                        """).param("id", id.value()).params(facts(head)).update();
        kinds(id, head.rule());
        changed(id, head.name(), Done.REWRITTEN, "", by);
        return true;
    }

    /**
     * Takes a unit into a group from a day on; a second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with {@link GroupRefusal#BY_RULE}, {@link GroupRefusal#MEMBER_TWICE} or {@link GroupRefusal#UNIT_NOT_THERE}
     */
    public void takeIn(UnitGroupId id, UnitId unit, LocalDate day, By by) {
        lockNames();
        UnitGroup group = found(id);
        if (group.head().byRule().isPresent()) {
            GroupRefusal.BY_RULE.because(group.head().name()).raise();
        }
        String name = units.find(unit, day).map(Unit::name).orElse(null);
        if (name == null) {
            GroupRefusal.UNIT_NOT_THERE
                    .because(Objects.requireNonNullElse(
                            units.names(List.of(unit), day).get(unit), ""))
                    .raise();
            return;
        }
        boolean same = false;
        for (GroupReads.Membership there : reads.memberships(id)) {
            if (there.unit().equals(unit)
                    && there.endsOn().filter(end -> !end.isAfter(day)).isEmpty()) {
                same = there.startsOn().equals(day);
                if (!same) {
                    GroupRefusal.MEMBER_TWICE.because(name).raise();
                }
            }
        }
        if (same) {
            return;
        }
        jdbc.sql("insert into unit_group_member (group_id, unit_id, starts_on) values (:id, :unit, :day)")
                .param("id", id.value())
                .param("unit", unit.value())
                .param("day", day)
                .update();
        count(id);
        changed(id, group.head().name(), Done.UNIT_TAKEN_IN, name, by);
    }

    /** Takes a unit out of a group from a day on: what it belonged to before stays readable; a second time changes nothing. */
    public void takeOut(UnitGroupId id, UnitId unit, LocalDate day, By by) {
        UnitGroup group = found(id);
        int struck = jdbc.sql(
                        "delete from unit_group_member where group_id = :id and unit_id = :unit and starts_on >= :day")
                .param("id", id.value())
                .param("unit", unit.value())
                .param("day", day)
                .update();
        int ended = jdbc.sql("update unit_group_member set ends_on = :day where group_id = :id and unit_id = :unit "
                        + "and starts_on < :day and (ends_on is null or ends_on > :day)")
                .param("id", id.value())
                .param("unit", unit.value())
                .param("day", day)
                .update();
        if (struck + ended > 0) {
            count(id);
            String name =
                    Objects.requireNonNullElse(units.names(List.of(unit), day).get(unit), "");
            changed(id, group.head().name(), Done.UNIT_TAKEN_OUT, name, by);
        }
    }

    private static Map<String, @Nullable Object> facts(UnitGroup.Head head) {
        UnitGroup.Rule rule = head.rule();
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("name", head.name());
        facts.put("folded", Vietnamese.fold(head.name()));
        facts.put(
                "under",
                rule == null || rule.under() == null ? null : rule.under().value());
        facts.put("word", rule == null ? "" : Vietnamese.fold(rule.word()));
        facts.put("from", head.startsOn());
        facts.put("to", head.endsOn());
        return facts;
    }

    private void kinds(UnitGroupId id, UnitGroup.@Nullable Rule rule) {
        jdbc.sql("delete from unit_group_kind where group_id = :id")
                .param("id", id.value())
                .update();
        if (rule != null) {
            jdbc.sql(
                            "insert into unit_group_kind (group_id, kind) select :id, code from unit_kind where code in (:kinds)")
                    .param("id", id.value())
                    .param("kinds", rule.kinds())
                    .update();
        }
    }

    /** One person at a time writes groups, so that no two get one name. */
    private void lockNames() {
        jdbc.sql("lock table unit_group in share row exclusive mode").update();
    }

    private UnitGroup found(UnitGroupId id) {
        return reads.find(id).orElseThrow(() -> new NotFound("group " + id));
    }

    private void count(UnitGroupId id) {
        jdbc.sql("update unit_group set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    private void changed(UnitGroupId id, String name, Done what, String unit, By by) {
        events.publishEvent(new UnitGroupChanged(id, name, what, unit, Instant.now(clock), by));
    }
}
