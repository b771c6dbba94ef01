package vn.thidua.campaign.cascade;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignAdopted;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.LaunchDeadlineChosen;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignDeadline;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.LaunchRules;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Begins campaigns that carry out higher ones, and says by when that has to be done. */
@NamedInterface("desk")
@Service
@Transactional
public class AdoptionDesk {

    private final CampaignDesk campaigns;
    private final BodyReads bodies;
    private final AdoptionReads reads;
    private final AdoptionRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdoptionDesk(
            CampaignDesk campaigns,
            BodyReads bodies,
            AdoptionReads reads,
            AdoptionRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.bodies = bodies;
        this.reads = reads;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The unit that carries a campaign out.
     *
     * @param name as it is called today
     * @param basis the higher plan in words, as the unit's own plan names it
     */
    @NamedInterface("desk")
    public record Adopter(UnitId unit, String name, String basis) {}

    /**
     * Begins the campaign of a unit and returns its id; a unit has one for each higher campaign, so a second time returns the first.
     *
     * @param id that the new campaign gets
     * @throws NotFound where a campaign has the id already
     * @throws vn.thidua.shared.Refused with the first reason of {@link AdoptionRules#whyNotAdopt(CampaignHead, AdoptionChoice)}
     */
    public CampaignId adopt(CampaignId id, CampaignHead higher, Adopter adopter, AdoptionChoice choice, By by) {
        rows.lock(higher.id(), adopter.unit());
        Optional<Adoption> there = reads.by(higher.id(), adopter.unit());
        if (there.isPresent()) {
            return there.get().campaign();
        }
        AdoptionRules.whyNotAdopt(higher, choice).ifPresent(Refusal::raise);
        LowerCampaign lower = LowerCampaign.of(
                id, higher, bodies.all(higher.id()), adopter.unit(), adopter.name(), adopter.basis(), choice);
        if (!campaigns.open(lower.head(), lower.body(), by)) {
            throw new NotFound("an id of its own for the campaign that carries out " + higher.id());
        }
        Instant now = Instant.now(clock);
        rows.insert(id, higher.id(), adopter.unit(), by, now);
        rows.originate(id, lower.origins());
        events.publishEvent(new CampaignAdopted(id, higher.title(), adopter.unit(), now, by));
        return id;
    }

    /**
     * Says by which of its deadlines units have to have launched a campaign.
     *
     * @param deadline null for none
     * @throws NotFound when the campaign has no such deadline
     * @throws vn.thidua.shared.Refused with what {@link LaunchRules#whyNotAmend} says
     */
    public void launchBy(CampaignHead head, @Nullable UUID deadline, By by) {
        LaunchRules.whyNotAmend(head).ifPresent(Refusal::raise);
        CampaignId campaign = head.id();
        String what = deadline == null
                ? ""
                : bodies.deadlines(campaign).stream()
                        .filter(one -> one.id().equals(deadline))
                        .map(CampaignDeadline::what)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("deadline " + deadline));
        rows.launchBy(campaign, deadline);
        events.publishEvent(new LaunchDeadlineChosen(campaign, what, Instant.now(clock), by));
    }
}
