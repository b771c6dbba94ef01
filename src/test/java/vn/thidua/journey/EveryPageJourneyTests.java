package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanOffice;
import vn.thidua.spreadsheet.ExcelFile;

/** Every page of the demo office, on a desktop and on a phone, by day and by night. A page that is added must be added here. */
@Journey
@Import({
    DemoAddresses.class,
    ProgrammeAddresses.class,
    ScaleAddresses.class,
    ScoreAddresses.class,
    GradeAddresses.class,
    LawAddresses.class,
    HonourAddresses.class,
    PrintingAddresses.class,
    CouncilAddresses.class,
    DecisionAddresses.class,
    MoneyAddresses.class
})
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.access.demo=true", "thidua.journey=every-page"})
class EveryPageJourneyTests {

    /** What is no page: files, and fragments. */
    private static final Set<String> NO_PAGES = Set.of(
            "/awards/decisions/{id}/list.xlsx",
            "/awards/decisions/{id}/papers/{part}.docx",
            "/awards/decisions/{id}/papers/{part}.pdf",
            "/awards/clearances/{id}/letter.docx",
            "/awards/clearances/{id}/letter.pdf",
            "/awards/proposals/{id}/papers/{part}.docx",
            "/awards/proposals/{id}/papers/{part}.pdf",
            "/awards/rounds/{id}/consultation/summary.docx",
            "/awards/rounds/{id}/consultation/summary.pdf",
            "/awards/rounds/{id}/proposals.xlsx",
            "/awards/printing/blanks/{id}/calibration.pdf",
            "/awards/printing/decisions/{id}/preview.pdf",
            "/awards/printing/decisions/{id}/preview.png",
            "/awards/printing/designs/{design}.png",
            "/awards/printing/designs/{design}.svg",
            "/awards/printing/prints/{id}/file.pdf",
            "/c/keys.json",
            "/awards/sessions/{id}/papers/{paper}.docx",
            "/awards/sessions/{id}/papers/{paper}.pdf",
            "/awards/money/decisions/{id}/list.docx",
            "/awards/money/decisions/{id}/list.pdf",
            "/awards/money/decisions/{id}/list.xlsx",
            "/awards/money/fund/{year}/fund.xlsx",
            "/awards/money/periods/{from}/{until}/list.docx",
            "/awards/money/periods/{from}/{until}/list.pdf",
            "/awards/money/periods/{from}/{until}/list.xlsx",
            "/awards/money/rewards/{id}/letter.docx",
            "/awards/money/rewards/{id}/letter.pdf",
            "/accounts/{account}/delegations/{id}/paper",
            "/calendar/{key}.ics",
            "/campaigns/{campaign}/monitoring/{due}/letter.docx",
            "/campaigns/{campaign}/monitoring/{due}/monitoring.xlsx",
            "/campaigns/{campaign}/results/{due}/targets/{target}/levels.xlsx",
            "/campaigns/{id}/campaign.docx",
            "/campaigns/{id}/campaign.xlsx",
            "/campaigns/{campaign}/pledges/{cluster}/pledge.docx",
            "/campaigns/{campaign}/pledges/{cluster}/pledge.pdf",
            "/campaigns/{id}/cascade/cascade.xlsx",
            "/campaigns/{id}/paper/plan.docx",
            "/campaigns/{id}/paper/plan.pdf",
            "/campaigns/{campaign}/registrations/registrations.xlsx",
            "/campaigns/{campaign}/registrations/{unit}/registration.docx",
            "/campaigns/{campaign}/registrations/{unit}/registration.pdf",
            "/campaigns/{campaign}/registrations/{unit}/table/template.xlsx",
            "/clusters/{id}/pledge",
            "/evidence/{id}",
            "/evidence/{id}/thumbnail",
            "/grades/{year}/grades.xlsx",
            "/grades/{year}/units/{unit}/people.xlsx",
            "/honours/table/template.xlsx",
            "/imports/kinds/{kind}/template.csv",
            "/imports/kinds/{kind}/template.xlsx",
            "/imports/{id}/progress",
            "/initiatives/initiatives.xlsx",
            "/inspections/{id}/units/{unit}/minutes.docx",
            "/inspections/{id}/units/{unit}/minutes.pdf",
            "/me/delegations/{id}/paper",
            "/api/v1/campaigns",
            "/api/v1/periods/{due}",
            "/api/v1/periods/{due}/units/{unit}",
            "/campaigns/{campaign}/results/{due}/table.xlsx",
            "/campaigns/{campaign}/results/{due}/units/{unit}/report.docx",
            "/campaigns/{campaign}/results/{due}/units/{unit}/report.pdf",
            "/campaigns/{campaign}/targets/{target}/allotment/table.xlsx",
            "/me/provider",
            "/people/found",
            "/plans/{id}/file",
            "/plans/{id}/items/{item}",
            "/plans/{id}/reading",
            "/plans/{id}/reading.json",
            "/plans/{id}/reading.xlsx",
            "/reports/{due}/units/{unit}/report.docx",
            "/scales/{id}/scale.xlsx",
            "/scores/{round}/groups/{group}.xlsx",
            "/scores/{round}/groups/{group}/minutes.docx",
            "/scores/{round}/groups/{group}/minutes.pdf",
            "/scores/{round}/groups/{group}/versions/{version}/minutes/paper.docx",
            "/scores/{round}/groups/{group}/versions/{version}/minutes/paper.pdf",
            "/scores/{round}/overall.xlsx",
            "/scores/{round}/owing/{stage}/letter.docx",
            "/scores/{round}/owing/{stage}/letter.pdf",
            "/scores/{round}/sheets/{sheet}/paper.docx",
            "/scores/{round}/sheets/{sheet}/paper.pdf",
            "/scores/{round}/workbook/scores.xlsx",
            "/reports/{due}/units/{unit}/report.pdf",
            "/reports/{due}/units/{unit}/workbook",
            "/reviews/{id}/report.docx",
            "/reviews/{id}/report.pdf",
            "/sign-in/provider",
            "/campaigns/{campaign}/key-works/table/template.xlsx",
            "/campaigns/{campaign}/tasks/table/template.xlsx",
            "/key-works/key-works.xlsx",
            "/meetings/{meeting}/notice.docx",
            "/meetings/{meeting}/notice.pdf",
            "/programme/{year}/programme.docx",
            "/programme/{year}/programme.pdf",
            "/programme/{year}/programme.xlsx",
            "/tasks/tasks.xlsx",
            "/units/found");

