package vn.thidua.evidence.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.evidence.Evidence;
import vn.thidua.evidence.EvidenceId;
import vn.thidua.evidence.EvidenceSort;
import vn.thidua.evidence.EvidenceSubject;

/** Reads which files prove what; a statement each, however many. What was taken away is not among them. */
@NamedInterface("desk")
@Repository
public class EvidenceReads {

    private static final String COLUMNS =
            "select id, subject_kind, subject_id, part_id, name, sort, size, added_at, added_by_name, superseded_by from evidence where removed_at is null ";

    private final JdbcClient jdbc;

    EvidenceReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the files of things, by subject, in the order in which they came; those that lost their place too. */
    public Map<EvidenceSubject, List<Evidence>> of(String kind, Collection<UUID> things) {
        return jdbc
                .sql(COLUMNS + "and subject_kind = :kind and subject_id = any(:things) order by added_at, id")
                .param("kind", kind)
                .param("things", things.toArray(UUID[]::new))
                .query(EvidenceReads::evidence)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Evidence::subject));
    }

    /** Returns the files of one part of things, by thing, in the order in which they came; those that lost their place too. */
    public Map<UUID, List<Evidence>> of(String kind, Collection<UUID> things, UUID part) {
        return jdbc
                .sql(
                        COLUMNS
                                + "and subject_kind = :kind and subject_id = any(:things) and part_id = :part order by added_at, id")
                .param("kind", kind)
                .param("things", things.toArray(UUID[]::new))
                .param("part", part)
                .query(EvidenceReads::evidence)
                .list()
                .stream()
                .collect(Collectors.groupingBy(evidence -> evidence.subject().id()));
    }

    /** Returns a file; empty where there is none, or not any more. */
    public Optional<Evidence> find(EvidenceId id) {
        return jdbc.sql(COLUMNS + "and id = :id")
                .param("id", id.value())
                .query(EvidenceReads::evidence)
                .optional();
    }

    /** Returns what is in a file. */
    public Optional<byte[]> bytes(EvidenceId id) {
        return bytes("f.bytes", id);
    }

    /** Returns a picture, small, as JPEG; empty for what is no picture. */
    public Optional<byte[]> thumbnail(EvidenceId id) {
        return bytes("f.thumbnail", id);
    }

    /** Tells whether there was such a file, and somebody took it away. */
    boolean removed(EvidenceId id) {
        return jdbc.sql("select exists (select 1 from evidence where id = :id and removed_at is not null)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private Optional<byte[]> bytes(String column, EvidenceId id) {
        return jdbc.sql("select " + column + " from evidence e join evidence_file f on f.sha256 = e.file_sha256"
                        + " where e.id = :id and " + column + " is not null")
                .param("id", id.value())
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        UUID superseding = row.getObject("superseded_by", UUID.class);
        return new Evidence(
                new EvidenceId(row.getObject("id", UUID.class)),
                new EvidenceSubject(
                        row.getString("subject_kind"),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("part_id", UUID.class)),
                row.getString("name"),
                EvidenceSort.valueOf(row.getString("sort")),
                row.getLong("size"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by_name"),
                superseding == null ? null : new EvidenceId(superseding));
    }
}
