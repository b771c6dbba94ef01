package vn.thidua.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
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
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.TestClock;
import vn.thidua.access.Role;
import vn.thidua.campaign.StatementCount;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.organization.reorganisation.Part;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.ReorganisationDesk;
import vn.thidua.organization.reorganisation.Step;
import vn.thidua.shared.By;

/** The pages of people as officers use them. */
@SpringBootTest(properties = "thidua.test=people")
@AutoConfigureMockMvc
@Import({StatementCount.class, PeopleOffice.class})
class PeoplePagesTests {

    @Autowired
    private PeopleOffice office;

    @Autowired
    private ReorganisationDesk acts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper mapper;

    private UnitId district;
    private UnitId lotus;
    private UnitId daisy;
    private RequestPostProcessor standing;
    private RequestPostProcessor officer;

    @BeforeEach
    void start() {
        String mark = UUID.randomUUID().toString();
        district = office.unit("DISTRICT", "Quận " + mark, null);
        lotus = office.unit("WARD", "Phường Hoa Sen " + mark, district);
        daisy = office.unit("WARD", "Phường Hoa Cúc " + mark, district);
        standing = office.signedIn(Role.STANDING_OFFICER, district);
        officer = office.signedIn(Role.UNIT_OFFICER, lotus);
    }

    @Test
    void listIsInVietnameseOrderAndFoundWithoutDiacritics() {
        for (String name :
                List.of("Trần Văn Đạt", "Lê Thị Hạ", "Nguyễn Văn An", "Lê Thị Hà", "Phạm Dũng", "Đỗ Thị Ân")) {
            office.person(name, null, lotus, 2024);
        }
        office.person("Nguyễn Văn Ở Xa", null, office.unit("WARD", "Phường Khác", null), 2024);
        assertThat(names("/people?under=" + district, standing))
                .isEqualTo(
                        List.of("Nguyễn Văn An", "Đỗ Thị Ân", "Phạm Dũng", "Trần Văn Đạt", "Lê Thị Hà", "Lê Thị Hạ"));
        assertThat(names("/people?q=ha+le&under=" + district, standing)).isEqualTo(List.of("Lê Thị Hà", "Lê Thị Hạ"));
        assertThat(names("/people?q=dat&under=" + lotus, standing)).isEqualTo(List.of("Trần Văn Đạt"));
        assertThat(names("/people?category=SOLDIER&under=" + lotus, standing)).isEmpty();
    }

