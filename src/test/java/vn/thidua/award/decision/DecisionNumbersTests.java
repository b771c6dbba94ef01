package vn.thidua.award.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.TestClock;
import vn.thidua.access.Actor;
import vn.thidua.award.AwardOffice;
import vn.thidua.campaign.Office;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.honours.CommendationKind;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;

/** Numbers of decisions have no gap and come once, whatever happens at the same time; and who may sign on which day. */
@SpringBootTest(properties = "thidua.test=decision-numbers")
@Import({Office.class, AwardOffice.class})
class DecisionNumbersTests {

    private static final int MANY = 100;

    @Autowired
    private AwardOffice office;

    @Autowired
    private DraftDesk drafts;

    @Autowired
    private DraftLineDesk lines;

    @Autowired
    private IssueDesk issuing;

    @Autowired
    private SigningDesk signing;

    @Autowired
    private NumberDesk numbers;

    @Autowired
    private MandateDesk mandates;

    @Autowired
    private SigningAuthority authority;

    @Autowired
    private RevocationDesk revoking;

    @Autowired
    private AwardDecisions decisions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Actor officer;

    @BeforeEach
    void open() {
        office.open();
        officer = office.actor(office.officer);
        jdbc.sql("delete from paper_number where organ_id = :ward")
                .param("ward", office.ward.value())
                .update();
        jdbc.sql(
                        "update award_decision set state = 'CANCELLED', number = null, issued_on = null where issuer_id = :ward and state = 'NUMBERED'")
                .param("ward", office.ward.value())
                .update();
    }

