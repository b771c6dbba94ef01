package vn.thidua.campaign.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.memory.Memories;
import vn.thidua.memory.Memory;
import vn.thidua.memory.Subject;
import vn.thidua.plan.PlanItemId;
import vn.thidua.plan.reading.Target.Operator;

/** Reads what a campaign holds, in the order of the plan; a fixed number of statements whatever its size. */
@NamedInterface("desk")
@Repository
public class BodyReads {

    private static final String STANDS = " where campaign_id = :campaign and removed_at is null order by ord, id";

    private final JdbcClient jdbc;

    private final Memory<CampaignId, List<CampaignContent>> contents;
    private final Memory<CampaignId, List<CampaignTarget>> targets;

    BodyReads(JdbcClient jdbc, Memories memories) {
        this.jdbc = jdbc;
        this.contents = memories.of(Set.of(Subject.CAMPAIGN), 100, this::readContents);
        this.targets = memories.of(Set.of(Subject.CAMPAIGN), 100, this::readTargets);
    }

    /** Returns everything. */
    public CampaignBody all(CampaignId id) {
        return new CampaignBody(
                contents(id), targets(id), assignments(id), deadlines(id), commendations(id), audience(id));
    }

    /** Returns the contents. */
    public List<CampaignContent> contents(CampaignId id) {
        return contents.get(id);
    }

    private List<CampaignContent> readContents(CampaignId id) {
        return list(
                "select * from campaign_content" + STANDS,
                id,
                (row, n) -> new CampaignContent(
                        uuid(row, "id"), row.getInt("ord"), row.getString("no"), row.getString("body"), source(row)));
    }

    /** Returns the targets. */
    public List<CampaignTarget> targets(CampaignId id) {
        return targets.get(id);
    }

    private List<CampaignTarget> readTargets(CampaignId id) {
        return list(
                "select * from campaign_target" + STANDS,
                id,
                (row, n) -> new CampaignTarget(
                        uuid(row, "id"),
                        row.getObject("content_id", UUID.class),
                        row.getInt("ord"),
                        row.getString("place"),
                        row.getString("subject"),
                        measure(row),
                        source(row)));
    }

    /** Returns the assignments with their parts. */
    public List<CampaignAssignment> assignments(CampaignId id) {
        Map<UUID, List<CampaignAssignment.Part>> parts = new LinkedHashMap<>();
        list(
                        """
                        select p.assignment_id, p.part, o.name from campaign_part p
                        join campaign_office o on o.campaign_id = p.campaign_id and o.folded = p.folded
                        where p.campaign_id = :campaign order by p.assignment_id, p.ord
                        """,
                        id,
                        (row, n) -> Map.entry(
                                uuid(row, "assignment_id"),
                                new CampaignAssignment.Part(
                                        PartRole.valueOf(row.getString("part")), row.getString("name"))))
                .forEach(part -> parts.computeIfAbsent(part.getKey(), none -> new ArrayList<>())
                        .add(part.getValue()));
        return list("select * from campaign_assignment" + STANDS, id, (row, n) -> {
            int tasks = row.getInt("tasks");
            Integer counted = row.wasNull() ? null : tasks;
            return new CampaignAssignment(
                    uuid(row, "id"),
                    row.getObject("content_id", UUID.class),
                    row.getInt("ord"),
                    row.getString("no"),
                    row.getString("body"),
                    counted,
                    List.copyOf(parts.getOrDefault(uuid(row, "id"), List.of())),
                    source(row));
        });
    }

    /** Returns the deadlines with whom they bind. */
    public List<CampaignDeadline> deadlines(CampaignId id) {
        Map<UUID, List<String>> offices = new LinkedHashMap<>();
        list("""
                        select d.deadline_id, o.name from campaign_deadline_office d
                        join campaign_office o on o.campaign_id = d.campaign_id and o.folded = d.folded
                        where d.campaign_id = :campaign order by d.deadline_id, o.name
                        """, id, (row, n) -> Map.entry(uuid(row, "deadline_id"), row.getString("name")))
                .forEach(office -> offices.computeIfAbsent(office.getKey(), none -> new ArrayList<>())
                        .add(office.getValue()));
        return list(
                "select * from campaign_deadline" + STANDS,
                id,
                (row, n) -> new CampaignDeadline(
                        uuid(row, "id"),
                        row.getInt("ord"),
                        row.getString("what"),
                        DeadlineSort.valueOf(row.getString("sort")),
                        row.getString("receiver"),
                        new DueRule(row.getString("printed"), row.getBoolean("exclusive")),
                        Lateness.valueOf(row.getString("lateness")),
                        List.copyOf(offices.getOrDefault(uuid(row, "id"), List.of())),
                        source(row)));
    }

    /** Returns the forms of commendation. */
    public List<CampaignCommendation> commendations(CampaignId id) {
        return list(
                "select * from campaign_commendation" + STANDS,
                id,
                (row, n) -> new CampaignCommendation(
                        uuid(row, "id"),
                        row.getInt("ord"),
                        row.getString("form"),
                        row.getString("authority"),
                        texts(row.getArray("recipients")),
                        texts(row.getArray("criteria")),
                        texts(row.getArray("papers")),
                        row.getObject("papers_due_on", LocalDate.class),
                        source(row)));
    }

    /** Returns whom the campaign addresses, in the words of the plan. */
    public List<AudienceLine> audience(CampaignId id) {
        return list(
                "select sort, body from campaign_audience where campaign_id = :campaign order by ord",
                id,
                (row, n) -> new AudienceLine(row.getString("sort").equals("COLLECTIVE"), row.getString("body")));
    }

    private <T> List<T> list(String sql, CampaignId id, RowMapper<T> mapper) {
        return List.copyOf(
                jdbc.sql(sql).param("campaign", id.value()).query(mapper).list());
    }

    private static Measure measure(ResultSet row) throws SQLException {
        String qualifier = row.getString("qualifier");
        return new Measure(
                Operator.valueOf(row.getString("comparator")),
                qualifier == null ? null : Operator.valueOf(qualifier),
                row.getBigDecimal("value"),
                row.getBigDecimal("value_max"),
                row.getString("unit"),
                row.getString("baseline"),
                row.getString("denominator"),
                Aggregation.valueOf(row.getString("aggregation")),
                row.getString("aggregation_why"),
                row.getBoolean("cumulative"),
                row.getBoolean("lower_better"),
                row.getObject("due_on", LocalDate.class));
    }

    static Source source(ResultSet row) throws SQLException {
        UUID item = row.getObject("source_item", UUID.class);
        return new Source(
                item == null ? null : new PlanItemId(item), row.getString("source_label"), row.getString("quote"));
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
