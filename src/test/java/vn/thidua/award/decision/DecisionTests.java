package vn.thidua.award.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.EventDelivery;
import vn.thidua.TestClock;
import vn.thidua.access.Actor;
import vn.thidua.award.AwardOffice;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.StatementCount;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.commendation.round.AskQuota;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.honours.CommendationKind;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.Honours;
import vn.thidua.honours.PastHonour;
import vn.thidua.honours.PastHonours;
import vn.thidua.honours.domain.Honour;
import vn.thidua.honours.domain.HonourDesk;
import vn.thidua.honours.domain.HonourRefusal;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.ReorganisationDesk;
import vn.thidua.organization.reorganisation.Step;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.By;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.RefusalCode;
import vn.thidua.shared.Refused;

/** From proposals that are ready to a decision that stands in the register, and back. */
@SpringBootTest(properties = "thidua.test=decision")
@Import({Office.class, AwardOffice.class, StatementCount.class})
class DecisionTests {

    @Autowired
    private AwardOffice office;

    @Autowired
    private DecisionGate gate;

    @Autowired
    private DraftDesk drafts;

    @Autowired
    private DraftLineDesk lines;

    @Autowired
    private IssueDesk issuing;

    @Autowired
    private SigningDesk signing;

    @Autowired
    private RevocationDesk revoking;

    @Autowired
    private CorrectionDesk correcting;

    @Autowired
    private AwardDecisions decisions;

    @Autowired
    private ProposalReads proposals;

    @Autowired
    private Honours honours;

    @Autowired
    private HonourDesk register;

    @Autowired
    private ReorganisationDesk acts;

    @Autowired
    private JdbcClient jdbc;

    private Actor officer;

    @BeforeEach
    void open() {
        office.open();
        officer = office.actor(office.officer);
    }

    @Test
    void eachReasonAgainstAProposalIsTold() {
        AwardRound round = office.round(AwardOffice.CSTD, RecipientKind.INDIVIDUAL);
        ProposalId id = office.submitted(round, RecipientKind.INDIVIDUAL, teacher("Một"), "Mẫu Một");
        assertThat(sorts(round, id)).contains(Hindrance.Sort.NOT_RECEIVED, Hindrance.Sort.FINDING);
        office.receive(id);
        assertThat(sorts(round, id)).doesNotContain(Hindrance.Sort.NOT_RECEIVED).contains(Hindrance.Sort.NO_VOTE);
        office.settle(id);
        List<Hindrance> vote = against(round, id);
        assertThat(vote).extracting(Hindrance::sort).containsExactly(Hindrance.Sort.NO_VOTE);
        assertThat(vote.getFirst().waivable()).as("the law asks for this vote").isFalse();
        assertThat(vote.getFirst().grounds().orElseThrow().cited()).isEqualTo("khoản 7 Điều 30 98/2023/NĐ-CP");
        refused(
                DecisionRefusal.HINDERED,
                () -> drafts.fromRound(decision(), round, AwardOffice.CSTD, Map.of(id, "Vẫn đưa vào"), officer));
        office.votes().say(id, 7, false, false);
        assertThat(sorts(round, id)).containsExactly(Hindrance.Sort.VOTE_LOST);
        office.votes().say(id, 8, true, false);
        assertThat(against(round, id).getFirst().why().key()).isEqualTo("decisionGate.overQuota");
        office.votes().say(id, 8, true, true);
        assertThat(against(round, id)).isEmpty();
        DecisionId first = decision();
        drafts.fromRound(first, round, AwardOffice.CSTD, Map.of(id, ""), officer);
        assertThat(sorts(round, id)).as("it is in a decision").containsExactly(Hindrance.Sort.TAKEN);
        refused(
                DecisionRefusal.HINDERED,
                () -> drafts.fromRound(decision(), round, AwardOffice.CSTD, Map.of(id, ""), officer));
        lines.cancel(first, "Lập lại", officer);
        assertThat(against(round, id)).as("the draft was given up").isEmpty();
    }

