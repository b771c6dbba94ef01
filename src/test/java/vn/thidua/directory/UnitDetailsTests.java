package vn.thidua.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.directory.UnitClerk.page;
import static vn.thidua.directory.UnitClerk.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
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
import vn.thidua.directory.web.people.PersonPicker;
import vn.thidua.organization.Contacts;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.DetailReads;
import vn.thidua.organization.domain.UnitDetails;
import vn.thidua.organization.domain.UnitHead;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.people.PersonalDataDesk;
import vn.thidua.shared.By;
import vn.thidua.shared.Vietnamese;

/** Identity code, contacts and head of a unit, on the screens. */
@SpringBootTest(properties = "thidua.test=units")
@AutoConfigureMockMvc
@Import({UnitClerk.class, PeopleOffice.class})
class UnitDetailsTests {

    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private UnitClerk screens;

    @Autowired
    private DetailReads details;

    @Autowired
    private UnitReads units;

    @Autowired
    private PeopleOffice people;

    @Autowired
    private PersonalDataDesk personal;

    @Autowired
    private JdbcClient jdbc;

    private UnitId ward;
    private String code;
    private RequestPostProcessor officer;

    @BeforeEach
    void start() {
        String mark = UUID.randomUUID().toString();
        ward = screens.unit("WARD", "Phường Hoa Sen " + mark, null);
        code = "H29." + Math.floorMod(mark.hashCode(), 1000) + "." + Math.floorMod(mark.hashCode() / 1000, 1000) + "."
                + Math.floorMod(mark.hashCode() / 1000000, 1000);
        officer = screens.signedIn(Role.STANDING_OFFICER, ward);
    }

    @Test
    void detailsAreKeptWithTheirHistoryAndCanBeSetBack() {
        Map<String, String> form = form();
        form.put("code", code.toLowerCase(Locale.ROOT));
        form.put("phone", "028 3800 0000, 028 3800 0001");
        form.put("website", "hoasen.example");
        form.put("address", "Số 1, đường Mẫu");
        assertThat(status(send(form))).isEqualTo(303);
        assertThat(details.of(ward, TODAY))
                .isEqualTo(new UnitDetails(
                        code, new Contacts("", "028 3800 0000, 028 3800 0001", "hoasen.example", "Số 1, đường Mẫu")));
        assertThat(details.of(ward, TODAY.minusDays(1)).code()).isEmpty();
        assertThat(details.holder(code, TODAY)).contains(ward);
        assertThat(details.holder(code, TODAY.minusDays(1))).isEmpty();

        Document shown = page(screens.get("/units/" + ward, officer));
        assertThat(shown.select(".td-head p").text()).endsWith("mã " + code);
        assertThat(shown.select("a[href='https://hoasen.example']").text()).isEqualTo("hoasen.example");
        assertThat(shown.select("table tr:contains(Mã định danh) td").eachText())
                .isEqualTo(List.of("Mã định danh", code, "từ 04/06/2026"));
        Document before = page(screens.get("/units/" + ward + "/edit?before=1", officer));
        assertThat(before.select("#f-code, #f-phone, #f-website, #f-address").eachAttr("value"))
                .isEqualTo(List.of("", "", "", ""));
        assertThat(details.of(ward, TODAY).code())
                .as("nothing is kept before it was looked at")
                .isEqualTo(code);

        Map<String, String> stale = form();
        stale.put("version", "0");
        stale.put("phone", "1022");
        MvcTestResult late = send(stale);
        assertThat(status(late)).isEqualTo(409);
        assertThat(page(late).select(".note li").eachText().stream()
                        .filter(line -> line.startsWith("Điện thoại"))
                        .toList())
                .hasSize(1);
        assertThat(page(late).select("#f-phone").val()).isEqualTo("1022");
    }

    @Test
    void oneCodeIsThatOfOneUnit() {
        Map<String, String> form = form();
        form.put("code", code);
        assertThat(status(send(form))).isEqualTo(303);
        UnitId other = screens.unit("WARD", "Phường Khác " + code, ward);
        Map<String, String> taken = form(other);
        taken.put("code", code);
        MvcTestResult refused = screens.post("/units/" + other, officer, taken);
        assertThat(status(refused)).isEqualTo(409);
        assertThat(page(refused).select(".note[role=alert]").text())
                .startsWith("Mã định danh " + code + " đang là của “Phường Hoa Sen ");
        assertThat(page(refused).select("#f-code").val()).isEqualTo(code);
        assertThat(details.of(other, TODAY).code()).isEmpty();
        Map<String, String> fresh = form(other);
        fresh.put("id", UUID.randomUUID().toString());
        fresh.put("name", "Phường Thứ Ba " + code);
        fresh.put("code", code);
        assertThat(status(screens.post("/units", officer, fresh))).isEqualTo(409);
        assertThat(units.find(new UnitId(UUID.fromString(fresh.get("id"))), TODAY))
                .isEmpty();
    }

