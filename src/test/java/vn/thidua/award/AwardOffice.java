package vn.thidua.award;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.award.decision.CouncilVotes;
import vn.thidua.campaign.Office;
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
import vn.thidua.commendation.round.RoundState;
import vn.thidua.evidence.domain.EvidenceCheck;
import vn.thidua.evidence.domain.EvidenceDesk;
import vn.thidua.evidence.domain.EvidenceFile;
import vn.thidua.honours.CommendationKind;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.domain.HeadDesk;
import vn.thidua.organization.people.Gender;
import vn.thidua.organization.people.PersonDesk;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.PositionSort;
import vn.thidua.paperwork.Paper;
import vn.thidua.paperwork.PaperPdf;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.By;

/** A ward that decides on awards: its chair, two deputies, a school with teachers, and proposals that are ready for a decision. */
@TestConfiguration
public class AwardOffice {

    /** Code of the certificate of merit of a commune chair. */
    public static final String GK = "GK_XA";

    /** Code of the emulation fighter at base level, for which the law asks a secret vote. */
    public static final String CSTD = "CSTDCS";

    private static final LocalDate START = LocalDate.of(2025, 7, 1);

    @Autowired
    private Office office;

    @Autowired
    private PersonDesk people;

    @Autowired
    private HeadDesk heads;

    @Autowired
    private Units units;

    @Autowired
    private AwardRoundDesk rounds;

    @Autowired
    private AwardRoundReads roundReads;

    @Autowired
    private ProposalDesk proposing;

    @Autowired
    private ProposalReads proposals;

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
    private Votes votes;

    public UnitId ward;
    public UnitId school;
    public AccountId officer;
    public AccountId leader;
    public AccountId schoolOfficer;
    public PersonId chair;
    public PersonId deputy;

    /** What councils said in tests. */
    public static class Votes implements CouncilVotes {

        private final Map<ProposalId, Vote> all = new ConcurrentHashMap<>();

        /** Lets a council have voted. */
        public void say(ProposalId proposal, int agreed, boolean reached, boolean chosen) {
            all.put(proposal, new Vote(TestClock.TODAY, agreed, 9, reached, chosen));
        }

        @Override
        public Map<ProposalId, Vote> of(java.util.Collection<ProposalId> asked) {
            Map<ProposalId, Vote> found = new HashMap<>(all);
            found.keySet().retainAll(asked);
            return found;
        }
    }

    @Bean
    @Primary
    static Votes testVotes() {
        return new Votes();
    }

    /** Opens the office once per context. */
    public synchronized void open() {
        office.open();
        if (ward != null) {
            return;
        }
        ward = office.ward1;
        school = office.unit("SCHOOL", "Trường Tiểu học Hoa Lan", ward);
        officer = office.wardOffice;
        leader = office.person("lanhdao.phuong1", Role.LEADER, ward);
        schoolOfficer = office.person("hoalan", Role.UNIT_OFFICER, school);
        chair = person("Trần Văn Mẫu Hòa", ward, "Chủ tịch Ủy ban nhân dân", true, START, null);
        deputy = person("Lê Thị Mẫu Thu", ward, "Phó Chủ tịch Ủy ban nhân dân", true, START, LocalDate.of(2026, 5, 31));
        heads.write(
                ward,
                units.find(ward, TestClock.TODAY).orElseThrow().version(),
                new HeadDesk.Write(
                        UUID.randomUUID(), chair, "Trần Văn Mẫu Hòa", "Chủ tịch Ủy ban nhân dân", START, null),
                By.PROGRAM);
    }

    /** Registers somebody with a post. */
    public PersonId person(
            String name, UnitId unit, String post, boolean leads, LocalDate from, @Nullable LocalDate until) {
        PersonId id = new PersonId(UUID.randomUUID());
        people.register(
                id,
                new PersonDesk.Register(
                        name,
                        new PersonDetails(null, null, Gender.FEMALE, null, null),
                        new Position(
                                new PositionId(UUID.randomUUID()),
                                unit,
                                PositionSort.MAIN,
                                "CIVIL_SERVANT",
                                post,
                                leads,
                                "",
                                from,
                                until,
                                0)),
                By.PROGRAM);
        return id;
    }

    /** Registers a teacher of the school. */
    public PersonId teacher(String name) {
        return person(name, school, "Giáo viên", false, START, null);
    }

