package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.EventDelivery;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.reminding.ReminderDesk;
import vn.thidua.reporting.reminding.ReminderRule;
import vn.thidua.shared.By;

/** On 4 June, three days before the reports of May are due, wards are reminded: by rules, by hand, never twice. */
@SpringBootTest(properties = "thidua.test=reminders")
@Import({Office.class, MonthlyCampaigns.class})
class ReminderTests {

    @Autowired
    private Office office;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private Ground ground;

    @Autowired
    private ReportDesk reports;

    @Autowired
    private ReminderDesk desk;

    @Autowired
    private JdbcClient jdbc;

    private CampaignId campaign;
    private ReportingPeriod may;
    private List<UnitId> wards;

    @BeforeEach
    void launch() {
        MonthlyCampaigns.Launched launched = launching.launch(MonthlyCampaigns.plan());
        campaign = launched.id();
        may = launched.month(5);
        wards = ground.wantedFrom(may).keySet().stream()
                .sorted(Comparator.comparing(unit -> !unit.equals(office.ward1)))
                .toList();
    }

    @Test
    void ruleOfTheDayRemindsOnceAndOnlyWhoHasNotReported() {
        handIn(wards.get(1));
        desk.set(campaign, new ReminderRule(-3, false, true), By.PROGRAM);
        desk.set(campaign, new ReminderRule(-1, false, true), By.PROGRAM);
        desk.follow(campaign);
        desk.follow(campaign);
        assertThat(lines()).containsExactly("rule:-3 SENT 2");
        EventDelivery.await(jdbc);
        assertThat(notices("notice.reportDue", office.wardOffice)).isEqualTo(1);
    }

    @Test
    void whatWaitsIsReleasedForThoseWhoAreStillMissing() {
        desk.set(campaign, new ReminderRule(-3, true, false), By.PROGRAM);
        desk.follow(campaign);
        assertThat(lines()).containsExactly("rule:-3 WAITING 3");
        EventDelivery.await(jdbc);
        assertThat(notices("notice.reportDue", office.wardOffice)).isZero();
        handIn(wards.get(2));
        assertThat(desk.release(may.id(), "rule:-3", By.PROGRAM)).isEqualTo(2);
        assertThat(desk.release(may.id(), "rule:-3", By.PROGRAM)).isZero();
        assertThat(lines()).containsExactlyInAnyOrder("rule:-3 SENT 2", "rule:-3 NEEDLESS 1");
        EventDelivery.await(jdbc);
        assertThat(notices("notice.reportDue", office.wardOffice)).isEqualTo(1);
        assertThat(notices("notice.reportEscalated", office.leader))
                .as("the leader above is told once for all")
                .isEqualTo(1);
    }

    @Test
    void whatIsDroppedDoesNotComeBack() {
        desk.set(campaign, new ReminderRule(-3, false, false), By.PROGRAM);
        desk.follow(campaign);
        desk.discard(may.id(), "rule:-3", By.PROGRAM);
        desk.follow(campaign);
        assertThat(lines()).containsExactly("rule:-3 DROPPED 3");
    }

    @Test
    void byHandOnceADay() {
        assertThat(desk.remind(may.id(), false, By.PROGRAM)).isEqualTo(3);
        assertThatThrownBy(() -> desk.remind(may.id(), false, By.PROGRAM)).hasMessage("REM-101");
        assertThat(lines()).containsExactly("hand:2026-06-04 SENT 3");
    }

    @Test
    void ruleIsReplacedNotDoubled() {
        desk.set(campaign, new ReminderRule(2, false, false), By.PROGRAM);
        desk.set(campaign, new ReminderRule(2, true, true), By.PROGRAM);
        assertThat(desk.rules(campaign)).containsExactly(new ReminderRule(2, true, true));
        desk.drop(campaign, 2, By.PROGRAM);
        assertThat(desk.rules(campaign)).isEmpty();
        assertThatThrownBy(() -> desk.set(campaign, new ReminderRule(61, true, true), By.PROGRAM))
                .hasMessage("REM-103");
    }

    @Test
    void ruleIsMadeUpForAfterADayOfStandingStill() {
        ReminderRule after = new ReminderRule(1, false, true);
        ReminderRule before = new ReminderRule(-3, false, true);
        assertThat(List.of(
                        after.appliesOn(may.due().lastDay(), may.due().lastDay()),
                        after.appliesOn(
                                may.due().lastDay().plusDays(1), may.due().lastDay()),
                        after.appliesOn(
                                may.due().lastDay().plusDays(3), may.due().lastDay()),
                        after.appliesOn(
                                may.due().lastDay().plusDays(4), may.due().lastDay()),
                        before.appliesOn(
                                may.due().lastDay().minusDays(3), may.due().lastDay()),
                        before.appliesOn(
                                may.due().lastDay().minusDays(2), may.due().lastDay())))
                .containsExactly(false, true, true, false, true, false);
    }

    private List<String> lines() {
        return desk.batches(campaign).stream()
                .map(batch -> batch.occasion() + " " + batch.state() + " "
                        + batch.units().size())
                .toList();
    }

    private int notices(String key, AccountId account) {
        return jdbc.sql("select count(*) from notice n where n.message_key = :key and n.account_id = :account"
                        + " and n.arguments ->> 1 = (select title from campaign where id = :campaign)"
                        + " and n.created_at > (select launched_at from campaign where id = :campaign)")
                .param("key", key)
                .param("account", account.value())
                .param("campaign", campaign.value())
                .query(Integer.class)
                .single();
    }

    private void handIn(UnitId unit) {
        Map<UUID, Typed> typed = new LinkedHashMap<>();
        ground.targets(campaign)
                .forEach(target -> typed.put(target.id(), new Typed(Answer.NOTHING_YET, "", "", "", "")));
        assertThat(reports.submit(new ReportDesk.Page(may.id(), unit, unit, typed, 0), "", By.PROGRAM))
                .isEmpty();
    }
}
