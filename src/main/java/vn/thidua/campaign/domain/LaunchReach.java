package vn.thidua.campaign.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignAmended;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.OfficeUnderstood;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;

/** How far a campaign may reach: a unit gives work to itself and to those below it, an office to whom it names. Asked before a launch, and after every change of what is launched. */
@Component
public class LaunchReach {

    private final CampaignReads campaigns;
    private final Units units;
    private final Clock clock;

    LaunchReach(CampaignReads campaigns, Units units, Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    /** Returns why the person cannot make the campaign known to those that it addresses. */
    public Optional<Refusal> whyNot(CampaignId campaign, By by) {
        UUID unit = by.unit();
        if (unit == null || !by.role().equals(Role.UNIT_OFFICER.name())) {
            return Optional.empty();
        }
        List<UnitId> addressed = campaigns.addressed(campaign);
        int beyond = addressed.size()
                - units.among(addressed, UnitReach.below(new UnitId(unit)), LocalDate.now(clock))
                        .size();
        return beyond == 0 ? Optional.empty() : Optional.of(CampaignRefusal.BEYOND_REACH.because(beyond));
    }

    /** Takes a change back that would give work to others. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(CampaignAmended amended) {
        keepWithin(amended.campaign(), amended.by());
    }

    /** Takes a meaning of a name back by which work would go to others. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(OfficeUnderstood understood) {
        keepWithin(understood.campaign(), understood.by());
    }

    private void keepWithin(CampaignId campaign, By by) {
        if (campaigns.find(campaign).filter(head -> !head.draft()).isPresent()) {
            whyNot(campaign, by).ifPresent(Refusal::raise);
        }
    }
}
