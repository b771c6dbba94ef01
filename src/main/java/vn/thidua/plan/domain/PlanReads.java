package vn.thidua.plan.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.domain.UnitLines;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.intake.IntakeNote;
import vn.thidua.plan.intake.IntakePage;
import vn.thidua.plan.intake.SignatureFinding;
import vn.thidua.plan.reading.Part;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Vietnamese;

/** Reads plan documents. */
@NamedInterface("desk")
@Repository
public class PlanReads {

    private static final String PLAN = """
            select d.id, d.family, d.number, d.revises, d.unit_id, d.state, d.file_sha256, d.file_name, f.size, d.title,
                d.page, d.page_count, d.stop_asked, d.failure, d.uploaded_by_name, d.uploaded_at, d.approved_by_name,
                d.approved_at, d.version,
                (select max(n.number) from plan_document n
                 where n.family = d.family and n.state not in ('FAILED', 'WITHDRAWN')) as latest
            from plan_document d join plan_file f on f.sha256 = d.file_sha256
            """;

    private final JdbcClient jdbc;
    private final ValueJson json;

    PlanReads(JdbcClient jdbc, ValueJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A line of the list of plans.
     *
     * @param progress how far its review is
     */
    public record Line(PlanDocument plan, ReviewProgress progress) {}

    /**
     * What the list is limited to.
     *
     * @param reach units whose plans the person may see
     * @param day on which they are within reach
     * @param query words in title or file name, in any spelling; empty for all
     * @param states states; empty for all
     * @param before only plans uploaded earlier
     */
    public record Search(
            UnitReach reach, LocalDate day, String query, List<PlanState> states, Instant before, int size) {}

    /** Returns the newest versions of plans that fit, newest upload first. One statement. */
    public List<Line> list(Search search) {
        List<String> states = search.states().isEmpty()
                ? List.of("UPLOADED", "READING", "READ", "FAILED", "APPROVED", "SUPERSEDED")
                : search.states().stream().map(Enum::name).toList();
        String sql = """
                        select p.*, i.items, i.decided, i.kept, w.open_warnings from (
                        """ + PLAN + " where " + UnitLines.holds("d.unit_id", "reach") + """
                             and d.state = any(:states) and d.folded like :query
                            and d.uploaded_at < :before
                            and not exists (select 1 from plan_document n where n.family = d.family and n.number > d.number
                                            and n.state <> 'WITHDRAWN')
                        order by d.uploaded_at desc, d.id limit :size
                        ) p
                        cross join lateral (
                            select count(*) as items, count(*) filter (where decision <> 'PENDING') as decided,
                                count(*) filter (where decision in ('ACCEPTED', 'EDITED')) as kept
                            from plan_item where plan_id = p.id) i
                        cross join lateral (
                            select count(*) as open_warnings from plan_warning
                            where plan_id = p.id and severity = 'SERIOUS' and settled_at is null) w
                        order by p.uploaded_at desc, p.id
                        """;
        return UnitLines.bind(jdbc.sql(sql), "reach", search.reach(), search.day())
                .param("states", states.toArray(String[]::new))
                .param("query", "%" + Vietnamese.fold(search.query()) + "%")
                .param("before", Moments.stored(search.before()))
                .param("size", search.size())
                .query((row, n) -> new Line(
                        plan(row, n),
                        new ReviewProgress(
                                row.getInt("items"),
                                row.getInt("decided"),
                                row.getInt("kept"),
                                row.getInt("open_warnings"))))
                .list();
    }

    /** Returns one version. */
    public Optional<PlanDocument> find(PlanId id) {
        return jdbc.sql(PLAN + " where d.id = :id")
                .param("id", id.value())
                .query(this::plan)
                .optional();
    }

    /** Returns all versions of a family, oldest first. */
    public List<PlanDocument> versions(PlanId family) {
        return jdbc.sql(PLAN + " where d.family = :family order by d.number")
                .param("family", family.value())
                .query(this::plan)
                .list();
    }

    /** Returns the newest plan of these units made from the file, unless it was given up. */
    public Optional<PlanDocument> withFile(String sha256, Collection<UnitId> units) {
        return jdbc.sql(PLAN + """
                        where d.file_sha256 = :sha256 and d.unit_id = any(:units) and d.state not in ('WITHDRAWN')
                        order by d.uploaded_at desc limit 1
                        """)
                .param("sha256", sha256)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(this::plan)
                .optional();
    }

    /** Returns the text of a plan; empty until it is read. */
    public Optional<PlanText> text(PlanId id) {
        return jdbc.sql(
                        "select text, pages, notes, signatures, parts from plan_document where id = :id and text is not null")
                .param("id", id.value())
                .query((row, n) -> new PlanText(
                        row.getString("text"),
                        json.list(row.getString("pages"), IntakePage.class),
                        json.list(row.getString("notes"), IntakeNote.class),
                        json.list(row.getString("signatures"), SignatureFinding.class),
                        json.list(row.getString("parts"), Part.class)))
                .optional();
    }

    /** Returns the bytes of a file. */
    public byte[] file(String sha256) {
        return jdbc.sql("select bytes from plan_file where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    private PlanDocument plan(ResultSet row, int number) throws SQLException {
        UUID revises = Rows.uuid(row, "revises");
        String failure = row.getString("failure");
        return new PlanDocument(
                new PlanId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("family", UUID.class)),
                row.getInt("number"),
                row.getInt("latest"),
                revises == null ? null : new PlanId(revises),
                new UnitId(row.getObject("unit_id", UUID.class)),
                PlanState.valueOf(row.getString("state")),
                row.getString("file_sha256"),
                row.getString("file_name"),
                row.getLong("size"),
                row.getString("title"),
                new PlanDocument.Progress(row.getInt("page"), row.getInt("page_count"), row.getBoolean("stop_asked")),
                failure(failure),
                row.getString("uploaded_by_name"),
                Objects.requireNonNull(Rows.moment(row, "uploaded_at")),
                row.getString("approved_by_name"),
                Rows.moment(row, "approved_at"),
                row.getLong("version"));
    }

    private PlanDocument.@Nullable Failure failure(@Nullable String text) {
        return text == null ? null : json.one(text, PlanDocument.Failure.class);
    }
}
