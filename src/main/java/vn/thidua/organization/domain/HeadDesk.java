package vn.thidua.organization.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitChanged;
import vn.thidua.organization.UnitField;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;

/** Takes the commands on who heads a unit. */
@NamedInterface("desk")
@Service
@Transactional
public class HeadDesk {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Vietnamese.LOCALE);

    private final JdbcClient jdbc;
    private final UnitRows rows;
    private final DetailReads reads;
    private final UnitHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HeadDesk(
            JdbcClient jdbc,
            UnitRows rows,
            DetailReads reads,
            UnitHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.reads = reads;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes down who heads a unit, new or corrected, and tells whether it did: when someone else changed the unit since the version, nothing happens. Who was in the post with no
     * end known ends when the new one comes.
     *
     * @throws vn.thidua.shared.Refused with {@link UnitRefusal#HEAD_OVERLAPS} or {@link UnitRefusal#OUTSIDE_LIFE}
     */
    public boolean write(UnitId unit, long version, UnitHead head, By by) {
        UnitHistory.Life life = history.life(unit).orElseThrow(() -> new NotFound("unit " + unit));
        long now = rows.lock(unit);
        List<UnitHead> known = reads.heads(unit);
        if (known.contains(head)) {
            return true;
        }
        if (now != version) {
            return false;
        }
        HeadRules.whyNot(head, known, life).ifPresent(Refusal::raise);
        HeadRules.relieved(head, known).ifPresent(gone -> save(unit, gone));
        save(unit, head);
        changed(unit, version, find(known, head.id()).map(HeadDesk::inWords).orElse(""), inWords(head), by);
        return true;
    }

    /** Takes out what was written by mistake and tells whether it did: when someone else changed the unit since the version, nothing happens. A second time changes nothing. */
    public boolean strike(UnitId unit, long version, UUID head, By by) {
        long now = rows.lock(unit);
        Optional<UnitHead> there = find(reads.heads(unit), head);
        if (there.isEmpty()) {
            return true;
        }
        if (now != version) {
            return false;
        }
        jdbc.sql("delete from unit_head where id = :id").param("id", head).update();
        changed(unit, version, inWords(there.get()), "", by);
        return true;
    }

    private void save(UnitId unit, UnitHead head) {
        int saved = jdbc.sql("""
                        insert into unit_head (id, unit_id, name, post, starts_on, ends_on)
                        values (:id, :unit, :name, :post, :from, :to)
                        on conflict (id) do update set
                            name = excluded.name, post = excluded.post, starts_on = excluded.starts_on, ends_on = excluded.ends_on
                        where unit_head.unit_id = excluded.unit_id
                        """)
                .param("id", head.id())
                .param("unit", unit.value())
                .param("name", head.name())
                .param("post", head.post())
                .param("from", head.startsOn())
                .param("to", head.endsOn())
                .update();
        if (saved == 0) {
            throw new NotFound("head " + head.id() + " of " + unit);
        }
    }

    private void changed(UnitId unit, long version, String before, String after, By by) {
        List<UnitChanged.Change> changes = List.of(new UnitChanged.Change(UnitField.HEAD, before, after));
        Instant moment = Instant.now(clock);
        rows.count(unit);
        rows.remember(unit, version + 1, changes, moment, by);
        events.publishEvent(new UnitChanged(unit, changes, moment, by));
    }

    private static Optional<UnitHead> find(List<UnitHead> known, UUID id) {
        return known.stream().filter(head -> head.id().equals(id)).findFirst();
    }

    /** The days belong to what was said: a correction of them alone is a change too. */
    private static String inWords(UnitHead head) {
        return head.inWords() + " (" + DAY.format(head.startsOn()) + " – "
                + head.end().map(end -> DAY.format(end.minusDays(1))).orElse("…") + ")";
    }
}