    @Test
    void whatIsTypedWronglyComesBack() {
        Map<String, String> form = form();
        form.put("code", "mã số 5");
        form.put("phone", "gọi anh Ba");
        form.put("website", "javascript:alert(1)");
        MvcTestResult answer = send(form);
        assertThat(status(answer)).isEqualTo(422);
        assertThat(page(answer).select(".td-err").eachAttr("id")).isEqualTo(List.of("e-code", "e-phone", "e-website"));
        assertThat(page(answer).select("#f-code, #f-phone, #f-website").eachAttr("value"))
                .isEqualTo(List.of("mã số 5", "gọi anh Ba", "javascript:alert(1)"));
    }

    @Test
    void headsFollowOneAnother() {
        assertThat(status(head(UUID.randomUUID(), 0, "Nguyễn Văn Mẫu", "2024-01-01", "")))
                .isEqualTo(303);
        UUID second = UUID.randomUUID();
        assertThat(status(head(second, 1, "Trần Thị Thử", "2026-05-01", ""))).isEqualTo(303);
        assertThat(status(head(second, 1, "Trần Thị Thử", "2026-05-01", "")))
                .as("sent twice")
                .isEqualTo(303);
        assertThat(details.heads(ward).stream()
                        .map(head -> head.name() + " " + head.startsOn() + " " + head.endsOn())
                        .toList())
                .isEqualTo(List.of("Trần Thị Thử 2026-05-01 null", "Nguyễn Văn Mẫu 2024-01-01 2026-05-01"));
        assertThat(page(screens.get("/units/" + ward, officer))
                        .select("dl dd")
                        .first()
                        .text())
                .isEqualTo("Trần Thị Thử Chủ tịch");

        MvcTestResult overlapping = head(UUID.randomUUID(), 2, "Lê Văn Chen", "2025-01-01", "2025-03-31");
        assertThat(status(overlapping)).isEqualTo(409);
        assertThat(page(overlapping).select(".note[role=alert]").text())
                .startsWith("Thời gian này trùng với “Nguyễn Văn Mẫu”.");
        MvcTestResult backwards = head(UUID.randomUUID(), 2, "Lê Văn Chen", "2025-01-02", "2025-01-01");
        assertThat(status(backwards)).isEqualTo(422);
        assertThat(page(backwards).select(".td-err").eachAttr("id")).isEqualTo(List.of("e-lastDay"));
        assertThat(status(head(UUID.randomUUID(), 2, "Lê Văn Sớm", "2019-01-02", "2019-02-01")))
                .isEqualTo(409);
        MvcTestResult stale = head(UUID.randomUUID(), 1, "Lê Văn Trễ", "2021-01-02", "2021-02-01");
        assertThat(status(stale)).isEqualTo(409);
        assertThat(page(stale).select(".note li").text()).contains("Trần Thị Thử, Chủ tịch (01/05/2026 – …)");
        assertThat(details.heads(ward)).hasSize(2);

        assertThat(status(screens.post(
                        "/units/" + ward + "/heads/" + second + "/removal", officer, Map.of("version", "2"))))
                .isEqualTo(303);
        assertThat(details.heads(ward).stream().map(head -> head.name()).toList())
                .isEqualTo(List.of("Nguyễn Văn Mẫu"));
    }

