package vn.thidua.honours;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.StatementCount;
import vn.thidua.honours.domain.Honour;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.RecipientKind;

/** The register as offices, units and strangers see it, and old awards that come in as a table. */
@SpringBootTest(properties = "thidua.test=honour-pages")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, Register.class, StatementCount.class})
class HonourPagesTests {

    private static final String HEAD =
            "Đối tượng;Họ tên, tên tập thể, chủ hộ;Mã người;Ngày sinh;Đơn vị;Danh hiệu, hình thức;Năm;Số quyết định;Ngày quyết định;Thành tích\n";

    @Autowired
    private Office office;

    @Autowired
    private Adoptions browser;

    @Autowired
    private Register register;

    @Autowired
    private Honours honours;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void aNameIsFoundWithoutDiacriticsByWhoMaySeeIt() {
        PersonId person = register.person("Đặng Thị Thùy Trâm", null, null, office.school);
        HonourId honour = register.title(person, "Đặng Thị Thùy Trâm", office.school, "CSTDCS", 2024);
        for (AccountId who : List.of(office.officer, office.leader, office.schoolOfficer)) {
            assertThat(names("/honours?q=dang+tram", who)).containsExactly("Đặng Thị Thùy Trâm");
        }
        assertThat(names("/honours?q=dang+tram&year=2023", office.officer)).isEmpty();
        assertThat(names("/honours?q=dang+tram&year=2024&form=CSTDCS&decision=2024/QĐ", office.officer))
                .hasSize(1);
        assertThat(names("/honours?q=dang+tram&under=" + office.ward1, office.officer))
                .isEmpty();
        assertThat(names("/honours?q=dang+tram", office.wardOffice)).isEmpty();
        assertThat(names("/honours?q=dang+tram", office.strangeOffice)).isEmpty();
        assertThat(browser.get("/honours/" + honour, office.strangeOffice)).hasStatus(404);
        assertThat(browser.get("/honours/people/" + person, office.strangeOffice))
                .hasStatus(404);
        assertThat(browser.get("/honours/people/" + person, office.schoolOfficer))
                .hasStatusOk();
        assertThat(page("/honours/" + honour, office.schoolOfficer).text())
                .contains("Chiến sĩ thi đua cơ sở", "2024/QĐ-UBND", "20/12/2024")
                .doesNotContain("Ghi nhận thu hồi");
    }

