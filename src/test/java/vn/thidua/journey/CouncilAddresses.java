package vn.thidua.journey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Actor;
import vn.thidua.access.Grant;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
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
import vn.thidua.council.CouncilId;
import vn.thidua.council.SessionId;
import vn.thidua.council.ballot.OpeningDesk;
import vn.thidua.council.session.Attendance;
import vn.thidua.council.session.SeatDesk;
import vn.thidua.council.session.SessionReads;
import vn.thidua.council.session.SittingDesk;
import vn.thidua.regulation.RecipientKind;

/** Addresses of the council of the demo office, whose members vote; by the pattern of the address. */
@TestConfiguration
class CouncilAddresses {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

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
    private SittingDesk desk;

    @Autowired
    private SeatDesk seats;

    @Autowired
    private SessionReads sessions;

    @Autowired
    private OpeningDesk opening;

    @Autowired
    private Clock clock;

    /** Returns the officer of the ward. */
    Actor officer() {
        AccountId id = new AccountId(jdbc.sql("select id from account where username = 'thuongtruc.hoasen'")
                .query(UUID.class)
                .single());
        List<Grant> held = accounts.grants(id, LocalDate.now(clock));
        return new Actor(id, accounts.find(id).orElseThrow().name(), held.getFirst(), held);
    }

    /** Returns the council of the ward. */
    CouncilId council() {
        return new CouncilId(
                jdbc.sql("select id from council limit 1").query(UUID.class).single());
    }

    /** Receives proposals of some households. */
    AwardRoundId received(String... households) {
        Actor officer = officer();
        AwardRound empty = planned.empty(UUID.randomUUID(), officer);
        Ask ask = new Ask(
                UUID.randomUUID(), "GK_XA", RecipientKind.HOUSEHOLD, AskQuota.NONE, List.of("Hiến đất"), false, null);
        AwardRound round = new AwardRound(
                empty.id(),
                empty.owner(),
                empty.kind(),
                "Đợt xét hộ gia đình hiến đất",
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
            ProposalId id = new ProposalId(UUID.randomUUID());
            proposals.begin(
                    id,
                    reads.find(round.id()).orElseThrow(),
                    officer.unit(),
                    new ProposalText(
                            ask.id(),
                            new Recipient(RecipientKind.HOUSEHOLD, null, household, "Khu phố 1", false),
                            new Proposal.Deeds(household + " hiến 40 mét vuông đất để mở rộng đường vào khu phố.", "")),
                    officer);
            proposals.submit(id, proposed.find(id).orElseThrow().version(), "Giấy tờ gửi sau", officer);
            receiving.receive(id, LocalDate.now(clock), "Nhận để xét", officer);
        }
        return round.id();
    }

    /** Plans a session over a round, invites the members and notes that all are there. */
    SessionId called(AwardRoundId round) {
        Actor officer = officer();
        SessionId id = new SessionId(UUID.randomUUID());
        desk.plan(
                id,
                council(),
                new SittingDesk.Plan(
                        "Phiên họp xét khen thưởng",
                        Instant.now(clock),
                        "Phòng họp số 1",
                        false,
                        true,
                        "Ông Mẫu, bà Mẫu",
                        "",
                        Set.of(round)),
                officer);
        desk.call(id, officer);
        sessions.find(id)
                .orElseThrow()
                .seats()
                .forEach(seat ->
                        seats.note(id, seat.id(), new SeatDesk.Noted(Attendance.PRESENT, "", "", null), officer));
        return id;
    }

    Map<String, String> ofCouncils() {
        SessionId id = called(received("Hộ ông Nguyễn Văn Mẫu", "Hộ bà Trần Thị Mẫu"));
        opening.open(id, officer());
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("/awards/councils", "/awards/councils");
        paths.put("/awards/councils/new", "/awards/councils/new");
        paths.put("/awards/councils/{id}", "/awards/councils/" + council());
        paths.put("/awards/councils/{id}/sessions/new", "/awards/councils/" + council() + "/sessions/new");
        String path = "/awards/sessions/" + id;
        paths.put("/awards/sessions/{id}", path);
        paths.put("/awards/sessions/{id}/edit", path + "/edit");
        paths.put("/awards/sessions/{id}/ballot", path + "/ballot");
        paths.put("/awards/sessions/{id}/papers/{paper}", path + "/papers/ballot");
        return paths;
    }
}
