package vn.thidua.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.campaign.StatementCount;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.AliasDesk;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.shared.By;
import vn.thidua.spreadsheet.ExcelFile;

/** The pages of units as an officer uses them, without JavaScript and with it. */
@SpringBootTest(properties = "thidua.test=units")
@AutoConfigureMockMvc
@Import(StatementCount.class)
class UnitPagesTests {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final List<String> HEADINGS =
            List.of("Tên đơn vị", "Tên viết tắt", "Loại đơn vị", "Trực thuộc", "Thư điện tử", "Tên gọi khác");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private UnitDesk units;

    @Autowired
    private AliasDesk aliases;

    @Autowired
    private UnitReads reads;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private JdbcClient jdbc;

    private UnitId district;
    private String mark;
    private RequestPostProcessor officer;
    private RequestPostProcessor other;

    @BeforeEach
    void start() {
        mark = UUID.randomUUID().toString();
        district = unit("DISTRICT", "Quận " + mark, null);
        officer = signedIn("Nguyễn Thị Mẫu", mark + ".a", Role.STANDING_OFFICER);
        other = signedIn("Trần Văn Thử", mark + ".b", Role.ADMINISTRATOR);
    }

    @Test
    void newUnitIsCreatedOnceHoweverOftenTheFormIsSent() {
        Map<String, String> form = form(UUID.randomUUID(), 0, "Phường 1", "WARD", district);
        MvcTestResult first = post("/units", officer, form);
        assertThat(first.getResponse().getStatus()).isEqualTo(303);
        assertThat(post("/units", officer, form).getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl())
                .isEqualTo("/units/" + form.get("id"));
        assertThat(childrenOf(district)).isEqualTo(List.of("Phường 1"));
    }

    @Test
    void wrongFormComesBackAsItWasTyped() {
        Map<String, String> form = form(UUID.randomUUID(), 0, " ", "NOTHING", district);
        form.put("email", "khong phai dia chi");
        MvcTestResult answer = post("/units", officer, form);
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        Document page = page(answer);
        assertThat(page.select(".td-err").eachText())
                .isEqualTo(List.of(
                        "Mục này chưa được điền.",
                        "Chọn một loại đơn vị trong danh sách.",
                        "Địa chỉ thư điện tử chưa đúng."));
        assertThat(page.select("#f-email").val()).isEqualTo("khong phai dia chi");
        assertThat(page.select("input[name=id]").val()).isEqualTo(form.get("id"));
        assertThat(page.select("input[name=parent]").val()).isEqualTo(district.toString());
        assertThat(page.select("#f-parent").val()).isEqualTo(form.get("parentName"));
    }

    @Test
    void parentIsTypedAndAskedBackWhereTheNameFitsSeveral() {
        UnitId first = unit("WARD", "Phường Trùng " + mark, district);
        UnitId second = unit("WARD", "Phường Trùng " + mark, unit("DISTRICT", "Quận Khác " + mark, null));
        Map<String, String> form = form(UUID.randomUUID(), 0, "Trường Mới", "SCHOOL", null);
        form.put("parentName", "phuong trung " + mark);
        MvcTestResult asked = post("/units", officer, form);
        assertThat(asked.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(asked).select("input[type=radio][name=parent]").eachAttr("value"))
                .containsExactlyInAnyOrder(first.toString(), second.toString());
        form.put("parent", second.toString());
        assertThat(post("/units", officer, form).getResponse().getStatus()).isEqualTo(303);
        assertThat(childrenOf(second)).isEqualTo(List.of("Trường Mới"));
        form.put("id", UUID.randomUUID().toString());
        form.put("parentName", "không có nơi này " + mark);
        assertThat(page(post("/units", officer, form)).select("#e-f-parent").text())
                .startsWith("Không có đơn vị nào tên như vậy.");
    }

    @Test
    void unitsOfTheSameNameAreToldApartByWhatTheyBelongTo() {
        UnitId chosen = null;
        for (int i = 1; i <= 14; i++) {
            chosen =
                    unit("COMMUNE_OFFICE", "Phòng Sổ sách " + mark, unit("COMMUNE", "Xã Hoa Lá " + i + mark, district));
        }
        String name = "Phòng Sổ sách " + mark;
        Map<String, String> form = form(UUID.randomUUID(), 0, "Tổ Một", "SCHOOL", chosen);
        assertThat(post("/units", officer, form).getResponse().getStatus()).isEqualTo(303);
        form.put("id", UUID.randomUUID().toString());
        form.put("name", "Tổ Hai");
        form.put("parent", "");
        form.put("parentName", name + " hoa la 14");
        assertThat(page(post("/units", officer, form))
                        .select("input[type=radio][name=parent]")
                        .eachAttr("value"))
                .isEqualTo(List.of(chosen.toString()));
        form.put("parentName", name + ", Xã Hoa Lá 14" + mark);
        assertThat(post("/units", officer, form).getResponse().getStatus()).isEqualTo(303);
        assertThat(childrenOf(chosen)).containsExactlyInAnyOrder("Tổ Một", "Tổ Hai");
        assertThat(page(get("/units/found?parentName=" + name + " hoa la", officer))
                        .select("option")
                        .eachAttr("value"))
                .hasSize(12)
                .allMatch(value -> value.startsWith(name + ", Xã Hoa Lá "));
    }