    @Test
    void listGoesOnPageByPage() {
        for (int i = 0; i < 120; i++) {
            office.person("Nguyễn Văn " + (char) ('A' + i % 26) + "a" + "i".repeat(i / 26), null, lotus, 2024);
        }
        List<String> all = new ArrayList<>();
        String path = "/people?under=" + lotus;
        int pages = 0;
        String last = path;
        while (path != null) {
            Document page = PeopleOffice.page(office.get(path, standing));
            all.addAll(page.select("#people td.name").eachText());
            path = page.select("#people nav a:contains(Xem tiếp)").attr("href");
            last = path.isEmpty() ? last : path;
            path = path.isEmpty() ? null : path;
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(all).hasSize(120).doesNotHaveDuplicates();
        List<String> back = new ArrayList<>();
        while (path == null || !path.isEmpty()) {
            Document page = PeopleOffice.page(office.get(path == null ? last : path, standing));
            back.addAll(0, page.select("#people td.name").eachText());
            path = page.select("#people nav a:contains(Xem trước đó)").attr("href");
        }
        assertThat(back).isEqualTo(all);
    }

    @Test
    void personIsWhereItWasOnTheDay() {
        PersonId person = office.person("Lê Thị Đi Lại", null, lotus, 2022);
        String position = office.positionOf(person);
        Map<String, String> left = form(lotus, 2022);
        left.put("lastDay", "2024-06-30");
        assertThat(office.post("/people/" + person + "/positions/" + position, standing, left)
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        Map<String, String> next = form(daisy, 2024);
        next.put("startsOn", "2024-07-01");
        assertThat(office.post("/people/" + person + "/positions", standing, next)
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        assertThat(names("/people?day=2024-06-30&under=" + lotus, standing)).isEqualTo(List.of("Lê Thị Đi Lại"));
        assertThat(names("/people?day=2024-07-01&under=" + lotus, standing)).isEmpty();
        assertThat(names("/people?day=2024-07-01&under=" + daisy, standing)).isEqualTo(List.of("Lê Thị Đi Lại"));
        assertThat(names("/people?day=2024-07-01&under=" + district, standing)).isEqualTo(List.of("Lê Thị Đi Lại"));
    }

    @Test
    void officerSeesOnlyPeopleOfTheOwnUnit() {
        PersonId mine = office.person("Nguyễn Thị Nhà", null, lotus, 2024);
        PersonId other = office.person("Nguyễn Thị Ngoài", null, daisy, 2024);
        assertThat(names("/people", officer)).isEqualTo(List.of("Nguyễn Thị Nhà"));
        assertThat(names("/people?under=" + daisy, officer)).isEqualTo(List.of("Nguyễn Thị Nhà"));
        assertThat(status(office.get("/people/" + mine, officer))).isEqualTo(200);
        for (String path : List.of("", "/print", "/edit", "/positions/new")) {
            assertThat(status(office.get("/people/" + other + path, officer)))
                    .as(path)
                    .isEqualTo(404);
        }
        Map<String, String> elsewhere = form(daisy, 2024);
        elsewhere.put("sort", "CONCURRENT");
        MvcTestResult no = office.post("/people/" + mine + "/positions", officer, elsewhere);
        assertThat(status(no)).isEqualTo(422);
        assertThat(office.post("/people/" + other + "/positions", officer, form(lotus, 2024))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void newPersonIsRegisteredOnceWithItsPosition() {
        Map<String, String> form = form(lotus, 2025);
        form.put("id", UUID.randomUUID().toString());
        form.put("version", "0");
        form.put("name", "  Bùi   Thị Mới ");
        form.put("bornOn", "1990-02-03");
        MvcTestResult first = office.post("/people", officer, form);
        assertThat(first.getResponse().getRedirectedUrl()).isEqualTo("/people/" + form.get("id"));
        assertThat(office.post("/people", officer, form).getResponse().getRedirectedUrl())
                .isEqualTo("/people/" + form.get("id"));
        Document page = PeopleOffice.page(office.get("/people/" + form.get("id"), officer));
        assertThat(page.select("h1").text()).isEqualTo("Bùi Thị Mới");
        assertThat(page.select(".tl li").eachText())
                .isEqualTo(List.of("01/01/2025 Chuyên viên, " + office.nameOf(lotus), "03/02/1990 Ngày sinh"));
    }

    @Test
    void wrongFormsComeBackAsTyped() {
        Map<String, String> form = form(lotus, 2025);
        form.put("id", UUID.randomUUID().toString());
        form.put("version", "0");
        form.put("name", " ");
        form.put("email", "khong phai");
        form.put("post", "");
        MvcTestResult answer = office.post("/people", standing, form);
        assertThat(status(answer)).isEqualTo(422);
        Document page = PeopleOffice.page(answer);
        assertThat(page.select(".td-err").eachText())
                .isEqualTo(List.of(
                        "Mục này chưa được điền.", "Địa chỉ thư điện tử chưa đúng.", "Mục này chưa được điền."));
        assertThat(page.select("#f-email").val()).isEqualTo("khong phai");
        form.put("name", "Bùi Thị Mới");
        form.put("email", "");
        form.put("post", "Chuyên viên");
        form.put("bornOn", "2025-05-05");
        MvcTestResult refused = office.post("/people", standing, form);
        assertThat(status(refused)).isEqualTo(409);
        assertThat(PeopleOffice.page(refused).select(".note").text())
                .isEqualTo("Vị trí bắt đầu trước ngày sinh. Kiểm tra ngày đầu hoặc ngày sinh.");
        assertThat(status(office.get("/people/" + form.get("id"), standing))).isEqualTo(404);
    }

    @Test
    void secondOfTwoChangesSeesTheFirst() {
        PersonId person = office.person("Hồ Văn Hai", null, lotus, 2024);
        long version = office.version(person);
        Map<String, String> mine = new HashMap<>(Map.of("name", "Hồ Văn Hải", "version", version + ""));
        mine.put("id", person.toString());
        assertThat(status(office.post("/people/" + person, standing, mine))).isEqualTo(303);
        Map<String, String> late = new HashMap<>(mine);
        late.put("name", "Hồ Văn Hai");
        late.put("phone", "0900 000 000");
        MvcTestResult stale = office.post("/people/" + person, officer, late);
        assertThat(status(stale)).isEqualTo(409);
        Document page = PeopleOffice.page(stale);
        assertThat(page.select(".note li").text()).startsWith("Họ và tên: “Hồ Văn Hai” → “Hồ Văn Hải”");
        assertThat(page.select("#f-phone").val()).isEqualTo("0900 000 000");
        late.put("version", page.select("input[name=version]").val());
        assertThat(status(office.post("/people/" + person, officer, late))).isEqualTo(303);
    }

    @Test
    void peopleFollowAMergerOfTheirUnitAndComeBack() {
        office.person("Lê Thị Một", null, lotus, 2022);
        PersonId two = office.person("Lê Thị Hai", null, daisy, 2022);
        LocalDate day = TestClock.TODAY.plusDays(30);
        ReorganisationId act = new ReorganisationId(UUID.randomUUID());
        LegalBasis basis = new LegalBasis("1/NQ-HĐND", "HĐND", day.minusDays(60));
        acts.draft(act, new Reorganisation.Head("Sắp xếp", basis, day, true), By.PROGRAM);
        UnitId merged = new UnitId(UUID.randomUUID());
        Part into = new Part(merged, new Part.NewUnit("WARD", "Phường Hoa Mới " + act, "Hoa Mới", district));
        acts.add(act, UUID.randomUUID(), new Step.Merge(List.of(lotus, daisy), into), By.PROGRAM);
        String preview = PeopleOffice.page(office.get("/units/reorganisations/" + act, standing))
                .text();
        assertThat(preview).contains("1 người");
        assertThat(acts.decide(act, 1, By.PROGRAM)).isTrue();
        String before = "/people?day=" + day.minusDays(1) + "&under=";
        String after = "/people?day=" + day + "&under=";
        assertThat(names(before + lotus, standing)).isEqualTo(List.of("Lê Thị Một"));
        assertThat(names(after + merged, standing)).isEqualTo(List.of("Lê Thị Hai", "Lê Thị Một"));
        assertThat(PeopleOffice.page(office.get(after + merged, standing))
                        .select("#people td[data-l=Đơn vị]")
                        .eachText())
                .isEqualTo(List.of("Phường Hoa Mới " + act, "Phường Hoa Mới " + act));
        acts.takeBack(act, By.PROGRAM);
        assertThat(names(after + daisy, standing)).isEqualTo(List.of("Lê Thị Hai"));
        assertThat(status(office.get("/people/" + two, officer))).isEqualTo(404);
    }

    @Test
    void listAndPageTakeAsManyStatementsForManyAsForFew() {
        PersonId person = office.person("Lê Thị Ít", null, lotus, 2022);
        long few = StatementCount.of(() -> office.get("/people?under=" + district, standing));
        long page = StatementCount.of(() -> office.get("/people/" + person, standing));
        for (int i = 0; i < 30; i++) {
            office.person("Lê Thị Nhiều " + i, null, i % 2 == 0 ? lotus : daisy, 2022);
            Map<String, String> more = form(office.unit("SCHOOL", "Trường " + i + UUID.randomUUID(), lotus), 2023);
            more.put("sort", "CONCURRENT");
            more.put("post", "Giáo viên " + i);
            assertThat(status(office.post("/people/" + person + "/positions", standing, more)))
                    .isEqualTo(303);
        }
        assertThat(StatementCount.of(() -> office.get("/people?under=" + district, standing)))
                .isEqualTo(few);
        assertThat(StatementCount.of(() -> office.get("/people/" + person, standing)))
                .isEqualTo(page);
    }

    @Test
    void workbookHoldsTheFoundPeople() throws IOException {
        office.person("Lê Thị Sổ", LocalDate.of(1980, 5, 1), lotus, 2022);
        office.person("=1+1", null, daisy, 2022);
        Map<String, String> asked = Map.of("under", district.toString(), "day", TestClock.TODAY.toString());
        byte[] bytes =
                office.post("/people/exports", standing, asked).getResponse().getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.stream().map(row -> row.getCellText(1)).toList())
                    .isEqualTo(List.of("Họ và tên", "=1+1", "Lê Thị Sổ"));
            assertThat(rows.get(2).getCellText(2)).isEqualTo("01/05/1980");
            assertThat(rows.get(2).getCellText(8)).isEqualTo(office.nameOf(lotus));
        }
    }

    @Test
    void whoTakesPeopleOutIsWrittenDownWithoutWhatWasTyped() {
        PersonId person = office.person("Lê Thị Ghi Lại", null, lotus, 2022);
        office.person("Trần Văn Khác", null, lotus, 2022);
        Map<String, String> asked = Map.of("under", lotus.toString(), "q", "ghi lai", "day", "2024-06-30");
        assertThat(status(office.post("/people/exports", officer, asked))).isEqualTo(200);
        assertThat(written("PeopleExported", lotus))
                .isEqualTo(List.of(
                        "people:all {people=1, named=true, under=%s, category=, day=2024-06-30}".formatted(lotus)));
        assertThat(status(office.get("/people/" + person + "/print", officer))).isEqualTo(200);
        assertThat(written("PersonPrinted", lotus)).isEqualTo(List.of("person:%1$s {person=%1$s}".formatted(person)));
        PersonId other = office.person("Trần Thị Ngoài", null, daisy, 2022);
        assertThat(status(office.get("/people/" + other + "/print", officer))).isEqualTo(404);
        assertThat(written("PersonPrinted", lotus)).hasSize(1);
    }

    /** Returns what the audit trail keeps of an event that people of the unit caused, without who and when. */
    private List<String> written(String event, UnitId unit) {
        return jdbc.sql("select about, facts from audit_entry where event = :event and unit_id = :unit order by seq")
                .param("event", event)
                .param("unit", unit.value())
                .query((row, n) -> row.getString("about") + " " + facts(row.getString("facts")))
                .list();
    }

    private Map<String, Object> facts(String json) {
        Map<String, Object> facts = new LinkedHashMap<>();
        mapper.readTree(json).properties().stream()
                .filter(fact -> !Set.of("occurredAt", "by").contains(fact.getKey()))
                .forEach(fact -> facts.put(
                        fact.getKey(),
                        fact.getValue().has("value")
                                ? fact.getValue().get("value").asString()
                                : fact.getValue().asString()));
        return facts;
    }

    private List<String> names(String path, RequestPostProcessor who) {
        return PeopleOffice.page(office.get(path, who))
                .select("#people td.name")
                .eachText();
    }

    private static int status(MvcTestResult result) {
        return result.getResponse().getStatus();
    }

    private static Map<String, String> form(UnitId unit, int year) {
        Map<String, String> form = new HashMap<>();
        form.put("position", UUID.randomUUID().toString());
        form.put("revision", "0");
        form.put("unit", unit.toString());
        form.put("sort", "MAIN");
        form.put("category", "CIVIL_SERVANT");
        form.put("post", "Chuyên viên");
        form.put("startsOn", year + "-01-01");
        return form;
    }
}
