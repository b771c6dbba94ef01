package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Grant;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.Duty;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.campaign.domain.OfficeReads;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.shared.By;

/** Two wards are merged in the middle of a running campaign, on the screens. */
@SpringBootTest(properties = "thidua.test=reform")
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class})
class ReformTests {

    private static final LocalDate TODAY = TestClock.TODAY;
    private static final String ROOT = "/units/reorganisations";

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk campaigns;

    @Autowired
    private DutyReads duties;

    @Autowired
    private OfficeReads offices;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk roles;

    @Autowired
    private Accounts known;

    @Autowired
    private UnitReads units;

    @Autowired
    private MockMvcTester mvc;

    private AccountId administrator;

    @BeforeEach
    void open() {
        office.open();
        administrator = person("quantri" + UUID.randomUUID(), Role.ADMINISTRATOR, office.home);
    }

    @Test
    void dutiesAndRolesGoToTheMergedWardAndTheOldReportStays() {
        UnitId two = unit("Phường 2");
        AccountId first = person("phuong1", Role.UNIT_OFFICER, office.ward1);
        AccountId second = person("phuong2", Role.UNIT_OFFICER, two);
        List<AccountId> held = known.of(List.of(office.ward1), TODAY);
        assertThat(held).contains(first);
        CampaignId campaign = campaigns.draft(SamplePlan.usual("31/KH-UBND").approved(), By.PROGRAM);
        campaigns.launch(campaign, By.PROGRAM);
        List<Duty> before = duties.of(office.ward1, campaign);
        UUID reported = before.getFirst().due();
        assertThat(status(post(first, "/dues/" + reported + "/completion", Map.of("note", ""))))
                .isEqualTo(303);
        assertThat(bound(campaign, reported)).isEqualTo(List.of(3, 1));

        long open = before.stream()
                .filter(duty -> !duty.lastDay().isBefore(TODAY) && !duty.due().equals(reported))
                .count();
        assertThat(open).isGreaterThan(5);
        String act = draft("Sắp xếp phường", TODAY);
        UUID step = UUID.randomUUID();
        Map<String, String> merge = Map.of(
                "step", step.toString(),
                "sort", "MERGE",
                "from0", "Phường 1",
                "from1", "phuong 2",
                "to0", "Phường Hoa Mai",
                "to0.kind", "WARD");
        assertThat(status(post(administrator, act + "/steps", merge))).isEqualTo(303);
        assertThat(status(post(administrator, act + "/steps", merge)))
                .as("sent twice")
                .isEqualTo(303);
        Document preview = page(get(administrator, act));
        assertThat(preview.select("ol li .grow").eachText())
                .isEqualTo(List.of("Sáp nhập Phường 1, Phường 2 thành Phường Hoa Mai"));
        assertThat(preview.select("tbody tr:contains(Phường 1) .chip").eachText())
                .isEqualTo(List.of(
                        held.size() + " vai trò của cán bộ",
                        "1 phong trào đang chạy",
                        open + " việc chưa xong",
                        "1 phần việc được giao"));
        assertThat(preview.select("form[action$=decision] button").hasAttr("disabled"))
                .isFalse();
        decide(act, preview);
        decide(act, preview);

        UnitId merged = unit("Phường Hoa Mai");
        assertThat(known.grants(first, TODAY).stream().map(Grant::unitName).toList())
                .isEqualTo(List.of("Phường Hoa Mai"));
        assertThat(Set.copyOf(known.of(List.of(merged), TODAY)))
                .isEqualTo(Stream.concat(held.stream(), Stream.of(second)).collect(Collectors.toSet()));
        List<Duty> after = duties.of(List.of(merged));
        assertThat(after.stream().map(Duty::due).toList())
                .isEqualTo(before.stream().map(Duty::due).toList());
        assertThat(after.stream()
                        .map(duty -> Set.copyOf(duty.from()))
                        .distinct()
                        .toList())
                .isEqualTo(List.of(Set.of("Phường 1", "Phường 2")));
        assertThat(page(get(second, "/")).select("#due-" + reported).text())
                .contains("tiếp nhận từ Phường 1, Phường 2");
        assertThat(page(get(second, "/search?q=" + before.getFirst().what()))
                        .select(".hit[href$=/units/" + merged + "]")
                        .first()
                        .text())
                .endsWith("tiếp nhận từ Phường 1, Phường 2");
        assertThat(page(get(second, "/campaigns/" + campaign + "/units/" + office.ward1))
                        .select("article[id^=due-]")
                        .text())
                .doesNotContain("tiếp nhận");
        assertThat(after.getFirst().doneAt())
                .as("the other ward had not reported")
                .isNull();
        assertThat(duties.of(office.ward1, campaign).getFirst().doneAt())
                .as("the old report")
                .isNotNull();
        assertThat(duties.of(List.of(office.ward1))).isEmpty();
        assertThat(bound(campaign, reported)).as("restated").isEqualTo(List.of(2, 0));
        assertThat(status(post(second, "/dues/" + reported + "/completion", Map.of("note", ""))))
                .isEqualTo(303);
        assertThat(bound(campaign, reported)).isEqualTo(List.of(2, 1));
        assertThat(status(get(second, "/campaigns/" + campaign))).isEqualTo(200);
        assertThat(status(get(second, "/campaigns/" + campaign + "/units/" + office.ward1)))
                .isEqualTo(200);
        assertThat(status(get(office.outsideOfficer, "/campaigns/" + campaign + "/units/" + office.ward1)))
                .isEqualTo(404);

        Document old = page(get(administrator, "/units/" + office.ward1));
        assertThat(old.select(".note").text()).contains("kết thúc từ 04/06/2026");
        assertThat(old.select("section:contains(Đã chuyển thành) a").eachText())
                .isEqualTo(List.of("Phường Hoa Mai", "12/NQ-HĐND, HĐND tỉnh Mẫu, ngày 01/06/2026"));
        assertThat(page(get(administrator, "/units/" + merged))
                        .select("section:contains(Kế thừa từ) li > .grow > a[href^=/units/]:not(.sm)")
                        .eachText())
                .containsExactlyInAnyOrder("Phường 1", "Phường 2");
        assertThat(wards("")).isEqualTo(List.of("Phường 3", "Phường Hoa Mai", "Phường Ngoài Cuộc"));
        assertThat(wards("&day=" + TODAY.minusDays(1)))
                .isEqualTo(List.of("Phường 1", "Phường 2", "Phường 3", "Phường Ngoài Cuộc"));
        MvcTestResult late = post(administrator, act + "/retraction", Map.of());
        assertThat(status(late)).isEqualTo(409);
        assertThat(page(late).text()).contains("đã có hiệu lực").contains("ORG-216");

        String matrix = "/campaigns/" + campaign + "/assignments";
        assertThat(matrix(page(get(office.officer, matrix))))
                .as("as it was told")
                .contains("Phường 1", "Phường 2")
                .doesNotContain("Phường Hoa Mai");
        assertThat(matrix(page(get(office.officer, matrix + "?as=today"))))
                .as("restated to the units of today")
                .contains("Phường Hoa Mai")
                .doesNotContain("Phường 1", "Phường 2");
        assertThat(page(get(administrator, "/units?kind=WARD&as=today&day=" + TODAY.minusDays(1)))
                        .select("#units tbody tr")
                        .eachText())
                .containsExactlyInAnyOrder(
                        "Phường Hoa Mai Phường 1, Phường 2 2",
                        "Phường 3 vẫn như vậy 1",
                        "Phường Ngoài Cuộc vẫn như vậy 1");

        CampaignId next = campaigns.draft(
                SamplePlan.usual("32/KH-UBND")
                        .dated(TODAY.toString())
                        .once("2026-11-20", true, "UBND các phường", "báo cáo về tổ chức mới")
                        .once("2026-11-21", true, "UBND Phường 1", "báo cáo của phường cũ")
                        .approved(),
                By.PROGRAM);
        assertThat(meant(next, "UBND các phường"))
                .as("plans issued afterwards pass the old wards over")
                .isEqualTo(Set.of(merged, unit("Phường 3")));
        CampaignId earlier = campaigns.draft(SamplePlan.usual("33/KH-UBND").approved(), By.PROGRAM);
        assertThat(meant(earlier, "UBND 3 phường"))
                .as("plans issued before mean the wards of their day, and these alone")
                .isEqualTo(Set.of(office.ward1, two, unit("Phường 3")));
        assertThat(offices.of(next).stream()
                        .flatMap(one -> Stream.concat(one.units().stream(), one.candidates().stream()))
                        .filter(Set.of(office.ward1, two)::contains)
                        .toList())
                .isEmpty();
    }

