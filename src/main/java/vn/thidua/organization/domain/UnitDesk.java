package vn.thidua.organization.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitAliasLearned;
import vn.thidua.organization.UnitCreated;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.Vietnamese;

/** Takes the commands on units. */
@NamedInterface("desk")
@Service
@Transactional
public class UnitDesk {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitDesk(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A unit to be created.
     *
     * @param kind code of its kind
     * @param parent what it belongs to, or null at the top
     * @param startsOn first day it exists
     */
    public record Create(
            String kind,
            String name,
            String shortName,
            @Nullable UnitId parent,
            @Nullable String email,
            LocalDate startsOn) {}

    /** Creates a unit and returns its id. */
    public UnitId create(Create unit, By by) {
        UnitId id = new UnitId(UUID.randomUUID());
        jdbc.sql("insert into unit (id, kind, starts_on, email) values (:id, :kind, :startsOn, :email)")
                .param("id", id.value())
                .param("kind", unit.kind())
                .param("startsOn", unit.startsOn())
                .param("email", unit.email())
                .update();
        jdbc.sql("""
                        insert into unit_name (unit_id, name, short_name, folded, starts_on)
                        values (:id, :name, :shortName, :folded, :startsOn)
                        """)
                .param("id", id.value())
                .param("name", unit.name().strip())
                .param("shortName", unit.shortName().strip())
                .param("folded", Vietnamese.fold(unit.name()))
                .param("startsOn", unit.startsOn())
                .update();
        if (unit.parent() != null) {
            jdbc.sql("insert into unit_parent (unit_id, parent_id, starts_on) values (:id, :parent, :startsOn)")
                    .param("id", id.value())
                    .param("parent", unit.parent().value())
                    .param("startsOn", unit.startsOn())
                    .update();
        }
        events.publishEvent(new UnitCreated(id, unit.kind(), unit.name(), unit.startsOn(), Instant.now(clock), by));
        return id;
    }

    /** Remembers what an office named in a document stands for: one unit, or all units of a kind. Saying it again replaces what was said before. */
    public void learn(String alias, @Nullable UnitId unit, @Nullable String kind, By by) {
        Instant now = Instant.now(clock);
        jdbc.sql("""
                        insert into unit_alias (id, unit_id, kind, alias, folded, created_at, created_by)
                        values (:id, :unit, :kind, :alias, :folded, :now, :by)
                        on conflict (folded) do update set
                            unit_id = excluded.unit_id, kind = excluded.kind, alias = excluded.alias,
                            created_at = excluded.created_at, created_by = excluded.created_by
                        """)
                .param("id", UUID.randomUUID())
                .param("unit", unit == null ? null : unit.value())
                .param("kind", kind)
                .param("alias", alias.strip())
                .param("folded", Vietnamese.fold(alias))
                .param("now", now.atZone(Vietnamese.ZONE).toOffsetDateTime())
                .param("by", by.name())
                .update();
        events.publishEvent(new UnitAliasLearned(alias, unit, kind, now, by));
    }
}
