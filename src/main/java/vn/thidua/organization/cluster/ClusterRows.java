package vn.thidua.organization.cluster;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Sha256;
import vn.thidua.shared.Vietnamese;

/** Writes clusters. */
@Repository
class ClusterRows {

    private final JdbcClient jdbc;

    ClusterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one person at a time change clusters, so that no unit gets into two. */
    void lock() {
        jdbc.sql("lock table cluster in share row exclusive mode").update();
    }

    /** Inserts a cluster; returns false when the id is there already. */
    boolean insert(ClusterId id, int year, ClusterDesk.Head head, @Nullable ClusterId before) {
        return head(jdbc.sql("""
                                insert into cluster (id, year, sort, name, folded, basis_number, basis_issuer, basis_date, copied_from)
                                values (:id, :year, :sort, :name, :folded, :number, :issuer, :date, :before) on conflict (id) do nothing
                                """), id, head)
                        .param("year", year)
                        .param("before", before == null ? null : before.value())
                        .update()
                > 0;
    }

    void update(ClusterId id, ClusterDesk.Head head) {
        head(jdbc.sql("""
                        update cluster set sort = :sort, name = :name, folded = :folded, basis_number = :number, basis_issuer = :issuer,
                            basis_date = :date, version = version + 1
                        where id = :id
                        """), id, head).update();
    }

    void delete(ClusterId id) {
        jdbc.sql("delete from cluster_member where cluster_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from cluster where id = :id").param("id", id.value()).update();
    }

    boolean goesOn(ClusterId id) {
        return jdbc.sql("select exists (select 1 from cluster where copied_from = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Returns the name of another cluster of the year in which the unit competes. */
    Optional<String> elsewhere(UnitId unit, int year, ClusterId but) {
        return jdbc.sql("""
                        select c.name from cluster c join cluster_member m on m.cluster_id = c.id
                        where m.unit_id = :unit and c.year = :year and c.id <> :but
                        """)
                .param("unit", unit.value())
                .param("year", year)
                .param("but", but.value())
                .query((row, n) -> row.getString(1))
                .optional();
    }

    boolean nameTaken(String name, int year, ClusterId but) {
        return jdbc.sql("select exists (select 1 from cluster where year = :year and folded = :folded and id <> :but)")
                .param("year", year)
                .param("folded", Vietnamese.fold(name))
                .param("but", but.value())
                .query(Boolean.class)
                .single();
    }

    /** Puts a unit into a cluster, or gives it a part; whoever had the part is a member from then on. */
    void put(ClusterId id, UnitId unit, ClusterPart part) {
        if (part != ClusterPart.MEMBER) {
            jdbc.sql("update cluster_member set part = 'MEMBER' where cluster_id = :id and part = :part")
                    .param("id", id.value())
                    .param("part", part.name())
                    .update();
        }
        jdbc.sql("""
                        insert into cluster_member (cluster_id, unit_id, part) values (:id, :unit, :part)
                        on conflict (cluster_id, unit_id) do update set part = excluded.part
                        """)
                .param("id", id.value())
                .param("unit", unit.value())
                .param("part", part.name())
                .update();
    }

    void take(ClusterId id, UnitId unit) {
        jdbc.sql("delete from cluster_member where cluster_id = :id and unit_id = :unit")
                .param("id", id.value())
                .param("unit", unit.value())
                .update();
    }

    void touch(ClusterId id) {
        jdbc.sql("update cluster set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Keeps a pledge and returns its hash. */
    String keep(ClusterId id, String name, byte[] bytes, Instant now) {
        String sha256 = Sha256.of(bytes);
        jdbc.sql("""
                        insert into cluster_file (sha256, bytes, size, kept_at) values (:sha256, :bytes, :size, :now)
                        on conflict (sha256) do nothing
                        """)
                .param("sha256", sha256)
                .param("bytes", bytes)
                .param("size", bytes.length)
                .param("now", Moments.stored(now))
                .update();
        jdbc.sql(
                        "update cluster set pledge_sha256 = :sha256, pledge_name = :name, version = version + 1 where id = :id")
                .param("sha256", sha256)
                .param("name", name)
                .param("id", id.value())
                .update();
        return sha256;
    }

    private static JdbcClient.StatementSpec head(JdbcClient.StatementSpec sql, ClusterId id, ClusterDesk.Head head) {
        return sql.param("id", id.value())
                .param("sort", head.sort().name())
                .param("name", head.name().strip())
                .param("folded", Vietnamese.fold(head.name()))
                .param("number", head.decision().number().strip())
                .param("issuer", head.decision().issuer().strip())
                .param("date", head.decision().date());
    }
}
