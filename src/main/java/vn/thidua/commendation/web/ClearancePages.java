package vn.thidua.commendation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ClearanceId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.clearance.Clearance;
import vn.thidua.commendation.clearance.ClearanceFiles;
import vn.thidua.commendation.clearance.ClearanceReads;
import vn.thidua.commendation.clearance.ClearanceSight;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.evidence.Evidence;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.regulation.OfficeCalendar;
import vn.thidua.shared.Refusal;

/** Makes the pages of clearance. */
@Component
class ClearancePages {

    private static final int MONTHS_AHEAD = 3;

    private final ClearanceReads reads;
    private final ClearanceSight sight;
    private final AwardRoundPages rounds;
    private final Candidates candidates;
    private final EvidenceReads evidence;
    private final OfficeCalendar calendar;
    private final Clock clock;

    ClearancePages(
            ClearanceReads reads,
            ClearanceSight sight,
            AwardRoundPages rounds,
            Candidates candidates,
            EvidenceReads evidence,
            OfficeCalendar calendar,
            Clock clock) {
        this.reads = reads;
        this.sight = sight;
        this.rounds = rounds;
        this.candidates = candidates;
        this.evidence = evidence;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Knows rounds that a person runs, and who stands proposed in them. */
    @Component
    record Candidates(AwardRoundSight rounds, ProposalReads proposals) {

        List<Proposal> of(AwardRoundId round) {
            return proposals.of(round).stream()
                    .filter(one -> one.state().proposed())
                    .toList();
        }
    }

    ClearancesPage list(
            AwardRoundId id,
            Optional<AskingForm> typed,
            UnitPicker.Picked picked,
            Optional<Refusal> refusal,
            Actor actor) {
        AwardRound round = candidates.rounds().run(id, actor);
        LocalDate today = LocalDate.now(clock);
        List<Proposal> proposed = candidates.of(id);
        Map<ProposalId, List<ClearanceReads.Said>> said =
                reads.said(proposed.stream().map(Proposal::id).toList());
        AskingForm form = typed.orElseGet(() -> AskingForm.empty(
                proposed.stream().map(one -> one.id().toString()).toList()));
        return new ClearancesPage(
                round,
                proposed.stream()
                        .map(one -> new ClearancesPage.Candidate(
                                one.id().toString(),
                                one.who().name(),
                                one.who().post(),
                                rounds.label(one.form()),
                                form.about().contains(one.id().toString()),
                                (int) said.getOrDefault(one.id(), List.of()).stream()
                                        .map(ClearanceReads.Said::body)
                                        .distinct()
                                        .count()))
                        .toList(),
                reads.of(id),
                form,
                picked.choices(),
                picked.complaint(),
                calendar.days().knows(today.plusMonths(MONTHS_AHEAD).getYear()),
                refusal,
                today);
    }

    ClearancePage show(
            ClearanceId id,
            Optional<ReplyForm> typed,
            String link,
            String why,
            Optional<Refusal> refusal,
            Actor actor) {
        ClearanceSight.Place place = sight.place(id, actor);
        Clearance clearance = place.clearance();
        Map<UUID, List<Evidence>> files = evidence.of(ClearanceFiles.KIND, List.of(id.value())).entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().part(), Map.Entry::getValue));
        return new ClearancePage(
                place.round(),
                rounds.owner(place.round()),
                clearance,
                clearance.items().stream()
                        .map(item -> new ClearancePage.Line(
                                item,
                                rounds.label(item.form()),
                                files.getOrDefault(item.proposal().value(), List.of())))
                        .toList(),
                place.asks(),
                place.asked(),
                link,
                typed.orElseGet(() -> ReplyForm.empty(clearance)),
                why,
                refusal,
                LocalDate.now(clock));
    }

    ClearanceOutsidePage outside(ClearanceSight.Place place, Optional<ReplyForm> typed, Optional<Refusal> refusal) {
        Clearance clearance = place.clearance();
        return new ClearanceOutsidePage(
                place.round().title(),
                rounds.owner(place.round()),
                clearance,
                clearance.items().stream()
                        .map(item -> rounds.label(item.form()))
                        .toList(),
                typed.orElseGet(() -> ReplyForm.empty(clearance)),
                refusal,
                LocalDate.now(clock));
    }
}
