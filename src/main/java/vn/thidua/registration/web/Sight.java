package vn.thidua.registration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.registration.domain.AcceptanceDesk;
import vn.thidua.registration.domain.RegistrationRules;
import vn.thidua.registration.domain.Stage;
import vn.thidua.registration.domain.Stages;

/** Knows whose registrations somebody may see: the office that runs the campaign all, superiors those below, lead agencies what is for their contents, others their own. */
@Component
class Sight {

    private final CampaignReads campaigns;
    private final Stages stages;
    private final Units units;
    private final Clock clock;

    Sight(CampaignReads campaigns, Stages stages, Units units, Clock clock) {
        this.campaigns = campaigns;
        this.stages = stages;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What somebody sees of the registrations of a campaign.
     *
     * @param hand the unit of whoever looks
     * @param office whether that unit runs the campaign
     * @param care units whose registrations are theirs to see
     * @param led contents that the unit leads
     * @param speaks whether the person may accept works at all
     */
    record View(Stage stage, UnitId hand, boolean office, Set<UnitId> care, Set<UUID> led, boolean speaks) {

        /** Tells whether everything for whatever content is to be seen of a unit. */
        boolean whole(UnitId unit) {
            return office || care.contains(unit);
        }

        /** Tells whether what a unit promises for a content is to be seen. */
        boolean sees(UnitId unit, @Nullable UUID content) {
            return whole(unit) || content != null && led.contains(content);
        }

        /** Tells whether anything of a unit is to be seen. */
        boolean seesAny(UnitId unit) {
            return whole(unit) || !led.isEmpty();
        }

        /** Tells whether the person may accept works for a content. */
        boolean accepts(@Nullable UUID content) {
            return speaks
                    && RegistrationRules.whyNotSpeak(stage, stage.leadsOf(content), hand, office)
                            .isEmpty();
        }

        AcceptanceDesk.View asSpeaker() {
            return new AcceptanceDesk.View(stage.campaign(), hand, office);
        }
    }

    /**
     * Returns what the person sees.
     *
     * @throws vn.thidua.shared.NotFound when the campaign is not theirs to see, or not launched
     */
    View of(CampaignId campaign, Actor actor) {
        campaigns.visible(campaign, actor);
        return view(stages.of(campaign), actor);
    }

    /** Returns what the person sees of campaigns that are theirs to see. */
    List<View> of(Collection<CampaignId> ids, Actor actor) {
        return ids.stream().map(id -> view(stages.of(id), actor)).toList();
    }

    private View view(Stage stage, Actor actor) {
        Set<UnitId> care = new HashSet<>(
                units.within(campaigns.reach(List.of(actor.active())).care(), LocalDate.now(clock)));
        care.add(actor.unit());
        return new View(
                stage,
                actor.unit(),
                campaigns.runs(stage.campaign(), actor),
                care,
                stage.leads().entrySet().stream()
                        .filter(lead -> lead.getValue().contains(actor.unit()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                actor.may(Act.ACCEPT_WORKS));
    }
}
