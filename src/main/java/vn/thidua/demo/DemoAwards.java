package vn.thidua.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import vn.thidua.access.Actor;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalDesk;
import vn.thidua.commendation.proposal.ProposalText;
import vn.thidua.commendation.proposal.ReceivingDesk;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.commendation.proposal.Recipients;
import vn.thidua.commendation.round.Ask;
import vn.thidua.commendation.round.AskQuota;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundDesk;
import vn.thidua.commendation.round.AwardRoundReads;
import vn.thidua.commendation.round.PlannedRounds;
import vn.thidua.honours.CommendationKind;
import vn.thidua.organization.ImportApplied;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Refused;

/** The round of commendation of the ward of the demo office: a collective, people and a household, some received, some findings open. Waits for the table of its people; a second time nothing happens. */
@DemoOnly
class DemoAwards {

    private static final String FORM = "GK_XA";
    private static final int MOST = 5;
    private static final int DAYS = 20;

    private final AwardRoundDesk desk;
    private final AwardRoundReads rounds;
    private final PlannedRounds planned;
    private final Recipients recipients;
    private final DemoProposals proposals;
    private final DemoPeople people;
    private final Clock clock;

    DemoAwards(
            AwardRoundDesk desk,
            AwardRoundReads rounds,
            PlannedRounds planned,
            Recipients recipients,
            DemoProposals proposals,
            DemoPeople people,
            Clock clock) {
        this.desk = desk;
        this.rounds = rounds;
        this.planned = planned;
        this.recipients = recipients;
        this.proposals = proposals;
        this.people = people;
        this.clock = clock;
    }

    /** Hands proposals in. */
    @DemoOnly
    record DemoProposals(ProposalDesk desk, ReceivingDesk office) {}

    /** Returns the id of the round; it is always the same. */
    static AwardRoundId id() {
        return new AwardRoundId(uuid("round"));
    }

    @ApplicationModuleListener
    void on(ImportApplied applied) {
        if (!DemoTables.broughtPeople(applied)) {
            return;
        }
        List<List<String>> rows = new DemoFile("award-round.txt").rows();
        List<Recipient> found =
                rows.stream().flatMap(row -> found(row).stream()).toList();
        if (rounds.find(id()).isPresent() || found.size() < rows.size()) {
            // Done, or people are missing.
            return;
        }
        Actor officer = people.actor(DemoPlan.HOA_SEN.officer());
        AwardRound round = open(officer);
        for (int line = 0; line < rows.size(); line++) {
            propose(round, rows.get(line), found.get(line), officer);
        }
    }

    private Optional<Recipient> found(List<String> row) {
        try {
            return recipients
                    .find(
                            RecipientKind.valueOf(row.get(1)),
                            people.actor(row.get(0)).unit(),
                            null,
                            row.get(2),
                            row.get(3))
                    .who();
        } catch (Refused unknown) {
            return Optional.empty();
        }
    }

    private AwardRound open(Actor officer) {
        AwardRound empty = planned.empty(id().value(), officer);
        List<Ask> asks = List.of(RecipientKind.values()).stream()
                .map(kind -> new Ask(
                        uuid("ask/" + kind),
                        FORM,
                        kind,
                        new AskQuota(MOST, null, null, "", AskQuota.NONE.rounding()),
                        List.of("Có thành tích nổi bật trong phong trào"),
                        kind == RecipientKind.INDIVIDUAL,
                        null))
                .toList();
        AwardRound round = new AwardRound(
                empty.id(),
                empty.owner(),
                CommendationKind.CAMPAIGN,
                "Khen thưởng sơ kết phong trào thi đua của phường",
                empty.year(),
                null,
                "",
                LocalDate.now(clock).plusDays(DAYS),
                true,
                asks,
                empty.state(),
                "",
                0);
        desk.begin(round, officer);
        desk.open(round.id(), "", officer);
        return rounds.find(round.id()).orElseThrow();
    }

    private void propose(AwardRound round, List<String> row, Recipient who, Actor officer) {
        Actor unit = people.actor(row.get(0));
        ProposalId id = new ProposalId(uuid("proposal/" + row.get(2)));
        proposals
                .desk()
                .begin(
                        id,
                        round,
                        unit.unit(),
                        new ProposalText(uuid("ask/" + row.get(1)), who, new Proposal.Deeds(row.get(4), "")),
                        unit);
        if (!row.get(5).equals("DRAFT")) {
            proposals.desk().submit(id, 0, "Giấy tờ có chữ ký gửi trong tuần", unit);
        }
        if (row.get(5).equals("RECEIVED")) {
            proposals.office().receive(id, LocalDate.now(clock), "Nhận để kịp thẩm định, đơn vị bổ sung sau", officer);
        }
    }

    private static UUID uuid(String what) {
        return UUID.nameUUIDFromBytes(("demo/awards/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