    @Test
    void aMissingPaperIsTold() {
        AwardRound round = office.round(AwardOffice.GK, RecipientKind.HOUSEHOLD);
        ProposalId id = office.ready(round, RecipientKind.HOUSEHOLD, null, "Hộ ông Mẫu Giấy");
        assertThat(against(round, id)).isEmpty();
        jdbc.sql("delete from evidence where subject_kind = 'award-dossier' and subject_id = :dossier")
                .param("dossier", proposals.find(id).orElseThrow().dossier())
                .update();
        assertThat(sorts(round, id)).contains(Hindrance.Sort.PAPER);
    }

    @Test
    void aVoteThatNoVerifiedRuleAsksForCanBeLeftOutWithAReasonAndAName() {
        AwardRound round = office.round(AwardOffice.GK, RecipientKind.INDIVIDUAL);
        ProposalId id = office.submitted(round, RecipientKind.INDIVIDUAL, teacher("Hai"), "Mẫu Hai");
        office.receive(id);
        office.settle(id);
        refused(
                DecisionRefusal.NO_REASON,
                () -> drafts.fromRound(decision(), round, AwardOffice.GK, Map.of(id, " "), officer));
        DecisionId made = decision();
        drafts.fromRound(made, round, AwardOffice.GK, Map.of(id, "Khen đột xuất"), officer);
        assertThat(only(made).waiver()).isEqualTo("Khen đột xuất (Nguyễn Thị thuongtruc.phuong1)");
        assertThat(number(made).number()).endsWith("/QĐ-UBND");
    }

