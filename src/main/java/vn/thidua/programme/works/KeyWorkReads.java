package vn.thidua.programme.works;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.domain.UnitLines;
import vn.thidua.programme.KeyWorkId;
import vn.thidua.programme.domain.Within;

/** Reads key works with all that belongs to them, four statements however many. */
@NamedInterface("desk")
@Repository
public class KeyWorkReads {

    private static final String ORDER = " order by t.finished_on is not null, t.last_day, t.name, t.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    KeyWorkReads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the works within reach, of one campaign or all, unfinished ones first. */
    public List<KeyWork> of(Within within, Optional<CampaignId> campaign) {
        return whole(within.bind(
                        jdbc.sql("select t.* from key_work t where " + Within.LED
                                + (campaign.isPresent() ? " and t.campaign_id = :campaign" : "") + ORDER),
                        LocalDate.now(clock))
                .param("campaign", campaign.map(CampaignId::value).orElse(null)));
    }

    /** Returns a work within reach. */
    public Optional<KeyWork> find(KeyWorkId id, Within within) {
        return whole(within.bind(
                                jdbc.sql("select t.* from key_work t where t.id = :id and " + Within.LED),
                                LocalDate.now(clock))
                        .param("id", id.value()))
                .stream()
                .findFirst();
    }

    /** Returns a work, whoever asks. */
    public Optional<KeyWork> find(KeyWorkId id) {
        return whole(jdbc.sql("select t.* from key_work t where t.id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    /** Returns all works of a campaign, whoever asks. */
    public List<KeyWork> all(CampaignId campaign) {
        return whole(jdbc.sql("select t.* from key_work t where t.campaign_id = :campaign" + ORDER)
                .param("campaign", campaign.value()));
    }

    /** Returns the unfinished works that these units build, also in the place of units that have ended. */
    public List<KeyWork> unfinishedOf(Collection<UnitId> units) {
        return whole(UnitLines.bind(
                jdbc.sql("select t.* from key_work t where t.finished_on is null and "
                        + UnitLines.holds("t.lead_id", "own") + ORDER),
                "own",
                new UnitReach(Set.of(), Set.copyOf(units)),
                LocalDate.now(clock)));
    }

    private record Of<T>(UUID work, T part) {}

    private List<KeyWork> whole(StatementSpec statement) {
        List<KeyWork> bare = statement.query(KeyWorkReads::bare).list();
        if (bare.isEmpty()) {
            return bare;
        }
        UUID[] ids = bare.stream().map(work -> work.id().value()).toArray(UUID[]::new);
        Map<UUID, List<KeyWork.Milestone>> milestones = parts(
                "key_work_milestone",
                "planned_on, name, id",
                ids,
                (row, n) -> new KeyWork.Milestone(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("planned_on", LocalDate.class),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("note"),
                        row.getString("by_name")));
        Map<UUID, List<KeyWork.Payment>> payments = parts(
                "key_work_payment",
                "paid_on desc, at desc, id",
                ids,
                (row, n) -> new KeyWork.Payment(
                        row.getObject("paid_on", LocalDate.class),
                        row.getLong("amount"),
                        row.getString("note"),
                        row.getString("by_name")));
        Map<UUID, List<KeyWork.Obstacle>> obstacles = parts(
                "key_work_obstacle",
                "resolved_at is not null, raised_at desc, id",
                ids,
                (row, n) -> new KeyWork.Obstacle(
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                        row.getString("raised_by"),
                        moment(row),
                        row.getString("resolved_by"),
                        row.getString("resolution")));
        return bare.stream()
                .map(work -> new KeyWork(
                        work.id(),
                        work.campaign(),
                        work.plan(),
                        work.finishedOn(),
                        work.version(),
                        milestones.getOrDefault(work.id().value(), List.of()),
                        payments.getOrDefault(work.id().value(), List.of()),
                        obstacles.getOrDefault(work.id().value(), List.of())))
                .toList();
    }

    private <T> Map<UUID, List<T>> parts(String table, String order, UUID[] works, RowMapper<T> mapper) {
        return jdbc
                .sql("select * from " + table + " where work_id = any(:works) order by " + order)
                .param("works", works)
                .query((row, n) -> new Of<>(row.getObject("work_id", UUID.class), mapper.mapRow(row, n)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::work, Collectors.mapping(Of::part, Collectors.toList())));
    }

    private static KeyWork bare(ResultSet row, int number) throws SQLException {
        return new KeyWork(
                new KeyWorkId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new KeyWork.Plan(
                        row.getObject("content_id", UUID.class),
                        row.getString("name"),
                        row.getString("about"),
                        new UnitId(row.getObject("lead_id", UUID.class)),
                        row.getLong("budget"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                row.getObject("finished_on", LocalDate.class),
                row.getLong("version"),
                List.of(),
                List.of(),
                List.of());
    }

    private static @Nullable Instant moment(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("resolved_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