    @Test
    void whatCannotBeIsSaidWithASentenceAndNothingChanges() {
        String act = draft("Sắp xếp sai", null);
        assertThat(page(get(administrator, act)).select("#decide-why li").eachText())
                .isEqualTo(List.of("Chưa ghi ngày có hiệu lực.", "Chưa có bước nào. Thêm ít nhất một bước."));
        MvcTestResult forged = post(administrator, act + "/decision", Map.of("version", "0"));
        assertThat(status(forged)).isEqualTo(409);
        MvcTestResult unknown = post(
                administrator,
                act + "/steps",
                Map.of("sort", "DISSOLVE", "from0", "không có nơi này", "to0", "Trường"));
        assertThat(status(unknown)).isEqualTo(422);
        Document form = page(unknown);
        assertThat(form.select("#from0").val()).isEqualTo("không có nơi này");
        assertThat(form.select("#e-from0").text()).startsWith("Không có đơn vị nào tên như vậy");
        assertThat(form.select("input[type=radio][name='to0.id']").eachAttr("value"))
                .contains(office.school.toString());
        MvcTestResult one = post(
                administrator,
                act + "/steps",
                Map.of("sort", "SPLIT", "from0", "Phòng Nội vụ", "to0", "Phòng Một", "to0.kind", "COMMUNE_OFFICE"));
        assertThat(page(one).select("#e-to1").text()).isEqualTo("Mục này chưa được điền.");
        assertThat(status(post(administrator, act + "/retraction", Map.of()))).isEqualTo(303);
        assertThat(page(get(administrator, act)).select(".td-head .st").text()).isEqualTo("Đã rút");
        assertThat(status(post(administrator, act + "/decision", Map.of("version", "1"))))
                .isEqualTo(409);
    }