    @Test
    void aDecisionGoesTheWholeWayOnceHoweverOftenItIsSent() {
        AwardRound round = office.round(
                AwardOffice.GK, RecipientKind.INDIVIDUAL, RecipientKind.COLLECTIVE, RecipientKind.HOUSEHOLD);
        UUID teacher = teacher("Ba");
        ProposalId person = office.ready(round, RecipientKind.INDIVIDUAL, teacher, "Mẫu Ba");
        UnitId team = school("Tổ Mẫu Ba");
        ProposalId collective = office.ready(round, RecipientKind.COLLECTIVE, team.value(), "Tổ Mẫu Ba");
        ProposalId household = office.ready(round, RecipientKind.HOUSEHOLD, null, "Hộ bà Mẫu Ba");
        DecisionId id = decision();
        Map<ProposalId, String> all = Map.of(person, "", collective, "", household, "");
        drafts.fromRound(id, round, AwardOffice.GK, all, officer);
        drafts.fromRound(id, round, AwardOffice.GK, all, officer);
        assertThat(decisions.conferrals(id))
                .extracting(Conferral::goldenBook, Conferral::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("01", RecipientKind.COLLECTIVE),
                        org.assertj.core.groups.Tuple.tuple("02", RecipientKind.INDIVIDUAL),
                        org.assertj.core.groups.Tuple.tuple("03", RecipientKind.HOUSEHOLD));
        assertThat(decisions.find(id).orElseThrow().text().grounds()).contains("06/2022/QH15");
        refused(DecisionRefusal.NOT_NOW, () -> signing.sign(id, SigningDesk.How.SCAN, office.pdf("ký"), officer));
        AwardDecision numbered = number(id);
        assertThat(number(id).number()).as("a retry").isEqualTo(numbered.number());
        assertThat(numbered.authorityLines()).isEqualTo("CHỦ TỊCH");
        assertThat(numbered.signer()).isEqualTo("Trần Văn Mẫu Hòa");
        refused(DecisionRefusal.NOT_NOW, () -> lines.write(id, numbered.version(), "Khác", numbered.text(), officer));
        assertThat(proposals.find(person).orElseThrow().state())
                .as("nothing follows before it is signed")
                .isEqualTo(ProposalState.RECEIVED);
        signing.sign(id, SigningDesk.How.SCAN, office.pdf("ký"), officer);
        signing.sign(id, SigningDesk.How.SCAN, office.pdf("ký"), officer);
        assertThat(decisions.find(id).orElseThrow().state()).isEqualTo(DecisionState.EFFECTIVE);
        assertThat(List.of(person, collective, household))
                .allMatch(one -> proposals.find(one).orElseThrow().state() == ProposalState.AWARDED);
        assertThat(past(teacher)).extracting(PastHonour::decisionNumber).containsExactly(numbered.number());
        assertThat(past(teacher).getFirst().id().value())
                .isEqualTo(decisions.conferrals(id).get(1).id().value());
        EventDelivery.await(jdbc);
        assertThat(jdbc.sql(
                                "select count(*) from notice where message_key = 'notice.decisionEffective' and account_id = :unit and link = :link")
                        .param("unit", office.schoolOfficer.value())
                        .param("link", "/awards/decisions/" + id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(decisions.numbered(numbered.stamp().orElseThrow().number(), "QĐ-UBND", TestClock.TODAY))
                .extracting(AwardDecision::id)
                .contains(id);
        assertThat(decisions.page(DecisionFilter.effective(UnitReach.only(office.school), TestClock.TODAY), 0, 50))
                .as("whoever has somebody in it sees it")
                .extracting(AwardDecision::id)
                .contains(id);
    }

    @Test
    void whatComesUpAfterTheDraftKeepsItFromItsNumber() {
        AwardRound round = office.round(AwardOffice.GK, RecipientKind.INDIVIDUAL);
        ProposalId id = office.ready(round, RecipientKind.INDIVIDUAL, teacher("Bốn"), "Mẫu Bốn");
        DecisionId made = draft(round, id);
        office.votes().say(id, 4, false, false);
        refused(DecisionRefusal.HINDERED, () -> number(made));
        assertThat(decisions.find(made).orElseThrow().state()).isEqualTo(DecisionState.DRAFT);
    }

    @Test
    void aUnitThatEndedIsNotCommended() {
        AwardRound round = office.round(AwardOffice.GK, RecipientKind.COLLECTIVE);
        UnitId team = school("Tổ Mẫu Giải Thể");
        DecisionId made = draft(round, office.ready(round, RecipientKind.COLLECTIVE, team.value(), "Tổ Mẫu Giải Thể"));
        ReorganisationId act = new ReorganisationId(UUID.randomUUID());
        LegalBasis basis = new LegalBasis("7/QĐ-MẪU", "Ủy ban mẫu", TestClock.TODAY.minusDays(9));
        acts.draft(act, new Reorganisation.Head("Giải thể", basis, TestClock.TODAY, false), By.PROGRAM);
        acts.add(act, UUID.randomUUID(), new Step.Dissolve(team, office.school), By.PROGRAM);
        assertThat(acts.decide(act, 1, By.PROGRAM)).isTrue();
        refused(DecisionRefusal.HINDERED, () -> number(made));
    }

    @Test
    void aDecisionIsNeitherDatedAheadNorBeforeTheReceipt() {
        AwardRound round = office.round(AwardOffice.GK, RecipientKind.HOUSEHOLD);
        DecisionId made = draft(round, office.ready(round, RecipientKind.HOUSEHOLD, null, "Hộ ông Mẫu Ngày"));
        refused(DecisionRefusal.BAD_DAY, () -> number(made, TestClock.TODAY.plusDays(1), ""));
        refused(DecisionRefusal.BAD_DAY, () -> number(made, TestClock.TODAY.minusDays(1), ""));
        assertThat(number(made).state()).isEqualTo(DecisionState.NUMBERED);
    }

    @Test
    void oneAchievementIsNotAwardedByTwoDecisions() {
        UUID teacher = teacher("Năm");
        String deeds = "Dạy kèm miễn phí cho ba mươi học sinh yếu suốt cả năm học và được phụ huynh ghi nhận";
        DecisionId first = byHand();
        Recipient who = new Recipient(RecipientKind.INDIVIDUAL, teacher, "Mẫu Năm", "Giáo viên", false);
        lines.add(first, who, office.school, deeds, "Khen đột xuất", officer);
        lines.add(first, who, office.school, deeds, "Khen đột xuất", officer);
        assertThat(decisions.conferrals(first)).as("sent twice").hasSize(1);
        refused(
                DecisionRefusal.TWICE,
                () -> lines.add(first, who, office.school, "Việc khác hẳn những việc kia", "Khen", officer));
        DecisionId second = byHand();
        refused(
                DecisionRefusal.HINDERED,
                () -> lines.add(second, who, office.school, deeds + " trường", "Khen đột xuất", officer));
        lines.cancel(first, "Nhầm", officer);
        refused(DecisionRefusal.NO_REASON, () -> lines.add(second, who, office.school, deeds, "", officer));
        lines.add(second, who, office.school, deeds, "Khen đột xuất", officer);
        assertThat(only(second).waiver()).startsWith("Khen đột xuất (");
    }

    @Test
    void whatWasProposedInARoundIsNotAwardedAgainByHand() {
        AwardRound round = office.round(AwardOffice.GK, RecipientKind.INDIVIDUAL);
        UUID teacher = teacher("Trùng");
        String deeds = "Quyên góp sách cho thư viện của ba trường tiểu học trong phường suốt cả năm học";
        ProposalId id = office.submitted(round, RecipientKind.INDIVIDUAL, teacher, "Mẫu Trùng", deeds);
        office.receive(id);
        office.settle(id);
        office.votes().say(id, 9, true, true);
        draft(round, id);
        Recipient who = new Recipient(RecipientKind.INDIVIDUAL, teacher, "Mẫu Trùng", "Giáo viên", false);
        refused(DecisionRefusal.HINDERED, () -> lines.add(byHand(), who, office.school, deeds, "Khen", officer));
        DecisionId past = decision();
        drafts.byHand(past, CommendationKind.AD_HOC, AwardOffice.GK, 2025, officer);
        lines.add(past, who, office.school, deeds, "Việc của năm trước", officer);
        assertThat(only(past).waiver()).startsWith("Việc của năm trước");
    }

    @Test
    void aHouseholdIsTheSameHoweverItIsTyped() {
        String deeds = "Hiến hai trăm mét vuông đất để mở rộng đường vào trường học của khu phố";
        DecisionId first = byHand();
        lines.add(first, household("Hộ ông Đỗ Mẫu Đất", "Khu phố 1"), office.ward, deeds, "Khen", officer);
        refused(
                DecisionRefusal.HINDERED,
                () -> lines.add(
                        byHand(), household("hộ ông  Đỗ mẫu đất", "KHU PHỐ 1"), office.ward, deeds, "Khen", officer));
        lines.add(first, household("Hộ ông Đỗ Mẫu Đất", "Khu phố 2"), office.ward, "Việc khác hẳn", "Khen", officer);
        Conferral other = decisions.conferrals(first).getLast();
        lines.print(
                first,
                decisions.find(first).orElseThrow().version(),
                other.id(),
                "khu phố 1",
                other.achievement(),
                officer);
        refused(DecisionRefusal.TWICE, () -> number(first));
        AwardRound round = office.round(AwardOffice.GK, RecipientKind.HOUSEHOLD);
        ProposalId one = office.ready(round, RecipientKind.HOUSEHOLD, null, "Hộ bà Mẫu Kép");
        ProposalId again = office.ready(round, RecipientKind.HOUSEHOLD, null, "Hộ bà Mẫu Khác");
        jdbc.sql("update commendation_proposal set name = 'HỘ BÀ MẪU KÉP' where id = :id")
                .param("id", again.value())
                .update();
        refused(
                DecisionRefusal.TWICE,
                () -> drafts.fromRound(decision(), round, AwardOffice.GK, Map.of(one, "", again, ""), officer));
    }

    @Test
    void whoWasWrittenInByHandIsLookedAtAgainWithTheNumber() {
        UUID teacher = teacher("Tám");
        String deeds = "Dạy hát miễn phí cho bốn mươi em nhỏ của khu phố trong ba mùa hè liền";
        Recipient who = new Recipient(RecipientKind.INDIVIDUAL, teacher, "Mẫu Tám", "Giáo viên", false);
        DecisionId first = byHand();
        lines.add(first, who, office.school, deeds, "Khen", officer);
        DecisionId second = byHand();
        lines.add(second, who, office.school, "Nhặt được của rơi trả lại người mất", "Khen", officer);
        lines.print(
                second,
                decisions.find(second).orElseThrow().version(),
                only(second).id(),
                "Giáo viên",
                deeds,
                officer);
        refused(DecisionRefusal.HINDERED, () -> number(second));
        lines.cancel(first, "Nhầm", officer);
        jdbc.sql("update award_conferral set waiver = '' where decision_id = :id")
                .param("id", second.value())
                .update();
        refused(DecisionRefusal.HINDERED, () -> number(second));
    }

    @Test
    void whatComesUpAfterTheNumberKeepsItFromBeingEffective() {
        AwardRound round = office.round(AwardOffice.GK, RecipientKind.INDIVIDUAL);
        ProposalId id = office.ready(round, RecipientKind.INDIVIDUAL, teacher("Chín"), "Mẫu Chín");
        DecisionId made = draft(round, id);
        number(made);
        office.votes().say(id, 4, false, false);
        refused(
                DecisionRefusal.HINDERED,
                () -> signing.sign(made, SigningDesk.How.SCAN, office.pdf("ký " + made), officer));
        assertThat(decisions.find(made).orElseThrow().state()).isEqualTo(DecisionState.NUMBERED);
    }

    @Test
    void aDecisionIsNotOlderThanItsVote() {
        AwardRound round = office.round(AwardOffice.GK, RecipientKind.HOUSEHOLD);
        ProposalId id = office.ready(round, RecipientKind.HOUSEHOLD, null, "Hộ ông Mẫu Phiên");
        DecisionId made = draft(round, id);
        jdbc.sql("update commendation_proposal set received_on = :day where id = :id")
                .param("day", TestClock.TODAY.minusDays(5))
                .param("id", id.value())
                .update();
        refused(DecisionRefusal.BAD_DAY, () -> number(made, TestClock.TODAY.minusDays(1), ""));
        assertThat(number(made).state()).isEqualTo(DecisionState.NUMBERED);
    }

    @Test
    void whomTheCouncilChoseIsNotKeptOutByTooManyProposals() {
        AwardRound round = office.round(
                AwardOffice.GK, new AskQuota(1, null, null, "", RoundingMode.DOWN), RecipientKind.INDIVIDUAL);
        ProposalId chosen = office.submitted(round, RecipientKind.INDIVIDUAL, teacher("Mười"), "Mẫu Mười");
        office.submitted(round, RecipientKind.INDIVIDUAL, teacher("Mười Một"), "Mẫu Mười Một");
        assertThat(findings(round, chosen)).contains(Phrase.of("awards.finding.QUOTA"));
        office.votes().say(chosen, 9, true, false);
        assertThat(findings(round, chosen)).contains(Phrase.of("awards.finding.QUOTA"));
        office.votes().say(chosen, 9, true, true);
        assertThat(findings(round, chosen)).doesNotContain(Phrase.of("awards.finding.QUOTA"));
    }

    @Test
    void whoGivesAHigherFormIsAskedWhereNoRuleSaysIt() {
        AwardRound round = office.round("BK_QK", RecipientKind.INDIVIDUAL);
        ProposalId id = office.submitted(round, RecipientKind.INDIVIDUAL, teacher("Mười Hai"), "Mẫu Mười Hai");
        assertThat(findings(round, id)).contains(Phrase.of("awards.finding.DECIDER"));
    }

    @Test
    void aCorrectionDoesNotGiveTheAwardToSomebodyElse() {
        AwardRound round = office.round(AwardOffice.GK, RecipientKind.INDIVIDUAL);
        UUID teacher = teacher("Ngọc Lan Anh");
        DecisionId id = effective(round, office.ready(round, RecipientKind.INDIVIDUAL, teacher, "Mẫu Lan"));
        Conferral wrong = only(id);
        refused(
                DecisionRefusal.ANOTHER_NAME,
                () -> correcting.correct(
                        wrong.id(),
                        new CorrectionDesk.Print("Trần Văn Khác", wrong.line(), wrong.achievement()),
                        "In sai",
                        officer));
        ConferralId instead = correcting.correct(
                wrong.id(),
                new CorrectionDesk.Print("Mẫu Ngọc Lan Anh", wrong.line(), wrong.achievement()),
                "Thiếu chữ, theo danh sách",
                officer);
        assertThat(decisions.conferral(instead).orElseThrow().name()).isEqualTo("Mẫu Ngọc Lan Anh");
    }

    @Test
    void anAwardIsTakenBackEverywhereAtOnceAndStandsAgain() {
        AwardRound round = office.round(AwardOffice.GK, RecipientKind.INDIVIDUAL);
        UUID teacher = teacher("Sáu");
        DecisionId id = effective(round, office.ready(round, RecipientKind.INDIVIDUAL, teacher, "Mẫu Sáu"));
        ConferralId award = only(id).id();
        UUID revocation = UUID.randomUUID();
        refused(
                DecisionRefusal.NO_GROUND,
                () -> revoking.revoke(revocation, id, List.of(award), "RV_NONE", "Khai sai", typed(""), officer));
        refused(
                HonourRefusal.DECIDED_HERE,
                () -> register.revoke(
                        new HonourId(award.value()),
                        0,
                        new Honour.Revocation("9/QĐ", TestClock.TODAY),
                        "Tự ý",
                        officer.by()));
        revoking.revoke(revocation, id, List.of(award), "RV_FALSE_PAPERS", "Khai sai", typed(""), officer);
        revoking.revoke(revocation, id, List.of(award), "RV_FALSE_PAPERS", "Khai sai", typed(""), officer);
        assertThat(only(id).state()).isEqualTo(ConferralState.REVOKED);
        assertThat(only(id).ending().orElseThrow().number())
                .as("its own number")
                .isNotEqualTo(decisions.find(id).orElseThrow().number());
        assertThat(decisions.find(id).orElseThrow().state()).isEqualTo(DecisionState.REVOKED);
        assertThat(past(teacher)).isEmpty();
        refused(
                DecisionRefusal.NOT_VALID,
                () -> revoking.revoke(
                        UUID.randomUUID(), id, List.of(award), "RV_FALSE_PAPERS", "Lại", typed(""), officer));
        revoking.restore(UUID.randomUUID(), id, List.of(award), "Bản án đã hủy", typed(""), officer);
        assertThat(only(id).valid()).isTrue();
        assertThat(decisions.find(id).orElseThrow().state()).isEqualTo(DecisionState.EFFECTIVE);
        assertThat(past(teacher)).hasSize(1);
    }

    @Test
    void aMisprintIsReplacedUnderTheSameOrdinalAndNothingIsDeleted() {
        AwardRound round = office.round(AwardOffice.GK, RecipientKind.INDIVIDUAL);
        UUID teacher = teacher("Bẩy");
        DecisionId id = effective(round, office.ready(round, RecipientKind.INDIVIDUAL, teacher, "Mẫu Bẩy"));
        Conferral wrong = only(id);
        CorrectionDesk.Print right = new CorrectionDesk.Print("Mẫu Bảy", wrong.line(), wrong.achievement());
        refused(
                DecisionRefusal.NOTHING_CHANGED,
                () -> correcting.correct(
                        wrong.id(),
                        new CorrectionDesk.Print("Mẫu Bẩy", wrong.line(), wrong.achievement()),
                        "In sai",
                        officer));
        ConferralId instead = correcting.correct(wrong.id(), right, "In sai tên", officer);
        assertThat(correcting.correct(wrong.id(), right, "In sai tên", officer))
                .as("sent twice")
                .isEqualTo(instead);
        List<Conferral> both = decisions.conferrals(id);
        assertThat(both).extracting(Conferral::ordinal).containsExactly(1, 1);
        assertThat(both).extracting(Conferral::state).containsExactly(ConferralState.CORRECTED, ConferralState.VALID);
        assertThat(both.getFirst().ending().orElseThrow().instead()).isEqualTo(instead);
        assertThat(past(teacher)).extracting(one -> one.id().value()).containsExactly(instead.value());
        assertThat(decisions
                        .ofProposals(List.of(wrong.proposal()))
                        .get(wrong.proposal())
                        .id())
                .isEqualTo(instead);
    }

    @Test
    void aListTakesAsManyStatementsAsOne() {
        AwardRound round = office.round(AwardOffice.GK, RecipientKind.HOUSEHOLD);
        office.ready(round, RecipientKind.HOUSEHOLD, null, "Hộ một");
        List<Proposal> one = proposals.of(round.id());
        long few = StatementCount.of(() -> gate.of(one, List.of(round), null));
        office.ready(round, RecipientKind.HOUSEHOLD, null, "Hộ hai");
        office.ready(round, RecipientKind.HOUSEHOLD, null, "Hộ ba");
        List<Proposal> three = proposals.of(round.id());
        assertThat(three).hasSize(3);
        assertThat(StatementCount.of(() -> gate.of(three, List.of(round), null)))
                .isEqualTo(few);
    }

    private UUID teacher(String word) {
        return office.teacher("Mẫu " + word).value();
    }

    private UnitId school(String name) {
        return office.unit("SCHOOL", name, office.school);
    }

    private List<Hindrance> against(AwardRound round, ProposalId id) {
        return gate.of(List.of(proposals.find(id).orElseThrow()), List.of(round), null)
                .getFirst()
                .against();
    }

    private List<Hindrance.Sort> sorts(AwardRound round, ProposalId id) {
        return against(round, id).stream().map(Hindrance::sort).distinct().toList();
    }

    private List<Object> findings(AwardRound round, ProposalId id) {
        return against(round, id).stream()
                .filter(one -> one.sort() == Hindrance.Sort.FINDING)
                .map(one -> one.why().arguments().getFirst())
                .toList();
    }

    private static Recipient household(String name, String address) {
        return new Recipient(RecipientKind.HOUSEHOLD, null, name, address, false);
    }

    private static DecisionId decision() {
        return new DecisionId(UUID.randomUUID());
    }

    private DecisionId draft(AwardRound round, ProposalId proposal) {
        DecisionId id = decision();
        drafts.fromRound(id, round, round.asks().getFirst().form(), Map.of(proposal, ""), officer);
        return id;
    }

    private DecisionId effective(AwardRound round, ProposalId proposal) {
        DecisionId id = draft(round, proposal);
        number(id);
        signing.sign(id, SigningDesk.How.SCAN, office.pdf("ký " + id), officer);
        return id;
    }

    private DecisionId byHand() {
        DecisionId id = decision();
        drafts.byHand(id, CommendationKind.AD_HOC, AwardOffice.GK, 2026, officer);
        return id;
    }

    private AwardDecision number(DecisionId id) {
        return number(id, TestClock.TODAY, "");
    }

    private AwardDecision number(DecisionId id, LocalDate on, String number) {
        return issuing.number(
                id,
                decisions.find(id).orElseThrow().version(),
                new Numbering("HEAD:" + office.chair, on.toString(), "Phường 1", "QĐ-UBND", number, "", "Như Điều 1"),
                officer);
    }

    private Numbering typed(String number) {
        return new Numbering(
                "HEAD:" + office.chair, TestClock.TODAY.toString(), "Phường 1", "QĐ-UBND", number, "", "Như Điều 1");
    }

    private Conferral only(DecisionId id) {
        List<Conferral> all = decisions.conferrals(id);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<PastHonour> past(UUID person) {
        return honours.ofPeople(List.of(new PersonId(person)), TestClock.TODAY)
                .getOrDefault(new PersonId(person), PastHonours.NONE)
                .all();
    }

    private static void refused(RefusalCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal().code()).isEqualTo(code));
    }
}
