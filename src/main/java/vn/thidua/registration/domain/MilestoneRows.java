package vn.thidua.registration.domain;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.registration.WorkId;

/** Reads and writes the milestones of works. */
@Repository
class MilestoneRows {

    private final JdbcClient jdbc;

    MilestoneRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Milestone> of(WorkId work) {
        return jdbc.sql(
                        "select id, name, planned_on, done_on, note from work_milestone where work_id = :work order by planned_on, name, id")
                .param("work", work.value())
                .query((row, n) -> new Milestone(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("planned_on", LocalDate.class),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("note")))
                .list();
    }

    void add(WorkId work, UUID id, String name, LocalDate plannedOn) {
        jdbc.sql("""
                        insert into work_milestone (id, work_id, name, planned_on) values (:id, :work, :name, :plannedOn)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("work", work.value())
                .param("name", name)
                .param("plannedOn", plannedOn)
                .update();
    }

    /** Notes when it was reached, or that it was not. */
    void settle(WorkId work, UUID id, @Nullable LocalDate doneOn, String note) {
        jdbc.sql("update work_milestone set done_on = :doneOn, note = :note where id = :id and work_id = :work")
                .param("id", id)
                .param("work", work.value())
                .param("doneOn", doneOn, Types.DATE)
                .param("note", note)
                .update();
    }

    void remove(WorkId work, UUID id) {
        jdbc.sql("delete from work_milestone where id = :id and work_id = :work and done_on is null")
                .param("id", id)
                .param("work", work.value())
                .update();
    }
}
