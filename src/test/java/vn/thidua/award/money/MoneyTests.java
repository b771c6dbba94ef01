package vn.thidua.award.money;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.money.Decided.Awarded.collective;
import static vn.thidua.award.money.Decided.Awarded.household;
import static vn.thidua.award.money.Decided.Awarded.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.StatementCount;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.Grounds;
import vn.thidua.regulation.LocalRuleId;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.regulation.local.LocalDesk;
import vn.thidua.shared.By;

/** A decision becomes effective, its money is fixed, paid, undone, held back, and comes back when the award is revoked. */
@SpringBootTest(properties = "thidua.test=money")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, StatementCount.class, Decided.class})
class MoneyTests {

    private static final LocalDate DAY = TestClock.TODAY.minusDays(3);

    @Autowired
    private Office office;

    @Autowired
    private Adoptions browser;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Decided decided;

    @Autowired
    private RewardReads reads;

    @Autowired
    private MoneySight sight;

    @Autowired
    private LocalDesk law;

    @Autowired
    private JdbcClient jdbc;

    private UnitId body;

    @BeforeEach
    void open() {
        office.open();
        body = sight.body(office.actor(office.officer));
    }

    @Test
    void anEffectiveDecisionHasItsMoneyByTheLawOfItsDay() {
        Decided.Made made = decided.effective(
                body, "GK_XA", 2026, DAY, person("Lê An"), collective("Tổ 5"), household("Hộ bà Bình"));
        assertThat(amounts(made))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("Lê An", 710_000L, "Tổ 5", 1_410_000L, "Hộ bà Bình", 1_060_000L));
        Document page = page("/awards/money/decisions/" + made.id(), office.officer);
        assertThat(page.text())
                .contains("702.000", "710.000", "1.053.000", "Điều 54 152/2025/NĐ-CP", "73/2024/NĐ-CP", "Lê An")
                .doesNotContain("–");
        assertThat(page("/awards/money", office.officer).text()).contains(made.printed(), "3.180.000");
        assertThat(page("/", office.officer).text())
                .contains("Chi tiền thưởng theo Quyết định số " + made.printed() + ": còn 3.180.000 đồng");
        assertThat(page(reward(made, "Lê An"), office.leader).text())
                .contains("Bằng chữ: Bảy trăm mười nghìn đồng")
                .doesNotContain("Ghi một lần chi");
    }

    @Test
    void neitherALaterSalaryNorALaterRuleTouchesWhatWasDecided() {
        Decided.Made before = decided.effective(body, "GK_XA", 2026, DAY, person("Trần Bình"));
        LocalRuleId rule = new LocalRuleId(UUID.randomUUID());
        law.keep(
                rule,
                0,
                Provision.read(
                        Matter.BASE_SALARY,
                        Provision.ALL,
                        null,
                        "9000000",
                        new Grounds("1/MAU", "", DAY.minusDays(9), null, "", true, true, "")),
                By.PROGRAM);
        try {
            decided.takeEffect(before);
            Decided.Made after = decided.effective(body, "GK_XA", 2026, DAY, person("Trần Cường"));
            assertThat(amounts(before)).containsEntry("Trần Bình", 710_000L);
            assertThat(page("/awards/money/decisions/" + before.id(), office.officer)
                            .text())
                    .contains("2.340.000")
                    .doesNotContain("9.000.000");
            assertThat(amounts(after)).containsEntry("Trần Cường", 2_700_000L);
        } finally {
            law.withdraw(rule, 0, By.PROGRAM);
        }
        assertThat(reads.bases(before.id()).get(RecipientKind.INDIVIDUAL).salary())
                .isEqualTo(2_340_000);
    }

    @Test
    void theDayOfTheDecisionDecidesOnBothSidesOfAChangeOfTheSalary() {
        Decided.Made june = decided.effective(body, "GK_XA", 2026, LocalDate.of(2026, 6, 30), person("Một"));
        Decided.Made july = decided.effective(body, "GK_XA", 2026, LocalDate.of(2026, 7, 1), person("Hai"));
        Decided.Made unknown = decided.effective(body, "GK_XA", 2027, LocalDate.of(2027, 3, 1), person("Ba"));
        assertThat(amounts(june)).containsEntry("Một", 710_000L);
        assertThat(amounts(july)).containsEntry("Hai", 760_000L);
        Payable open = reads.find(unknown.reward("Ba")).orElseThrow();
        assertThat(open.state()).as("nothing is known of that day").isEqualTo(RewardState.UNKNOWN);
        assertThat(page(reward(unknown, "Ba"), office.officer).text()).contains("Không có quy định về mức tiền");
        assertThat(post(
                        reward(unknown, "Ba") + "/amount",
                        Map.of("amount", "800.000", "why", "Theo văn bản hướng dẫn", "version", "0"),
                        office.officer))
                .hasStatus(303);
        assertThat(amounts(unknown)).containsEntry("Ba", 800_000L);
    }

    @Test
    void twoTitlesOfOneYearBringTheHighestTogether() {
        Decided.Awarded who = person("Phạm Dung");
        decided.effective(body, "LDTT", 2025, DAY, who);
        Decided.Made second = decided.effective(body, "CSTDCS", 2025, DAY, who);
        Decided.Made otherYear = decided.effective(body, "CSTDCS", 2024, DAY, who);
        assertThat(amounts(second)).containsEntry("Phạm Dung", 1_630_000L);
        assertThat(amounts(otherYear)).containsEntry("Phạm Dung", 2_340_000L);
        assertThat(page(reward(second, "Phạm Dung"), office.officer).text())
                .contains("chỉ chi mức cao nhất", "khoản 5 Điều 49 152/2025/NĐ-CP");
        String path = reward(second, "Phạm Dung") + "/amount";
        assertThat(post(path, Map.of("amount", "2.340.001", "why", "x", "version", "0"), office.officer))
                .as("above the law")
                .hasStatus(422);
        assertThat(post(
                        path,
                        Map.of("amount", "2.340.000", "why", "Thời gian tính khác nhau", "version", "7"),
                        office.officer))
                .as("another version")
                .hasStatus(422);
        assertThat(post(
                        path,
                        Map.of("amount", "2.340.000", "why", "Thời gian tính khác nhau", "version", "0"),
                        office.officer))
                .hasStatus(303);
        assertThat(amounts(second)).containsEntry("Phạm Dung", 2_340_000L);
    }

    @Test
    void aListIsPaidOnceHoweverOftenTheFormIsSent() {
        Decided.Made made = decided.effective(body, "GK_XA", 2026, DAY, person("An"), person("Ba"), household("Hộ Ca"));
        String form = UUID.randomUUID().toString();
        Map<String, List<String>> fields = Map.of(
                "form", List.of(form),
                "reward",
                        List.of(
                                made.reward("An").toString(),
                                made.reward("Hộ Ca").toString()),
                "on", List.of(TestClock.TODAY.toString()),
                "how", List.of("CASH"));
        String path = "/awards/money/decisions/" + made.id() + "/payments";
        assertThat(browser.post(path, fields, office.officer)).hasStatus(303);
        assertThat(browser.post(path, fields, office.officer)).as("sent twice").hasStatus(303);
        Payroll.Sums sums = reads.payroll(made.id()).orElseThrow().sums();
        assertThat(sums.paid()).isEqualTo(1_770_000);
        assertThat(sums.left()).isEqualTo(710_000);
        MvcTestResult nobody = browser.post(
                path,
                Map.of("form", List.of(UUID.randomUUID().toString()), "on", List.of("2026-06-04")),
                office.officer);
        assertThat(nobody).hasStatus(422);
        assertThat(Adoptions.text(nobody)).contains("Hãy chọn ít nhất một");
        assertThat(browser.post(path, fields, office.leader)).hasStatus(403);
        assertThat(browser.post(path, fields, office.strangeOffice)).hasStatus(404);
        for (String file : List.of("/list.xlsx", "/list.docx", "/list.pdf")) {
            assertThat(browser.get("/awards/money/decisions/" + made.id() + file, office.officer))
                    .as(file)
                    .hasStatusOk();
        }
        assertThat(page("/awards/money/decisions/" + made.id() + "/list", office.officer)
                        .text())
                .contains(
                        "DANH SÁCH CHI TIỀN THƯỞNG",
                        "2.480.000",
                        "Còn phải chi 1 khoản: 710.000 đồng",
                        "Bảy trăm mười nghìn đồng");
    }

    @Test
    void aListSaysWhatIsToBeHandedOverNowAndLeavesOutWhatIsHeldBack() {
        Decided.Made made =
                decided.effective(body, "GK_XA", 2026, DAY, person("Còn đủ"), person("Còn một phần"), person("Bị giữ"));
        assertThat(post(
                        reward(made, "Còn một phần") + "/payments",
                        payment(UUID.randomUUID(), "300000", "2026-06-04", "Còn một phần"),
                        office.officer))
                .hasStatus(303);
        assertThat(post(reward(made, "Bị giữ") + "/holding", Map.of("why", "Đang xác minh"), office.officer))
                .hasStatus(303);
        assertThat(page("/awards/money/decisions/" + made.id() + "/list", office.officer)
                        .text())
                .contains(
                        "Bốn trăm mười nghìn đồng",
                        "Giữ lại",
                        "Còn phải chi 2 khoản: 1.120.000 đồng",
                        "Đã chi 300.000 đồng, còn phải chi 1.120.000 đồng",
                        "Đang giữ lại, chưa chi: 710.000 đồng")
                .doesNotContain("2.130.000", "1.830.000");
        assertThat(page("/", office.officer).text())
                .contains("Chi tiền thưởng theo Quyết định số " + made.printed() + ": còn 1.120.000 đồng");
        Payroll.Sums sums = reads.payroll(made.id()).orElseThrow().sums();
        assertThat(sums.withheld()).isEqualTo(710_000);
        assertThat(sums.settled()).isFalse();
    }

    @Test
    void whatWasHeldBackIsHeldBackAgainWhenTheAwardIsRestored() {
        Decided.Made made = decided.effective(body, "GK_XA", 2026, DAY, person("Hà Giữ"));
        String path = reward(made, "Hà Giữ");
        assertThat(post(path + "/holding", Map.of("why", "Đang xác minh"), office.officer))
                .hasStatus(303);
        decided.revoke(made, "Hà Giữ", "RV_FRAUD_DECLARATION");
        decided.restore(made, "Hà Giữ");
        assertThat(found(made, "Hà Giữ").state()).isEqualTo(RewardState.HELD);
        assertThat(found(made, "Hà Giữ").standing().word()).isEqualTo("Đang xác minh");
        assertThat(post(path + "/release", Map.of(), office.officer)).hasStatus(303);
        decided.revoke(made, "Hà Giữ", "RV_FRAUD_DECLARATION");
        decided.restore(made, "Hà Giữ");
        assertThat(found(made, "Hà Giữ").state()).isEqualTo(RewardState.DUE);
    }

    @Test
    void aTitleThatIsRevokedOrRestoredHasTheOthersOfItsYearLookedAtAgain() {
        Decided.Awarded who = person("Phạm Xem");
        Decided.Made first = decided.effective(body, "CSTDCS", 2025, DAY, who);
        Decided.Made second = decided.effective(body, "LDTT", 2025, DAY, who);
        Decided.Made form = decided.effective(body, "GK_XA", 2025, DAY, who);
        assertThat(amounts(second)).containsEntry("Phạm Xem", 0L);
        decided.revoke(first, "Phạm Xem", "RV_FRAUD_DECLARATION");
        Payable lower = found(second, "Phạm Xem");
        assertThat(lower.amount().review()).isTrue();
        assertThat(found(form, "Phạm Xem").amount().review()).isFalse();
        assertThat(page("/", office.officer).text())
                .contains("Xem lại mức thưởng theo Quyết định số " + second.printed());
        assertThat(page(reward(second, "Phạm Xem"), office.leader).text())
                .contains("cùng thời gian chỉ chi mức cao nhất");
        assertThat(post(
                        reward(second, "Phạm Xem") + "/amount",
                        Map.of("amount", "710000", "why", "Danh hiệu kia bị hủy", "version", "" + lower.version()),
                        office.officer))
                .hasStatus(303);
        assertThat(found(second, "Phạm Xem").amount().review()).isFalse();
        assertThat(amounts(second)).containsEntry("Phạm Xem", 710_000L);
        decided.restore(first, "Phạm Xem");
        assertThat(found(second, "Phạm Xem").amount().review()).isTrue();
        Payable higher = found(first, "Phạm Xem");
        assertThat(higher.amount().rule()).isEqualTo(RewardRule.LAW);
        assertThat(post(
                        reward(first, "Phạm Xem") + "/amount",
                        Map.of("amount", "1630000", "why", "Đã tính ở danh hiệu kia", "version", "" + higher.version()),
                        office.officer))
                .as("fixed by law, yet to be looked at again")
                .hasStatus(303);
        assertThat(amounts(first)).containsEntry("Phạm Xem", 1_630_000L);
    }

    @Test
    void aPaymentCanBePartialAndUndoneButNeverMoreThanIsDue() {
        Decided.Made made = decided.effective(body, "GK_XA", 2026, DAY, person("Đỗ Em"));
        String path = reward(made, "Đỗ Em");
        UUID first = UUID.randomUUID();
        Map<String, String> part = payment(first, "300.000", TestClock.TODAY.toString(), "Đỗ Em");
        assertThat(post(path + "/payments", part, office.officer)).hasStatus(303);
        assertThat(post(path + "/payments", part, office.officer))
                .as("sent twice")
                .hasStatus(303);
        assertThat(found(made, "Đỗ Em").left()).isEqualTo(410_000);
        assertThat(found(made, "Đỗ Em").state()).isEqualTo(RewardState.PART);
        refused(path, payment(UUID.randomUUID(), "410.001", "2026-06-04", "Đỗ Em"), "chỉ còn phải chi 410.000");
        refused(path, payment(UUID.randomUUID(), "-5", "2026-06-04", "Đỗ Em"), "số đồng nguyên");
        refused(path, payment(UUID.randomUUID(), "0", "2026-06-04", "Đỗ Em"), "số đồng nguyên");
        refused(path, payment(UUID.randomUUID(), "1,5", "2026-06-04", "Đỗ Em"), "số đồng nguyên");
        refused(path, payment(UUID.randomUUID(), "1000", "2026-06-05", "Đỗ Em"), "không sau hôm nay");
        refused(path, payment(UUID.randomUUID(), "1000", "2026-05-31", "Đỗ Em"), "không trước ngày quyết định");
        refused(path, payment(UUID.randomUUID(), "1000", "2026-06-04", " "), "tên người nhận");
        refused(path, payment(first, "1000", "2026-06-04", "Đỗ Em"), "đã dùng cho khoản khác");
        String undo = "/awards/money/payments/" + first + "/undoing";
        assertThat(post(undo, Map.of("why", ""), office.officer)).hasStatus(422);
        assertThat(post(undo, Map.of("why", "Ghi nhầm"), office.officer)).hasStatus(303);
        assertThat(post(undo, Map.of("why", "Ghi nhầm"), office.officer)).hasStatus(303);
        assertThat(found(made, "Đỗ Em").paid()).isZero();
        assertThat(page(path, office.officer).text()).contains("Đã hủy bởi", "Ghi nhầm");
        assertThat(post(undo, Map.of("why", "x"), office.strangeOffice)).hasStatus(404);
    }

    @Test
    void whatIsHeldBackIsNotPaidUntilItIsReleased() {
        Decided.Made made = decided.effective(body, "GK_XA", 2026, DAY, person("Hồ Gia"));
        String path = reward(made, "Hồ Gia");
        assertThat(post(path + "/holding", Map.of("why", " "), office.officer)).hasStatus(422);
        assertThat(post(path + "/holding", Map.of("why", "Đang xác minh đơn thư"), office.officer))
                .hasStatus(303);
        refused(
                path,
                payment(UUID.randomUUID(), "1000", "2026-06-04", "Hồ Gia"),
                "đang giữ lại: Đang xác minh đơn thư");
        assertThat(post(path + "/release", Map.of(), office.officer)).hasStatus(303);
        assertThat(found(made, "Hồ Gia").state()).isEqualTo(RewardState.DUE);
        assertThat(post(path + "/amount", Map.of("amount", "1", "why", "x", "version", "2"), office.officer))
                .as("the law says how much it is")
                .hasStatus(422);
    }

    @Test
    void aRevokedAwardsMoneyComesBackAndWhatWasNotPaidIsCancelled() {
        Decided.Made made = decided.effective(body, "GK_XA", 2026, DAY, person("Mai Hà"), person("Mai Ích"));
        String path = reward(made, "Mai Hà");
        assertThat(post(
                        path + "/payments",
                        payment(UUID.randomUUID(), "710000", "2026-06-03", "Mai Hà"),
                        office.officer))
                .hasStatus(303);
        decided.revoke(made, "Mai Hà", "RV_FRAUD_DECLARATION");
        decided.revoke(made, "Mai Ích", "RV_FRAUD_DECLARATION");
        assertThat(found(made, "Mai Hà").state()).isEqualTo(RewardState.CLAIMED);
        assertThat(found(made, "Mai Ích").state()).isEqualTo(RewardState.CANCELLED);
        assertThat(reads.payroll(made.id()).orElseThrow().sums().committed()).isEqualTo(710_000);
        refused(reward(made, "Mai Ích"), payment(UUID.randomUUID(), "1", "2026-06-04", "x"), "trạng thái hiện tại");
        assertThat(page("/", office.officer).text())
                .contains("Thu lại tiền thưởng theo Quyết định số " + made.printed());
        assertThat(page(path + "/letter", office.officer).text())
                .contains("thu hồi tiền thưởng", "99/QĐ-MAU", "710.000", "Bảy trăm mười nghìn đồng");
        assertThat(browser.get(path + "/letter.docx", office.officer)).hasStatusOk();
        assertThat(browser.get(reward(made, "Mai Ích") + "/letter.docx", office.officer))
                .hasStatus(404);
        assertThat(post(
                        path + "/recoveries",
                        payment(UUID.randomUUID(), "710001", "2026-06-04", "Mai Hà"),
                        office.officer))
                .hasStatus(422);
        assertThat(post(
                        path + "/recoveries",
                        payment(UUID.randomUUID(), "700000", "2026-06-04", "Mai Hà"),
                        office.officer))
                .hasStatus(303);
        assertThat(found(made, "Mai Hà").claim()).isEqualTo(10_000);
        decided.restore(made, "Mai Hà");
        assertThat(found(made, "Mai Hà").left())
                .as("what had come back is due again")
                .isEqualTo(700_000);
    }

    @Test
    void aCorrectedAwardKeepsItsMoneyUnderTheRightName() {
        Decided.Made made = decided.effective(body, "GK_XA", 2026, DAY, person("Ngô Khan"));
        String path = reward(made, "Ngô Khan");
        assertThat(post(
                        path + "/payments",
                        payment(UUID.randomUUID(), "10000", "2026-06-04", "Ngô Khang"),
                        office.officer))
                .hasStatus(303);
        decided.correct(made, "Ngô Khan", "Ngô Khang", body);
        assertThat(page(path, office.officer).text()).contains("Tiền thưởng của Ngô Khang", "Đính chính", "700.000");
        assertThat(reads.of(List.of(made.id())).get(made.id())).hasSize(1);
    }

    @Test
    void bankAccountsAreSealedMaskedAndTakenOutOnlyWithAReason() {
        Decided.Made made = decided.effective(body, "GK_XA", 2026, DAY, person("Vũ Lam"));
        String path = reward(made, "Vũ Lam");
        assertThat(post(
                        path + "/account",
                        Map.of("bank", "Kho bạc", "holder", "VU LAM", "number", "12"),
                        office.officer))
                .hasStatus(422);
        assertThat(post(
                        path + "/account",
                        Map.of("bank", "Ngân hàng Mẫu", "holder", "VU LAM", "number", "0123 4567 8912"),
                        office.officer))
                .hasStatus(303);
        assertThat(page(path, office.officer).html()).contains("•••• 8912").doesNotContain("012345678912");
        assertThat(jdbc.sql("select encode(cipher, 'escape') from award_bank_account where reward_id = :id")
                        .param("id", made.reward("Vũ Lam").value())
                        .query(String.class)
                        .single())
                .doesNotContain("012345678912");
        String transfers = "/awards/money/decisions/" + made.id() + "/transfers";
        assertThat(post(transfers, Map.of("why", ""), office.officer)).hasStatus(409);
        assertThat(post(transfers, Map.of("why", "Gửi kho bạc"), office.leader)).hasStatus(403);
        assertThat(post(transfers, Map.of("why", "Gửi kho bạc"), office.officer))
                .hasStatusOk();
        assertThat(jdbc.sql("select count(*) from audit_entry where event = 'AccountsTakenOut'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(post(path + "/account/removal", Map.of(), office.officer)).hasStatus(303);
        assertThat(jdbc.sql("select count(*) from award_bank_account")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(post(
                        path + "/account",
                        Map.of("bank", "Ngân hàng Mẫu", "holder", "VU LAM", "number", "0123 4567 8912"),
                        office.officer))
                .hasStatus(303);
        assertThat(post(
                        path + "/payments",
                        payment(UUID.randomUUID(), "710000", "2026-06-04", "Vũ Lam"),
                        office.officer))
                .hasStatus(303);
        assertThat(page(path, office.officer).text())
                .as("nothing is left to send")
                .contains("Xóa tài khoản");
        assertThat(jdbc.sql("select count(*) from award_bank_account")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSignedReceiptHangsOnItsPayment() {
        Decided.Made made = decided.effective(body, "GK_XA", 2026, DAY, person("Tô Minh"));
        String path = reward(made, "Tô Minh");
        UUID payment = UUID.randomUUID();
        assertThat(post(path + "/payments", payment(payment, "710000", "2026-06-04", "Tô Minh"), office.officer))
                .hasStatus(303);
        assertThat(upload(
                        payment,
                        "bien-nhan.pdf",
                        "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(),
                        office.officer))
                .hasStatus(303);
        assertThat(page(path, office.leader).text()).contains("bien-nhan.pdf");
        assertThat(upload(payment, "x.exe", new byte[] {'M', 'Z', 0}, office.officer))
                .hasStatus(422);
        assertThat(upload(payment, "x.pdf", new byte[] {1}, office.strangeOffice))
                .hasStatus(404);
    }

    @Test
    void aListTakesAsManyStatementsForThreeAsForOne() {
        Decided.Made one = decided.effective(body, "GK_XA", 2026, DAY, person("Một người"));
        Decided.Made three = decided.effective(
                body, "GK_XA", 2026, DAY, person("Người một"), person("Người hai"), person("Người ba"));
        long few = StatementCount.of(() -> page("/awards/money/decisions/" + one.id(), office.officer));
        assertThat(StatementCount.of(() -> page("/awards/money/decisions/" + three.id(), office.officer)))
                .isEqualTo(few);
        Decided.Made small = decided.waiting(body, "GK_XA", 2026, DAY, List.of(person("Đợi một")));
        Decided.Made large = decided.waiting(
                body, "GK_XA", 2026, DAY, List.of(person("Đợi hai"), person("Đợi ba"), person("Đợi tư")));
        long first = StatementCount.of(() -> decided.takeEffect(small));
        assertThat(StatementCount.of(() -> decided.takeEffect(large)))
                .as("fixing")
                .isEqualTo(first);
    }

    @Test
    void whoIsOfAnotherBodySeesNothing() {
        Decided.Made made = decided.effective(body, "GK_XA", 2026, DAY, person("Lý Nam"));
        for (String path : List.of("/awards/money/decisions/" + made.id(), reward(made, "Lý Nam"))) {
            assertThat(browser.get(path, office.strangeOffice)).hasStatus(404);
            assertThat(browser.get(path, office.schoolOfficer)).hasStatus(403);
        }
        assertThat(page("/awards/money", office.strangeOffice).text()).doesNotContain(made.printed());
        assertThat(browser.get("/awards/money/rewards/" + UUID.randomUUID(), office.officer))
                .hasStatus(404);
    }

    @Test
    void aPeriodPutsItsDecisionsOnOneList() {
        LocalDate day = LocalDate.of(2026, 2, 10);
        Decided.Made first = decided.effective(body, "GK_XA", 2025, day, person("Kỳ Một"));
        Decided.Made second = decided.effective(body, "GK_XA", 2025, day.plusDays(1), person("Kỳ Hai"));
        MvcTestResult way = browser.get("/awards/money/periods?from=2026-02-10&until=2026-02-11", office.officer);
        assertThat(way).hasStatus(303);
        assertThat(page("/awards/money/periods/2026-02-10/2026-02-11", office.officer)
                        .text())
                .contains(first.printed(), second.printed(), "1.420.000");
        assertThat(page("/awards/money/periods/2026-02-11/2026-02-11", office.officer)
                        .text())
                .contains("Kỳ Hai")
                .doesNotContain("Kỳ Một");
        for (String file : List.of("/list", "/list.docx", "/list.pdf", "/list.xlsx")) {
            assertThat(browser.get("/awards/money/periods/2026-02-10/2026-02-11" + file, office.officer))
                    .hasStatusOk();
        }
        assertThat(browser.get("/awards/money/periods?from=2026-02-11&until=2026-02-10", office.officer))
                .hasStatus(422);
        assertThat(browser.get("/awards/money/periods/2026-02-11/2026-02-10", office.officer))
                .hasStatus(404);
    }

    private Map<String, Long> amounts(Decided.Made made) {
        return reads.of(List.of(made.id())).get(made.id()).stream()
                .collect(Collectors.toMap(one -> one.who().name(), Payable::due));
    }

    private Payable found(Decided.Made made, String name) {
        return reads.find(made.reward(name)).orElseThrow();
    }

    private static String reward(Decided.Made made, String name) {
        return "/awards/money/rewards/" + made.reward(name);
    }

    private static Map<String, String> payment(UUID id, String amount, String on, String receiver) {
        return Map.of("payment", id.toString(), "amount", amount, "on", on, "how", "CASH", "receiver", receiver);
    }

    private void refused(String path, Map<String, String> form, String sentence) {
        MvcTestResult answer = post(path + "/payments", form, office.officer);
        assertThat(answer).hasStatus(422);
        assertThat(Jsoup.parse(Adoptions.text(answer)).select("[role=alert]").text())
                .contains(sentence);
    }

    private MvcTestResult upload(UUID payment, String name, byte[] bytes, AccountId who) {
        return mvc.post()
                .uri("/awards/money/payments/" + payment + "/files")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/pdf", bytes))
                .with(office.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private Document page(String path, AccountId who) {
        MvcTestResult answer = browser.get(path, who);
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(Adoptions.text(answer));
    }

    private MvcTestResult post(String path, Map<String, String> form, AccountId who) {
        return browser.post(
                path,
                form.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))),
                who);
    }
}
