package vn.thidua.campaign.cascade;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignLaunched;
import vn.thidua.campaign.domain.DutyDesk;

/** A unit that launches its own campaign has done what the higher one wanted by then: nobody has to say so once more. */
@Component
class OnLowerLaunched {

    private final AdoptionReads adoptions;
    private final CascadeReads cascade;
    private final DutyDesk duties;

    OnLowerLaunched(AdoptionReads adoptions, CascadeReads cascade, DutyDesk duties) {
        this.adoptions = adoptions;
        this.cascade = cascade;
        this.duties = duties;
    }

    @ApplicationModuleListener
    void on(CampaignLaunched launched) {
        adoptions
                .of(launched.campaign())
                .ifPresent(adoption -> cascade.deadline(adoption.higher())
                        .ifPresent(by -> duties.reported(by.due(), List.of(adoption.unit()), launched.by())));
    }
}
