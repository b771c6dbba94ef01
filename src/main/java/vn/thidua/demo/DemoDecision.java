package vn.thidua.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import vn.thidua.access.Actor;
import vn.thidua.award.decision.AwardDecisions;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.decision.DecisionState;
import vn.thidua.award.decision.DraftDesk;
import vn.thidua.award.decision.DraftLineDesk;
import vn.thidua.award.decision.IssueDesk;
import vn.thidua.award.decision.Numbering;
import vn.thidua.award.decision.SigningAuthority;
import vn.thidua.award.decision.SigningDesk;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.evidence.domain.EvidenceCheck;
import vn.thidua.honours.CommendationKind;
import vn.thidua.organization.ImportApplied;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.organization.domain.HeadDesk;
import vn.thidua.organization.people.PeopleFilter;
import vn.thidua.organization.people.PeopleReads;
import vn.thidua.organization.people.PersonRow;
import vn.thidua.organization.people.Reach;
import vn.thidua.paperwork.Paper;
import vn.thidua.paperwork.PaperPdf;
import vn.thidua.regulation.RecipientKind;

/** A decision of the ward of the demo office that is effective, as soon as the ward has its people. */
@DemoOnly
class DemoDecision {

    private static final String FORM = "GK_XA";
    private static final LocalDate SET_UP = LocalDate.of(2025, 7, 1);

    private final DemoPeople people;
    private final DemoChair chair;
    private final Drafts drafts;
    private final AwardDecisions decisions;
    private final EvidenceCheck check;
    private final Clock clock;

    DemoDecision(
            DemoPeople people,
            DemoChair chair,
            Drafts drafts,
            AwardDecisions decisions,
            EvidenceCheck check,
            Clock clock) {
        this.people = people;
        this.chair = chair;
        this.drafts = drafts;
        this.decisions = decisions;
        this.check = check;
        this.clock = clock;
    }

    /** Takes a decision the whole way. */
    @DemoOnly
    record Drafts(DraftDesk desk, DraftLineDesk lines, IssueDesk numbers, SigningDesk signing) {}

    /** Lets the ward have its chair as head. */
    @DemoOnly
    record DemoChair(Units units, PeopleReads people, HeadDesk heads, SigningAuthority signing) {

        Optional<String> signer(UnitId ward, Actor officer, LocalDate today) {
            if (signing.of(ward, today).isEmpty()) {
                Optional<PersonRow> chair = chair(ward, today);
                if (chair.isEmpty()) {
                    return Optional.empty();
                }
                PersonRow row = chair.get();
                heads.write(
                        ward,
                        units.find(ward, today).orElseThrow().version(),
                        new HeadDesk.Write(id("head"), row.id(), row.name(), post(row), SET_UP, null),
                        officer.by());
            }
            return Optional.of(signing.of(ward, today).getFirst().key());
        }

        private Optional<PersonRow> chair(UnitId ward, LocalDate today) {
            PeopleFilter filter = new PeopleFilter("", Reach.of(UnitReach.only(ward)), "", today);
            return people.after(PersonRow.Place.START, filter, 200).stream()
                    .filter(row -> row.work()
                            .filter(work -> work.leader() && work.unit().equals(ward))
                            .isPresent())
                    .filter(row -> row.name()
                            .equals(new DemoFile("chair.txt").rows().getFirst().getFirst()))
                    .findFirst();
        }

        private static String post(PersonRow row) {
            return row.work().map(PersonRow.Work::post).orElse("");
        }
    }

    @ApplicationModuleListener
    void on(ImportApplied applied) {
        if (!DemoTables.broughtPeople(applied)) {
            return;
        }
        Actor officer = people.actor(DemoPlan.HOA_SEN.officer());
        LocalDate today = LocalDate.now(clock);
        DecisionId id = new DecisionId(id("decision"));
        UnitId ward = chair.units().served(officer.unit(), today).orElse(officer.unit());
        if (decisions.find(id).isPresent()) {
            return;
        }
        Optional<String> signer = chair.signer(ward, officer, today);
        if (signer.isEmpty()) {
            return;
        }
        List<String> ground = new DemoFile("chair.txt").rows().getFirst();
        drafts.desk().byHand(id, CommendationKind.AD_HOC, FORM, today.getYear(), officer);
        if (decisions.find(id).orElseThrow().state() != DecisionState.DRAFT) {
            return;
        }
        List<List<String>> rows = new DemoFile("decision.txt").rows();
        for (List<String> row : rows) {
            drafts.lines()
                    .add(
                            id,
                            new Recipient(RecipientKind.valueOf(row.get(0)), null, row.get(1), row.get(2), false),
                            officer.unit(),
                            row.get(3),
                            ground.get(2),
                            officer);
        }
        drafts.numbers()
                .number(
                        id,
                        decisions.find(id).orElseThrow().version(),
                        new Numbering(signer.get(), today.toString(), ground.get(1), ground.get(3), "", "", ""),
                        officer);
        drafts.signing().sign(id, SigningDesk.How.SCAN, check.of("quyet-dinh.pdf", scan(id)), officer);
    }

    private byte[] scan(DecisionId id) {
        String number = decisions.find(id).orElseThrow().number();
        return PaperPdf.of(new Paper(
                false,
                new Paper.Heading("", "", number, ""),
                List.of(number),
                "",
                List.of(new Paper.Text(decisions.find(id).orElseThrow().title())),
                null,
                List.of()));
    }

    static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("demo/award/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
