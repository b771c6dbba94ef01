package vn.thidua.registration.domain;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.PersonId;
import vn.thidua.registration.RegistrationId;
import vn.thidua.registration.WorkId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes what is typed of works. */
@Repository
class WorkRows {

    private final JdbcClient jdbc;

    WorkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a work down at the end of a form; a work that is there already stays as it is. */
    void add(RegistrationId registration, WorkId work, Promise promise) {
        bind(jdbc.sql("""
                        insert into registered_work (id, registration_id, ord, state, content_id, name, about, until, until_on, person_id, charge, post, effect,
                            figure, figure_unit)
                        select :id, :registration, 1 + count(*), 'DRAFT', :content, :name, :about, :until, :untilOn, :person, :charge, :post, :effect,
                            :figure, :figureUnit
                        from registered_work where registration_id = :registration
                        on conflict (id) do nothing
                        """), promise)
                .param("id", work.value())
                .param("registration", registration.value())
                .update();
    }

    /** Keeps what is typed of a work now. */
    void change(WorkId work, Promise promise, String why) {
        bind(jdbc.sql("""
                        update registered_work
                        set content_id = :content, name = :name, about = :about, until = :until, until_on = :untilOn, person_id = :person, charge = :charge,
                            post = :post, effect = :effect, figure = :figure, figure_unit = :figureUnit, why = :why, edited = true, version = version + 1
                        where id = :id
                        """), promise).param("id", work.value()).param("why", why).update();
    }

    /** Makes what was submitted last what is typed: the change is given up. */
    void revert(WorkId work) {
        jdbc.sql("""
                        update registered_work w
                        set content_id = e.content_id, name = e.name, about = e.about, until = e.until, until_on = e.until_on, person_id = e.person_id,
                            charge = e.charge, post = e.post, effect = e.effect, figure = e.figure, figure_unit = e.figure_unit, why = '',
                            edited = w.state = 'RETURNED', version = w.version + 1
                        from registered_work_edition e where w.id = :id and e.work_id = w.id and e.number = w.edition
                        """).param("id", work.value()).update();
    }

    /** Removes a work that was never submitted. */
    void remove(WorkId work) {
        jdbc.sql("delete from registered_work where id = :id")
                .param("id", work.value())
                .update();
    }

    /** Puts works into an order. */
    void order(List<WorkId> works) {
        jdbc.sql("""
                        update registered_work w set ord = o.ord
                        from unnest(cast(:works as uuid[])) with ordinality o (id, ord) where w.id = o.id and w.ord <> o.ord
                        """).param("works", ids(works)).update();
    }

    /** Notes that the unit took a work back. */
    void withdrawn(WorkId work, String why, By by, Instant now) {
        jdbc.sql("""
                        update registered_work
                        set state = 'WITHDRAWN', edited = false, withdrawn_at = :now, withdrawn_by = :by, withdrawn_why = :why, version = version + 1
                        where id = :id
                        """)
                .param("id", work.value())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .param("why", why)
                .update();
    }

    private static StatementSpec bind(StatementSpec statement, Promise promise) {
        Until until = promise.until();
        return statement
                .param("content", promise.content(), Types.OTHER)
                .param("name", promise.name())
                .param("about", promise.about())
                .param("until", until == null ? "" : until.code())
                .param("untilOn", until == null ? null : until.lastDay(), Types.DATE)
                .param("person", id(promise.charge().person()), Types.OTHER)
                .param("charge", promise.charge().name())
                .param("post", promise.charge().post())
                .param("effect", promise.effect())
                .param("figure", promise.figure(), Types.NUMERIC)
                .param("figureUnit", promise.figureUnit());
    }

    private static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static UUID[] ids(Collection<WorkId> works) {
        return works.stream().map(WorkId::value).toArray(UUID[]::new);
    }
}