    private static List<String> matrix(Document page) {
        return page.select("table.mx tbody th").eachText();
    }

    private Set<UnitId> meant(CampaignId campaign, String name) {
        return offices.of(campaign).stream()
                .filter(one -> one.name().equals(name))
                .flatMap(one -> one.units().stream())
                .collect(Collectors.toSet());
    }

    private String draft(String title, LocalDate day) {
        String id = UUID.randomUUID().toString();
        Map<String, String> form = new HashMap<>(Map.of(
                "id", id,
                "version", "0",
                "title", title,
                "number", "12/NQ-HĐND",
                "issuer", "HĐND tỉnh Mẫu",
                "issuedOn", "2026-06-01",
                "rolesFollow", "true"));
        form.put("effectiveOn", day == null ? "" : day.toString());
        assertThat(status(post(administrator, ROOT, form))).isEqualTo(303);
        assertThat(post(administrator, ROOT, form).getResponse().getRedirectedUrl())
                .isEqualTo(ROOT + "/" + id);
        return ROOT + "/" + id;
    }

    private void decide(String act, Document preview) {
        String version =
                preview.select("form[action$=decision] input[name=version]").val();
        assertThat(status(post(administrator, act + "/decision", Map.of("version", version))))
                .isEqualTo(303);
        assertThat(page(get(administrator, act)).select(".td-head .st").text()).isEqualTo("Đang có hiệu lực");
    }

    private List<Integer> bound(CampaignId campaign, UUID due) {
        return duties.calendar(List.of(campaign)).stream()
                .filter(day -> day.due().equals(due))
                .flatMap(day -> List.of(day.bound(), day.done()).stream())
                .toList();
    }

    private List<String> wards(String day) {
        return page(get(administrator, "/units?kind=WARD" + day))
                .select("tr:not(.context) td.name a")
                .eachText();
    }

    private UnitId unit(String name) {
        return units.on(TODAY).stream()
                .filter(unit -> unit.name().equals(name))
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
    }

    private AccountId person(String username, Role role, UnitId unit) {
        AccountId account =
                accounts.create(new AccountDesk.Create(username, "Trần Thị Mẫu", null, "mat-khau-mau-1"), By.PROGRAM);
        roles.giveFromToday(account, role, unit, By.PROGRAM);
        return account;
    }

    private MvcTestResult get(AccountId who, String path) {
        return mvc.get().uri(path).with(office.as(who)).exchange();
    }

    private MvcTestResult post(AccountId who, String path, Map<String, String> form) {
        var request = mvc.post().uri(path);
        form.forEach(request::param);
        return request.with(office.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
