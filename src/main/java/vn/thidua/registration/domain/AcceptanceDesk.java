package vn.thidua.registration.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.WorkId;
import vn.thidua.registration.WorkReturned;
import vn.thidua.registration.WorksAccepted;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes what lead agencies say of works: they accept them or give them back. */
@NamedInterface("desk")
@Service
@Transactional
public class AcceptanceDesk {

    private final Stages stages;
    private final RegistrationRows rows;
    private final RegistrationReads reads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AcceptanceDesk(
            Stages stages,
            RegistrationRows rows,
            RegistrationReads reads,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stages = stages;
        this.rows = rows;
        this.reads = reads;
        this.events = events;
        this.clock = clock;
    }

    /**
     * As whom somebody looks at the works of a campaign.
     *
     * @param hand the unit of whoever looks
     * @param office whether that unit runs the campaign and may stand in where nobody leads
     */
    @NamedInterface("desk")
    public record View(CampaignId campaign, UnitId hand, boolean office) {}

    /** A work and the edition of it that somebody saw. */
    @NamedInterface("desk")
    public record Seen(WorkId work, int edition) {}

    /**
     * Accepts works as they were seen, as far as they still wait; returns how many.
     *
     * @throws vn.thidua.shared.Refused with what {@link RegistrationRules#whyNotSpeak} says
     */
    public int accept(View view, Collection<Seen> seen, By by) {
        Stage stage = stages.of(view.campaign());
        List<PlacedWork> waiting = locked(view, seen.stream().map(Seen::work).toList()).stream()
                .filter(placed -> placed.work().state() == WorkState.SUBMITTED)
                .filter(placed -> seen.contains(new Seen(placed.work().id(), placed.edition())))
                .toList();
        waiting.forEach(placed -> whyNot(stage, view, placed).ifPresent(Refusal::raise));
        if (waiting.isEmpty()) {
            return 0;
        }
        Instant now = Instant.now(clock);
        rows.judged(waiting.stream().map(placed -> placed.work().id()).toList(), true, "", by, now);
        events.publishEvent(new WorksAccepted(view.campaign(), waiting.size(), now, by));
        return waiting.size();
    }

    /**
     * Gives a work back to the unit, which has to submit it anew.
     *
     * @throws vn.thidua.shared.Refused with what {@link RegistrationRules#whyNotSpeak} says, {@link RegistrationRefusal#CHANGED_MEANWHILE},
     *     {@link RegistrationRefusal#NOT_SUBMITTED} or {@link RegistrationRefusal#REASON_MISSING}
     */
    public void giveBack(View view, Seen seen, String why, By by) {
        PlacedWork placed = locked(view, List.of(seen.work())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("work " + seen.work()));
        whyNot(stages.of(view.campaign()), view, placed).ifPresent(Refusal::raise);
        if (!placed.work().state().promised()) {
            RegistrationRefusal.NOT_SUBMITTED.because().raise();
        }
        if (placed.edition() != seen.edition()) {
            RegistrationRefusal.CHANGED_MEANWHILE.because().raise();
        }
        if (why.isBlank()) {
            RegistrationRefusal.REASON_MISSING.because().raise();
        }
        Instant now = Instant.now(clock);
        rows.judged(List.of(seen.work()), false, why.strip(), by, now);
        events.publishEvent(new WorkReturned(
                seen.work(),
                view.campaign(),
                placed.unit(),
                placed.work().shown().name(),
                why.strip(),
                now,
                by));
    }

    private List<PlacedWork> locked(View view, List<WorkId> works) {
        rows.lock(view.campaign(), works);
        return reads.submitted(view.campaign(), works);
    }

    private static Optional<Refusal> whyNot(Stage stage, View view, PlacedWork placed) {
        return RegistrationRules.whyNotSpeak(
                stage, stage.leadsOf(placed.work().shown().content()), view.hand(), view.office());
    }
}
