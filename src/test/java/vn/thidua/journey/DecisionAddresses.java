package vn.thidua.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import vn.thidua.access.Actor;
import vn.thidua.award.AwardOffice;
import vn.thidua.award.decision.AwardDecisions;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.decision.DraftDesk;
import vn.thidua.award.decision.DraftLineDesk;
import vn.thidua.award.decision.IssueDesk;
import vn.thidua.award.decision.Numbering;
import vn.thidua.award.decision.RevocationDesk;
import vn.thidua.award.decision.SigningAuthority;
import vn.thidua.award.decision.SigningDesk;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.dossier.Dossiers;
import vn.thidua.commendation.dossier.PartIds;
import vn.thidua.commendation.dossier.Piece;
import vn.thidua.commendation.eligibility.AnswerDesk;
import vn.thidua.commendation.eligibility.Eligibility;
import vn.thidua.commendation.eligibility.Finding;
import vn.thidua.commendation.eligibility.Question;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalDesk;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.commendation.proposal.ProposalText;
import vn.thidua.commendation.proposal.ReceivingDesk;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.commendation.round.Ask;
import vn.thidua.commendation.round.AskQuota;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundDesk;
import vn.thidua.commendation.round.AwardRoundReads;
import vn.thidua.commendation.round.PlannedRounds;
import vn.thidua.evidence.domain.EvidenceCheck;
import vn.thidua.evidence.domain.EvidenceDesk;
import vn.thidua.honours.CommendationKind;
import vn.thidua.organization.Units;
import vn.thidua.organization.domain.HeadDesk;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.By;

/** Addresses of decisions of the ward of the demo office; by the pattern of the address. */
@TestConfiguration
@Import(CouncilAddresses.class)
class DecisionAddresses {

    private static final String FORM = "GK_XA";

    @Autowired
    private CouncilAddresses councils;

    @Autowired
    private PlannedRounds planned;

    @Autowired
    private AwardRoundDesk rounds;

    @Autowired
    private AwardRoundReads reads;

    @Autowired
    private ProposalDesk proposals;

    @Autowired
    private ProposalReads proposed;

    @Autowired
    private ReceivingDesk receiving;

    @Autowired
    private AnswerDesk answers;

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private EvidenceDesk files;

    @Autowired
    private EvidenceCheck check;

    @Autowired
    private HeadDesk heads;

    @Autowired
    private Units units;

    @Autowired
    private SigningAuthority signing;

    @Autowired
    private DraftDesk drafts;

    @Autowired
    private DraftLineDesk lines;

    @Autowired
    private IssueDesk issuing;

    @Autowired
    private SigningDesk signed;

    @Autowired
    private RevocationDesk revoking;

    @Autowired
    private AwardDecisions decisions;

    @Autowired
    private Clock clock;

    /** Lets the ward have a head, if it has none. */
    void head() {
        Actor officer = councils.officer();
        LocalDate today = LocalDate.now(clock);
        var body = units.served(officer.unit(), today).orElse(officer.unit());
        if (signing.of(body, today).isEmpty()) {
            heads.write(
                    body,
                    units.find(body, today).orElseThrow().version(),
                    new HeadDesk.Write(
                            UUID.randomUUID(),
                            null,
                            "Lê Ngọc Mẫu Sen",
                            "Chủ tịch Ủy ban nhân dân",
                            LocalDate.of(2025, 7, 1),
                            null),
                    By.PROGRAM);
        }
    }

    /** Receives proposals of households, of which nothing but the council's word is missing. */
    AwardRoundId settled(String... households) {
        head();
        Actor officer = councils.officer();
        AwardRound empty = planned.empty(UUID.randomUUID(), officer);
        Ask ask = new Ask(
                UUID.randomUUID(), FORM, RecipientKind.HOUSEHOLD, AskQuota.NONE, List.of("Hiến đất"), false, null);
        AwardRound round = new AwardRound(
                empty.id(),
                empty.owner(),
                CommendationKind.AD_HOC,
                "Đợt khen hộ gia đình hiến đất mở đường",
                empty.year(),
                null,
                "",
                empty.lastDay(),
                true,
                List.of(ask),
                empty.state(),
                "",
                0);
        rounds.begin(round, officer);
        rounds.open(round.id(), "", officer);
        for (String household : households) {
            settled(round.id(), ask.id(), household, officer);
        }
        return round.id();
    }

