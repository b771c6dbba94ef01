package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.ReorganisationImpact;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.organization.reorganisation.Part;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.ReorganisationDesk;
import vn.thidua.organization.reorganisation.Step;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.programme.domain.TaskReads;
import vn.thidua.programme.domain.TaskState;
import vn.thidua.shared.By;

/** A ward that has a task is merged with another: the new ward does it, in the name of the one that was told. */
@SpringBootTest(properties = "thidua.test=programme-reform")
class TaskReformTests extends ProgrammeScreens {

    @Autowired
    private TaskDesk desk;

    @Autowired
    private TaskReads reads;

    @Autowired
    private ReorganisationDesk acts;

    @Autowired
    private List<ReorganisationImpact> impacts;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    @Test
    void heirGoesOnWithTheTask() {
        UnitId other = office.unit("WARD", "Phường 4", office.district);
        TaskId id = new TaskId(UUID.randomUUID());
        TaskDesk.Wording wording = new TaskDesk.Wording(
                null, "Trồng cây", office.ward1, List.of(), new TaskDue(TestClock.TODAY.plusDays(9), false));
        desk.give(campaign, List.of(new TaskDesk.Order(id, wording, null)), By.PROGRAM);
        assertThat(hanging(office.ward1)).containsExactly(1L);

        UnitId merged = merge(other);
        AccountId clerk =
                accounts.create(new AccountDesk.Create("hoamai", "Lê Thị Mẫu", null, "mat-khau-mau-1"), By.PROGRAM);
        grants.giveFromToday(clerk, Role.UNIT_OFFICER, merged, By.PROGRAM);
        Task task = reads.of(List.of(id)).getFirst();
        assertThat(page("/", clerk).select("main a[href=" + task.path() + "]")).hasSize(1);
        assertThat(page("/tasks?campaign=" + campaign, office.officer)
                        .select("tbody td:nth-child(2)")
                        .eachText())
                .containsExactly("Phường 1 → Phường Hoa Mai");
        MvcTestResult table = upload(
                "/campaigns/" + campaign + "/tasks/table",
                bytes("/tasks/tasks.xlsx?campaign=" + campaign, office.officer));
        assertThat(Jsoup.parse(text(table)).select("tbody td:last-child").eachText())
                .as("the workbook names who was told")
                .containsExactly("Đã có, không đổi");
        assertThat(post(task.path() + "/entries", clerk, Map.of("text", "Đã trồng", "done", "true")))
                .hasStatus(303);
        assertThat(reads.of(List.of(id)).getFirst().state()).isEqualTo(TaskState.DONE);
        assertThat(reads.of(List.of(id)).getFirst().lead()).isEqualTo(office.ward1);
    }

    private UnitId merge(UnitId other) {
        UnitId merged = new UnitId(UUID.randomUUID());
        ReorganisationId act = new ReorganisationId(UUID.randomUUID());
        LocalDate day = TestClock.TODAY;
        LegalBasis basis = new LegalBasis("12/NQ-HĐND", "HĐND tỉnh Mẫu", day.minusDays(30));
        acts.draft(act, new Reorganisation.Head("Sắp xếp các phường", basis, day, true), By.PROGRAM);
        Part into = new Part(merged, new Part.NewUnit("WARD", "Phường Hoa Mai", "Hoa Mai", office.district));
        acts.add(act, UUID.randomUUID(), new Step.Merge(List.of(office.ward1, other), into), By.PROGRAM);
        assertThat(acts.decide(act, 1, By.PROGRAM)).isTrue();
        return merged;
    }

    private List<Long> hanging(UnitId unit) {
        return impacts.stream()
                .flatMap(impact -> impact.on(List.of(unit), TestClock.TODAY).stream())
                .filter(one -> one.messageKey().equals("impact.tasks"))
                .map(ReorganisationImpact.Hanging::count)
                .toList();
    }
}
