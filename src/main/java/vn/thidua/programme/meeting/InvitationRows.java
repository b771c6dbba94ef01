package vn.thidua.programme.meeting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.MeetingId;

/** Reads and writes who is invited to meetings; one statement however many. */
@Repository
class InvitationRows {

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Invitation> of(MeetingId meeting) {
        return jdbc.sql("select * from meeting_invitation where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .query((row, n) -> new Invitation(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getBoolean("concerned"),
                        Attendance.valueOf(row.getString("attendance")),
                        row.getString("stand_in")))
                .list();
    }

    /** Makes the list of a meeting this one. */
    void keep(MeetingId meeting, Collection<Invitation> list) {
        jdbc.sql("delete from meeting_invitation where meeting_id = :meeting and unit_id <> all(:units)")
                .param("meeting", meeting.value())
                .param("units", units(list))
                .update();
        jdbc.sql("""
                        insert into meeting_invitation (meeting_id, unit_id, concerned, attendance, stand_in)
                        select :meeting, * from unnest(cast(:units as uuid[]), cast(:concerned as boolean[]), cast(:attendance as text[]), cast(:standIns as text[]))
                        on conflict (meeting_id, unit_id) do update set attendance = excluded.attendance, stand_in = excluded.stand_in
                        """)
                .param("meeting", meeting.value())
                .param("units", units(list))
                .param("concerned", list.stream().map(Invitation::concerned).toArray(Boolean[]::new))
                .param(
                        "attendance",
                        list.stream().map(one -> one.attendance().name()).toArray(String[]::new))
                .param("standIns", list.stream().map(Invitation::standIn).toArray(String[]::new))
                .update();
    }

    private static UUID[] units(Collection<Invitation> list) {
        return list.stream().map(one -> one.unit().value()).toArray(UUID[]::new);
    }
}
