package vn.thidua.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.TestClock;
import vn.thidua.access.Role;
import vn.thidua.campaign.StatementCount;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.organization.reorganisation.Part;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.ReorganisationDesk;
import vn.thidua.organization.reorganisation.Step;
import vn.thidua.shared.By;

/** Clusters of a year, their members in turn, and how they go on through a reorganisation. */
@SpringBootTest(properties = "thidua.test=clusters")
@AutoConfigureMockMvc
@Import({StatementCount.class, PeopleOffice.class})
class ClusterPagesTests {

    private static final int YEAR = TestClock.TODAY.getYear();

    @Autowired
    private PeopleOffice office;

    @Autowired
    private ReorganisationDesk acts;

    @Autowired
    private JdbcClient jdbc;

    private UnitId district;
    private RequestPostProcessor standing;
    private RequestPostProcessor officer;

    @BeforeEach
    void start() {
        for (String table : List.of("cluster_member", "cluster")) {
            jdbc.sql("delete from " + table).update();
        }
        district = office.unit("DISTRICT", "Quận " + UUID.randomUUID(), null);
        standing = office.signedIn(Role.STANDING_OFFICER, district);
        officer = office.signedIn(Role.UNIT_OFFICER, district);
    }

    @Test
    void clusterIsMadeOnceAndUnitsCompeteInOneOnly() {
        UnitId lotus = ward("Phường Hoa Sen");
        String one = cluster(YEAR, "Cụm thi đua số 1", lotus, ward("Phường Hoa Cúc"));
        String two = cluster(YEAR, "Cụm thi đua số 2");
        MvcTestResult no = office.post(two + "/members", standing, Map.of("unit", lotus.toString()));
        assertThat(no.getResponse().getStatus()).isEqualTo(409);
        assertThat(PeopleOffice.page(no).select(".note").text())
                .isEqualTo("Đơn vị này đang ở “Cụm thi đua số 1” trong cùng năm. Bỏ ở đó trước.");
        Map<String, String> again = form(YEAR, "cum thi dua SO 1");
        assertThat(office.post("/clusters", standing, again).getResponse().getStatus())
                .isEqualTo(409);
        assertThat(cell("/clusters?year=" + YEAR, "td.name"))
                .isEqualTo(List.of("Cụm thi đua số 1", "Cụm thi đua số 2"));
        office.redirect(one + "/members/" + lotus + "/removal", standing, Map.of());
        office.redirect(two + "/members", standing, Map.of("unit", lotus.toString()));
        assertThat(office.get("/clusters/new", officer).getResponse().getStatus())
                .isEqualTo(403);
        assertThat(office.get(one, officer).getResponse().getStatus()).isEqualTo(200);
        assertThat(PeopleOffice.page(office.get(one, officer)).select("main form"))
                .isEmpty();
    }

