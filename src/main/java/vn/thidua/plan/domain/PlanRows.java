package vn.thidua.plan.domain;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Vietnamese;

/** Writes plan documents and files. */
@Repository
class PlanRows {

    private final JdbcClient jdbc;
    private final ValueJson json;

    PlanRows(JdbcClient jdbc, ValueJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps everyone else from changing the plan or its items until the transaction ends, and returns its state. */
    PlanState lock(PlanId plan) {
        return jdbc.sql("select state from plan_document where id = :id for update")
                .param("id", plan.value())
                .query((row, n) -> PlanState.valueOf(row.getString(1)))
                .optional()
                .orElseThrow(() -> new NotFound("plan " + plan));
    }

    /** Keeps a file and makes everyone else who has the same one wait until the transaction ends. */
    void keepFile(PlanFile file, Instant now) {
        jdbc.sql("""
                        insert into plan_file (sha256, bytes, size, received_at) values (:sha256, :bytes, :size, :now)
                        on conflict (sha256) do nothing
                        """)
                .param("sha256", file.sha256())
                .param("bytes", file.bytes())
                .param("size", file.bytes().length)
                .param("now", Moments.stored(now))
                .update();
        jdbc.sql("select 1 from plan_file where sha256 = :sha256 for update")
                .param("sha256", file.sha256())
                .query(Integer.class)
                .single();
    }

    void insert(PlanDesk.Upload upload, PlanId family, int number, By by, Instant now) {
        jdbc.sql("""
                        insert into plan_document (id, family, number, revises, unit_id, state, file_sha256, file_name, title,
                            folded, uploaded_by, uploaded_by_name, uploaded_at)
                        values (:id, :family, :number, :revises, :unit, 'UPLOADED', :sha256, :fileName, :fileName, :folded,
                            :by, :byName, :now)
                        """)
                .param("id", upload.id().value())
                .param("family", family.value())
                .param("number", number)
                .param(
                        "revises",
                        upload.revises() == null ? null : upload.revises().value())
                .param("unit", upload.unit().value())
                .param("sha256", upload.file().sha256())
                .param("fileName", upload.file().name())
                .param("folded", Vietnamese.fold(upload.file().name()))
                .param("by", by.account())
                .param("byName", by.name())
                .param("now", Moments.stored(now))
                .update();
    }

    void withdraw(PlanId plan) {
        jdbc.sql("update plan_document set state = 'WITHDRAWN', failure = null, version = version + 1 where id = :id")
                .param("id", plan.value())
                .update();
    }

    /** Puts a plan that could not be read back into the queue. */
    void readAgain(PlanId plan) {
        jdbc.sql("""
                        update plan_document set state = 'UPLOADED', failure = null, page = 0, page_count = 0, attempts = 0,
                            stop_asked = false, reader = null, beat_at = null, version = version + 1
                        where id = :id
                        """).param("id", plan.value()).update();
    }

    void askToStop(PlanId plan) {
        jdbc.sql("update plan_document set stop_asked = true where id = :id")
                .param("id", plan.value())
                .update();
    }

    void fail(PlanId plan, PlanDocument.Failure failure) {
        jdbc.sql("""
                        update plan_document set state = 'FAILED', failure = cast(:failure as jsonb), reader = null,
                            beat_at = null, version = version + 1
                        where id = :id
                        """)
                .param("failure", json.write(failure))
                .param("id", plan.value())
                .update();
    }

    void approve(PlanId plan, String title, By by, Instant now) {
        jdbc.sql("""
                        update plan_document set state = 'APPROVED', title = :title, folded = folded || ' ' || :folded,
                            approved_by = :by, approved_by_name = :byName, approved_at = :now, version = version + 1
                        where id = :id
                        """)
                .param("title", title)
                .param("folded", Vietnamese.fold(title))
                .param("by", by.account())
                .param("byName", by.name())
                .param("now", Moments.stored(now))
                .param("id", plan.value())
                .update();
    }

    /** Earlier versions of the family give way to the one approved now. */
    void supersedeOthers(PlanId plan) {
        jdbc.sql("""
                        update plan_document d set state = 'SUPERSEDED', version = d.version + 1
                        from plan_document mine
                        where mine.id = :id and d.family = mine.family and d.number < mine.number
                            and d.state in ('READ', 'APPROVED')
                        """).param("id", plan.value()).update();
    }
}