    /** Pages of other days: of an empty program, and of a campaign whose plan was revised. */
    private static final Set<String> SEEN_ELSEWHERE =
            Set.of("/set-up", "/campaigns/{id}/revision", "/sign-in/code", "/sign-in/second-factor");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DemoAddresses addresses;

    @Autowired
    private ProgrammeAddresses programme;

    @Autowired
    private ScaleAddresses scales;

    @Autowired
    private ScoreAddresses scores;

    @Autowired
    private GradeAddresses grades;

    @Autowired
    private LawAddresses law;

    @Autowired
    private HonourAddresses honours;

    @Autowired
    private PrintingAddresses printing;

    @Autowired
    private CouncilAddresses councils;

    @Autowired
    private DecisionAddresses decisions;

    @Autowired
    private MoneyAddresses money;

    @Test
    void everyPageFitsAndIsReadable() throws IOException {
        String campaign = campaign();
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        Set<String> seen = new TreeSet<>();
        try (Browsers browsers = new Browsers(port);
                BrowserContext admin = browsers.desktop();
                BrowserContext ward = browsers.desktop();
                BrowserContext teacher = browsers.desktop();
                BrowserContext quarter = browsers.desktop();
                BrowserContext district = browsers.desktop()) {
            Page out = browsers.desktop().newPage();
            visit(out, addresses.ofStrangers(), seen, wrong);
            visit(out, printing.ofCheck(), seen, wrong);
            Page administrator = Browsers.signIn(admin, "quantri");
            visit(administrator, addresses.ofAdministrator(), seen, wrong);
            visit(administrator, ofUnits(administrator), seen, wrong);
            visit(administrator, addresses.ofGroups(), seen, wrong);
            visit(administrator, addresses.ofPeople(), seen, wrong);
            visit(administrator, addresses.ofClusters(), seen, wrong);
            visit(administrator, law.ofLaw(), seen, wrong);
            Page officer = Browsers.signIn(ward, "thuongtruc.hoasen");
            visit(officer, addresses.ofCampaigns(campaign), seen, wrong);
            visit(officer, addresses.ofReports(campaign), seen, wrong);
            visit(officer, addresses.ofAwards(), seen, wrong);
            visit(officer, councils.ofCouncils(), seen, wrong);
            visit(officer, decisions.ofDecisions(), seen, wrong);
            visit(officer, addresses.ofRegistrations(campaign), seen, wrong);
            visit(officer, programme.ofTasks(campaign), seen, wrong);
            visit(officer, programme.ofKeyWorks(campaign), seen, wrong);
            visit(officer, programme.ofYear(), seen, wrong);
            visit(officer, programme.ofMeetings(campaign), seen, wrong);
            visit(officer, scales.ofScales(), seen, wrong);
            visit(officer, scores.ofScores(campaign), seen, wrong);
            visit(officer, grades.ofGrades(ward()), seen, wrong);
            visit(officer, honours.ofHonours(ward()), seen, wrong);
            visit(officer, money.ofMoney(ward(), "thuongtruc.hoasen"), seen, wrong);
            visit(officer, printing.ofPrinting(addresses.officer()), seen, wrong);
            visit(officer, Map.of("/campaigns/{id}/cascade", "/campaigns/" + campaign + "/cascade"), seen, wrong);
            Page school = Browsers.signIn(teacher, "truong.hoacuc");
            visit(school, addresses.ofOwnPlan(), seen, wrong);
            Page neighbours = Browsers.signIn(quarter, "khupho1.hoasen");
            visit(neighbours, Map.of("/campaigns/{id}/adoption", "/campaigns/" + campaign + "/adoption"), seen, wrong);
            Page reviewer = Browsers.signIn(district, "thuongtruc.saomai");
            visit(reviewer, ofPlans(reviewer), seen, wrong);
        }
        assertThat(wrong.values().stream().flatMap(List::stream)).isEmpty();
        assertThat(seen).isEqualTo(pages());
    }

