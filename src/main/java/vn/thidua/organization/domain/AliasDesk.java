package vn.thidua.organization.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitAliasForgotten;
import vn.thidua.organization.UnitAliasLearned;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Vietnamese;

/** Takes the commands on what units are called in documents. */
@NamedInterface("desk")
@Service
@Transactional
public class AliasDesk {

    private final JdbcClient jdbc;
    private final AliasReads reads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AliasDesk(JdbcClient jdbc, AliasReads reads, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.events = events;
        this.clock = clock;
    }

    /** Remembers what a name stands for in everybody's documents: one unit, or all units of a kind. Saying it again replaces what was said before. */
    public void learn(String alias, @Nullable UnitId unit, @Nullable String kind, By by) {
        learn(alias, unit, kind, null, by);
    }

    /** Remembers the same for the documents of one body and its departments only; elsewhere the name may stand for something else. */
    public void learn(String alias, @Nullable UnitId unit, @Nullable String kind, @Nullable UnitId body, By by) {
        Instant now = Instant.now(clock);
        jdbc.sql("""
                        insert into unit_alias (id, unit_id, kind, body_id, alias, folded, created_at, created_by)
                        values (:id, :unit, :kind, :body, :alias, :folded, :now, :by)
                        on conflict (folded, body_id) do update set
                            unit_id = excluded.unit_id, kind = excluded.kind, alias = excluded.alias,
                            created_at = excluded.created_at, created_by = excluded.created_by
                        """)
                .param("id", UUID.randomUUID())
                .param("unit", unit == null ? null : unit.value())
                .param("kind", kind)
                .param("body", body == null ? null : body.value())
                .param("alias", alias.strip())
                .param("folded", Vietnamese.fold(alias))
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
        events.publishEvent(new UnitAliasLearned(alias, unit, kind, now, by));
    }

    /** Forgets what a name stands for; forgetting it twice changes nothing. */
    public void forget(UUID id, By by) {
        Optional<UnitAlias> alias = reads.find(id);
        int gone = jdbc.sql("delete from unit_alias where id = :id")
                .param("id", id)
                .update();
        if (gone > 0 && alias.isPresent()) {
            events.publishEvent(new UnitAliasForgotten(
                    alias.get().alias(),
                    alias.get().unit().orElse(null),
                    alias.get().kind().orElse(null),
                    Instant.now(clock),
                    by));
        }
    }
}
