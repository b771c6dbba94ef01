package vn.thidua.scoring.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScaleId;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes scales and their versions. */
@Repository
class ScaleRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ScaleRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Makes a scale; false where it is there. */
    boolean insert(ScaleId id, UnitId owner, String name, Instant now, By by) {
        return jdbc.sql("""
                                insert into scoring_scale (id, owner_id, name, created_at, created_by) values (:id, :owner, :name, :at, :by)
                                on conflict (id) do nothing
                                """)
                        .param("id", id.value())
                        .param("owner", owner.value())
                        .param("name", name)
                        .param("at", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    /** Makes a draft; false where another scale has a version of this id. */
    boolean draft(ScaleVersionId id, ScaleId scale, int number, Scale body) {
        return jdbc.sql("""
                                insert into scoring_scale_version (id, scale_id, number, state, body)
                                values (:id, :scale, :number, 'DRAFT', cast(:body as jsonb)) on conflict (id) do nothing
                                """)
                        .param("id", id.value())
                        .param("scale", scale.value())
                        .param("number", number)
                        .param("body", json.writeValueAsString(body))
                        .update()
                > 0;
    }

    /** Keeps others from a scale until the transaction ends; tells whether it is there. */
    boolean lock(ScaleId id) {
        return jdbc.sql("select 1 from scoring_scale where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void rename(ScaleId id, String name) {
        jdbc.sql("update scoring_scale set name = :name where id = :id")
                .param("id", id.value())
                .param("name", name)
                .update();
    }

    void change(ScaleVersionId id, Scale body) {
        jdbc.sql(
                        "update scoring_scale_version set body = cast(:body as jsonb), version = version + 1 where id = :id and state = 'DRAFT'")
                .param("id", id.value())
                .param("body", json.writeValueAsString(body))
                .update();
    }

    void issue(ScaleVersionId id, LocalDate startsOn, String basis, Instant now, By by) {
        jdbc.sql("""
                        update scoring_scale_version set state = 'ISSUED', starts_on = :startsOn, basis = :basis, issued_at = :at, issued_by = :by,
                            version = version + 1
                        where id = :id and state = 'DRAFT'
                        """)
                .param("id", id.value())
                .param("startsOn", startsOn)
                .param("basis", basis)
                .param("at", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Returns the first day of the version issued last. */
    Optional<LocalDate> lastStart(ScaleId id) {
        return jdbc.sql(
                        "select starts_on from scoring_scale_version where scale_id = :id and state = 'ISSUED' order by number desc limit 1")
                .param("id", id.value())
                .query(LocalDate.class)
                .optional();
    }

    /** Throws a draft away, and the scale with it where it has no other version. */
    void drop(ScaleVersionId id, ScaleId scale) {
        jdbc.sql("delete from scoring_scale_version where id = :id and state = 'DRAFT'")
                .param("id", id.value())
                .update();
        jdbc.sql(
                        "delete from scoring_scale where id = :id and not exists (select 1 from scoring_scale_version where scale_id = :id)")
                .param("id", scale.value())
                .update();
    }
}
