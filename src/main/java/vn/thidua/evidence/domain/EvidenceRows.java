package vn.thidua.evidence.domain;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.evidence.EvidenceId;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes files that prove something. */
@Repository
class EvidenceRows {

    private static final String SUBJECT = " subject_kind = :kind and subject_id = :subject and part_id = :part ";

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others from changing the files of a subject until the transaction ends. */
    void lock(EvidenceSubject subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('evidence:' || :subject, 0))")
                .param("subject", subject.toString())
                .query((row, n) -> "")
                .list();
    }

    EvidenceId id() {
        return new EvidenceId(jdbc.sql("select uuidv7()").query(UUID.class).single());
    }

    /** Tells whether the same file is there already. */
    boolean has(EvidenceSubject subject, String original) {
        return on(
                        jdbc.sql("select exists (select 1 from evidence where" + SUBJECT
                                + "and original_sha256 = :original and removed_at is null and superseded_by is null)"),
                        subject)
                .param("original", original)
                .query(Boolean.class)
                .single();
    }

    /** Returns how many files stand. */
    int count(EvidenceSubject subject) {
        return on(
                        jdbc.sql("select count(*) from evidence where" + SUBJECT
                                + "and removed_at is null and superseded_by is null"),
                        subject)
                .query(Integer.class)
                .single();
    }

    void insert(EvidenceId id, EvidenceSubject subject, EvidenceFile file, By by, Instant now) {
        jdbc.sql("""
                        insert into evidence_file (sha256, bytes, thumbnail) values (:sha256, :bytes, :thumbnail)
                        on conflict (sha256) do nothing
                        """)
                .param("sha256", file.sha256())
                .param("bytes", file.bytes())
                .param("thumbnail", file.thumbnail())
                .update();
        // Whoever takes the same file away elsewhere waits, and then finds that it is still needed.
        jdbc.sql("select 1 from evidence_file where sha256 = :sha256 for update")
                .param("sha256", file.sha256())
                .query(Integer.class)
                .single();
        on(jdbc.sql("""
                        insert into evidence (id, subject_kind, subject_id, part_id, file_sha256, name, sort, size, original_sha256, added_at, added_by,
                            added_by_name)
                        values (:id, :kind, :subject, :part, :sha256, :name, :sort, :size, :original, :now, :by, :byName)
                        """), subject)
                .param("id", id.value())
                .param("sha256", file.sha256())
                .param("name", file.name())
                .param("sort", file.sort().name())
                .param("size", file.bytes().length)
                .param("original", file.original())
                .param("now", Moments.stored(now))
                .param("by", by.account())
                .param("byName", by.name())
                .update();
    }

    /** Lets a file take the place of another; false where that one is not there, or has lost its place already. */
    boolean supersede(EvidenceSubject subject, EvidenceId old, EvidenceId by) {
        return on(
                                jdbc.sql("update evidence set superseded_by = :by where id = :id and" + SUBJECT
                                        + "and removed_at is null and superseded_by is null"),
                                subject)
                        .param("id", old.value())
                        .param("by", by.value())
                        .update()
                > 0;
    }

    /** Takes a file away, and its bytes where nothing else needs them; false where that was done already. */
    boolean remove(EvidenceId id, By by, Instant now) {
        String sha256 = jdbc.sql(
                        "select f.sha256 from evidence e join evidence_file f on f.sha256 = e.file_sha256 where e.id = :id for update of f")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElse("");
        boolean removed = jdbc.sql("""
                                update evidence set removed_at = :now, removed_by = :by, removed_by_name = :byName, file_sha256 = null
                                where id = :id and removed_at is null
                                """)
                        .param("id", id.value())
                        .param("now", Moments.stored(now))
                        .param("by", by.account())
                        .param("byName", by.name())
                        .update()
                > 0;
        jdbc.sql(
                        "delete from evidence_file f where f.sha256 = :sha256 and not exists (select 1 from evidence e where e.file_sha256 = f.sha256)")
                .param("sha256", sha256)
                .update();
        return removed;
    }

    private static StatementSpec on(StatementSpec statement, EvidenceSubject subject) {
        return statement
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("part", subject.part());
    }
}
