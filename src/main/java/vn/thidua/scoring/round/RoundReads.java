package vn.thidua.scoring.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.round.ScoreSheet.Handed;
import vn.thidua.scoring.round.ScoringRound.Audience;
import vn.thidua.scoring.round.ScoringRound.Days;
import vn.thidua.scoring.round.ScoringRound.Group;
import vn.thidua.scoring.round.ScoringRound.Results;

/** Reads rounds and their sheets; as many statements for one as for many. */
@NamedInterface("desk")
@Repository
public class RoundReads {

    private final JdbcClient jdbc;

    RoundReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns a round. */
    public Optional<ScoringRound> find(ScoringRoundId id) {
        return rounds("where r.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    /** Returns the round that a group is of. */
    public Optional<ScoringRound> ofGroup(UUID group) {
        return rounds(
                        "where r.id = (select g.round_id from scoring_group g where g.id = :group)",
                        Map.of("group", group))
                .stream()
                .findFirst();
    }

    /** Returns all rounds, the latest first. */
    public List<ScoringRound> all() {
        return rounds("", Map.of());
    }

    /** Returns the rounds that nobody closed, the latest first. */
    public List<ScoringRound> open() {
        return rounds("where r.closed_at is null", Map.of());
    }

    /** Returns the rounds that nobody closed and in which some units are scored, score others or look after criteria. */
    public List<ScoringRound> openOf(Collection<UnitId> units) {
        UUID[] ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        return rounds("""
                        where r.closed_at is null and (
                            r.id in (select s.round_id from scoring_sheet s where s.unit_id = any(:units) or s.peer_id = any(:units))
                            or r.id in (select y.round_id from scoring_agency y where y.unit_id = any(:units)))
                        """, Map.of("units", ids));
    }

    /** Returns the sheets of a round, by group and name. */
    public List<ScoreSheet> sheets(ScoringRoundId round) {
        return sheets("where s.round_id = :id", round.value());
    }

    /** Returns the sheets of rounds, by round; a round without any is missing. */
    public Map<ScoringRoundId, List<ScoreSheet>> sheets(Collection<ScoringRoundId> of) {
        return sheets(
                        "where s.round_id = any(:id)",
                        of.stream().map(ScoringRoundId::value).toArray(UUID[]::new))
                .stream()
                .collect(Collectors.groupingBy(ScoreSheet::round));
    }

    /** Returns the sheets of a group, by name. */
    public List<ScoreSheet> group(UUID group) {
        return sheets("where s.group_id = :id", group);
    }

    /** Returns a sheet. */
    public Optional<ScoreSheet> sheet(ScoreSheetId id) {
        return sheets("where s.id = :id", id.value()).stream().findFirst();
    }

    /** Returns what was said on sheets, by sheet, the earliest first; a sheet on which nobody said anything is missing. */
    public Map<ScoreSheetId, List<Entry>> entries(Collection<ScoreSheetId> sheets) {
        return jdbc
                .sql("select * from scoring_entry where sheet_id = any(:sheets) order by at, number")
                .param("sheets", ids(sheets))
                .query((row, n) -> new Entry(
                        new ScoreSheetId(row.getObject("sheet_id", UUID.class)),
                        row.getString("subject"),
                        Stage.valueOf(row.getString("stage")),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getInt("number"),
                        row.getBigDecimal("value"),
                        row.getString("why"),
                        moment(row, "at"),
                        row.getString("by_name")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Entry::sheet));
    }

    /** Returns what people said to each other on a sheet, the earliest first. */
    public List<Remark> remarks(ScoreSheetId sheet) {
        return jdbc.sql("select * from scoring_remark where sheet_id = :sheet order by at, id")
                .param("sheet", sheet.value())
                .query((row, n) -> new Remark(
                        row.getObject("id", UUID.class),
                        row.getString("subject"),
                        row.getString("body"),
                        moment(row, "at"),
                        row.getString("by_name"),
                        new UnitId(row.getObject("unit_id", UUID.class))))
                .list();
    }

    private List<ScoringRound> rounds(String which, Map<String, Object> params) {
        Map<UUID, Map<String, UUID>> targets = new HashMap<>();
        jdbc.sql(
                        "select b.round_id, b.quantity, b.target_id from scoring_binding b join scoring_round r on r.id = b.round_id "
                                + which)
                .params(params)
                .query(row -> {
                    put(targets, row);
                });
        Map<UUID, Map<String, UUID>> agencies = new HashMap<>();
        jdbc.sql("select a.round_id, a.name, a.unit_id from scoring_agency a join scoring_round r on r.id = a.round_id "
                        + which)
                .params(params)
                .query(row -> {
                    put(agencies, row);
                });
        Map<UUID, List<Group>> groups = jdbc
                .sql("select g.* from scoring_group g join scoring_round r on r.id = g.round_id " + which
                        + " order by g.ord")
                .params(params)
                .query((row, n) -> Map.entry(
                        row.getObject("round_id", UUID.class),
                        new Group(
                                row.getObject("id", UUID.class),
                                row.getObject("cluster_id", UUID.class),
                                row.getString("name"),
                                row.getBoolean("counts_only"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("select r.* from scoring_round r " + which + " order by r.year desc, r.opened_at desc, r.id")
                .params(params)
                .query((row, n) -> round(row, targets, agencies, groups))
                .list();
    }

    private static void put(Map<UUID, Map<String, UUID>> named, ResultSet row) throws SQLException {
        named.computeIfAbsent(row.getObject(1, UUID.class), none -> new HashMap<>())
                .put(row.getString(2), row.getObject(3, UUID.class));
    }

    private static ScoringRound round(
            ResultSet row,
            Map<UUID, Map<String, UUID>> targets,
            Map<UUID, Map<String, UUID>> agencies,
            Map<UUID, List<Group>> groups)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID campaign = row.getObject("campaign_id", UUID.class);
        return new ScoringRound(
                new ScoringRoundId(id),
                new UnitId(row.getObject("owner_id", UUID.class)),
                row.getString("title"),
                row.getInt("year"),
                new ScaleVersionId(row.getObject("scale_version_id", UUID.class)),
                campaign == null
                        ? Optional.empty()
                        : Optional.of(new Results(new CampaignId(campaign), row.getObject("due_id", UUID.class))),
                targets.getOrDefault(id, Map.of()),
                agencies.getOrDefault(id, Map.of()).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new UnitId(entry.getValue()))),
                new Days(
                        row.getObject("self_by", LocalDate.class),
                        row.getObject("peer_by", LocalDate.class),
                        row.getObject("verified_by", LocalDate.class)),
                Audience.valueOf(row.getString("shown_to")),
                groups.getOrDefault(id, List.of()),
                row.getObject("closed_at") != null,
                row.getLong("version"));
    }

    private List<ScoreSheet> sheets(String which, Object id) {
        return jdbc.sql("select s.* from scoring_sheet s join scoring_group g on g.id = s.group_id " + which
                        + " order by g.ord, s.name collate vietnamese_names, s.id")
                .param("id", id)
                .query((row, n) -> sheet(row))
                .list();
    }

    private static ScoreSheet sheet(ResultSet row) throws SQLException {
        UUID peer = row.getObject("peer_id", UUID.class);
        return new ScoreSheet(
                new ScoreSheetId(row.getObject("id", UUID.class)),
                new ScoringRoundId(row.getObject("round_id", UUID.class)),
                row.getObject("group_id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                peer == null ? null : new UnitId(peer),
                row.getObject("left_on", LocalDate.class),
                row.getString("left_why"),
                handed(row, "said_at", "said_by"),
                handed(row, "peer_at", "peer_by"),
                row.getLong("version"));
    }

    private static @Nullable Handed handed(ResultSet row, String at, String by) throws SQLException {
        return row.getObject(at) == null ? null : new Handed(moment(row, at), row.getString(by));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static UUID[] ids(Collection<ScoreSheetId> sheets) {
        return sheets.stream().map(ScoreSheetId::value).toArray(UUID[]::new);
    }
}