    @Test
    void oneHeadAtATimeAndTheNextInTurnIsSuggested() {
        UnitId lotus = ward("Phường A Hoa Sen");
        UnitId daisy = ward("Phường B Hoa Cúc");
        UnitId rose = ward("Phường C Hoa Hồng");
        String old = cluster(YEAR - 1, "Cụm thi đua", lotus, daisy, rose);
        lead(old, lotus, "HEAD");
        assertThat(office.get("/clusters/copies/new", standing).getResponse().getRedirectedUrl())
                .as("no year to copy from")
                .isEqualTo("/clusters");
        office.redirect("/clusters/copies", standing, Map.of("from", YEAR - 1 + ""));
        office.redirect("/clusters/copies", standing, Map.of("from", YEAR - 1 + ""));
        assertThat(cell("/clusters?year=" + YEAR, "td.name")).isEqualTo(List.of("Cụm thi đua"));
        String now = PeopleOffice.page(office.get("/clusters?year=" + YEAR, standing))
                .select("td.name a")
                .attr("href");
        Document page = PeopleOffice.page(office.get(now, standing));
        assertThat(page.select("li:contains(gợi ý làm trưởng)").text()).startsWith(office.nameOf(daisy));
        assertThat(page.select("li:contains(gợi ý làm phó)").text()).startsWith(office.nameOf(rose));
        lead(now, daisy, "HEAD");
        lead(now, rose, "HEAD");
        assertThat(cell("/clusters?year=" + YEAR, "td[data-l=Trưởng]")).isEqualTo(List.of(office.nameOf(rose)));
        assertThat(PeopleOffice.page(office.get(now, standing))
                        .select("td[data-l=Trưởng]")
                        .eachText())
                .isEqualTo(List.of(office.nameOf(rose), office.nameOf(lotus)));
        assertThat(office.post(old + "/removal", standing, Map.of())
                        .getResponse()
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void copyAppliesReorganisations() {
        UnitId lotus = ward("Phường Hoa Sen");
        UnitId daisy = ward("Phường Hoa Cúc");
        UnitId rose = ward("Phường Hoa Hồng");
        UnitId lily = ward("Phường Hoa Ly");
        String first = cluster(YEAR - 1, "Cụm 1", lotus, rose);
        cluster(YEAR - 1, "Cụm 2", daisy, lily);
        lead(first, lotus, "HEAD");
        LocalDate day = TestClock.TODAY.minusDays(10);
        ReorganisationId act = new ReorganisationId(UUID.randomUUID());
        acts.draft(
                act,
                new Reorganisation.Head("Sắp xếp", new LegalBasis("1/NQ", "HĐND", day.minusDays(9)), day, true),
                By.PROGRAM);
        UnitId merged = new UnitId(UUID.randomUUID());
        UnitId half = new UnitId(UUID.randomUUID());
        acts.add(
                act,
                UUID.randomUUID(),
                new Step.Merge(List.of(lotus, daisy), part(merged, "Phường Gộp " + act)),
                By.PROGRAM);
        acts.add(
                act,
                UUID.randomUUID(),
                new Step.Split(
                        lily,
                        List.of(
                                part(new UnitId(UUID.randomUUID()), "Phường Ly Đông " + act),
                                part(half, "Phường Ly Tây " + act))),
                By.PROGRAM);
        assertThat(acts.decide(act, 2, By.PROGRAM)).isTrue();
        String preview = PeopleOffice.page(office.get("/clusters/copies/new?from=" + (YEAR - 1), standing))
                .text();
        assertThat(preview).contains("Đơn vị mới", "Phường Ly Tây " + act, "Phường Gộp " + act);
        office.redirect("/clusters/copies", standing, Map.of("from", YEAR - 1 + ""));
        Document list = PeopleOffice.page(office.get("/clusters?year=" + YEAR, standing));
        List<String> paths = list.select("td.name a").eachAttr("href");
        assertThat(members(paths.getFirst())).isEqualTo(List.of("Phường Gộp " + act, office.nameOf(rose)));
        assertThat(members(paths.getLast())).isEqualTo(List.of("Phường Ly Đông " + act));
        assertThat(PeopleOffice.page(office.get(paths.getFirst(), standing))
                        .select("li:contains(Phường Gộp)")
                        .text())
                .contains("Làm trưởng gần nhất năm " + (YEAR - 1));
    }

    @Test
    void pledgeIsKeptAsItCameAndNothingElseIs() {
        String path = cluster(YEAR, "Cụm giao ước", ward("Phường Hoa Sen"));
        byte[] pdf = "%PDF-1.7 giao ước".getBytes(StandardCharsets.UTF_8);
        assertThat(office.upload(path + "/pledge", standing, "..\\giao ước.pdf", pdf)
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        MvcTestResult file = office.get(path + "/pledge", officer);
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(pdf);
        assertThat(cell(path, "a[download]")).isEqualTo(List.of("giao ước.pdf"));
        byte[] program = "MZ nothing to sign".getBytes(StandardCharsets.UTF_8);
        assertThat(office.upload(path + "/pledge", standing, "giao-uoc.pdf", program)
                        .getResponse()
                        .getStatus())
                .isEqualTo(409);
        assertThat(office.upload(path + "/pledge", standing, "", new byte[0])
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(office.get(path + "/pledge", officer).getResponse().getContentAsByteArray())
                .isEqualTo(pdf);
    }

    @Test
    void listTakesAsManyStatementsForManyAsForFew() {
        cluster(YEAR, "Cụm A", ward("Phường A"));
        long few = StatementCount.of(() -> office.get("/clusters?year=" + YEAR, standing));
        for (int i = 0; i < 6; i++) {
            cluster(YEAR, "Cụm B" + i, ward("Phường B" + i), ward("Phường C" + i));
        }
        assertThat(StatementCount.of(() -> office.get("/clusters?year=" + YEAR, standing)))
                .isEqualTo(few);
    }

    private UnitId ward(String name) {
        return office.unit("WARD", name + " " + UUID.randomUUID(), district);
    }

    private Part part(UnitId unit, String name) {
        return new Part(unit, new Part.NewUnit("WARD", name, name, district));
    }

    private String cluster(int year, String name, UnitId... members) {
        Map<String, String> form = form(year, name);
        String path = office.redirect("/clusters", standing, form);
        assertThat(office.redirect("/clusters", standing, form)).isEqualTo(path);
        for (UnitId member : members) {
            office.redirect(path + "/members", standing, Map.of("unit", member.toString()));
        }
        return path;
    }

    private static Map<String, String> form(int year, String name) {
        Map<String, String> form = new HashMap<>();
        form.put("id", UUID.randomUUID().toString());
        form.put("version", "0");
        form.put("year", year + "");
        form.put("sort", "TERRITORY");
        form.put("name", name);
        return form;
    }

    private void lead(String path, UnitId unit, String part) {
        office.redirect(path + "/members/" + unit + "/part", standing, Map.of("part", part));
    }

    private List<String> members(String path) {
        return PeopleOffice.page(office.get(path, standing)).select("li.member > .grow").stream()
                .map(item -> item.ownText().strip())
                .toList();
    }

    private List<String> cell(String path, String selector) {
        return PeopleOffice.page(office.get(path, standing)).select(selector).eachText();
    }
}