    @Test
    void headIsAPersonOfTheRegister() {
        String one = "Đỗ Thị " + Integer.toHexString(ward.hashCode()).replaceAll("[0-9]", "x");
        MvcTestResult nobody = head(UUID.randomUUID(), 0, null, one, "2024-01-01", "");
        assertThat(status(nobody)).isEqualTo(422);
        assertThat(page(nobody).select(".td-err").eachAttr("id")).isEqualTo(List.of("e-name"));
        assertThat(page(nobody).select("input[type=radio][name=person]").eachAttr("value"))
                .isEqualTo(List.of("new"));

        PersonId person = people.person(one, LocalDate.of(1980, 2, 3), ward, 2024);
        UUID head = UUID.randomUUID();
        String typed = Vietnamese.fold(one);
        assertThat(status(head(head, 0, null, typed, "2024-01-01", ""))).isEqualTo(303);
        assertThat(details.heads(ward))
                .isEqualTo(List.of(new UnitHead(head, person, one, "Chủ tịch", LocalDate.of(2024, 1, 1), null)));
        assertThat(page(screens.get("/people/found?name=" + typed.replace(' ', '+'), officer))
                        .select("option")
                        .eachAttr("value"))
                .isEqualTo(List.of(one));

        PersonId namesake = people.person(one, LocalDate.of(1990, 2, 3), ward, 2024);
        MvcTestResult unsure = head(UUID.randomUUID(), 1, null, one, "2025-01-01", "");
        assertThat(status(unsure)).isEqualTo(422);
        assertThat(page(unsure).select("input[type=radio][name=person]").eachAttr("value"))
                .containsExactlyInAnyOrder(person.toString(), namesake.toString(), "new");
        assertThat(status(head(UUID.randomUUID(), 1, namesake.toString(), one, "2025-01-01", "")))
                .isEqualTo(303);
        assertThat(details.heads(ward).stream().map(UnitHead::person).toList()).isEqualTo(List.of(namesake, person));
    }

    @Test
    void nameOfAHeadGoesWithThePersonAndStandsNowhereElse() {
        String name = "Vũ Văn " + Integer.toHexString(ward.hashCode()).replaceAll("[0-9]", "y");
        PersonId person = people.person(name, null, ward, 2024);
        assertThat(status(head(UUID.randomUUID(), 0, person.toString(), name, "2024-01-01", "")))
                .isEqualTo(303);
        assertThat(page(screens.get("/units/" + ward, officer)).text()).contains(name);
        assertThat(facts()).contains(person.toString()).doesNotContain(name);

        personal.erase(person, new PersonalDataDesk.Erasure("Luật mẫu", "01/ĐN", "theo đơn", "Người số 7"), By.PROGRAM);
        assertThat(page(screens.get("/units/" + ward, officer)).text())
                .contains("Người số 7")
                .doesNotContain(name);
    }

    @Test
    void nameFromBeforeIsShownAsNotLinkedUntilSomebodySaysWhoItIs() {
        UUID head = UUID.randomUUID();
        jdbc.sql(
                        "insert into unit_head (id, unit_id, name, post, starts_on) values (:id, :unit, 'Hồ Văn Cũ', 'Chủ tịch', '2024-01-01')")
                .param("id", head)
                .param("unit", ward.value())
                .update();
        assertThat(page(screens.get("/units/" + ward, officer))
                        .select("dl dd")
                        .first()
                        .text())
                .isEqualTo("Hồ Văn Cũ (chưa nối với danh sách người) Chủ tịch");
        PersonId person = people.person("Hồ Văn Cũ", LocalDate.of(1975, 1, 1), ward, 2024);
        assertThat(status(head(head, 0, person.toString(), "Hồ Văn Cũ", "2024-01-01", "")))
                .isEqualTo(303);
        assertThat(page(screens.get("/units/" + ward, officer))
                        .select("dl dd")
                        .first()
                        .text())
                .isEqualTo("Hồ Văn Cũ Chủ tịch");
    }

    private String facts() {
        return jdbc.sql(
                        "select string_agg(facts, ' ') from audit_entry where about = :about and event = 'UnitHeadChanged'")
                .param("about", "unit:" + ward)
                .query(String.class)
                .single();
    }

    private MvcTestResult head(UUID id, long version, String name, String from, String to) {
        return head(id, version, PersonPicker.NEW, name, from, to);
    }

    private MvcTestResult head(UUID id, long version, @Nullable String person, String name, String from, String to) {
        return screens.post(
                "/units/" + ward + "/heads",
                officer,
                Map.of(
                        "person",
                        person == null ? "" : person,
                        "id",
                        id.toString(),
                        "version",
                        Long.toString(version),
                        "name",
                        name,
                        "post",
                        "Chủ tịch",
                        "startsOn",
                        from,
                        "lastDay",
                        to));
    }

    private MvcTestResult send(Map<String, String> form) {
        return screens.post("/units/" + ward, officer, form);
    }

    private Map<String, String> form() {
        return form(ward);
    }

    private Map<String, String> form(UnitId unit) {
        var now = units.find(unit, TODAY).orElseThrow();
        return new HashMap<>(Map.of(
                "id", unit.toString(),
                "version", Long.toString(now.version()),
                "name", now.name(),
                "kind", now.kind()));
    }
}
