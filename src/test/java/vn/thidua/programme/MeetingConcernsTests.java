package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.programme.domain.Within;
import vn.thidua.programme.meeting.Agenda;
import vn.thidua.programme.meeting.Invitation;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.programme.works.KeyWorkDesk;
import vn.thidua.reporting.Concerns;
import vn.thidua.reporting.ExplanationId;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.domain.VerdictDesk;
import vn.thidua.reporting.explaining.ExplanationDesk;
import vn.thidua.shared.By;
import vn.thidua.shared.Vietnamese;

/** What a meeting has to talk about: units that did not report, targets that are missed, questions without an answer, tasks that are late. */
class MeetingConcernsTests extends MeetingScreens {

    @Autowired
    private Ground ground;

    @Autowired
    private ReportDesk reports;

    @Autowired
    private ExplanationDesk explanations;

    @Autowired
    private VerdictDesk verdicts;

    @Autowired
    private Concerns concerns;

    @Autowired
    private Agenda agenda;

    @Autowired
    private KeyWorkDesk works;

    private ReportingPeriod latest;
    private UUID intime;

    @BeforeEach
    void begin() {
        latest = CampaignSight.latest(ground.periods(campaign), TODAY);
        intime = ground.targets(campaign).stream()
                .filter(target -> target.subject().startsWith("Hồ sơ giải quyết"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whoseReportIsMissingIsCountedAndNamed() {
        assertThat(keys()).as("nobody is late yet").isEmpty();
        handIn("200");
        giveBack();
        assertThat(keys()).containsExactly("concern.missing");
        Concerns.Concern missing = concerns.of(campaign).getFirst();
        assertThat(missing.units()).containsExactly(office.ward1);
        assertThat(lines())
                .contains("1 đơn vị chưa báo cáo: " + missing.arguments().get(1) + " (hết hạn "
                        + missing.arguments().get(2) + ")");
        handIn("200");
        assertThat(keys()).isEmpty();
    }

    @Test
    void missedTargetsAreNamedWithWhoLeadsThem() {
        handIn("150");
        Concerns.Concern missed = concerns.of(campaign).stream()
                .filter(concern -> concern.messageKey().equals("concern.missed"))
                .findFirst()
                .orElseThrow();
        assertThat(missed.units()).isEqualTo(ground.leads(campaign).get(intime));
        assertThat(missed.path()).endsWith("/targets/" + intime);
        assertThat(lines()).contains("Chỉ tiêu chưa đạt: " + missed.arguments().getFirst());
        handIn("199");
        assertThat(keys()).doesNotContain("concern.missed");
    }

    @Test
    void questionIsThereUntilItIsAnswered() {
        handIn("150");
        ExplanationId id = new ExplanationId(UUID.randomUUID());
        explanations.ask(
                new ExplanationDesk.Ask(
                        id, latest.id(), intime, Optional.of(office.ward1), "Vì sao?", TODAY.plusDays(1)),
                office.actor(office.leader));
        assertThat(keys()).endsWith("concern.unanswered");
        assertThat(concerns.of(campaign).getLast().units()).containsExactly(office.ward1);
        assertThat(lines())
                .anyMatch(line -> line.startsWith("Phường 1 chưa giải trình chỉ tiêu “Hồ sơ giải quyết")
                        && line.endsWith("(hạn 05/06/2026)"));
        explanations.answer(id, "Hệ thống ngừng.", office.actor(office.wardOffice));
        assertThat(keys()).doesNotContain("concern.unanswered");
    }

    @Test
    void agendaPutsLateTasksBeforeConcernsAndInvitesWhoAnswersForThem() {
        handIn("200");
        giveBack();
        give("Còn hạn", office.environment, TODAY);
        give("Muộn", office.school, TODAY.minusDays(1));
        works.enter(
                new KeyWorkId(UUID.randomUUID()),
                campaign,
                new KeyWork.Plan(null, "Cầu", "", office.home, 1, TODAY.minusDays(9), TODAY.minusDays(1)),
                By.PROGRAM);
        List<String> lines = lines();
        assertThat(lines.getFirst()).isEqualTo("Nhiệm vụ quá hạn: Muộn");
        assertThat(lines.get(1)).contains("đơn vị chưa báo cáo");
        assertThat(lines.getLast()).isEqualTo("Việc trọng tâm thời gian tới");
        assertThat(lines).noneMatch(line -> line.contains("Còn hạn"));
        MeetingId id = call();
        Set<UnitId> concerned = attendance.invited(id).stream()
                .filter(Invitation::concerned)
                .map(Invitation::unit)
                .collect(Collectors.toSet());
        assertThat(concerned).contains(office.school, office.home, office.ward1);
        assertThat(concerned).doesNotContain(office.environment);
    }

    private void giveBack() {
        verdicts.giveBack(
                new VerdictDesk.View(latest.id(), office.home, true),
                office.ward1,
                Set.of(intime),
                "Thiếu minh chứng",
                By.PROGRAM);
    }

    private List<String> keys() {
        return concerns.of(campaign).stream().map(Concerns.Concern::messageKey).toList();
    }

    private List<String> lines() {
        Within within = new Within(Set.of(campaign), UnitReach.NONE, Set.of());
        Locale locale = Vietnamese.LOCALE;
        return agenda.draft(campaign, within, locale).lines().toList();
    }

    private void handIn(String inTime) {
        Map<UUID, Typed> typed = new LinkedHashMap<>();
        ground.targets(campaign)
                .forEach(target -> typed.put(target.id(), new Typed(Answer.NOTHING_YET, "", "", "", "")));
        typed.put(intime, new Typed(null, inTime, "200", "", ""));
        assertThat(reports.submit(
                        new ReportDesk.Page(latest.id(), office.ward1, office.ward1, typed, 0), "Tính lại", By.PROGRAM))
                .isEmpty();
    }
}