    @Test
    void aHundredAtOnceGetANumberEachWithoutAGapAlsoWhereSomeFail() throws Exception {
        List<DecisionId> good = IntStream.range(0, MANY).mapToObj(n -> draft()).toList();
        List<DecisionId> failing = IntStream.range(0, 20).mapToObj(n -> draft()).toList();
        List<Callable<Integer>> all = new ArrayList<>();
        good.forEach(
                id -> all.add(() -> number(id, "", "").stamp().orElseThrow().number()));
        failing.forEach(id -> all.add(() -> transaction.execute(status -> {
            number(id, "", "");
            status.setRollbackOnly();
            return 0;
        })));
        java.util.Collections.shuffle(all, new java.util.Random(7));
        List<Integer> given = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            for (Future<Integer> one : threads.invokeAll(all)) {
                given.add(one.get());
            }
        }
        assertThat(given.stream().filter(number -> number > 0).sorted().toList())
                .isEqualTo(IntStream.rangeClosed(1, MANY).boxed().toList());
        assertThat(failing).allMatch(id -> decisions.find(id).orElseThrow().state() == DecisionState.DRAFT);
        assertThat(numbers.next(office.ward, TestClock.TODAY)).isEqualTo(MANY + 1);
    }

    @Test
    void aNumberTakenByHandIsPassedOverAndACollisionTellsTheNextFreeOne() {
        assertThat(number(draft(), "", "").number()).isEqualTo("1/QĐ-UBND");
        numbers.reserve(2026, 2, 4, "Quyết định nhân sự, sổ giấy", officer);
        DecisionId byHand = draft();
        assertThat(refusal(() -> number(byHand, "3", "Văn thư đã cấp")))
                .isEqualTo(DecisionRefusal.NUMBER_TAKEN.because("3", 5));
        assertThat(refusal(() -> number(byHand, "7", " ")).code()).isEqualTo(DecisionRefusal.NUMBER_NEEDS_REASON);
        assertThat(refusal(() -> number(byHand, "0", "x")).code()).isEqualTo(DecisionRefusal.BAD_NUMBER);
        assertThat(refusal(() -> numbers.reserve(2026, 4, 6, "Lại", officer)))
                .isEqualTo(DecisionRefusal.NUMBER_TAKEN.because("4", 5));
        assertThat(numbers.taken(office.ward, 2026)).as("all or none").hasSize(4);
        assertThat(number(byHand, "6", "Văn thư đã cấp").number()).isEqualTo("6/QĐ-UBND");
        assertThat(number(draft(), "", "").number()).as("no gap stays").isEqualTo("5/QĐ-UBND");
        assertThat(number(draft(), "", "").number()).isEqualTo("7/QĐ-UBND");
        assertThat(numbers.next(office.ward, LocalDate.of(2025, 12, 31)))
                .as("another year")
                .isEqualTo(1);
    }

    @Test
    void whatWasNumberedWhenTheProgramStoppedIsSignedAfterwards() {
        DecisionId id = draft();
        String given = number(id, "", "").number();
        assertThat(refusal(() -> issuing.number(
                                id,
                                decisions.find(id).orElseThrow().version(),
                                typed("", "", "Phường khác", "QĐ-KHAC"),
                                officer))
                        .code())
                .as("a second number")
                .isEqualTo(DecisionRefusal.NOT_NOW);
        signing.sign(id, SigningDesk.How.SCAN, office.pdf("ký " + id), officer);
        assertThat(decisions.find(id).orElseThrow().number()).isEqualTo(given);
        DecisionId given2 = draft();
        String kept = number(given2, "", "").number();
        lines.cancel(given2, "Người ký không đồng ý", officer);
        assertThat(number(draft(), "", "").number())
                .as("the number of one that was given up stays in the book")
                .isNotEqualTo(kept);
    }

    @Test
    void whoMaySignGoesByTheDay() {
        LocalDate last = LocalDate.of(2026, 5, 30);
        assertThat(capacities(LocalDate.of(2025, 6, 30)))
                .as("before the chair came")
                .isEmpty();
        assertThat(capacities(LocalDate.of(2025, 7, 1)))
                .containsExactlyInAnyOrder(Capacity.HEAD, Capacity.COLLEGE, Capacity.DEPUTY);
        assertThat(capacities(last)).contains(Capacity.DEPUTY);
        assertThat(capacities(last.plusDays(1))).as("the deputy left").doesNotContain(Capacity.DEPUTY);
        PersonId other =
                office.person("Mẫu Ủy Quyền", office.ward, "Chánh Văn phòng", false, LocalDate.of(2025, 7, 1), null);
        UUID mandate = UUID.randomUUID();
        mandates.enter(
                new SigningMandate(
                        mandate,
                        office.ward,
                        Capacity.MANDATE,
                        other,
                        "Mẫu Ủy Quyền",
                        "Chánh Văn phòng",
                        LocalDate.of(2026, 5, 10),
                        LocalDate.of(2026, 5, 20),
                        "12/UQ-UBND",
                        LocalDate.of(2026, 5, 9),
                        "",
                        null),
                officer);
        assertThat(capacities(LocalDate.of(2026, 5, 9))).doesNotContain(Capacity.MANDATE);
        assertThat(capacities(LocalDate.of(2026, 5, 10))).contains(Capacity.MANDATE);
        assertThat(capacities(LocalDate.of(2026, 5, 20))).contains(Capacity.MANDATE);
        assertThat(capacities(LocalDate.of(2026, 5, 21))).doesNotContain(Capacity.MANDATE);
        DecisionId id = draft();
        String key = Capacity.MANDATE + ":" + other + ":" + mandate;
        assertThat(refusal(() -> issuing.number(
                                id,
                                decisions.find(id).orElseThrow().version(),
                                new Numbering(key, TestClock.TODAY.toString(), "Phường 1", "QĐ-UBND", "", "", ""),
                                officer))
                        .code())
                .isEqualTo(DecisionRefusal.MAY_NOT_SIGN);
        AwardDecision signed = issuing.number(
                id,
                decisions.find(id).orElseThrow().version(),
                new Numbering(key, "2026-05-20", "Phường 1", "QĐ-UBND", "", "", ""),
                officer);
        assertThat(signed.authorityLines()).isEqualTo("TUQ. CHỦ TỊCH\nCHÁNH VĂN PHÒNG");
        mandates.end(mandate, LocalDate.of(2026, 5, 15), officer);
        assertThat(capacities(LocalDate.of(2026, 5, 15))).doesNotContain(Capacity.MANDATE);
    }

    @Test
    void whatAHeadMayGiveGoesByTheLawOfTheDay() {
        UnitId district = office.unit("DISTRICT", "Quận Mẫu Cũ", null);
        LocalDate before = LocalDate.of(2025, 6, 30);
        LocalDate after = LocalDate.of(2025, 7, 1);
        assertThat(authority.whyNotGive(district, "GK_HUYEN", before)).isEmpty();
        assertThat(authority
                        .whyNotGive(district, "GK_HUYEN", after)
                        .orElseThrow()
                        .code())
                .isEqualTo(DecisionRefusal.NO_FORM);
        assertThat(authority.whyNotGive(district, AwardOffice.CSTD, before)).isEmpty();
        assertThat(authority
                        .whyNotGive(district, AwardOffice.CSTD, after)
                        .orElseThrow()
                        .code())
                .isEqualTo(DecisionRefusal.NOT_OURS_TO_GIVE);
        assertThat(authority
                        .whyNotGive(office.ward, AwardOffice.CSTD, before)
                        .orElseThrow()
                        .arguments())
                .contains("Điều 80 06/2022/QH15");
        assertThat(authority.whyNotGive(office.ward, AwardOffice.CSTD, after)).isEmpty();
        assertThat(authority
                        .whyNotGive(office.ward, "CO_QK", after)
                        .orElseThrow()
                        .code())
                .as("no rule says who gives it")
                .isEqualTo(DecisionRefusal.NO_KNOWN_DECIDER);
        assertThat(authority
                        .whyNotGive(office.ward, "BK_TINH", after)
                        .orElseThrow()
                        .code())
                .isEqualTo(DecisionRefusal.NOT_OURS_TO_GIVE);
        assertThat(refusal(() -> drafts.byHand(
                                new DecisionId(UUID.randomUUID()), CommendationKind.MERIT, "BK_TINH", 2026, officer))
                        .code())
                .isEqualTo(DecisionRefusal.NOT_OURS_TO_GIVE);
        assertThat(revoking.grounds(LocalDate.of(2023, 12, 31)))
                .as("nothing known of that day is made up")
                .isEmpty();
        assertThat(revoking.grounds(LocalDate.of(2024, 1, 1))).hasSize(4);
    }

    private List<Capacity> capacities(LocalDate day) {
        return authority.of(office.ward, day).stream().map(Signatory::capacity).toList();
    }

    private DecisionId draft() {
        DecisionId id = new DecisionId(UUID.randomUUID());
        drafts.byHand(id, CommendationKind.AD_HOC, AwardOffice.GK, 2026, officer);
        lines.add(
                id,
                new Recipient(RecipientKind.HOUSEHOLD, null, "Hộ " + id, "Khu phố 1", false),
                office.ward,
                "Hiến đất làm đường " + id,
                "Khen đột xuất",
                officer);
        return id;
    }

    private AwardDecision number(DecisionId id, String number, String reason) {
        return issuing.number(
                id, decisions.find(id).orElseThrow().version(), typed(number, reason, "Phường 1", "QĐ-UBND"), officer);
    }

    private Numbering typed(String number, String reason, String place, String symbol) {
        return new Numbering(
                "HEAD:" + office.chair, TestClock.TODAY.toString(), place, symbol, number, reason, "Như Điều 1");
    }

    private static Refusal refusal(Runnable act) {
        List<Refusal> said = new ArrayList<>();
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, no -> said.add(no.refusal()));
        return said.getFirst();
    }
}