    @Test
    void whoMovedIsSeenByTheNewUnitAndWhatWasGotThereByTheOld() {
        PersonId person = register.person("Phan Văn Chuyển", null, null, office.ward1);
        HonourId here = register.title(person, "Phan Văn Chuyển", office.school, "LDTT", 2023);
        HonourId there = register.title(person, "Phan Văn Chuyển", office.ward1, "LDTT", 2024);
        assertThat(names("/honours?q=phan+chuyen", office.wardOffice)).hasSize(2);
        assertThat(names("/honours?q=phan+chuyen", office.schoolOfficer)).hasSize(1);
        assertThat(browser.get("/honours/" + here, office.schoolOfficer)).hasStatusOk();
        assertThat(browser.get("/honours/" + there, office.schoolOfficer)).hasStatus(404);
        assertThat(page("/honours/people/" + person, office.schoolOfficer).select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void theListGoesOnWhereItStopped() {
        for (int i = 0; i < 60; i++) {
            PersonId person = register.person("Mai Trang Sổ", null, null, office.school);
            register.title(person, "Mai Trang Sổ", office.school, "LDTT", 2010 + i % 10);
        }
        Document first = page("/honours?q=mai+so", office.officer);
        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(first.select("[role=status]").text()).contains("60");
        Document second = page(next(first), office.officer);
        assertThat(second.select("tbody tr")).hasSize(10);
        assertThat(second.select("tbody a").eachAttr("href"))
                .doesNotContainAnyElementsOf(first.select("tbody a").eachAttr("href"));
        Document newest = page("/honours?form=LDTT", office.officer);
        Document after = page(next(newest), office.officer);
        assertThat(after.select("tbody a").eachAttr("href"))
                .doesNotContainAnyElementsOf(newest.select("tbody a").eachAttr("href"));
    }

    @Test
    void anHonourIsNotedAsRevokedAndBadInputStays() {
        PersonId person = register.person("Tạ Thị Hồi", null, null, office.school);
        HonourId honour = register.title(person, "Tạ Thị Hồi", office.school, "LDTT", 2022);
        String path = "/honours/" + honour + "/revocation";
        MvcTestResult empty =
                post(path, Map.of("version", "0", "number", "3/QĐ", "day", "", "why", "Khai sai"), office.officer);
        assertThat(empty).hasStatus(422);
        assertThat(Jsoup.parse(Adoptions.text(empty)).select("[name=number]").val())
                .isEqualTo("3/QĐ");
        Map<String, String> sound = Map.of("version", "0", "number", "3/QĐ", "day", "2024-02-01", "why", "Khai sai");
        assertThat(post(path, sound, office.schoolOfficer)).hasStatus(403);
        assertThat(post(path, sound, office.officer)).hasStatus(303);
        assertThat(post(path, sound, office.officer)).as("sent twice").hasStatus(303);
        assertThat(page("/honours/" + honour, office.officer).text()).contains("Đã thu hồi theo quyết định số 3/QĐ");
        assertThat(post(
                        path,
                        Map.of("version", "0", "number", "4/QĐ", "day", "2024-03-01", "why", "Khác"),
                        office.officer))
                .hasStatus(409);
    }

    @Test
    void aTableIsShownThenChosenThenEntered() {
        PersonId sure = register.person("Võ Thị Chắc", "GV-901", null, office.school);
        PersonId born = register.person("Võ Thị Trùng", "GV-902", LocalDate.of(1990, 5, 4), office.school);
        register.person("Võ Thị Trùng", "GV-903", LocalDate.of(1991, 5, 4), office.school);
        String table = HEAD
                + "Cá nhân;Võ Thị Chắc;GV-901;;Trường Tiểu học Hoa Sen;Chiến sĩ thi đua cơ sở;2023-2024;81/QĐ-UBND;20/06/2024;Dạy tốt\n"
                + "Cá nhân;Võ Thị Trùng;;04/05/1990;Trường Tiểu học Hoa Sen;LĐTT;2024;81/QĐ-UBND;20/06/2024;\n"
                + "Cá nhân;Võ Thị Trùng;;;Trường Tiểu học Hoa Sen;LĐTT;2024;82/QĐ-UBND;21/06/2024;\n"
                + "Tập thể;Phường 1;;;;Giấy khen;;83/QĐ-UBND;22/06/2024;\n"
                + "Tập thể;Phường 1;;;;LĐTT;2024;84/QĐ-UBND;23/06/2024;\n"
                + "Cá nhân;Võ Thị Chắc;GV-901;;Trường Tiểu học Hoa Sen;CSTĐCS;2024;81/QĐ-UBND;20/06/2024;\n"
                + "Cá nhân;;;;Trường Tiểu học Hoa Sen;LĐTT;hai nghìn;;hôm qua;\n";
        Document shown = send(table, office.officer);
        assertThat(shown.text()).contains("Đã đọc 7 dòng", "2 dòng sẽ vào sổ, 2 dòng cần chọn, 2 dòng có lỗi");
        assertThat(shown.text())
                .contains("Viết hai lần trong tệp", "không dành cho đối tượng này", "Thiếu “Số quyết định”");
        assertThat(count()).as("nothing before yes").isZero();
        assertThat(shown.select("[name=person.4] option").eachText())
                .anyMatch(text -> text.contains("GV-902"))
                .anyMatch(text -> text.contains("GV-903"));
        Map<String, String> chosen = new HashMap<>(Map.of(
                "kept",
                shown.select("[name=kept]").val(),
                "do",
                "look",
                "form.5",
                "GK_XA",
                "person.4",
                born.toString()));
        Document again = Jsoup.parse(Adoptions.text(post("/honours/table/rows", chosen, office.officer)));
        assertThat(again.text()).contains("4 dòng sẽ vào sổ, 0 dòng cần chọn");
        Map<String, String> yes = Map.of("kept", again.select("[name=kept]").val(), "do", "enter");
        assertThat(post("/honours/table/rows", yes, office.officer)).hasStatus(303);
        assertThat(count()).isEqualTo(4);
        assertThat(post("/honours/table/rows", yes, office.officer))
                .as("sent twice")
                .hasStatus(303);
        assertThat(count()).isEqualTo(4);
        assertThat(honours.ofPeople(List.of(sure, born), LocalDate.of(2026, 1, 1))
                        .get(sure)
                        .years("CSTDCS"))
                .as("a school year counts as the year in which it ends")
                .containsExactly(2024);
        assertThat(honours.ofPeople(List.of(born), LocalDate.of(2026, 1, 1))
                        .get(born)
                        .times("LDTT"))
                .isEqualTo(2);
        assertThat(honours.ofUnits(List.of(office.ward1), LocalDate.of(2026, 1, 1))
                        .get(office.ward1)
                        .times("GK_XA"))
                .isEqualTo(1);
        assertThat(send(table, office.officer).text()).contains("Đã có trong sổ, bỏ qua: 3 dòng");
    }

    @Test
    void nobodyEntersForUnitsOfOthers() {
        assertThat(browser.get("/honours/table", office.schoolOfficer)).hasStatus(403);
        Document shown = send(
                HEAD + "Tập thể;Trường Tiểu học Hoa Sen;;;;TTLDTT;2024;85/QĐ-UBND;20/06/2024;\n"
                        + "Cá nhân;Không Rõ Ai;;;;LĐTT;2024;85/QĐ-UBND;20/06/2024;\n",
                office.wardOffice);
        assertThat(shown.text())
                .contains("không thuộc phạm vi bạn phụ trách", "Không rõ là người hay đơn vị nào", "0 dòng sẽ vào sổ");
    }

    @Test
    void whatGoesOutIsNotedAndComesBackIn() {
        UnitId unit = office.unit("SCHOOL", "Trường Xuất Sổ", office.district);
        register.collective(unit, "Trường Xuất Sổ", "TTLDTT", 2024);
        MvcTestResult file = mvc.post()
                .uri("/honours/exports")
                .param("q", "truong xuat so")
                .param("format", "csv")
                .with(office.as(office.officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(file).hasStatusOk();
        assertThat(Adoptions.text(file)).contains("Trường Xuất Sổ", "Tập thể lao động tiên tiến");
        assertThat(jdbc.sql("select count(*) from audit_entry where event = 'HonoursExported'")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(send(Adoptions.text(file), office.officer).text()).contains("Đã có trong sổ, bỏ qua: 1 dòng");
    }

    @Test
    void aUnitKeepsInitiativesOfItsPeople() {
        register.person("Cao Thị Sáng", "SK-01", null, office.school);
        register.person("Cao Thị Sáng", "SK-02", null, office.school);
        Map<String, String> typed = new HashMap<>(Map.of(
                "initiative",
                UUID.randomUUID().toString(),
                "name",
                "Vườn rau lớp học",
                "authors",
                "Cao Thị Sáng",
                "unit",
                office.school.toString(),
                "circle",
                "BASE",
                "number",
                "15/QĐ-HĐSK",
                "day",
                "2025-04-01"));
        MvcTestResult unsure = post("/initiatives", typed, office.schoolOfficer);
        assertThat(unsure).hasStatus(422);
        assertThat(Adoptions.text(unsure)).contains("SK-01, SK-02", "Vườn rau lớp học");
        typed.put("authors", "Cao Thị Sáng (SK-02)");
        assertThat(post("/initiatives", typed, office.schoolOfficer)).hasStatus(303);
        assertThat(page("/initiatives?q=vuon+rau", office.officer)
                        .select("td.name")
                        .eachText())
                .containsExactly("Vườn rau lớp học");
        assertThat(page("/initiatives?q=vuon+rau", office.strangeOffice).select("td.name"))
                .isEmpty();
        assertThat(browser.get("/initiatives/" + typed.get("initiative"), office.strangeOffice))
                .hasStatus(404);
        typed.put("unit", office.ward1.toString());
        assertThat(post("/initiatives", typed, office.schoolOfficer)).hasStatus(422);
        assertThat(browser.get("/initiatives/initiatives.xlsx", office.schoolOfficer))
                .hasStatusOk();
    }

    @Test
    void aLongListTakesAsManyStatementsAsAShortOne() {
        UnitId unit = office.unit("SCHOOL", "Trường Ít Câu", office.district);
        String list = "/honours?under=" + unit;
        register.enter(register.entry(household(unit, "Hộ Một"), "GDVH", 2024, LocalDate.of(2024, 11, 1)));
        page(list, office.officer);
        long few = StatementCount.of(() -> page(list, office.officer));
        for (int i = 0; i < 4; i++) {
            register.enter(register.entry(household(unit, "Hộ " + i), "GDVH", 2024, LocalDate.of(2024, 11, 1)));
        }
        assertThat(StatementCount.of(() -> page(list, office.officer))).isEqualTo(few);
    }

    private static Honour.Recipient household(UnitId unit, String name) {
        return new Honour.Recipient(RecipientKind.HOUSEHOLD, null, unit, name, "", "", "Tổ 1");
    }

    private static String next(Document page) {
        return URLDecoder.decode(page.select("nav a[href*=after]").attr("href"), StandardCharsets.UTF_8);
    }

    private long count() {
        return jdbc.sql("select count(*) from honour where decision_number like '8_/QĐ-UBND'")
                .query(Long.class)
                .single();
    }

    private Document send(String csv, AccountId who) {
        MvcTestResult answer = mvc.post()
                .uri("/honours/table")
                .multipart()
                .file("file", csv.getBytes(StandardCharsets.UTF_8))
                .with(office.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(Adoptions.text(answer));
    }

    private List<String> names(String address, AccountId who) {
        return page(address, who).select("tbody td.name a").eachText();
    }

    private MvcTestResult post(String to, Map<String, String> fields, AccountId who) {
        Map<String, List<String>> form = new HashMap<>();
        fields.forEach((name, value) -> form.put(name, List.of(value)));
        return browser.post(to, form, who);
    }

    private Document page(String address, AccountId who) {
        MvcTestResult answer = browser.get(address, who);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(Adoptions.text(answer));
    }
}
