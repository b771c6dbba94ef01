package vn.thidua.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.MovingClock;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.StatementCount;
import vn.thidua.commendation.clearance.Clearance;
import vn.thidua.commendation.clearance.ClearanceReads;
import vn.thidua.commendation.clearance.ClearanceReminders;
import vn.thidua.commendation.eligibility.Eligibility;
import vn.thidua.commendation.eligibility.Finding;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.commendation.round.AwardRoundReads;
import vn.thidua.regulation.condition.Verdict;

/** Other bodies and the public are asked about candidates: what they say, and that they say nothing, waits for a person. */
@SpringBootTest(properties = "thidua.test=hearing")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, StatementCount.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class HearingTests {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private Office office;

    @Autowired
    private Adoptions browser;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AwardRoundReads rounds;

    @Autowired
    private ProposalReads proposals;

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private ClearanceReads clearances;

    @Autowired
    private ClearanceReminders reminders;

    @Autowired
    private MovingClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID round;
    private UUID one;
    private UUID two;
    private final UUID ask = UUID.randomUUID();

    @BeforeEach
    void open() {
        office.open();
        round = round();
        one = received("Hộ ông Lê An", "Hiến bốn mươi mét vuông đất mở đường vào khu phố.");
        two = received("Hộ bà Trần Bình", "Nuôi ba cháu mồ côi và nhận đỡ đầu một lớp học.");
    }

    @Test
    void aBodyWithAccountsIsToldAndAnswersOnce() {
        ask("Phòng Tài nguyên và Môi trường", "", List.of(one, two));
        Clearance asked = clearance();
        assertThat(asked.term().dueOn()).as("ten working days").isEqualTo(LocalDate.of(2026, 6, 18));
        assertThat(found(one, Finding.Sort.CLEARANCE)).isEqualTo(Verdict.OPEN);
        assertThat(browser.get(asked.path(), office.schoolOfficer))
                .as("theirs it is not")
                .hasStatus(404);
        assertThat(page("/", office.environmentOfficer).text()).contains("Cho ý kiến hiệp y");
        assertThat(page(asked.path(), office.environmentOfficer).text()).contains("Hộ ông Lê An", "Hộ bà Trần Bình");
        assertThat(post(asked.path() + "/answer", Map.of("says." + one, "NONE"), office.environmentOfficer))
                .as("one is left out")
                .hasStatus(422);
        MvcTestResult bare = post(
                asked.path() + "/answer",
                Map.of("says." + one, "NONE", "says." + two, "OBJECTS"),
                office.environmentOfficer);
        assertThat(bare).as("an objection without a reason").hasStatus(422);
        assertThat(Jsoup.parse(Adoptions.text(bare)).select("input[value=OBJECTS][checked]"))
                .hasSize(1);
        Map<String, String> answer = Map.of(
                "says." + one, "NONE", "says." + two, "OBJECTS", "reason." + two, "Đang bị xử lý vi phạm môi trường");
        assertThat(post(asked.path() + "/answer", answer, office.environmentOfficer))
                .hasStatus(303);
        assertThat(post(asked.path() + "/answer", answer, office.environmentOfficer))
                .as("answered already")
                .hasStatus(422);
        assertThat(found(one, Finding.Sort.CLEARANCE)).isEqualTo(Verdict.MET);
        assertThat(found(two, Finding.Sort.CLEARANCE)).isEqualTo(Verdict.OPEN);
        assertThat(page("/awards/proposals/" + two, office.schoolOfficer).text())
                .as("the unit learns that there is an objection, not why")
                .contains("không đồng ý")
                .doesNotContain("vi phạm môi trường");
        assertThat(page(asked.path(), office.officer).text()).contains("vi phạm môi trường");
        assertThat(post(
                        "/awards/proposals/" + two + "/findings/CLEARANCE",
                        Map.of("why", "Đã khắc phục"),
                        office.officer))
                .hasStatus(303);
        assertThat(verdict(two, Finding.Sort.CLEARANCE)).isEqualTo(Verdict.MET);
        ask("Phòng Tài nguyên và Môi trường", "", List.of(two));
        assertThat(verdict(two, Finding.Sort.CLEARANCE))
                .as("asked anew: what was let pass is not what is known now")
                .isEqualTo(Verdict.OPEN);
        assertThat(page("/awards/proposals/" + two, office.officer).text())
                .as("the objection stands until there is another answer")
                .contains("Phòng Tài nguyên và Môi trường: không đồng ý", "Phòng Tài nguyên và Môi trường: đang chờ");
        assertThat(post(clearance().path() + "/answer", Map.of("says." + two, "NONE"), office.environmentOfficer))
                .hasStatus(303);
        assertThat(found(two, Finding.Sort.CLEARANCE)).as("now it says so").isEqualTo(Verdict.MET);
        assertThat(browser.get(asked.path() + "/letter.docx", office.officer)).hasStatusOk();
    }

    @Test
    void aBodyOutsideAnswersByALinkThatIsKeptNowhereAndOpensOnce() {
        ask("", "Công an phường", List.of(one, two));
        Clearance asked = clearance();
        assertThat(post(asked.path() + "/link", Map.of("until", "2026-06-03"), office.officer))
                .as("over")
                .hasStatus(422);
        String first = link(asked, "2026-06-18");
        String second = link(asked, "2026-06-18");
        assertThat(jdbc.sql("select link_hash from commendation_clearance")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(second.substring(second.lastIndexOf('/') + 1));
        assertThat(open(first)).as("a new link takes the place of the old").hasStatus(410);
        assertThat(open("/clearance/khong-co-that")).hasStatus(410);
        MvcTestResult seen = open(second);
        assertThat(seen).hasStatusOk();
        assertThat(Adoptions.text(seen)).contains("Hộ ông Lê An").doesNotContain("bốn mươi mét vuông");
        assertThat(send(second, Map.of("says." + one, "NONE", "says." + two, "NONE")))
                .as("nobody signs")
                .hasStatus(422);
        MvcTestResult file = mvc.post()
                .uri(second)
                .multipart()
                .file(new MockMultipartFile("file." + two, "bien-ban.pdf", "application/pdf", PDF))
                .param("says." + one, "NONE")
                .param("says." + two, "OBJECTS")
                .param("reason." + two, "Có đơn tố cáo đang xác minh")
                .param("name", "Đại úy Phạm Văn Mẫu")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(file).hasStatus(303);
        assertThat(page(asked.path(), office.officer).text())
                .contains("Đại úy Phạm Văn Mẫu", "đang xác minh", "bien-ban.pdf");
        assertThat(send(second, Map.of("says." + one, "OBJECTS", "says." + two, "NONE", "name", "Người khác")))
                .as("used")
                .hasStatus(422);
        assertThat(Adoptions.text(open(second)))
                .contains("Đã nhận ý kiến", "Đại úy Phạm Văn Mẫu")
                .doesNotContain("đang xác minh");
        assertThat(clearances.find(asked.id()).orElseThrow().objections()).isEqualTo(1);
        assertThat(page(asked.path(), office.officer).select("form[action$=/link/removal]"))
                .hasSize(1);
        assertThat(post(asked.path() + "/link/removal", Map.of(), office.officer))
                .hasStatus(303);
        assertThat(open(second)).as("closed after the answer").hasStatus(410);
    }

    @Test
    void aLinkIsTakenBackAndARequestWithdrawn() {
        ask("", "Bảo hiểm xã hội", List.of(one));
        Clearance asked = clearance();
        String link = link(asked, "2026-06-10");
        assertThat(post(asked.path() + "/link/removal", Map.of(), office.officer))
                .hasStatus(303);
        assertThat(open(link)).hasStatus(410);
        String other = link(asked, "2026-06-10");
        clock.goTo(LocalDate.of(2026, 6, 10).atTime(23, 0));
        assertThat(open(other)).hasStatusOk();
        clock.goTo(LocalDate.of(2026, 6, 11).atTime(0, 1));
        assertThat(open(other)).as("its last day is over").hasStatus(410);
        assertThat(post(asked.path() + "/withdrawal", Map.of("why", " "), office.officer))
                .hasStatus(422);
        assertThat(post(asked.path() + "/withdrawal", Map.of("why", "Hỏi nhầm"), office.officer))
                .hasStatus(303);
        assertThat(finding(one, Finding.Sort.CLEARANCE)).isEmpty();
    }

    @Test
    void silenceIsSilenceAndIsRemindedOfOnce() {
        ask("", "Công an phường", List.of(one));
        Clearance asked = clearance();
        clock.goTo(LocalDate.of(2026, 6, 16).atTime(9, 0));
        reminders.waiting().forEach(reminders::follow);
        reminders.waiting().forEach(reminders::follow);
        assertThat(reminded()).containsExactly("before:2026-06-18");
        clock.goTo(LocalDate.of(2026, 6, 18).atTime(22, 0));
        assertThat(clearance().standing(LocalDate.of(2026, 6, 18))).isEqualTo(Clearance.Standing.WAITING);
        clock.goTo(LocalDate.of(2026, 6, 19).atTime(9, 0));
        reminders.waiting().forEach(reminders::follow);
        assertThat(reminded()).containsExactly("after:2026-06-18", "before:2026-06-18");
        assertThat(clearance().standing(LocalDate.of(2026, 6, 19))).isEqualTo(Clearance.Standing.SILENT);
        assertThat(found(one, Finding.Sort.CLEARANCE)).as("no consent").isEqualTo(Verdict.OPEN);
        assertThat(page("/awards/proposals/" + one, office.officer).text())
                .contains("Công an phường: chưa có ý kiến đến hạn");
        assertThat(page("/", office.officer).text()).contains("1 cơ quan chưa có ý kiến hiệp y");
        Map<String, String> paper = new HashMap<>(Map.of("says." + one, "NONE", "name", "Trưởng Công an"));
        assertThat(post(asked.path() + "/paper", paper, office.officer))
                .as("no number")
                .hasStatus(422);
        paper.put("paper", "12/CAP");
        paper.put("on", "2026-06-03");
        assertThat(post(asked.path() + "/paper", paper, office.officer))
                .as("older than the request")
                .hasStatus(422);
        paper.put("on", "2026-06-19");
        assertThat(post(asked.path() + "/paper", paper, office.officer)).hasStatus(303);
        assertThat(clearance().standing(LocalDate.of(2026, 6, 19))).isEqualTo(Clearance.Standing.LATE);
        assertThat(found(one, Finding.Sort.CLEARANCE)).isEqualTo(Verdict.MET);
    }

    @Test
    void thePublicSeesNoMoreThanItHasToAndTimeCloses() {
        String path = "/awards/rounds/" + round + "/consultation";
        assertThat(page(path, office.officer).text()).contains("khoản 2 Điều 44 152/2025/NĐ-CP");
        UUID id = UUID.randomUUID();
        assertThat(consult(id, "2026-06-17")).as("nine working days").hasStatus(422);
        assertThat(consult(id, "2026-06-18")).as("ten").hasStatus(303);
        assertThat(consult(id, "2026-06-18")).as("sent twice").hasStatus(303);
        assertThat(consult(UUID.randomUUID(), "2026-06-18")).as("another one").hasStatus(422);
        String site = "/consultations/" + id.toString().substring(0, 8);
        Document seen = Jsoup.parse(Adoptions.text(open("/consultations")));
        assertThat(seen.select("a[href=" + site + "]").text()).isEqualTo("Đợt xét mẫu");
        assertThat(Adoptions.text(open(site)))
                .contains("Hộ ông Lê An", "Trường Tiểu học Hoa Sen")
                .doesNotContain("Khu phố 1", "mét vuông");
        assertThat(found(one, Finding.Sort.CONSULTATION)).isEqualTo(Verdict.OPEN);
        assertThat(say(site, UUID.randomUUID(), one, "Rất xứng đáng", "không có"))
                .hasStatus(422);
        assertThat(say(site, UUID.randomUUID(), one, " ", "0909123456")).hasStatus(422);
        UUID comment = UUID.randomUUID();
        assertThat(say(site, comment, two, "Hộ này đang tranh chấp đất với hàng xóm", "0909 123 456"))
                .hasStatus(303);
        assertThat(say(site, comment, two, "Hộ này đang tranh chấp đất với hàng xóm", "0909 123 456"))
                .as("sent twice")
                .hasStatus(303);
        assertThat(Adoptions.text(open(site))).as("nobody looked at it").doesNotContain("tranh chấp");
        assertThat(jdbc.sql("select position(convert_to('0909', 'UTF8') in contact) from commendation_comment")
                        .query(Integer.class)
                        .single())
                .as("sealed")
                .isZero();
        assertThat(page("/", office.officer).text()).contains("1 ý kiến của nhân dân chờ xem");
        Document office1 = page(path, office.officer);
        assertThat(office1.text()).contains("***456").doesNotContain("0909");
        assertThat(Adoptions.text(
                        post(path + "/comments/" + comment + "/contact", Map.of("why", "Hỏi thêm"), office.officer)))
                .contains("0909 123 456");
        assertThat(look(path, comment, 0, "HIDDEN", false, ""))
                .as("not shown without a reason")
                .hasStatus(422);
        assertThat(look(path, comment, 0, "SHOWN", true, "")).hasStatus(303);
        assertThat(look(path, comment, 0, "HIDDEN", false, "Chậm hơn"))
                .as("somebody was faster")
                .hasStatus(422);
        assertThat(post(
                        path + "/comments/" + comment + "/answer",
                        Map.of("version", "1", "text", "Cơ quan đang xác minh"),
                        office.officer))
                .hasStatus(303);
        assertThat(Adoptions.text(open(site))).contains("tranh chấp", "Cơ quan đang xác minh");
        clock.goTo(LocalDate.of(2026, 6, 18).atTime(23, 30));
        assertThat(say(site, UUID.randomUUID(), null, "Đồng ý cả danh sách", "a@mau.vn"))
                .hasStatus(303);
        clock.goTo(LocalDate.of(2026, 6, 19).atTime(0, 1));
        assertThat(say(site, UUID.randomUUID(), null, "Muộn", "a@mau.vn"))
                .as("over")
                .hasStatus(422);
        assertThat(Adoptions.text(open("/consultations"))).doesNotContain(site);
        assertThat(found(one, Finding.Sort.CONSULTATION))
                .as("one comment nobody looked at")
                .isEqualTo(Verdict.OPEN);
        jdbc.sql("update commendation_comment set state = 'SHOWN' where state = 'NEW'")
                .update();
        assertThat(found(one, Finding.Sort.CONSULTATION)).isEqualTo(Verdict.MET);
        assertThat(found(two, Finding.Sort.CONSULTATION))
                .as("something has to be judged")
                .isEqualTo(Verdict.OPEN);
        assertThat(page(path + "/summary", office.officer).text())
                .contains("TỔNG HỢP Ý KIẾN NHÂN DÂN", "tranh chấp", "Đồng ý cả danh sách")
                .doesNotContain("mau.vn", "456");
        assertThat(post(path + "/removal", Map.of("why", "Xong"), office.officer))
                .hasStatus(303);
        assertThat(open(site)).hasStatus(404);
        assertThat(found(two, Finding.Sort.CONSULTATION))
                .as("what was said stands without the page")
                .isEqualTo(Verdict.OPEN);
        assertThat(page(path + "/summary", office.officer).text())
                .contains("tranh chấp", "Trang đã gỡ ngày 19/06/2026");
        assertThat(post(path + "/comments/" + comment + "/contact", Map.of("why", "Hỏi thêm"), office.officer))
                .hasStatusOk();
    }

    @Test
    void whoeverComesLaterOrWasNotShownForLongEnoughIsShownOnAFurtherPage() {
        String path = "/awards/rounds/" + round + "/consultation";
        UUID first = UUID.randomUUID();
        assertThat(consult(first, "2026-06-18")).hasStatus(303);
        UUID later = received("Hộ ông Vũ Cường", "Góp công sửa mười căn nhà tình nghĩa trong phường.");
        assertThat(found(later, Finding.Sort.CONSULTATION)).isEqualTo(Verdict.OPEN);
        assertThat(page("/awards/proposals/" + later, office.officer).text()).contains("chưa được lấy ý kiến");
        UUID second = UUID.randomUUID();
        assertThat(consult(second, "2026-06-19")).hasStatus(303);
        assertThat(Adoptions.text(open("/consultations/" + second.toString().substring(0, 8))))
                .contains("Hộ ông Vũ Cường")
                .doesNotContain("Hộ ông Lê An");
        assertThat(consult(UUID.randomUUID(), "2026-06-19"))
                .as("nobody is missing")
                .hasStatus(422);
        assertThat(post(
                        path + "/removal",
                        Map.of("consultation", first.toString(), "why", "Sai lời văn"),
                        office.officer))
                .hasStatus(303);
        assertThat(open("/consultations/" + second.toString().substring(0, 8))).hasStatusOk();
        clock.goTo(LocalDate.of(2026, 6, 22).atTime(9, 0));
        assertThat(found(later, Finding.Sort.CONSULTATION)).isEqualTo(Verdict.MET);
        assertThat(found(one, Finding.Sort.CONSULTATION))
                .as("not shown for long enough")
                .isEqualTo(Verdict.OPEN);
        assertThat(page(path, office.officer).text()).contains("Sai lời văn", "Mở thêm một trang");
        assertThat(consult(UUID.randomUUID(), "2026-07-31")).hasStatus(303);
        clock.goTo(LocalDate.of(2026, 8, 3).atTime(9, 0));
        assertThat(found(one, Finding.Sort.CONSULTATION)).isEqualTo(Verdict.MET);
    }

    @Test
    void theLastOfManyCommentsIsLookedAtAndCounted() {
        String path = "/awards/rounds/" + round + "/consultation";
        UUID id = UUID.randomUUID();
        assertThat(consult(id, "2026-06-18")).hasStatus(303);
        jdbc.sql("""
                        insert into commendation_comment (id, consultation_id, proposal_id, text, contact, contact_key, contact_hint, sent_at, state)
                        select gen_random_uuid(), :id, :one, 'Ý kiến số ' || n, '', '', '', timestamptz '2026-06-04 03:00+00' + n * interval '1 second', case n when 1 then 'NEW' else 'SHOWN' end
                        from generate_series(1, 620) n
                        """).param("id", id).param("one", one).update();
        Document first = page(path, office.officer);
        assertThat(first.select("[id^=comment-]")).hasSize(100);
        assertThat(first.select("[id^=comment-]").first().text())
                .as("what nobody looked at comes first")
                .contains("Ý kiến số 1 ");
        assertThat(page(path + "?page=7", office.officer).select("[id^=comment-]"))
                .hasSize(20);
        assertThat(page(path + "/summary", office.officer).text()).contains("500 trong 620 ý kiến", " 620 0");
    }

    @Test
    void nobodyFloodsThePageAndSecretsAreNotPublished() {
        UUID id = UUID.randomUUID();
        assertThat(consult(id, "2026-06-30")).hasStatus(303);
        String site = "/consultations/" + id.toString().substring(0, 8);
        for (int i = 0; i < 5; i++) {
            assertThat(say(site, UUID.randomUUID(), null, "Ý kiến " + i, "a@mau.vn"))
                    .hasStatus(303);
        }
        MvcTestResult many = say(site, UUID.randomUUID(), null, "Ý kiến thứ sáu", "a@mau.vn");
        assertThat(many).hasStatus(429);
        assertThat(Jsoup.parse(Adoptions.text(many)).select("textarea").text()).isEqualTo("Ý kiến thứ sáu");
        clock.goTo(TestClock.TODAY.atTime(11, 30));
        assertThat(say(site, UUID.randomUUID(), null, "Một giờ sau", "a@mau.vn"))
                .hasStatus(303);
        jdbc.sql("update commendation_round set secret = true").update();
        assertThat(open(site)).as("state secrets").hasStatus(404);
        assertThat(post("/awards/rounds/" + round + "/consultation/removal", Map.of("why", "Mật"), office.officer))
                .hasStatus(303);
        assertThat(consult(UUID.randomUUID(), "2026-06-30")).hasStatus(422);
        ask("", "Công an phường", List.of(one));
        assertThat(post(clearance().path() + "/link", Map.of("until", "2026-06-10"), office.officer))
                .hasStatus(422);
    }

    @Test
    void whatTheLawDemandsIsMissingStopsUnlessSomebodySaysWhy() {
        UUID id = proposed("Hộ ông Vũ Cường", "Góp công sửa mười căn nhà tình nghĩa trong phường.");
        String path = "/awards/proposals/" + id;
        Map<String, String> bare = Map.of("version", "0");
        assertThat(post(path + "/submission", bare, office.schoolOfficer))
                .as("something is left")
                .hasStatus(422);
        assertThat(page(path, office.schoolOfficer).select("textarea[name=why]"))
                .isNotEmpty();
        assertThat(post(
                        path + "/submission",
                        Map.of("version", "0", "why", "Giấy tờ gửi trong tuần"),
                        office.schoolOfficer))
                .hasStatus(303);
        Map<String, String> today = Map.of("on", TestClock.TODAY.toString());
        assertThat(post(path + "/receipt", today, office.officer)).hasStatus(422);
        assertThat(page(path, office.officer).text()).contains("Giấy tờ gửi trong tuần", "còn thiếu");
        assertThat(post(
                        path + "/receipt",
                        Map.of("on", TestClock.TODAY.toString(), "inSpite", "Chủ tịch đồng ý bổ sung sau"),
                        office.officer))
                .hasStatus(303);
        assertThat(page(path, office.officer).select("#course + ol").text()).contains("Chủ tịch đồng ý bổ sung sau");
    }

    private List<String> reminded() {
        return jdbc.sql("select occasion from commendation_clearance_reminder order by 1")
                .query(String.class)
                .list();
    }

    private MvcTestResult consult(UUID id, String lastDay) {
        return post(
                "/awards/rounds/" + round + "/consultation",
                Map.of("consultation", id.toString(), "lastDay", lastDay),
                office.officer);
    }

    private MvcTestResult look(String path, UUID comment, int version, String state, boolean matters, String why) {
        return post(
                path + "/comments/" + comment + "/look",
                Map.of(
                        "version",
                        String.valueOf(version),
                        "state",
                        state,
                        "matters",
                        String.valueOf(matters),
                        "why",
                        why),
                office.officer);
    }

    private MvcTestResult say(String site, UUID id, @Nullable UUID about, String text, String reach) {
        return send(
                site,
                Map.of(
                        "id",
                        id.toString(),
                        "about",
                        about == null ? "" : about.toString(),
                        "text",
                        text,
                        "reach",
                        reach));
    }

    private MvcTestResult send(String path, Map<String, String> fields) {
        var request = mvc.post().uri(path);
        fields.forEach(request::param);
        return request.with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
    }

    private MvcTestResult open(String path) {
        return mvc.get().uri(path).exchange();
    }

    private String link(Clearance asked, String until) {
        MvcTestResult made = post(asked.path() + "/link", Map.of("until", until), office.officer);
        assertThat(made).hasStatusOk();
        String shown = Jsoup.parse(Adoptions.text(made)).select(".outside-link").text();
        return shown.substring(shown.indexOf("/clearance/"));
    }

    private void ask(String unit, String bodies, List<UUID> about) {
        Map<String, List<String>> form = new HashMap<>(Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "unit", List.of(unit),
                "bodies", List.of(bodies),
                "days", List.of("10"),
                "about", about.stream().map(UUID::toString).toList()));
        assertThat(browser.post("/awards/rounds/" + round + "/clearances", form, office.officer))
                .hasStatus(303);
        assertThat(browser.post("/awards/rounds/" + round + "/clearances", form, office.officer))
                .as("sent twice")
                .hasStatus(303);
    }

    private Clearance clearance() {
        return clearances.of(new AwardRoundId(round)).getLast();
    }

    private Verdict found(UUID proposal, Finding.Sort sort) {
        return finding(proposal, sort).getFirst().found();
    }

    private Verdict verdict(UUID proposal, Finding.Sort sort) {
        return finding(proposal, sort).getFirst().verdict();
    }

    private List<Finding> finding(UUID id, Finding.Sort sort) {
        Proposal proposal = proposals.find(new ProposalId(id)).orElseThrow();
        return eligibility
                .of(List.of(proposal), List.of(rounds.find(proposal.round()).orElseThrow()))
                .get(proposal.id())
                .judgements()
                .getFirst()
                .findings()
                .stream()
                .filter(found -> found.sort() == sort)
                .toList();
    }

    private UUID round() {
        UUID id = UUID.randomUUID();
        Map<String, String> form = new HashMap<>(Map.of(
                "id",
                id.toString(),
                "title",
                "Đợt xét mẫu",
                "kind",
                "AD_HOC",
                "year",
                "2026",
                "lastDay",
                TestClock.TODAY.plusDays(60).toString(),
                "lateness",
                "VOID"));
        form.put("ask.0.id", ask.toString());
        form.put("ask.0.form", "GK_XA");
        form.put("ask.0.recipient", "HOUSEHOLD");
        form.put("ask.0.criteria", "Có thành tích xuất sắc");
        assertThat(post("/awards/rounds", form, office.officer)).hasStatus(303);
        assertThat(post("/awards/rounds/" + id + "/opening", Map.of(), office.officer))
                .hasStatus(303);
        return id;
    }

    private UUID proposed(String name, String deeds) {
        UUID id = UUID.randomUUID();
        assertThat(post(
                        "/awards/rounds/" + round + "/proposals",
                        Map.of(
                                "id",
                                id.toString(),
                                "ask",
                                ask.toString(),
                                "name",
                                name,
                                "note",
                                "Khu phố 1",
                                "deeds",
                                deeds),
                        office.schoolOfficer))
                .hasStatus(303);
        return id;
    }

    private UUID received(String name, String deeds) {
        UUID id = proposed(name, deeds);
        String path = "/awards/proposals/" + id;
        assertThat(post(path + "/submission", Map.of("version", "0", "why", "Gửi sau"), office.schoolOfficer))
                .hasStatus(303);
        assertThat(post(
                        path + "/receipt",
                        Map.of("on", TestClock.TODAY.toString(), "inSpite", "Nhận để xét"),
                        office.officer))
                .hasStatus(303);
        return id;
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
