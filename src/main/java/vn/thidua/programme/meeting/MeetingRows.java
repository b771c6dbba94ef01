package vn.thidua.programme.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.paperwork.numbering.StampColumns;
import vn.thidua.programme.MeetingId;
import vn.thidua.programme.TaskId;

/** Reads and writes meetings; two statements to read however many. */
@Repository
class MeetingRows {

    private static final String MEETING =
            "select m.*, n.organ_id, n.organ_name <> '' as kept, n.number, n.symbol, n.issued_on, n.place, n.signer_post, n.signer, n.recipients from meeting m left join meeting_notice n on n.meeting_id = m.id ";

    private final JdbcClient jdbc;

    MeetingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the meetings of campaigns, the latest first. */
    List<Meeting> of(Collection<CampaignId> campaigns) {
        return whole(jdbc.sql(MEETING + "where m.campaign_id = any(:campaigns) order by m.held_on desc, m.title, m.id")
                .param("campaigns", campaigns.stream().map(CampaignId::value).toArray(UUID[]::new)));
    }

    /** Returns the meeting of the campaign before this one. */
    Optional<Meeting> before(Meeting meeting) {
        return of(List.of(meeting.campaign())).stream()
                .filter(other -> other.call().heldOn().isBefore(meeting.call().heldOn()))
                .findFirst();
    }

    Optional<Meeting> find(MeetingId id) {
        return whole(jdbc.sql(MEETING + "where m.id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    /** Calls a meeting; false where it was called before. */
    boolean insert(MeetingId id, CampaignId campaign, Meeting.Call call) {
        return called(jdbc.sql("""
                                insert into meeting (id, campaign_id, sort, title, held_on, chair, agenda)
                                values (:id, :campaign, :sort, :title, :heldOn, :chair, :agenda) on conflict (id) do nothing
                                """).param("campaign", campaign.value()), id, call)
                        .update()
                > 0;
    }

    /** Changes what it is called for; false where somebody else did meanwhile. */
    boolean change(MeetingId id, Meeting.Call call, long version) {
        return called(jdbc.sql("""
                                update meeting set sort = :sort, title = :title, held_on = :heldOn, chair = :chair, agenda = :agenda, version = version + 1
                                where id = :id and version = :version
                                """).param("version", version), id, call).update() > 0;
    }

    /** Counts a change of what belongs to it. */
    void count(MeetingId id) {
        jdbc.sql("update meeting set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Keeps others from concluding until the transaction ends. */
    void lock(MeetingId id) {
        jdbc.sql("select 1 from meeting where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    /** Writes a conclusion down; false where it was written down before. */
    boolean conclude(MeetingId meeting, UUID id, String text, @Nullable TaskId task) {
        return jdbc.sql("""
                                insert into meeting_conclusion (id, meeting_id, number, text, task_id)
                                values (:id, :meeting, (select coalesce(max(number), 0) + 1 from meeting_conclusion where meeting_id = :meeting), :text, :task)
                                on conflict (id) do nothing
                                """)
                        .param("id", id)
                        .param("meeting", meeting.value())
                        .param("text", text.strip())
                        .param("task", task == null ? null : task.value())
                        .update()
                > 0;
    }

    private static StatementSpec called(StatementSpec statement, MeetingId id, Meeting.Call call) {
        return statement
                .param("id", id.value())
                .param("sort", call.sort().name())
                .param("title", call.title().strip())
                .param("heldOn", call.heldOn())
                .param("chair", call.chair().strip())
                .param("agenda", call.agenda().strip());
    }

    private record Said(UUID meeting, Meeting.Conclusion conclusion) {}

    private List<Meeting> whole(StatementSpec statement) {
        List<Meeting> bare = statement.query(MeetingRows::bare).list();
        Map<UUID, List<Meeting.Conclusion>> conclusions = jdbc
                .sql("select * from meeting_conclusion where meeting_id = any(:ids) order by number")
                .param("ids", bare.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query((row, n) -> new Said(row.getObject("meeting_id", UUID.class), conclusion(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Said::meeting, Collectors.mapping(Said::conclusion, Collectors.toList())));
        return bare.stream()
                .map(one -> new Meeting(
                        one.id(),
                        one.campaign(),
                        one.call(),
                        one.version(),
                        conclusions.getOrDefault(one.id().value(), List.of()),
                        one.notice()))
                .toList();
    }

    private static Meeting.Conclusion conclusion(ResultSet row) throws SQLException {
        UUID task = row.getObject("task_id", UUID.class);
        return new Meeting.Conclusion(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("text"),
                task == null ? null : new TaskId(task));
    }

    private static @Nullable MeetingNotice notice(ResultSet row) throws SQLException {
        Stamp stamp = StampColumns.read(row);
        return stamp == null
                ? null
                : new MeetingNotice(new UnitId(row.getObject("organ_id", UUID.class)), stamp, row.getBoolean("kept"));
    }

    private static Meeting bare(ResultSet row, int number) throws SQLException {
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new Meeting.Call(
                        Meeting.Sort.valueOf(row.getString("sort")),
                        row.getString("title"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("chair"),
                        row.getString("agenda")),
                row.getLong("version"),
                List.of(),
                notice(row));
    }
}
