package vn.thidua.campaign.cascade;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;

/** Says on the page of a campaign what it carries out, who carries it out, and how far that is. */
@Component
public class CascadeCards {

    private final CampaignReads campaigns;
    private final AdoptionReads adoptions;
    private final CascadeReads cascades;
    private final Adopters adopters;

    CascadeCards(CampaignReads campaigns, AdoptionReads adoptions, CascadeReads cascades, Adopters adopters) {
        this.campaigns = campaigns;
        this.adoptions = adoptions;
        this.cascades = cascades;
        this.adopters = adopters;
    }

    /** Returns what a person sees on the page of a campaign. */
    public CascadeCard of(CampaignHead head, Actor actor) {
        CampaignHead higher = adoptions
                .of(head.id())
                .flatMap(adoption -> campaigns.open(adoption.higher(), actor))
                .orElse(null);
        Optional<AdoptionDesk.Adopter> adopter = adopters.of(head, actor);
        boolean oversees = !head.draft() && campaigns.runs(head.id(), actor);
        if (!oversees) {
            return new CascadeCard(
                    higher,
                    adopter.isPresent(),
                    own(head, adopter),
                    adopter.flatMap(one -> cascades.deadline(head.id())).orElse(null),
                    false,
                    0,
                    0);
        }
        Cascade cascade = cascades.of(head.id());
        return new CascadeCard(
                higher,
                adopter.isPresent(),
                own(head, adopter),
                cascade.by(),
                true,
                cascade.done(),
                cascade.lines().size());
    }

    private @Nullable Adoption own(CampaignHead head, Optional<AdoptionDesk.Adopter> adopter) {
        return adopter.flatMap(one -> adoptions.by(head.id(), one.unit())).orElse(null);
    }
}
