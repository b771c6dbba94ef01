package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.AccountId;
import vn.thidua.access.EntryKeys;
import vn.thidua.access.domain.DemoAccounts;
import vn.thidua.access.domain.EntryKeyDesk;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.cluster.ClusterDesk;
import vn.thidua.organization.cluster.ClusterPart;
import vn.thidua.organization.cluster.ClusterSort;
import vn.thidua.organization.people.IdentityDesk;
import vn.thidua.organization.people.IdentityNumber;
import vn.thidua.organization.people.PersonDesk;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.PositionSort;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.organization.reorganisation.Part;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.ReorganisationDesk;
import vn.thidua.organization.reorganisation.Step;
import vn.thidua.plan.PlanOffice;
import vn.thidua.shared.By;
import vn.thidua.spreadsheet.ExcelFile;

/** Every page of the demo office, on a desktop and on a phone, by day and by night. A page that is added must be added here. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.access.demo=true", "thidua.journey=every-page"})
class EveryPageJourneyTests {

    /** What is no page: files, and fragments. */
    private static final Set<String> NO_PAGES = Set.of(
            "/accounts/{account}/delegations/{id}/paper",
            "/sign-in/provider",
            "/calendar/{key}.ics",
            "/campaigns/{id}/campaign.docx",
            "/campaigns/{id}/campaign.xlsx",
            "/clusters/export.xlsx",
            "/clusters/{id}/pledge",
            "/me/delegations/{id}/paper",
            "/people/export.xlsx",
            "/plans/{id}/file",
            "/plans/{id}/items/{item}",
            "/plans/{id}/reading",
            "/plans/{id}/reading.json",
            "/plans/{id}/reading.xlsx",
            "/units/export.xlsx",
            "/units/found",
            "/units/import/template.xlsx");

    /** Pages of other days: of an empty program, and of a campaign whose plan was revised. */
    private static final Set<String> SEEN_ELSEWHERE =
            Set.of("/set-up", "/campaigns/{id}/revision", "/sign-in/code", "/sign-in/second-factor");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntryKeyDesk invitations;

    @Autowired
    private EntryKeys keys;

    @Autowired
    private ReorganisationDesk reorganisations;

    @Autowired
    private PersonDesk people;

    @Autowired
    private IdentityDesk identities;

    @Autowired
    private ClusterDesk clusters;

    @Test
    void everyPageFitsAndIsReadable() throws IOException {
        String campaign = campaign();
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        Set<String> seen = new TreeSet<>();
        try (Browsers browsers = new Browsers(port);
                BrowserContext admin = browsers.desktop();
                BrowserContext ward = browsers.desktop();
                BrowserContext district = browsers.desktop()) {
            Page out = browsers.desktop().newPage();
            visit(out, ofStrangers(), seen, wrong);
            visit(signIn(admin, "quantri"), ofAdministrator(), seen, wrong);
            Page officer = signIn(ward, "thuongtruc.hoasen");
            visit(officer, ofCampaigns(campaign), seen, wrong);
            visit(officer, ofUnits(officer), seen, wrong);
            visit(officer, ofPeople(), seen, wrong);
            visit(officer, ofClusters(), seen, wrong);
            Page reviewer = signIn(district, "thuongtruc.saomai");
            visit(reviewer, ofPlans(reviewer), seen, wrong);
        }
        assertThat(wrong.values().stream().flatMap(List::stream)).isEmpty();
        assertThat(seen).isEqualTo(pages());
    }

    private static void visit(Page page, Map<String, String> paths, Set<String> seen, Map<String, List<String>> wrong) {
        paths.forEach((pattern, path) -> {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
            wrong.put(pattern, Browsers.lookFourTimes(page, pattern));
            seen.add(pattern);
        });
    }

    private Map<String, String> ofStrangers() {
        AccountId someone = new AccountId(UUID.fromString(one("select id from account where username = 'quantri'")));
        String invitation =
                keys.write(invitations.invite(someone, false, By.PROGRAM)).orElseThrow();
        return Map.of(
                "/sign-in",
                "/sign-in",
                "/sign-in/forgotten",
                "/sign-in/forgotten",
                "/invitations/{secret}",
                invitation);
    }

    private Map<String, String> ofAdministrator() {
        Map<String, String> paths = new LinkedHashMap<>();
        for (String path : List.of(
                "/accounts",
                "/accounts/new",
                "/accounts/second-factor",
                "/audit",
                "/audit/verification",
                "/me",
                "/me/delegations",
                "/me/rights",
                "/me/second-factor",
                "/outbox",
                "/notices",
                "/people/facts")) {
            paths.put(path, path);
        }
        String account = "/accounts/" + one("select id from account where username = 'quantri'");
        paths.put("/accounts/{id}", account);
        paths.put("/accounts/{id}/rights", account + "/rights");
        paths.put("/accounts/{account}/delegations", account + "/delegations");
        String act = "/units/reorganisations/" + reorganisation();
        for (String path : List.of("/units/reorganisations", "/units/reorganisations/new")) {
            paths.put(path, path);
        }
        paths.put("/units/reorganisations/{id}", act);
        paths.put("/units/reorganisations/{id}/edit", act + "/edit");
        paths.put("/units/reorganisations/{id}/steps/new", act + "/steps/new?sort=MERGE");
        return paths;
    }

    /** Drafts the merger of two wards. */
    private String reorganisation() {
        List<UnitId> wards = jdbc.sql("select id from unit where kind = 'WARD' and ends_on is null order by id limit 2")
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
        ReorganisationId act = new ReorganisationId(UUID.randomUUID());
        LocalDate day = LocalDate.of(2026, 12, 1);
        LegalBasis basis = new LegalBasis("12/NQ-HĐND", "HĐND tỉnh Mẫu", day.minusDays(90));
        reorganisations.draft(act, new Reorganisation.Head("Sắp xếp các phường", basis, day, true), By.PROGRAM);
        Part into =
                new Part(new UnitId(UUID.randomUUID()), new Part.NewUnit("WARD", "Phường Hoa Mai", "Hoa Mai", null));
        reorganisations.add(act, UUID.randomUUID(), new Step.Merge(wards, into), By.PROGRAM);
        return act.toString();
    }

    private Map<String, String> ofCampaigns(String campaign) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (String path : List.of("/", "/campaigns", "/campaigns/new")) {
            paths.put(path, path);
        }
        for (String part : List.of(
                "",
                "/assignments",
                "/calendar",
                "/commendations",
                "/contents",
                "/copy",
                "/edit",
                "/history",
                "/launch",
                "/offices",
                "/print",
                "/targets")) {
            paths.put("/campaigns/{id}" + part, "/campaigns/" + campaign + part);
        }
        paths.put("/campaigns/{id}/{things}/new", "/campaigns/" + campaign + "/targets/new");
        paths.put(
                "/campaigns/{id}/{things}/{thing}/edit",
                "/campaigns/" + campaign + "/targets/"
                        + one("select id from campaign_target where campaign_id = '" + campaign + "' limit 1")
                        + "/edit");
        paths.put(
                "/campaigns/{id}/units/{unit}",
                "/campaigns/" + campaign + "/units/"
                        + one("select unit_id from role_grant g join account a on a.id = g.account_id"
                                + " where username = 'truong.hoacuc'"));
        return paths;
    }

    private Map<String, String> ofUnits(Page page) {
        page.navigate("/units/import");
        page.getByLabel("Tệp Excel")
                .setInputFiles(new FilePayload(
                        "don-vi.xlsx",
                        "application/octet-stream",
                        ExcelFile.table(
                                        "don-vi.xlsx",
                                        "A",
                                        List.of(
                                                "Tên đơn vị",
                                                "Tên viết tắt",
                                                "Loại đơn vị",
                                                "Trực thuộc",
                                                "Thư điện tử",
                                                "Tên gọi khác"),
                                        List.of(List.of("Trường Tiểu học Mẫu", "", "Trường", "", "", "")))
                                .bytes()));
        page.getByText("Tải lên", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**/units/imports/*");
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("/units/imports/{id}", page.url().replaceFirst(".*(/units/)", "$1"));
        for (String path : List.of("/units", "/units/import", "/units/names", "/units/new")) {
            paths.put(path, path);
        }
        String unit = "/units/" + one("select unit_id from unit_name limit 1");
        paths.put("/units/{id}", unit);
        paths.put("/units/{id}/edit", unit + "/edit");
        return paths;
    }

    private Map<String, String> ofPeople() {
        PersonId id = new PersonId(UUID.randomUUID());
        UnitId ward = new UnitId(UUID.fromString(one("select id from unit where kind = 'WARD' order by id limit 1")));
        PositionId positionId = new PositionId(UUID.randomUUID());
        LocalDate day = LocalDate.of(2026, 1, 1);
        Position position = new Position(
                positionId, ward, PositionSort.MAIN, "CIVIL_SERVANT", "Chuyên viên", false, "", day, null, 0);
        PersonDetails details = new PersonDetails(day.minusYears(40), null, "0900 000 000", null);
        people.register(id, new PersonDesk.Register("Nguyễn Thị Mẫu", details, position), By.PROGRAM);
        String person = "/people/" + id;
        Map<String, String> paths = new LinkedHashMap<>();
        for (String path : List.of("/people", "/people/new")) {
            paths.put(path, path);
        }
        for (String part : List.of("", "/edit", "/positions/new", "/print")) {
            paths.put("/people/{id}" + part, person + part);
        }
        UUID identity = UUID.randomUUID();
        identities.keep(id, identity, IdentityNumber.of("001090000001").orElseThrow(), By.PROGRAM);
        PersonId twin = new PersonId(UUID.randomUUID());
        people.register(twin, new PersonDesk.Register("Nguyen Thi Mau", details, null), By.PROGRAM);
        paths.put("/people/duplicates", "/people/duplicates");
        paths.put("/people/duplicates/{kept}/{gone}", "/people/duplicates/" + id + "/" + twin);
        paths.put("/people/{id}/identities/{identity}", person + "/identities/" + identity);
        paths.put("/people/{id}/personal-data", person + "/personal-data");
        paths.put("/people/{id}/positions/{position}/edit", person + "/positions/" + positionId + "/edit");
        return paths;
    }

    private Map<String, String> ofClusters() {
        ClusterId id = new ClusterId(UUID.randomUUID());
        LegalBasis none = new LegalBasis("", "", null);
        clusters.create(id, 2026, new ClusterDesk.Head(ClusterSort.TERRITORY, "Cụm thi đua số 1", none), By.PROGRAM);
        jdbc.sql("select id from unit where kind = 'WARD' and ends_on is null order by id")
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list()
                .forEach(ward -> clusters.put(id, ward, ClusterPart.MEMBER, By.PROGRAM));
        Map<String, String> paths = new LinkedHashMap<>();
        for (String path : List.of("/clusters", "/clusters/new", "/clusters/print")) {
            paths.put(path, path);
        }
        paths.put("/clusters/copies/new", "/clusters/copies/new?from=2026");
        paths.put("/clusters/{id}", "/clusters/" + id);
        paths.put("/clusters/{id}/edit", "/clusters/" + id + "/edit");
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
                        () -> jdbc.sql("select id from campaign where state = 'LAUNCHED'")
                                .query(String.class)
                                .list(),
                        launched -> !launched.isEmpty())
                .getFirst();
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private static Page signIn(BrowserContext context, String username) {
        Page page = context.newPage();
        page.navigate("/sign-in");
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").fill(DemoAccounts.PASSWORD);
        page.locator("button.btn-primary").click();
        page.waitForURL("**/");
        return page;
    }
}
