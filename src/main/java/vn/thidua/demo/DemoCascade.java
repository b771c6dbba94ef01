package vn.thidua.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.modulith.events.ApplicationModuleListener;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignLaunched;
import vn.thidua.campaign.cascade.Adopters;
import vn.thidua.campaign.cascade.AdoptionChoice;
import vn.thidua.campaign.cascade.AdoptionDesk;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;

/** A school of the demo office carries the campaign of the ward out by a plan of its own, once that is launched. */
@DemoOnly
class DemoCascade {

    private static final String SCHOOL = "truong.hoacuc";

    private final AdoptionDesk desk;
    private final CampaignDesk campaigns;
    private final CampaignReads reads;
    private final BodyReads bodies;
    private final Adopters adopters;
    private final DemoPeople people;

    DemoCascade(
            AdoptionDesk desk,
            CampaignDesk campaigns,
            CampaignReads reads,
            BodyReads bodies,
            Adopters adopters,
            DemoPeople people) {
        this.desk = desk;
        this.campaigns = campaigns;
        this.reads = reads;
        this.bodies = bodies;
        this.adopters = adopters;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(CampaignLaunched launched) {
        reads.find(launched.campaign())
                .filter(head -> DemoPlan.HOA_SEN.id().equals(head.plan()))
                .ifPresent(head -> carryOut(head, people.by(SCHOOL)));
    }

    /* A listener may hear the same twice: what is launched already stays. */
    private void carryOut(CampaignHead higher, By by) {
        UnitId unit = new UnitId(Objects.requireNonNull(by.unit()));
        AdoptionDesk.Adopter adopter = adopters.of(higher, unit);
        Set<UUID> contents =
                bodies.contents(higher.id()).stream().map(CampaignContent::id).collect(Collectors.toSet());
        CampaignId own = desk.adopt(
                new CampaignId(UUID.randomUUID()),
                higher,
                adopter,
                new AdoptionChoice(
                        higher.title() + " – " + adopter.name(),
                        contents,
                        Map.of(),
                        Set.of(),
                        0,
                        List.of(),
                        List.of(adopter.name())),
                by);
        if (reads.find(own).orElseThrow().draft()) {
            campaigns.launch(own, by);
        }
    }
}
