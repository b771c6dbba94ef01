package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
import vn.thidua.EventDelivery;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.shared.By;

/** A ward carries a campaign out by its own; what its schools report there is offered to it when it reports upwards. */
@SpringBootTest(properties = "thidua.test=lower")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, MonthlyCampaigns.class})
class LowerFiguresTests {

    @Autowired
    private Office office;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private Ground ground;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private ReportReads reports;

    @Autowired
    private JdbcClient jdbc;

    private CampaignId higher;
    private ReportingPeriod may;
    private ReportingPeriod april;

    @BeforeEach
    void launch() {
        MonthlyCampaigns.Launched launched = launching.launch(
                MonthlyCampaigns.plan().target("1", "Trồng cây xanh", Operator.AT_LEAST, "1000", "cây", null, 15));
        higher = launched.id();
        EventDelivery.await(jdbc);
        may = month(higher, 5);
        april = month(higher, 4);
    }

    @Test
    void whatTheSchoolsOfAWardReportedIsOfferedToTheWard() {
        UnitId one = office.unit("SCHOOL", "Trường mẫu số 1 " + higher, office.ward1);
        UnitId two = office.unit("SCHOOL", "Trường mẫu số 2 " + higher, office.ward1);
        CampaignId own = ownOf(List.of(one, two));
        handIn(own, one, "30", "45", "50");
        assertThat(page(may).select("button[name=fill]").eachAttr("value")).containsExactly("LOWER");
        handIn(own, two, "12", "40", "50");

        Document form = page(may);
        assertThat(form.select("p:has(a[href*=" + own + "])").eachText())
                .containsExactlyInAnyOrder(
                        "Phong trào của đơn vị: 85/100 (2/2 đơn vị báo cáo)",
                        "Phong trào của đơn vị: 42 (2/2 đơn vị báo cáo)");
        Map<String, String> typed = fields(form);
        typed.put("value." + target(higher, "Hồ sơ").id(), "99");
        typed.put("of." + target(higher, "Hồ sơ").id(), "100");
        typed.put("note." + target(higher, "Trồng").id(), "theo biên bản");
        typed.put("fill", "LOWER");
        assertThat(post(may, typed)).isEqualTo(path(may));
        assertThat(draft(may))
                .containsEntry(target(higher, "Hồ sơ").id(), new Typed(null, "99", "100", "", ""))
                .containsEntry(target(higher, "Trồng").id(), new Typed(null, "42", "", "theo biên bản", ""));
        assertThat(page(may).select("button[name=fill]")).isEmpty();
        assertThat(reports.find(may.id(), office.ward1).orElseThrow().values()).isEmpty();
    }

    @Test
    void nothingIsOfferedOfACampaignThatIsNotLaunchedOrOfAnotherTime() {
        CampaignId draft = adoptions.begin(higher, adoptions.form(higher, office.wardOffice), office.wardOffice);
        assertThat(page(may).select("button[name=fill], a[href*=" + draft + "]"))
                .isEmpty();
        adoptions.post("/campaigns/" + draft + "/launch", Map.of(), office.wardOffice);
        EventDelivery.await(jdbc);
        assertThat(page(may).select("button[name=fill], p a[href*=" + draft + "]"))
                .isEmpty();
    }

    @Test
    void snapshotsAreFilledFromThePeriodBeforeAndSumsAreNot() {
        Map<UUID, Typed> said = Map.of(
                target(higher, "Hồ sơ").id(), new Typed(null, "190", "200", "", ""),
                target(higher, "Trồng").id(), new Typed(null, "5", "", "", ""),
                target(higher, "Phường").id(), new Typed(null, "1", "", "", ""));
        assertThat(desk.submit(new ReportDesk.Page(april.id(), office.ward1, office.ward1, said, 0), "", By.PROGRAM))
                .isEmpty();
        Map<String, String> typed = fields(page(may));
        typed.put("fill", "LAST");
        assertThat(post(may, typed)).isEqualTo(path(may));
        assertThat(draft(may).get(target(higher, "Hồ sơ").id())).isEqualTo(new Typed(null, "190", "200", "", ""));
        assertThat(draft(may).get(target(higher, "Phường").id())).isEqualTo(new Typed(null, "1", "", "", ""));
        assertThat(draft(may).get(target(higher, "Trồng").id()).silent()).isTrue();
    }

