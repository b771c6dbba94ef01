package vn.thidua.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.CampaignId;
import vn.thidua.programme.MeetingId;
import vn.thidua.programme.meeting.Meeting;
import vn.thidua.programme.meeting.MeetingDesk;
import vn.thidua.shared.By;

/** Addresses of the pages of tasks, works and meetings in the demo office; by the pattern of the address. */
@TestConfiguration
class ProgrammeAddresses {

    @Autowired
    private MeetingDesk meetings;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    Map<String, String> ofTasks(String campaign) {
        String task = "/tasks/"
                + jdbc.sql("select id from task where state = 'DONE' and campaign_id = cast(:campaign as uuid) limit 1")
                        .param("campaign", campaign)
                        .query(String.class)
                        .single();
        String all = "/campaigns/" + campaign + "/tasks";
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("/tasks", "/tasks");
        paths.put("/tasks/{task}", task);
        paths.put("/tasks/{task}/edit", task + "/edit");
        for (String part : List.of("/drafts", "/new", "/reminder", "/table")) {
            paths.put("/campaigns/{campaign}/tasks" + part, all + part);
        }
        return paths;
    }

    Map<String, String> ofKeyWorks(String campaign) {
        String work = "/key-works/"
                + jdbc.sql("select id from key_work where campaign_id = cast(:campaign as uuid) limit 1")
                        .param("campaign", campaign)
                        .query(String.class)
                        .single();
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("/key-works", "/key-works");
        paths.put("/key-works/{work}", work);
        paths.put("/key-works/{work}/edit", work + "/edit");
        paths.put("/campaigns/{campaign}/key-works/new", "/campaigns/" + campaign + "/key-works/new");
        paths.put("/campaigns/{campaign}/key-works/table", "/campaigns/" + campaign + "/key-works/table");
        return paths;
    }

    Map<String, String> ofYear() {
        return Map.of(
                "/programme",
                "/programme",
                "/programme/{year}",
                "/programme/2026",
                "/programme/{year}/print",
                "/programme/2026/print");
    }

    /** Calls a meeting that came to a conclusion. */
    Map<String, String> ofMeetings(String campaign) {
        MeetingId id = new MeetingId(UUID.randomUUID());
        Meeting.Call call = new Meeting.Call(
                Meeting.Sort.MONTH,
                "Giao ban tháng 11",
                LocalDate.now(clock),
                "Ông Nguyễn Văn Mẫu",
                "Nhiệm vụ quá hạn\nĐơn vị chưa báo cáo");
        meetings.call(id, new CampaignId(UUID.fromString(campaign)), call, By.PROGRAM);
        meetings.conclude(
                id, new MeetingDesk.Conclusion(UUID.randomUUID(), "Biểu dương các khu phố", null, null), By.PROGRAM);
        String meeting = "/meetings/" + id;
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("/campaigns/{campaign}/meetings/new", "/campaigns/" + campaign + "/meetings/new");
        paths.put("/meetings", "/meetings");
        paths.put("/meetings/{meeting}", meeting);
        paths.put("/meetings/{meeting}/edit", meeting + "/edit");
        paths.put("/meetings/{meeting}/attendance", meeting + "/attendance");
        paths.put("/meetings/{meeting}/print", meeting + "/print");
        return paths;
    }
}
