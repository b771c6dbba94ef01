package vn.thidua.award.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Reads and writes written delegations to sign. */
@Repository
class MandateRows {

    private final JdbcClient jdbc;

    MandateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns those of a body, the latest first. */
    List<SigningMandate> of(UnitId issuer) {
        return jdbc.sql("select * from award_mandate where issuer_id = :issuer order by from_day desc, id")
                .param("issuer", issuer.value())
                .query((row, n) -> new SigningMandate(
                        row.getObject("id", UUID.class),
                        new UnitId(row.getObject("issuer_id", UUID.class)),
                        Capacity.valueOf(row.getString("capacity")),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        row.getString("post"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("paper_number"),
                        row.getObject("paper_day", LocalDate.class),
                        row.getString("word"),
                        row.getObject("ended_on", LocalDate.class)))
                .list();
    }

    /** Writes a new one; false where it is there already. */
    boolean insert(SigningMandate mandate, Instant now, By by) {
        return jdbc.sql("""
                                insert into award_mandate (id, issuer_id, capacity, person_id, name, post, from_day, last_day, paper_number, paper_day, word, entered_at, entered_by)
                                values (:id, :issuer, :capacity, :person, :name, :post, :from, :last, :number, :day, :word, :now, :by) on conflict do nothing
                                """)
                        .param("id", mandate.id())
                        .param("issuer", mandate.issuer().value())
                        .param("capacity", mandate.capacity().name())
                        .param("person", mandate.person().value())
                        .param("name", mandate.name())
                        .param("post", mandate.post())
                        .param("from", mandate.from())
                        .param("last", mandate.lastDay())
                        .param("number", mandate.paperNumber())
                        .param("day", mandate.paperDay())
                        .param("word", mandate.word())
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    /** Notes that one holds no longer from a day on; false where it was ended before. */
    boolean end(UUID id, UnitId issuer, LocalDate on, By by) {
        return jdbc.sql(
                                "update award_mandate set ended_on = :on, ended_by = :by, version = version + 1 where id = :id and issuer_id = :issuer and ended_on is null")
                        .param("id", id)
                        .param("issuer", issuer.value())
                        .param("on", on)
                        .param("by", by.name())
                        .update()
                > 0;
    }

    /** Returns the person of one. */
    Optional<SigningMandate> find(UUID id, UnitId issuer) {
        return of(issuer).stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
