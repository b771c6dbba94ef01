package vn.thidua.organization.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.organization.ImportId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes imports. */
@Repository
class ImportRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final List<ImportWork> works;

    ImportRows(JdbcClient jdbc, JsonMapper json, List<ImportWork> works) {
        this.jdbc = jdbc;
        this.json = json;
        this.works = works;
    }

    /** An import as it comes in. */
    record Fresh(ImportId id, ImportKind kind, String fileName, String sha256, long size) {}

    /** Inserts an import; returns false where the same file is in work already, and waits for whoever hands it in at the same time. */
    boolean insert(Fresh table, By by, Instant now) {
        return jdbc.sql("""
                                insert into table_import (id, kind, file_name, file_sha256, file_size, state, taken_at, taken_by, taken_by_name)
                                values (:id, :kind, :name, :sha256, :size, 'WAITING', :now, :by, :byName) on conflict do nothing
                                """)
                        .param("id", table.id().value())
                        .param("kind", table.kind().name())
                        .param("name", table.fileName())
                        .param("sha256", table.sha256())
                        .param("size", table.size())
                        .param("now", Moments.stored(now))
                        .param("by", by.account())
                        .param("byName", by.name())
                        .update()
                > 0;
    }

    /** Returns the name of whoever handed in the file that is in work. */
    String whoHas(ImportKind kind, String sha256) {
        return jdbc.sql("""
                        select taken_by_name from table_import
                        where kind = :kind and file_sha256 = :sha256 and state in ('WAITING', 'READING', 'CHECKED', 'APPLYING')
                        """)
                .param("kind", kind.name())
                .param("sha256", sha256)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Keeps everyone else from deciding about the import until the transaction ends. */
    void lock(ImportId id) {
        jdbc.sql("select 1 from table_import where id = :id for update")
                .param("id", id.value())
                .query((row, n) -> "")
                .list();
    }

    void toBeApplied(ImportId id, By by) {
        jdbc.sql("""
                        update table_import set state = 'APPLYING', worker = null, beat_at = null, attempts = 0,
                            author = cast(:by as jsonb), failure_key = null
                        where id = :id
                        """)
                .param("by", json.writeValueAsString(by))
                .param("id", id.value())
                .update();
    }

    void toBeRead(ImportId id) {
        jdbc.sql("""
                        update table_import set state = 'WAITING', worker = null, beat_at = null, attempts = 0, row_count = 0,
                            failure_key = null
                        where id = :id
                        """).param("id", id.value()).update();
    }

    void askToStop(ImportId id, By by) {
        jdbc.sql("update table_import set stop_asked = true, author = cast(:by as jsonb) where id = :id")
                .param("by", json.writeValueAsString(by))
                .param("id", id.value())
                .update();
    }

    /** Ends an import: what it was read from and into is gone. */
    void end(ImportId id, ImportState state, Instant now) {
        jdbc.sql("update table_import set state = :state, ended_at = :now, stop_asked = false where id = :id")
                .param("state", state.name())
                .param("now", Moments.stored(now))
                .param("id", id.value())
                .update();
        jdbc.sql("delete from table_import_part where import_id = :id")
                .param("id", id.value())
                .update();
        clear(id);
    }

    /** Takes out what was read. */
    void clear(ImportId id) {
        jdbc.sql("delete from table_import_fault where import_id = :id")
                .param("id", id.value())
                .update();
        works.forEach(work -> jdbc.sql("delete from " + work.table() + " where import_id = :id")
                .param("id", id.value())
                .update());
    }

    void giveUpOlderThan(Instant old, Instant now) {
        jdbc.sql("select id from table_import where state = 'CHECKED' and taken_at < :old for update skip locked")
                .param("old", Moments.stored(old))
                .query((row, n) -> new ImportId(row.getObject(1, UUID.class)))
                .list()
                .forEach(id -> end(id, ImportState.CANCELLED, now));
    }
}
