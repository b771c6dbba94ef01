package vn.thidua.programme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.programme.meeting.AttendanceDesk;
import vn.thidua.programme.meeting.Meeting;
import vn.thidua.programme.meeting.MeetingDesk;
import vn.thidua.shared.By;

/** The pages of meetings. */
abstract class MeetingScreens extends ProgrammeScreens {

    @Autowired
    MeetingDesk desk;

    @Autowired
    AttendanceDesk attendance;

    @Autowired
    TaskDesk tasks;

    MeetingId call() {
        MeetingId id = new MeetingId(UUID.randomUUID());
        desk.call(id, campaign, new Meeting.Call(Meeting.Sort.MONTH, "Giao ban", TODAY, "", "Một"), By.PROGRAM);
        return id;
    }

    long version(MeetingId id) {
        return desk.find(id).orElseThrow().version();
    }

    TaskId give(String title, UnitId lead, LocalDate due) {
        TaskId id = new TaskId(UUID.randomUUID());
        TaskDesk.Wording wording = new TaskDesk.Wording(null, title, lead, List.of(), new TaskDue(due, false));
        tasks.give(campaign, List.of(new TaskDesk.Order(id, wording, null)), By.PROGRAM);
        return id;
    }

    /** Returns the paragraphs of the notice of a meeting. */
    List<String> paragraphs(MeetingId id) throws IOException {
        try (XWPFDocument paper = notice(id)) {
            return paper.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    /** Returns the notice of a meeting. */
    XWPFDocument notice(MeetingId id) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes("/meetings/" + id + "/notice.docx", office.officer)));
    }
}