    /** The ward's own campaign, in which its schools report every month. */
    private CampaignId ownOf(List<UnitId> schools) {
        Map<String, List<String>> form = new HashMap<>(adoptions.form(higher, office.wardOffice));
        CampaignTarget trees = target(higher, "Trồng");
        form.put(
                "targets",
                List.of(trees.id().toString(), target(higher, "Hồ sơ").id().toString()));
        form.put("goal-" + trees.id(), List.of("500"));
        form.put("deadlines", deadlines());
        CampaignId own = adoptions.begin(higher, form, office.wardOffice);
        adoptions.post("/campaigns/" + own + "/launch", Map.of(), office.wardOffice);
        EventDelivery.await(jdbc);
        assertThat(ground.wantedFrom(month(own, 5)).keySet()).containsAll(schools);
        return own;
    }

    private List<String> deadlines() {
        return jdbc.sql(
                        "select cast(id as text) from campaign_deadline where campaign_id = :id and printed = 'monthly:8'")
                .param("id", higher.value())
                .query(String.class)
                .list();
    }

    private void handIn(CampaignId own, UnitId school, String trees, String inTime, String files) {
        ReportingPeriod month = month(own, 5);
        Map<UUID, Typed> said = new HashMap<>();
        ground.targets(own, List.of(school)).getOrDefault(school, List.of()).forEach(target -> {
            String subject = target.subject();
            if (subject.startsWith("Trồng")) {
                said.put(target.id(), new Typed(null, trees, "", "", ""));
            } else if (subject.startsWith("Hồ sơ")) {
                said.put(target.id(), new Typed(null, inTime, files, "", ""));
            } else {
                said.put(target.id(), new Typed(null, "1", "", "", ""));
            }
        });
        assertThat(desk.submit(new ReportDesk.Page(month.id(), school, school, said, 0), "", By.PROGRAM))
                .isEmpty();
    }

    private ReportingPeriod month(CampaignId campaign, int month) {
        return ground.periods(campaign).stream()
                .filter(period -> period.due().rule().printed().startsWith("monthly:"))
                .filter(period -> period.to().getMonthValue() == month)
                .findFirst()
                .orElseThrow();
    }

    private CampaignTarget target(CampaignId campaign, String subject) {
        return ground.targets(campaign).stream()
                .filter(target -> target.subject().startsWith(subject))
                .findFirst()
                .orElseThrow();
    }

    private Document page(ReportingPeriod period) {
        return Jsoup.parse(Adoptions.text(adoptions.get(path(period), office.wardOffice)));
    }

    private static Map<String, String> fields(Document page) {
        Map<String, String> fields = new HashMap<>();
        page.select("form#report input[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.remove("_csrf");
        return fields;
    }

    private String post(ReportingPeriod period, Map<String, String> fields) {
        Map<String, List<String>> form = new HashMap<>();
        fields.forEach((name, value) -> form.put(name, List.of(value)));
        return String.valueOf(adoptions
                .post(path(period) + "/draft", form, office.wardOffice)
                .getResponse()
                .getRedirectedUrl());
    }

    private Map<UUID, Typed> draft(ReportingPeriod period) {
        return reports.draft(
                        reports.find(period.id(), office.ward1).orElseThrow().id())
                .orElseThrow()
                .typed();
    }

    private String path(ReportingPeriod period) {
        return "/reports/" + period.id() + "/units/" + office.ward1;
    }
}
