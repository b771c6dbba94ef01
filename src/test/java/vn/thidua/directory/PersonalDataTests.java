package vn.thidua.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import vn.thidua.organization.People;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/** The pages around personal data: identity numbers, extra facts, duplicates, what is handed out and erased. */
@SpringBootTest(properties = "thidua.test=personal-data")
@AutoConfigureMockMvc
@Import(PeopleOffice.class)
class PersonalDataTests {

    @Autowired
    private PeopleOffice office;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private UnitId ward;
    private RequestPostProcessor administrator;
    private RequestPostProcessor officer;

    @BeforeEach
    void start() {
        ward = office.unit("WARD", "Phường " + UUID.randomUUID(), null);
        administrator = office.signedIn(Role.ADMINISTRATOR, ward);
        officer = office.signedIn(Role.UNIT_OFFICER, ward);
    }

    @Test
    void numberIsShownMaskedAndOnceInFull() {
        PersonId person = office.person("Nguyễn Thị Căn", null, ward, 2024);
        assertThat(office.redirect(
                        "/people/" + person + "/identities",
                        officer,
                        Map.of("identity", UUID.randomUUID() + "", "number", "001 090 123 456")))
                .isEqualTo("/people/" + person);
        Document page = PeopleOffice.page(office.get("/people/" + person, administrator));
        assertThat(page.text()).contains("•••• 3456").doesNotContain("001090123456");
        String open = page.select("a[href*=/identities/]").attr("href");
        assertThat(office.get(open, officer).getResponse().getStatus()).isEqualTo(403);
        assertThat(office.get(open, administrator).getResponse().getStatus()).isEqualTo(200);
        MvcTestResult unsaid = office.post(open + "/opening", administrator, Map.of("reason", " "));
        assertThat(unsaid.getResponse().getStatus()).isEqualTo(422);
        assertThat(PeopleOffice.page(unsaid).text()).doesNotContain("001090123456");
        MvcTestResult said = office.post(open + "/opening", administrator, Map.of("reason", "đối chiếu hồ sơ"));
        assertThat(PeopleOffice.page(said).select(".lead-code").text()).isEqualTo("001090123456");
        assertThat(said.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(office.redirect("/people/found", administrator, Map.of("number", "001090123456")))
                .isEqualTo("/people/" + person);
        MvcTestResult wrong = office.post(
                "/people/" + person + "/identities",
                officer,
                Map.of("identity", UUID.randomUUID() + "", "number", "12345"));
        assertThat(wrong.getResponse().getStatus()).isEqualTo(422);
        assertThat(PeopleOffice.page(wrong).select("#f-number").val()).isEqualTo("12345");
    }

    @Test
    void factsAreOffUntilSomebodySaysWhatFor() {
        PersonId person = office.person("Nguyễn Thị Thêm", null, ward, 2024);
        Map<String, String> fact = Map.of("fact.POLITICAL_LEVEL", "Trung cấp");
        assertThat(PeopleOffice.page(office.get("/people/" + person, officer)).select("[name^=fact.]"))
                .isEmpty();
        assertThat(office.post("/people/" + person + "/facts", officer, fact)
                        .getResponse()
                        .getStatus())
                .isEqualTo(409);
        assertThat(office.post("/people/facts/POLITICAL_LEVEL/use", administrator, Map.of("purpose", ""))
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        office.redirect("/people/facts/POLITICAL_LEVEL/use", administrator, Map.of("purpose", "Báo cáo thành tích"));
        office.redirect("/people/" + person + "/facts", officer, fact);
        assertThat(PeopleOffice.page(office.get("/people/" + person, officer))
                        .select("[name=fact.POLITICAL_LEVEL]")
                        .val())
                .isEqualTo("Trung cấp");
        office.redirect("/people/facts/POLITICAL_LEVEL/withdrawal", administrator, Map.of());
        office.redirect("/people/facts/POLITICAL_LEVEL/use", administrator, Map.of("purpose", "Lại"));
        assertThat(PeopleOffice.page(office.get("/people/" + person, officer))
                        .select("[name=fact.POLITICAL_LEVEL]")
                        .val())
                .isEmpty();
        office.redirect("/people/facts/POLITICAL_LEVEL/withdrawal", administrator, Map.of());
    }

    @Test
    void duplicatesAreProposedComparedMergedAndTakenApart() {
        LocalDate born = LocalDate.of(1985, 3, 3);
        PersonId one = office.person("Đỗ Thị Trùng", born, ward, 2022);
        PersonId two = office.person("Do Thi Trung", born, office.unit("WARD", "Phường Kia " + one, null), 2023);
        PersonId namesake = office.person("Đỗ Thị Trùng", born.plusDays(1), ward, 2022);
        assertThat(pairs()).isEqualTo(List.of(pair(one, two)));
        Document compared = PeopleOffice.page(office.get("/people/duplicates/" + one + "/" + two, administrator));
        assertThat(compared.select("input[name=position]")).hasSize(1);
        assertThat(compared.select("input[name=position][checked]")).isEmpty();
        Map<String, String> form = new HashMap<>();
        compared.select("#merge input[type=hidden]").forEach(field -> form.put(field.attr("name"), field.val()));
        form.put("position", compared.select("input[name=position]").val());
        assertThat(office.post("/people/mergers", administrator, form)
                        .getResponse()
                        .getStatus())
                .isEqualTo(409);
        form.remove("position");
        assertThat(office.redirect("/people/mergers", administrator, form)).isEqualTo("/people/" + one);
        assertThat(people.find(two, TestClock.TODAY).orElseThrow().id()).isEqualTo(one);
        assertThat(pairs()).isEmpty();
        Document page = PeopleOffice.page(office.get("/people/" + one, administrator));
        office.redirect(page.select("form[action$=/undoing]").attr("action"), administrator, Map.of());
        assertThat(people.find(two, TestClock.TODAY).orElseThrow().id()).isEqualTo(two);
        assertThat(pairs()).isEqualTo(List.of(pair(one, two)));
        office.redirect("/people/duplicates/" + two + "/" + one + "/dismissal", administrator, Map.of());
        assertThat(pairs()).isEmpty();
        assertThat(people.names(List.of(namesake), TestClock.TODAY)).isEqualTo(Map.of(namesake, "Đỗ Thị Trùng"));
    }

    @Test
    void erasedPersonKeepsIdAndPositionAndNothingElse() {
        String name = "Vũ Thị Xóa Hết";
        PersonId person = office.person(name, LocalDate.of(1970, 7, 7), ward, 2022);
        office.redirect(
                "/people/" + person + "/identities",
                administrator,
                Map.of("identity", UUID.randomUUID() + "", "number", "012345678"));
        office.redirect(
                "/people/" + person,
                administrator,
                Map.of(
                        "id",
                        person + "",
                        "version",
                        office.version(person) + "",
                        "name",
                        name + " Rồi",
                        "phone",
                        "0912 000 111"));
        MvcTestResult paper = office.post(
                "/people/" + person + "/handout", administrator, Map.of("reason", "theo đơn", "full", "true"));
        assertThat(paper.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("vu-thi-xoa-het-roi.html");
        assertThat(PeopleOffice.page(paper).text())
                .contains(name + " Rồi", "012345678", "0912 000 111", "07/07/1970", "Chuyên viên");
        Map<String, String> form =
                new HashMap<>(Map.of("ground", "REQUEST", "paper", "5/ĐĐN", "why", "người có dữ liệu yêu cầu"));
        assertThat(office.post("/people/" + person + "/erasure", administrator, form)
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        form.put("sure", "true");
        assertThat(office.redirect("/people/" + person + "/erasure", administrator, form))
                .isEqualTo("/people/" + person);
        String pseudonym = people.find(person, TestClock.TODAY).orElseThrow().name();
        assertThat(pseudonym)
                .isEqualTo("Ẩn danh " + person.toString().substring(0, 8).toUpperCase(Locale.ROOT));
        Document page = PeopleOffice.page(office.get("/people/" + person, administrator));
        assertThat(page.select("h1").text()).isEqualTo(pseudonym);
        assertThat(page.text())
                .contains("Chuyên viên")
                .doesNotContain("Xóa Hết", "07/07/1970", "•••• 5678", "0912 000 111");
        for (String table : List.of(
                "person", "person_name", "person_position", "person_identity", "person_change", "person_fact")) {
            assertThat(jdbc.sql("select t::text from " + table + " t")
                            .query(String.class)
                            .list()
                            .toString())
                    .as(table)
                    .doesNotContain("Xóa Hết", "xoa het", "0912 000 111", "1970-07-07");
        }
        assertThat(jdbc.sql("select facts from audit_entry where about = :about")
                        .param("about", "person:" + person)
                        .query(String.class)
                        .list()
                        .toString())
                // Long strings only: four digits also occur by chance in an id or a fraction of a second.
                .doesNotContain("Xóa Hết", "0912 000 111", "012345678", "1970-07-07");
        assertThat(office.post(
                                "/people/" + person,
                                administrator,
                                Map.of("id", person + "", "version", "9", "name", "A"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(409);
    }

    private List<String> pairs() {
        return PeopleOffice.page(office.get("/people/duplicates", administrator))
                .select("a[href^=/people/duplicates/]")
                .eachAttr("href");
    }

    private static String pair(PersonId one, PersonId other) {
        boolean inOrder = one.toString().compareTo(other.toString()) < 0;
        return "/people/duplicates/" + (inOrder ? one : other) + "/" + (inOrder ? other : one);
    }
}