    private UnitId ward() {
        return new UnitId(
                UUID.fromString(addresses.one("select g.unit_id from role_grant g join account a on a.id = g.account_id"
                        + " where a.username = 'thuongtruc.hoasen'")));
    }

    private static void visit(Page page, Map<String, String> paths, Set<String> seen, Map<String, List<String>> wrong) {
        paths.forEach((pattern, path) -> {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
            wrong.put(pattern, Browsers.lookTwice(page, pattern));
            // A page in another state is told apart behind a hash.
            seen.add(pattern.replaceFirst("#.*", ""));
        });
    }

    private Map<String, String> ofUnits(Page page) {
        page.navigate("/imports/kinds/units");
        page.getByLabel("Tệp .xlsx hoặc .csv")
                .setInputFiles(new FilePayload(
                        "don-vi.xlsx",
                        "application/octet-stream",
                        ExcelFile.table(
                                        "don-vi.xlsx",
                                        "A",
                                        List.of("Tên đơn vị", "Loại đơn vị"),
                                        List.of(List.of("Trường Tiểu học Mẫu", "Trường")))
                                .bytes()));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tải lên và kiểm tra"))
                .click();
        assertThat(page.getByText("Những dòng cần sửa")).isVisible();
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("/imports/{id}", page.url().replaceFirst(".*(/imports/)", "$1"));
        paths.put("/imports/kinds/{kind}", "/imports/kinds/people");
        for (String path : List.of("/imports", "/units", "/units/names", "/units/new")) {
            paths.put(path, path);
        }
        String unit = "/units/" + addresses.one("select unit_id from unit_name limit 1");
        paths.put("/units/{id}", unit);
        paths.put("/units/{id}/edit", unit + "/edit");
        return paths;
    }

    private Map<String, String> ofPlans(Page page) {
        Map<String, String> paths = new LinkedHashMap<>();
        page.navigate("/plans");
        page.locator("main a.name").first().click();
        page.waitForURL("**/plans/*");
        page.navigate("/plans/new?revises=" + page.url().replaceFirst(".*/plans/([^?#]+).*", "$1"));
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "ban-sua.txt",
                        "text/plain",
                        PlanOffice.PLAN.formatted("87", 12).getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator("#review")).isVisible();
        String plan = page.url().replaceFirst(".*(/plans/[^?#]+).*", "$1");
        String item = page.locator(".item").first().getAttribute("data-path");
        paths.put("/plans", "/plans");
        paths.put("/plans/new", "/plans/new");
        for (String part : List.of("", "/acceptance", "/changes", "/history", "/items/new", "/print")) {
            paths.put("/plans/{id}" + part, plan + part);
        }
        paths.put("/plans/{id}/items/{item}/history", item + "/history");
        paths.put("/plans/{id}/items/{item}/split", item + "/split");
        return paths;
    }

    /** Returns the addresses that show a page, out of all there are. */
    private static Set<String> pages() throws IOException {
        Set<String> pages = new TreeSet<>();
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/rights.txt"))) {
            lines.filter(line -> line.startsWith("GET "))
                    .map(line -> line.split("\\s+")[1])
                    .filter(path -> !NO_PAGES.contains(path) && !SEEN_ELSEWHERE.contains(path))
                    .forEach(pages::add);
        }
        return pages;
    }

    /** Returns the campaign of the demo office once it is launched. */
    private String campaign() {
        return Awaitility.await("campaign launched")
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> jdbc.sql("select id from campaign where state = 'LAUNCHED' and plan_id is not null")
                                .query(String.class)
                                .list(),
                        launched -> !launched.isEmpty())
                .getFirst();
    }
}
