package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.EventDelivery;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.By;
import vn.thidua.shared.WrittenDay;

/** The office reminds the units that have not launched a campaign, nobody twice on a day. */
@SpringBootTest(properties = "thidua.test=cascade")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, StatementCount.class})
class LaunchUrgingTests {

    @Autowired
    private Office office;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Units units;

    @Autowired
    private Clock clock;

    private CampaignId higher;

    @BeforeEach
    void launch() {
        office.open();
        higher = desk.draft(
                SamplePlan.usual(UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND")
                        .once("2026-06-20", false, null, "xây dựng kế hoạch và phát động tại đơn vị")
                        .approvedFor(office.home),
                By.PROGRAM);
        desk.launch(higher, By.PROGRAM);
        EventDelivery.await(jdbc);
    }

    @Test
    void whoHasNotLaunchedIsRemindedOnceADay() {
        adoptions.launch(higher, office.schoolOfficer);
        EventDelivery.await(jdbc);
        List<String> open = page().select("input[name=unit]").eachAttr("value");
        assertThat(open).contains(office.ward1.toString()).doesNotContain(office.school.toString());
        long before = notices(office.wardOffice);
        Map<String, List<String>> chosen =
                Map.of("unit", List.of(office.ward1.toString(), office.school.toString(), office.outside.toString()));
        assertThat(remind(chosen, office.officer)).isEqualTo(303);
        EventDelivery.await(jdbc);
        assertThat(notices(office.wardOffice)).isEqualTo(before + 1);
        assertThat(reminders()).containsExactly(office.ward1.toString());
        assertThat(jdbc.sql(
                                "select cast(arguments as text) from notice where message_key = 'notice.launchUrgedBy' and account_id = :who")
                        .param("who", office.wardOffice.value())
                        .query(String.class)
                        .list())
                .anySatisfy(arguments -> assertThat(arguments).contains("20/06/2026"));

        assertThat(remind(chosen, office.officer)).isEqualTo(303);
        EventDelivery.await(jdbc);
        assertThat(notices(office.wardOffice)).isEqualTo(before + 1);
        Document after = page();
        assertThat(after.select("input[name=unit]").eachAttr("value"))
                .hasSize(open.size() - 1)
                .doesNotContain(office.ward1.toString());
        assertThat(after.text()).contains("đã nhắc ngày " + WrittenDay.of(LocalDate.now(clock)));
    }

    @Test
    void allAreRemindedAtOnce() {
        List<String> open = page().select("input[name=unit]").eachAttr("value");
        assertThat(open).hasSizeGreaterThan(2);
        MvcTestResult answer = adoptions.post(
                "/campaigns/" + higher + "/cascade/reminder",
                Map.of("all", List.of("true"), "state", List.of("NOTHING"), "page", List.of("1")),
                office.officer);
        assertThat(answer).hasRedirectedUrl("/campaigns/" + higher + "/cascade?state=NOTHING&page=1");
        assertThat(reminders()).containsExactlyInAnyOrderElementsOf(open);
        assertThat(page().select("input[name=unit], button[name=all]")).isEmpty();
    }

    @Test
    void unitsAreRankedFirstAndNamedWhereTheyRankAlike() {
        Map<UnitId, Integer> ranks = Map.of(office.school, 1, office.ward1, 2, office.environment, 2);
        List<UnitId> alike = List.copyOf(units.names(List.of(office.ward1, office.environment), LocalDate.now(clock))
                .keySet());
        assertThat(units.ranked(ranks, LocalDate.now(clock), 0, 3))
                .containsExactly(office.school, alike.get(0), alike.get(1));
        assertThat(units.ranked(ranks, LocalDate.now(clock), 1, 1)).containsExactly(alike.getFirst());
        assertThat(units.ranked(Map.of(), LocalDate.now(clock), 0, 100)).isEmpty();
    }

    @Test
    void othersRemindNobody() {
        Map<String, List<String>> chosen = Map.of("unit", List.of(office.ward1.toString()));
        assertThat(remind(chosen, office.leader)).isEqualTo(403);
        assertThat(remind(chosen, office.wardOffice)).isEqualTo(404);
        assertThat(remind(chosen, office.strangeOffice)).isEqualTo(404);
        assertThat(reminders()).isEmpty();
    }

    private int remind(Map<String, List<String>> chosen, AccountId who) {
        return adoptions
                .post("/campaigns/" + higher + "/cascade/reminder", chosen, who)
                .getResponse()
                .getStatus();
    }

    private Document page() {
        return Jsoup.parse(Adoptions.text(adoptions.get("/campaigns/" + higher + "/cascade", office.officer)));
    }

    private List<String> reminders() {
        return jdbc.sql("select cast(unit_id as text) from campaign_launch_reminder where campaign_id = :campaign")
                .param("campaign", higher.value())
                .query(String.class)
                .list();
    }

    private long notices(AccountId who) {
        return jdbc.sql("select count(*) from notice where account_id = :who")
                .param("who", who.value())
                .query(Long.class)
                .single();
    }
}