    /** Opens a round of the ward for one form. */
    public AwardRound round(String form, RecipientKind... kinds) {
        return round(form, AskQuota.NONE, kinds);
    }

    /** Opens a round of the ward for one form, of which there are so many. */
    public AwardRound round(String form, AskQuota quota, RecipientKind... kinds) {
        AwardRoundId id = new AwardRoundId(UUID.randomUUID());
        rounds.begin(
                new AwardRound(
                        id,
                        ward,
                        CommendationKind.MERIT,
                        "Đợt xét " + id.toString().substring(0, 8),
                        2026,
                        null,
                        "",
                        TestClock.TODAY.plusDays(10),
                        false,
                        java.util.Arrays.stream(kinds)
                                .map(kind -> new Ask(UUID.randomUUID(), form, kind, quota, List.of(), false, null))
                                .toList(),
                        RoundState.DRAFT,
                        "",
                        0),
                actor(officer));
        rounds.open(id, "", actor(officer));
        return roundReads.find(id).orElseThrow();
    }

    /** Lets the school propose somebody, and send the dossier with its papers. */
    public ProposalId submitted(AwardRound round, RecipientKind kind, @Nullable UUID subject, String name) {
        return submitted(round, kind, subject, name, "Việc làm của " + UUID.randomUUID());
    }

    /** Lets the school propose somebody for some deeds. */
    public ProposalId submitted(
            AwardRound round, RecipientKind kind, @Nullable UUID subject, String name, String deeds) {
        ProposalId id = new ProposalId(UUID.randomUUID());
        Actor unit = actor(schoolOfficer);
        UUID ask = round.asks().stream()
                .filter(one -> one.recipient() == kind)
                .findFirst()
                .orElseThrow()
                .id();
        proposing.begin(
                id,
                round,
                school,
                new ProposalText(
                        ask,
                        new Recipient(kind, subject, name, kind == RecipientKind.INDIVIDUAL ? "Giáo viên" : "", false),
                        new Proposal.Deeds(deeds, "")),
                unit);
        Proposal written = proposals.find(id).orElseThrow();
        for (Piece piece : dossiers.of(List.of(written)).get(id).left()) {
            if (piece.always()) {
                files.add(
                        PartIds.subject(
                                written, piece.sheets().getFirst().part().code()),
                        pdf(piece.sheets().getFirst().part().code() + id),
                        null,
                        unit);
            }
        }
        proposing.submit(id, written.version(), "Giấy tờ gửi sau", unit);
        return id;
    }

    /** Lets the office receive a proposal. */
    public void receive(ProposalId id) {
        receiving.receive(id, TestClock.TODAY, "Nhận để xét", actor(officer));
    }

    /** Settles what is left of findings and papers. */
    public void settle(ProposalId id) {
        Proposal proposal = proposals.find(id).orElseThrow();
        for (Piece piece : dossiers.of(List.of(proposal)).get(id).left()) {
            answers.answer(id, Question.part(piece.sheets().getFirst().part().code()), false, "", actor(officer));
        }
        eligibility
                .of(List.of(proposal), List.of(roundReads.find(proposal.round()).orElseThrow()))
                .get(id)
                .counts()
                .left()
                .stream()
                .map(Finding::sort)
                .distinct()
                .forEach(sort -> answers.waive(id, sort, true, "Đã đối chiếu hồ sơ gốc", actor(officer)));
    }

    /** Returns a proposal that is ready for a decision: received, settled, chosen by the council. */
    public ProposalId ready(AwardRound round, RecipientKind kind, @Nullable UUID subject, String name) {
        ProposalId id = submitted(round, kind, subject, name);
        receive(id);
        settle(id);
        votes.say(id, 9, true, true);
        return id;
    }

    /** Returns the stub of councils. */
    public Votes votes() {
        return votes;
    }

    /** Returns a PDF file to be handed in. */
    public EvidenceFile pdf(String title) {
        return check.of("ban-ky.pdf", bytes(title));
    }

    /** Returns a PDF. */
    public static byte[] bytes(String title) {
        return PaperPdf.of(new Paper(
                false,
                new Paper.Heading("", "", "", ""),
                List.of(title),
                "",
                List.of(new Paper.Text(title)),
                null,
                List.of()));
    }

    /** Returns a new unit. */
    public UnitId unit(String kind, String name, UnitId parent) {
        return office.unit(kind, name, parent);
    }

    /** Returns somebody with the role in use. */
    public Actor actor(AccountId account) {
        return office.actor(account);
    }
}
