package vn.thidua.programme.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.domain.UnitLines;

/**
 * Which tasks are a person's to see: those of campaigns that the role runs, those of units that it looks after, and those for the contents that its unit leads.
 *
 * @param run campaigns that the role runs
 * @param care units that the role looks after
 * @param led contents that its unit leads
 */
@NamedInterface("desk")
public record Within(Set<CampaignId> run, UnitReach care, Set<UUID> led) {

    /** The condition on a table {@code t} of what units lead, to be bound with {@link #bind}. */
    public static final String LED =
            "(t.campaign_id = any(:run) or t.content_id = any(:led) or " + UnitLines.holds("t.lead_id", "care") + ")";

    /** The condition on tasks {@code t}, which units support as well. */
    static final String TASK = "(" + LED + " or exists (select 1 from task_partner p where p.task_id = t.id and "
            + UnitLines.holds("p.unit_id", "care") + "))";

    /** Returns what the office of the person is in charge of; all that is theirs to see where that is none. */
    public Within ofOffice() {
        return run.isEmpty() ? this : new Within(run, UnitReach.NONE, Set.of());
    }

    /** Returns those of which the person may say whether they are done. */
    Within judged() {
        return new Within(run, UnitReach.NONE, led);
    }

    /** Binds the condition. */
    public StatementSpec bind(StatementSpec statement, LocalDate today) {
        return UnitLines.bind(statement, "care", care, today)
                .param("run", run.stream().map(CampaignId::value).toArray(UUID[]::new))
                .param("led", led.toArray(UUID[]::new));
    }
}