    @Test
    void parentThatEndedIsNotTakenAwaySilently() {
        UnitId parent = unit("WARD", "Phường Sắp Hết " + mark, district);
        UnitId school = unit("SCHOOL", "Trường Mẫu", parent);
        jdbc.sql("update unit set ends_on = :today where id = :id")
                .param("today", TestClock.TODAY)
                .param("id", parent.value())
                .update();
        Document page = page(get("/units/" + school + "/edit", officer));
        assertThat(page.select("#f-parent").val()).isEmpty();
        Map<String, String> form = form(school.value(), 0, "Trường Mới", "SCHOOL", null);
        form.put("parent", page.select("input[name=parent]").val());
        MvcTestResult answer = post("/units/" + school, officer, form);
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(answer).select("#e-f-parent").text())
                .startsWith("Đơn vị cấp trên trước đây không còn hoạt động.");
        assertThat(reads.find(school, TestClock.TODAY).orElseThrow().parent()).contains(parent);
        form.put("parent", page(answer).select("input[name=parent]").val());
        assertThat(post("/units/" + school, officer, form).getResponse().getStatus())
                .isEqualTo(303);
        assertThat(reads.find(school, TestClock.TODAY).orElseThrow().parent()).isEmpty();
    }

    @Test
    void twoSiblingsHaveTwoNames() {
        unit("WARD", "Phường 1", district);
        MvcTestResult answer = post("/units", officer, form(UUID.randomUUID(), 0, "phường 1", "WARD", district));
        assertThat(answer.getResponse().getStatus()).isEqualTo(409);
        assertThat(page(answer).select("[role=alert]").text()).contains("Đã có đơn vị tên “Phường 1”");
        assertThat(childrenOf(district)).isEqualTo(List.of("Phường 1"));
    }

    @Test
    void renamingEndsTheOldNameAndKeepsIt() {
        UnitId ward = unit("WARD", "Phường Cũ", district);
        assertThat(post("/units/" + ward, officer, form(ward.value(), 0, "Phường Mới", "WARD", district))
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        LocalDate today = TestClock.TODAY;
        assertThat(reads.find(ward, today).orElseThrow().name()).isEqualTo("Phường Mới");
        assertThat(reads.find(ward, today.minusDays(1)).orElseThrow().name()).isEqualTo("Phường Cũ");
        post("/units/" + ward, officer, form(ward.value(), 1, "Phường Mới Hơn", "WARD", null));
        assertThat(reads.find(ward, today).orElseThrow().name()).isEqualTo("Phường Mới Hơn");
        assertThat(reads.find(ward, today).orElseThrow().parent()).isEmpty();
        assertThat(reads.find(ward, today.minusDays(1)).orElseThrow().parent()).contains(district);
        assertThat(page(get("/units/" + ward, officer)).text())
                .contains("Phường Cũ")
                .contains("Phường Mới Hơn");
    }

    @Test
    void staleFormIsKeptAndToldWhatTheOtherPersonChanged() {
        UnitId ward = unit("WARD", "Phường 1", district);
        post("/units/" + ward, other, form(ward.value(), 0, "Phường 1A", "WARD", district));
        Map<String, String> mine = form(ward.value(), 0, "Phường 1", "COMMUNE", district);
        MvcTestResult answer = post("/units/" + ward, officer, mine);
        assertThat(answer.getResponse().getStatus()).isEqualTo(409);
        Document page = page(answer);
        assertThat(page.select("[role=alert] li").text())
                .startsWith("Tên: “Phường 1” → “Phường 1A” (Trần Văn Thử,")
                .doesNotContain("Loại");
        assertThat(page.select("#f-kind option[selected]").val()).isEqualTo("COMMUNE");
        assertThat(reads.find(ward, TestClock.TODAY).orElseThrow().name()).isEqualTo("Phường 1A");
        mine.put("version", page.select("input[name=version]").val());
        assertThat(post("/units/" + ward, officer, mine).getResponse().getStatus())
                .isEqualTo(303);
        assertThat(reads.find(ward, TestClock.TODAY).orElseThrow().name()).isEqualTo("Phường 1");
    }

    @Test
    void unitCannotBelongToWhatIsBelowIt() {
        UnitId ward = unit("WARD", "Phường 1", district);
        String name = reads.find(district, TestClock.TODAY).orElseThrow().name();
        MvcTestResult answer = post("/units/" + district, officer, form(district.value(), 0, name, "DISTRICT", ward));
        assertThat(answer.getResponse().getStatus()).isEqualTo(409);
        assertThat(page(answer).select("[role=alert]").text()).contains("không thể trực thuộc chính mình");
        assertThat(reads.find(district, TestClock.TODAY).orElseThrow().parent()).isEmpty();
    }

    @Test
    void searchPassesOverDiacriticsAndShowsWhereItFound() {
        UnitId office = unit("DISTRICT_OFFICE", "Phòng Lâm nghiệp Đặc biệt", district);
        aliases.learn("P.LNĐB " + district, office, null, By.PROGRAM);
        for (String query : List.of("lam nghiep dac biet", "LÂM NGHIỆP ĐẶC", "p lndb " + district)) {
            Document page = page(mvc.get()
                    .uri("/units?q={q}&kind=DISTRICT_OFFICE", query)
                    .with(officer)
                    .header("HX-Request", "true")
                    .exchange());
            assertThat(page.select("tr:not(.context) td.name").eachText())
                    .as(query)
                    .isEqualTo(List.of("Phòng Lâm nghiệp Đặc biệt"));
            assertThat(page.select("tr.context td.name").size()).as(query).isEqualTo(1);
            assertThat(page.select("nav, header")).as("a fragment has no shell").isEmpty();
        }
        assertThat(page(get("/units?q=khongcogiohet", officer))
                        .select(".empty-box h2")
                        .text())
                .isEqualTo("Không tìm thấy đơn vị nào");
    }

    @Test
    void unitsOfAKindHaveACommonName() {
        String name = "UBND các phường " + UUID.randomUUID();
        assertThat(post("/units/names", officer, Map.of("alias", name, "kind", "WARD"))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/units/names");
        Document page = page(get("/units/names", officer));
        assertThat(page.select("tr:contains(" + name + ") td").get(1).text()).isEqualTo("Tất cả: Phường");
        MvcTestResult taken =
                post("/units/" + district + "/names", officer, Map.of("alias", name.toUpperCase(), "kind", ""));
        assertThat(taken.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(taken).select("#f-alias").val()).isEqualTo(name.toUpperCase());
        String removal = page.select("tr:contains(" + name + ") form").attr("action");
        post(removal, officer, Map.of());
        post(removal, officer, Map.of());
        assertThat(post("/units/" + district + "/names", officer, Map.of("alias", name, "kind", ""))
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void listIsLookedAtBeforeItIsApplied() throws IOException {
        String mark = UUID.randomUUID().toString();
        String top = reads.find(district, TestClock.TODAY).orElseThrow().name();
        String preview = upload(ExcelFile.table(
                        "a.xlsx",
                        "A",
                        HEADINGS,
                        List.of(
                                List.of("Khu phố " + mark, "", "Khu phố", "Phường " + mark, "", ""),
                                List.of("Phường " + mark, "P", "Phường", top, "p@mau.example", "P. " + mark)))
                .bytes());
        assertThat(childrenOf(district)).isEmpty();
        assertThat(page(get(preview, officer))
                        .select("button:contains(Nhận 2 đơn vị)")
                        .hasAttr("disabled"))
                .isFalse();
        assertThat(get(preview, other).getResponse().getStatus())
                .as("another person's list")
                .isEqualTo(404);
        post(preview + "/application", officer, Map.of());
        post(preview + "/application", officer, Map.of());
        assertThat(childrenOf(district)).isEqualTo(List.of("Phường " + mark));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(
                get("/units/export.xlsx", officer).getResponse().getContentAsByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.stream()
                            .filter(row -> row.getCellText(0).equals("Phường " + mark))
                            .map(row -> row.stream().map(cell -> cell.getText()).toList())
                            .toList())
                    .isEqualTo(List.of(List.of("Phường " + mark, "P", "Phường", top, "p@mau.example", "P. " + mark)));
        }
    }

    @Test
    void listWithAWrongRowIsNotApplied() {
        String preview = upload(ExcelFile.table(
                        "a.xlsx",
                        "A",
                        HEADINGS,
                        List.of(
                                List.of("Phường X " + district, "", "Phường", "", "", ""),
                                List.of("Phường Y " + district, "", "Tổng", "", "", "")))
                .bytes());
        Document page = page(get(preview, officer));
        assertThat(page.select("button:contains(Nhận)").hasAttr("disabled")).isTrue();
        assertThat(page.select("tbody tr:eq(1)").text()).contains("Không có loại đơn vị “Tổng”");
        MvcTestResult forged = post(preview + "/application", officer, Map.of());
        assertThat(forged.getResponse().getStatus()).isEqualTo(409);
        assertThat(page(forged).text())
                .contains("Danh sách còn 1 dòng chưa nhận được")
                .contains("ORG-104");
        assertThat(page(get("/units?q=Phuong X " + district, officer)).select("tr:not(.context) td.name"))
                .isEmpty();
    }

    @Test
    void brokenWorkbookIsAnsweredOnItsForm() {
        for (Map.Entry<byte[], String> file : Map.of(
                        new byte[0],
                        "Chưa chọn tệp",
                        "GIF89a".getBytes(StandardCharsets.UTF_8),
                        "Tệp này không mở được",
                        new byte[5 * 1024 * 1024 + 1],
                        "Tệp quá lớn")
                .entrySet()) {
            MvcTestResult answer = send(file.getKey());
            assertThat(answer.getResponse().getStatus()).isEqualTo(422);
            assertThat(page(answer).select("#e-file").text()).startsWith(file.getValue());
        }
    }

    @Test
    void pagesSendAsManyStatementsForManyUnitsAsForOne() {
        long listOfOne = StatementCount.of(() -> get("/units", officer));
        long pageOfOne = StatementCount.of(() -> get("/units/" + district, officer));
        for (int i = 1; i <= 3; i++) {
            UnitId ward = unit("WARD", "Phường " + i, district);
            aliases.learn("Tên " + i + " " + district, district, null, By.PROGRAM);
            aliases.learn("P" + i + " " + district, ward, null, By.PROGRAM);
        }
        assertThat(StatementCount.of(() -> get("/units", officer))).isEqualTo(listOfOne);
        assertThat(StatementCount.of(() -> get("/units/" + district, officer))).isEqualTo(pageOfOne);
        assertThat(List.of(listOfOne, pageOfOne)).allMatch(count -> count > 0 && count <= 16);
    }

    @Test
    void tenThousandUnitsAreShownLevelByLevel() {
        jdbc.sql("""
                        with added as (insert into unit (id, kind, starts_on)
                            select gen_random_uuid(), 'SCHOOL', date '2020-01-01' from generate_series(1, 10000) returning id),
                        named as (insert into unit_name (unit_id, name, short_name, folded, starts_on)
                            select id, 'Trường ' || id, 'T', 'truong', date '2020-01-01' from added)
                        insert into unit_parent (unit_id, parent_id, starts_on)
                        select id, :district, date '2020-01-01' from added
                        """).param("district", district.value()).update();
        Document page = page(get("/units", officer));
        assertThat(page.select("tbody tr").size()).isLessThanOrEqualTo(400);
        assertThat(page.select("a.chip.more[href$=" + district + "]").text()).isEqualTo("Xem 10.000 đơn vị trực thuộc");
        jdbc.sql("delete from unit_parent where parent_id = :district")
                .param("district", district.value())
                .update();
        jdbc.sql("delete from unit_name where folded = 'truong'").update();
        jdbc.sql(
                        "delete from unit u where kind = 'SCHOOL' and not exists (select 1 from unit_name n where n.unit_id = u.id)")
                .update();
    }

    private String upload(byte[] file) {
        MvcTestResult answer = send(file);
        assertThat(answer.getResponse().getStatus()).isEqualTo(303);
        return answer.getResponse().getRedirectedUrl();
    }

    private MvcTestResult send(byte[] file) {
        return mvc.post()
                .uri("/units/imports")
                .multipart()
                .file(new MockMultipartFile("file", "../../danh sách.xlsx", null, file))
                .with(officer)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private List<String> childrenOf(UnitId parent) {
        return reads.on(TestClock.TODAY).stream()
                .filter(unit -> unit.parent().filter(parent::equals).isPresent())
                .map(unit -> unit.name())
                .toList();
    }

    private MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri(path).with(who).exchange();
    }

    private MvcTestResult post(String path, RequestPostProcessor who, Map<String, String> form) {
        var request = mvc.post().uri(path);
        form.forEach(request::param);
        return request.with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private Map<String, String> form(UUID id, long version, String name, String kind, UnitId parent) {
        Map<String, String> form = new HashMap<>();
        form.put("id", id.toString());
        form.put("version", Long.toString(version));
        form.put("name", name);
        form.put("shortName", "");
        form.put("kind", kind);
        form.put("parent", parent == null ? "" : parent.toString());
        form.put(
                "parentName",
                parent == null
                        ? ""
                        : reads.find(parent, TestClock.TODAY).orElseThrow().name());
        form.put("email", "");
        return form;
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private UnitId unit(String kind, String name, UnitId parent) {
        return units.create(new UnitDesk.Create(kind, name, name, parent, null, START), By.PROGRAM);
    }

    private RequestPostProcessor signedIn(String name, String username, Role role) {
        AccountId account = accounts.create(new AccountDesk.Create(username, name, null, "mat-khau-mau-1"), By.PROGRAM);
        accounts.grant(account, role, district, By.PROGRAM);
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
    }
}