    private void settled(AwardRoundId round, UUID ask, String household, Actor officer) {
        ProposalId id = new ProposalId(UUID.randomUUID());
        AwardRound open = reads.find(round).orElseThrow();
        proposals.begin(
                id,
                open,
                officer.unit(),
                new ProposalText(
                        ask,
                        new Recipient(RecipientKind.HOUSEHOLD, null, household, "Tổ 3, Khu phố 1", false),
                        new Proposal.Deeds(household + " tự nguyện hiến đất " + id, "")),
                officer);
        Proposal written = proposed.find(id).orElseThrow();
        for (Piece piece : dossiers.of(List.of(written)).get(id).left()) {
            String part = piece.sheets().getFirst().part().code();
            if (piece.always()) {
                files.add(
                        PartIds.subject(written, part),
                        check.of("ho-so.pdf", AwardOffice.bytes(part + id)),
                        null,
                        officer);
            }
        }
        proposals.submit(id, written.version(), "Giấy tờ gửi sau", officer);
        receiving.receive(id, LocalDate.now(clock), "Nhận để xét", officer);
        Proposal received = proposed.find(id).orElseThrow();
        dossiers.of(List.of(received))
                .get(id)
                .left()
                .forEach(piece -> answers.answer(
                        id, Question.part(piece.sheets().getFirst().part().code()), false, "", officer));
        eligibility.of(List.of(received), List.of(open)).get(id).counts().left().stream()
                .map(Finding::sort)
                .distinct()
                .forEach(sort -> answers.waive(id, sort, true, "Đã đối chiếu hồ sơ gốc", officer));
    }

    /** Makes decisions in every state, so that there is something to see. */
    Map<String, String> ofDecisions() {
        AwardRoundId round = settled("Hộ ông Nguyễn Văn Mẫu", "Hộ bà Trần Thị Mẫu");
        Actor officer = councils.officer();
        DecisionId draft = byHand("Hộ ông Mẫu Dự Thảo", officer);
        DecisionId numbered = byHand("Hộ bà Mẫu Có Số", officer);
        number(numbered, officer);
        DecisionId effective = byHand("Hộ ông Mẫu Hiệu Lực", officer);
        number(effective, officer);
        signed.sign(
                effective,
                SigningDesk.How.SCAN,
                check.of("quyet-dinh.pdf", AwardOffice.bytes("ký " + effective)),
                officer);
        UUID revocation = UUID.randomUUID();
        revoking.revoke(
                revocation,
                effective,
                List.of(decisions.conferrals(effective).getFirst().id()),
                revoking.grounds(LocalDate.now(clock)).getFirst().about(),
                "Kê khai không đúng",
                typed(officer),
                officer);
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("/awards/decisions", "/awards/decisions");
        paths.put("/awards/decisions/draft", "/awards/decisions/draft?round=" + round);
        paths.put("/awards/decisions/new", "/awards/decisions/new");
        paths.put("/awards/decisions/numbers", "/awards/decisions/numbers");
        paths.put("/awards/decisions/mandates", "/awards/decisions/mandates");
        paths.put("/awards/decisions/{id}", "/awards/decisions/" + draft);
        paths.put("/awards/decisions/{id}#numbered", "/awards/decisions/" + numbered);
        paths.put("/awards/decisions/{id}#revoked", "/awards/decisions/" + effective);
        paths.put("/awards/decisions/{id}/edit", "/awards/decisions/" + draft + "/edit");
        paths.put("/awards/decisions/{id}/papers/{part}", "/awards/decisions/" + effective + "/papers/decision");
        return paths;
    }

    private DecisionId byHand(String household, Actor officer) {
        DecisionId id = new DecisionId(UUID.randomUUID());
        drafts.byHand(id, CommendationKind.AD_HOC, FORM, LocalDate.now(clock).getYear(), officer);
        lines.add(
                id,
                new Recipient(RecipientKind.HOUSEHOLD, null, household, "Khu phố 1", false),
                officer.unit(),
                "Cứu người bị nạn " + id,
                "Khen đột xuất",
                officer);
        return id;
    }

    private void number(DecisionId id, Actor officer) {
        issuing.number(id, decisions.find(id).orElseThrow().version(), typed(officer), officer);
    }

    private Numbering typed(Actor officer) {
        LocalDate today = LocalDate.now(clock);
        var body = units.served(officer.unit(), today).orElse(officer.unit());
        return new Numbering(
                signing.of(body, today).getFirst().key(),
                today.toString(),
                "Hoa Sen",
                "QĐ-UBND",
                "",
                "",
                "Như Điều 1;");
    }
}
