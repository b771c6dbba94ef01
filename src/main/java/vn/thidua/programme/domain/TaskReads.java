package vn.thidua.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.domain.UnitLines;
import vn.thidua.programme.TaskId;

/** Reads tasks, one statement each however many. */
@NamedInterface("desk")
@Repository
public class TaskReads {

    /** The most tasks on one page. */
    public static final int MOST = 500;

    private static final String TASK =
            "select t.*, array(select p.unit_id from task_partner p where p.task_id = t.id order by p.unit_id) as partners from task t where ";
    private static final String ORDER =
            " order by t.state in ('NOT_BEGUN', 'UNDER_WAY', 'RETURNED') and t.last_day < :today desc, t.state in ('VERIFIED', 'CANCELLED'), t.last_day, t.title, t.id limit :most";
    private static final String OF_UNIT = " and (" + UnitLines.holds("t.lead_id", "unit")
            + " or exists (select 1 from task_partner o where o.task_id = t.id and "
            + UnitLines.holds("o.unit_id", "unit") + "))";

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskReads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the tasks that are wanted, late ones first, then by their last day; at most so many. */
    public List<Task> of(Within within, TaskChoice choice, int most) {
        return chosen(TASK, " and " + choice.show().condition() + ORDER, within, choice)
                .param("most", most)
                .query(TaskReads::task)
                .list();
    }

    /** Returns how many tasks of the campaign and unit stand how. */
    public Map<TaskChoice.Show, Integer> counts(Within within, TaskChoice choice) {
        String columns = Stream.of(TaskChoice.Show.values())
                .map(show -> "count(*) filter (where " + show.condition() + ") as " + show)
                .collect(Collectors.joining(", "));
        Map<TaskChoice.Show, Integer> counts = new EnumMap<>(TaskChoice.Show.class);
        chosen("select " + columns + " from task t where ", "", within, choice).query(row -> {
            for (TaskChoice.Show show : TaskChoice.Show.values()) {
                counts.put(show, row.getInt(show.name()));
            }
        });
        return counts;
    }

    /** Returns the units that lead tasks within reach, of one campaign or all. */
    public List<UnitId> leads(Within within, Optional<CampaignId> campaign) {
        return chosen(
                        "select distinct t.lead_id from task t where ",
                        "",
                        within,
                        new TaskChoice(campaign, Optional.empty(), TaskChoice.Show.ALL))
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Returns a task within reach. */
    public Optional<Task> find(TaskId id, Within within) {
        return within.bind(jdbc.sql(TASK + Within.TASK + " and t.id = :id"), LocalDate.now(clock))
                .param("id", id.value())
                .query(TaskReads::task)
                .optional();
    }

    /** Returns tasks, whoever asks. */
    public List<Task> of(Collection<TaskId> ids) {
        return jdbc.sql(TASK + "t.id = any(:ids) order by t.last_day, t.title, t.id")
                .param("ids", ids.stream().map(TaskId::value).toArray(UUID[]::new))
                .query(TaskReads::task)
                .list();
    }

    /** Returns all tasks of a campaign, whoever asks; what was cancelled comes last. */
    public List<Task> all(CampaignId campaign) {
        return jdbc.sql(TASK + "t.campaign_id = :campaign order by t.state = 'CANCELLED', t.last_day, t.title, t.id")
                .param("campaign", campaign.value())
                .query(TaskReads::task)
                .list();
    }

    /** Returns what these units have to do themselves, also in the place of units that have ended, by last day. */
    public List<Task> openOf(Collection<UnitId> units) {
        UnitReach own = new UnitReach(Set.of(), Set.copyOf(units));
        return UnitLines.bind(
                        jdbc.sql(TASK + "t.state in ('NOT_BEGUN', 'UNDER_WAY', 'RETURNED') and "
                                + UnitLines.holds("t.lead_id", "own") + " order by t.last_day, t.title, t.id"),
                        "own",
                        own,
                        LocalDate.now(clock))
                .query(TaskReads::task)
                .list();
    }

    /** Returns the tasks within reach that fall due in a stretch of time, by last day; what was cancelled is left out. */
    public List<Task> between(Within within, LocalDate from, LocalDate to) {
        return within.bind(
                        jdbc.sql(
                                TASK + Within.TASK
                                        + " and t.last_day between :from and :to and t.state <> 'CANCELLED' order by t.last_day, t.title, t.id"),
                        LocalDate.now(clock))
                .param("from", from)
                .param("to", to)
                .query(TaskReads::task)
                .list();
    }

    /** Returns which pieces of assignments of a campaign were given to whom. */
    public List<Piece> given(CampaignId campaign) {
        return jdbc.sql(
                        "select assignment_id, piece, lead_id from task where campaign_id = :campaign and assignment_id is not null")
                .param("campaign", campaign.value())
                .query((row, n) -> new Piece(
                        row.getObject(1, UUID.class), row.getInt(2), new UnitId(row.getObject(3, UUID.class))))
                .list();
    }

    /** Returns what happened to a task, the latest first. */
    public List<TaskEntry> story(TaskId id) {
        return jdbc.sql("select * from task_entry where task_id = :id order by number desc")
                .param("id", id.value())
                .query((row, n) -> new TaskEntry(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        TaskEntry.Kind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        percent(row),
                        row.getString("title"),
                        new UnitId(row.getObject("lead_id", UUID.class)),
                        due(row),
                        row.getBoolean("late"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name")))
                .list();
    }

    private StatementSpec chosen(String before, String after, Within within, TaskChoice choice) {
        LocalDate today = LocalDate.now(clock);
        StatementSpec statement = within.bind(
                        jdbc.sql(before
                                + Within.TASK
                                + (choice.campaign().isPresent() ? " and t.campaign_id = :campaign" : "")
                                + (choice.unit().isPresent() ? OF_UNIT : "")
                                + after),
                        today)
                .param("today", today)
                .param("campaign", choice.campaign().map(CampaignId::value).orElse(null));
        return UnitLines.bind(
                statement, "unit", choice.unit().map(UnitReach::only).orElse(UnitReach.NONE), today);
    }

    private static Task task(ResultSet row, int number) throws SQLException {
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        UUID[] partners = (UUID[]) row.getArray("partners").getArray();
        return new Task(
                new TaskId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                row.getObject("content_id", UUID.class),
                row.getString("title"),
                new UnitId(row.getObject("lead_id", UUID.class)),
                Arrays.stream(partners).map(UnitId::new).toList(),
                due(row),
                TaskState.valueOf(row.getString("state")),
                percent(row),
                done == null ? null : done.toInstant(),
                row.getLong("version"));
    }

    private static TaskDue due(ResultSet row) throws SQLException {
        return new TaskDue(row.getObject("due_on", LocalDate.class), row.getBoolean("due_before"));
    }

    private static @Nullable Integer percent(ResultSet row) throws SQLException {
        int percent = row.getInt("percent");
        return row.wasNull() ? null : percent;
    }
}
