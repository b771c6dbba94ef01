package vn.thidua.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.directory.UnitClerk.page;
import static vn.thidua.directory.UnitClerk.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
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

/** Groups of units on the screens: by rule, by hand, as on a day and through a reorganisation. */
@SpringBootTest(properties = "thidua.test=units")
@AutoConfigureMockMvc
@Import({UnitClerk.class, StatementCount.class})
class GroupPagesTests {

    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private UnitClerk screens;

    @Autowired
    private ReorganisationDesk acts;

    private String mark;
    private UnitId district;
    private UnitId one;
    private UnitId two;
    private RequestPostProcessor officer;

    @BeforeEach
    void start() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        district = screens.unit("DISTRICT", "Quận Nhóm " + mark, null);
        one = screens.unit("WARD", "Phường A " + mark, district);
        two = screens.unit("WARD", "Phường B " + mark, district);
        screens.unit("SCHOOL", "Trường Mầm non Một " + mark, one);
        screens.unit("SCHOOL", "Trường Tiểu học Hai " + mark, one);
        officer = screens.signedIn(Role.STANDING_OFFICER, district);
    }

    @Test
    void ruleFindsWhoeverFitsOnTheDay() throws IOException {
        Map<String, String> form = rule("Các trường mầm non " + mark, "SCHOOL");
        form.put("under", "Quận Nhóm " + mark);
        form.put("word", "Mầm non");
        String group = made(form);
        assertThat(screens.post("/units/groups", officer, form).getResponse().getRedirectedUrl())
                .as("sent twice")
                .isEqualTo(group);
        assertThat(members(group, "")).isEqualTo(List.of("Trường Mầm non Một " + mark));
        screens.unit("SCHOOL", "Trường Mầm non Ba " + mark, two);
        assertThat(members(group, "")).hasSize(2);
        assertThat(members(group, "?day=2019-12-31")).isEmpty();
        assertThat(page(screens.get(group + "?day=2019-12-31", officer))
                        .select(".note")
                        .text())
                .startsWith("Nhóm này không có hiệu lực vào ngày 31/12/2019");
        assertThat(page(screens.get("/units/groups", officer))
                        .select("tr:contains(" + mark + ") td")
                        .eachText())
                .isEqualTo(List.of(
                        "Các trường mầm non " + mark,
                        "Trường học thuộc Quận Nhóm " + mark + ", tên có “mam non”",
                        "2 đơn vị",
                        "từ 01/01/2026"));
        byte[] file = screens.post(group + "/exports", officer, Map.of())
                .getResponse()
                .getContentAsByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getFirstSheet().read().stream()
                            .map(row -> row.getCellText(1))
                            .toList())
                    .isEqualTo(List.of("Tên đơn vị", "Trường Mầm non Ba " + mark, "Trường Mầm non Một " + mark));
        }
    }

    @Test
    void membersTakenInByHandFollowAReorganisation() {
        String group = made(hand("Các phường điểm " + mark));
        assertThat(status(takeIn(group, "Phường A " + mark, "2026-01-01"))).isEqualTo(303);
        assertThat(status(takeIn(group, "Phường A " + mark, "2026-01-01")))
                .as("sent twice")
                .isEqualTo(303);
        MvcTestResult again = takeIn(group, "Phường A " + mark, TODAY.toString());
        assertThat(status(again)).isEqualTo(409);
        assertThat(page(again).select(".note").text()).startsWith("“Phường A " + mark + "” đang trong nhóm rồi.");
        MvcTestResult unknown = takeIn(group, "không có nơi này " + mark, "2026-01-01");
        assertThat(status(unknown)).isEqualTo(422);
        assertThat(page(unknown).select("#f-unit").val()).isEqualTo("không có nơi này " + mark);

        merge("Phường Mới " + mark);
        assertThat(members(group, "")).isEqualTo(List.of("Phường Mới " + mark));
        assertThat(members(group, "?day=" + TODAY.minusDays(1))).isEqualTo(List.of("Phường A " + mark));
        assertThat(status(screens.post(group + "/members/" + one + "/removal", officer, Map.of())))
                .isEqualTo(303);
        assertThat(members(group, "")).isEmpty();
        assertThat(members(group, "?day=" + TODAY.minusDays(1))).isEqualTo(List.of("Phường A " + mark));
    }

    @Test
    void whatCannotBeIsSaidAndNothingIsLost() {
        Map<String, String> wrong = rule("Nhóm sai " + mark, "SCHOOL");
        wrong.remove("kinds");
        wrong.put("lastDay", "2025-12-31");
        wrong.put("under", "không có nơi này " + mark);
        MvcTestResult answer = screens.post("/units/groups", officer, wrong);
        assertThat(status(answer)).isEqualTo(422);
        assertThat(page(answer).select(".td-err").eachAttr("id"))
                .isEqualTo(List.of("e-kinds", "e-f-under", "e-lastDay"));
        assertThat(page(answer).select("#f-under").val()).isEqualTo("không có nơi này " + mark);

        String group = made(rule("Trùng tên " + mark, "WARD"));
        MvcTestResult taken = screens.post("/units/groups", officer, hand("trung ten " + mark));
        assertThat(status(taken)).isEqualTo(409);
        assertThat(page(taken).select(".note[role=alert]").text()).startsWith("Đã có nhóm tên “Trùng tên " + mark);
        assertThat(status(takeIn(group, "Phường A " + mark, "2026-01-01"))).isEqualTo(409);

        Map<String, String> newer = rule("Tên khác " + mark, "WARD");
        newer.put("id", group.substring(group.lastIndexOf('/') + 1));
        assertThat(status(screens.post(group, officer, newer))).isEqualTo(303);
        newer.put("name", "Tên khác nữa " + mark);
        MvcTestResult stale = screens.post(group, officer, newer);
        assertThat(status(stale)).isEqualTo(409);
        assertThat(page(stale).select(".note").text()).contains("Tên khác " + mark);
        assertThat(page(stale).select("#f-name").val()).isEqualTo("Tên khác nữa " + mark);
        assertThat(page(stale).select("input[name=version]").val()).isEqualTo("1");
    }

    @Test
    void listSendsAsManyStatementsForManyGroupsAsForOne() {
        more(1, 2);
        long few = StatementCount.of(() -> screens.get("/units/groups", officer));
        more(3, 7);
        assertThat(StatementCount.of(() -> screens.get("/units/groups", officer)))
                .isEqualTo(few);
        assertThat(few).isBetween(4L, 16L);
    }

    private void more(int from, int to) {
        for (int i = from; i <= to; i++) {
            Map<String, String> form = rule("Nhóm " + i + " " + mark, "SCHOOL");
            form.put("under", "Quận Nhóm " + mark);
            made(form);
            takeIn(made(hand("Nhóm tay " + i + " " + mark)), "Phường B " + mark, "2026-01-01");
        }
    }

    private void merge(String name) {
        ReorganisationId act = new ReorganisationId(UUID.randomUUID());
        acts.draft(
                act,
                new Reorganisation.Head("Sắp xếp", new LegalBasis("1/NQ", "HĐND tỉnh Mẫu", TODAY), TODAY, true),
                By.PROGRAM);
        acts.add(
                act,
                UUID.randomUUID(),
                new Step.Merge(
                        List.of(one, two),
                        new Part(new UnitId(UUID.randomUUID()), new Part.NewUnit("WARD", name, name, district))),
                By.PROGRAM);
        assertThat(acts.decide(act, 1, By.PROGRAM)).isTrue();
    }

    private String made(Map<String, String> form) {
        MvcTestResult answer = screens.post("/units/groups", officer, form);
        assertThat(status(answer)).isEqualTo(303);
        return answer.getResponse().getRedirectedUrl();
    }

    private MvcTestResult takeIn(String group, String unit, String from) {
        return screens.post(group + "/members", officer, Map.of("unit", unit, "from", from));
    }

    private List<String> members(String group, String day) {
        return page(screens.get(group + day, officer))
                .select(".cols > section li > a")
                .eachText();
    }

    private static Map<String, String> rule(String name, String kind) {
        Map<String, String> form = hand(name);
        form.put("byHand", "false");
        form.put("kinds", kind);
        return form;
    }

    private static Map<String, String> hand(String name) {
        return new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "version", "0",
                "name", name,
                "byHand", "true",
                "startsOn", "2026-01-01"));
    }
}
