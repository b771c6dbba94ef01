package vn.thidua.reporting.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.RunningImpact;
import vn.thidua.organization.ReorganisationImpact;
import vn.thidua.organization.UnitId;

/** Tells how many reports in running campaigns go over to the heirs of units that end: begun, given back, or handed in and not verified. */
@Component
class ReportImpact implements ReorganisationImpact {

    private final RunningImpact running;

    ReportImpact(RunningImpact running) {
        this.running = running;
    }

    @Override
    public List<Hanging> on(Collection<UnitId> units, LocalDate day) {
        return running.on(units, day, "impact.reports", """
                join report r on r.unit_id = h.unit_id and r.campaign_id = c.id and r.state <> 'VERIFIED'
                """);
    }
}
