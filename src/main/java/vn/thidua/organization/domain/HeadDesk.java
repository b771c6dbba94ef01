package vn.thidua.organization.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitHeadChanged;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
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
    private final PersonRegister people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HeadDesk(
            JdbcClient jdbc,
            UnitRows rows,
            DetailReads reads,
            UnitHistory history,
            PersonRegister people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.reads = reads;
        this.history = history;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who shall be written down.
     *
     * @param person a person of the register; null for somebody who is to be entered into it under the name
     */
    @NamedInterface("desk")
    public record Write(
            UUID id,
            @Nullable PersonId person,
            String name,
            String post,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        /** Whoever is new gets an id that a second try finds again. */
        UnitHead head() {
            return new UnitHead(id, person == null ? new PersonId(id) : person, name, post, startsOn, endsOn);
        }
    }

    /**
     * Writes down who heads a unit, new or corrected, and tells whether it did: when someone else changed the unit since the version, nothing happens. Who was in the post with no
     * end known ends when the new one comes.
     *
     * @throws vn.thidua.shared.Refused with {@link UnitRefusal#HEAD_OVERLAPS} or {@link UnitRefusal#OUTSIDE_LIFE}
     */
    public boolean write(UnitId unit, long version, Write wanted, By by) {
        UnitHistory.Life life = history.life(unit).orElseThrow(() -> new NotFound("unit " + unit));
        UnitHead head = wanted.head();
        long now = rows.lock(unit);
        List<UnitHead> known = reads.heads(unit);
        if (known.stream().anyMatch(head::same)) {
            return true;
        }
        if (now != version) {
            return false;
        }
        HeadRules.whyNot(head, known, life).ifPresent(Refusal::raise);
        if (wanted.person() == null) {
            people.enter(new PersonId(head.id()), head.name(), by);
        }
        HeadRules.relieved(head, known).ifPresent(gone -> save(unit, gone));
        save(unit, head);
        changed(unit, version, find(known, head.id()).orElse(null), head, by);
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
        changed(unit, version, there.get(), null, by);
        return true;
    }

    private void save(UnitId unit, UnitHead head) {
        int saved = jdbc.sql("""
                        insert into unit_head (id, unit_id, person_id, name, post, starts_on, ends_on)
                        values (:id, :unit, :person, :name, :post, :from, :to)
                        on conflict (id) do update set person_id = excluded.person_id, name = excluded.name,
                            post = excluded.post, starts_on = excluded.starts_on, ends_on = excluded.ends_on
                        where unit_head.unit_id = excluded.unit_id
                        """)
                .param("id", head.id())
                .param("unit", unit.value())
                .param("person", value(head.person()))
                .param("name", head.linked() ? null : head.name())
                .param("post", head.post())
                .param("from", head.startsOn())
                .param("to", head.endsOn())
                .update();
        if (saved == 0) {
            throw new NotFound("head " + head.id() + " of " + unit);
        }
    }

    private void changed(UnitId unit, long version, @Nullable UnitHead before, @Nullable UnitHead after, By by) {
        Instant moment = Instant.now(clock);
        UnitHead either = Objects.requireNonNull(after == null ? before : after);
        rows.count(unit);
        jdbc.sql("""
            insert into unit_change
                (unit_id, version, field, before, after, person_before, person_after, changed_at, changed_by)
            values (:unit, :version, 'HEAD', :before, :after, :personBefore, :personAfter, :now, :by)
            """)
                .param("unit", unit.value())
                .param("version", version + 1)
                .param("before", inWords(before))
                .param("after", inWords(after))
                .param("personBefore", value(person(before)))
                .param("personAfter", value(person(after)))
                .param("now", Moments.stored(moment))
                .param("by", by.name())
                .update();
        events.publishEvent(new UnitHeadChanged(unit, person(before), person(after), either.startsOn(), moment, by));
    }

    private static @Nullable PersonId person(@Nullable UnitHead head) {
        return head == null ? null : head.person();
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static Optional<UnitHead> find(List<UnitHead> known, UUID id) {
        return known.stream().filter(head -> head.id().equals(id)).findFirst();
    }

    /** The days belong to what was said: a correction of them alone is a change too. The name does not: it is the person's, and goes with it. */
    private static String inWords(@Nullable UnitHead head) {
        return head == null
                ? ""
                : (head.post() + " (" + DAY.format(head.startsOn()) + " – "
                                + head.end()
                                        .map(end -> DAY.format(end.minusDays(1)))
                                        .orElse("…") + ")")
                        .strip();
    }
}
