package vn.thidua.registration.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.RunningImpact;
import vn.thidua.organization.ReorganisationImpact;
import vn.thidua.organization.UnitId;

/** Tells how many works of running campaigns go over to the heirs of units that end. */
@Component
class RegistrationImpact implements ReorganisationImpact {

    private final RunningImpact running;

    RegistrationImpact(RunningImpact running) {
        this.running = running;
    }

    @Override
    public List<Hanging> on(Collection<UnitId> units, LocalDate day) {
        return running.on(units, day, "impact.works", """
                join registration r on r.unit_id = h.unit_id and r.campaign_id = c.id
                join registered_work w on w.registration_id = r.id and w.state <> 'WITHDRAWN'
                """);
    }
}
