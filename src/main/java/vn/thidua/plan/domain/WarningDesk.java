package vn.thidua.plan.domain;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanWarningReopened;
import vn.thidua.plan.PlanWarningSettled;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Refusal;

/** Takes what people say about warnings. */
@NamedInterface("desk")
@Service
@Transactional
public class WarningDesk {

    private final PlanRows plans;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WarningDesk(PlanRows plans, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps why a warning does not stand in the way; returns false when someone else changed it meanwhile. */
    public boolean settle(PlanId plan, int number, long version, String reason, By by) {
        Instant now = Instant.now(clock);
        String code = update(plan, number, version, reason.strip(), by, now);
        if (code != null) {
            events.publishEvent(new PlanWarningSettled(plan, number, code, reason.strip(), now, by));
        }
        return code != null;
    }

    /** Takes the reason back; returns false when someone else changed it meanwhile. */
    public boolean reopen(PlanId plan, int number, long version, By by) {
        Instant now = Instant.now(clock);
        String code = update(plan, number, version, null, by, now);
        if (code != null) {
            events.publishEvent(new PlanWarningReopened(plan, number, code, now, by));
        }
        return code != null;
    }

    private @Nullable String update(
            PlanId plan, int number, long version, @Nullable String reason, By by, Instant now) {
        PlanRules.whyNotReview(plans.lock(plan)).ifPresent(Refusal::raise);
        return jdbc.sql("""
                        update plan_warning set reason = :reason, settled_by = :by, settled_by_name = :byName,
                            settled_at = :now, version = version + 1
                        where plan_id = :plan and number = :number and version = :version returning code
                        """)
                .param("reason", reason)
                .param("by", reason == null ? null : by.account())
                .param("byName", reason == null ? null : by.name())
                .param("now", reason == null ? null : Moments.stored(now))
                .param("plan", plan.value())
                .param("number", number)
                .param("version", version)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
