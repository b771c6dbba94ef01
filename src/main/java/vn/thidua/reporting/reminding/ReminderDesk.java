package vn.thidua.reporting.reminding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ReminderRulesChanged;
import vn.thidua.reporting.UnitsReminded;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.monitoring.MonitoringReads;
import vn.thidua.reporting.monitoring.Standing;
import vn.thidua.reporting.monitoring.UnitStanding;
import vn.thidua.shared.By;
import vn.thidua.shared.Reading;

/** Reminds units that have not reported. */
@Service
@Transactional
public class ReminderDesk {

    private final Ground ground;
    private final MonitoringReads monitoring;
    private final ReminderRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReminderDesk(
            Ground ground,
            MonitoringReads monitoring,
            ReminderRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ground = ground;
        this.monitoring = monitoring;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the rules of a campaign, the earliest day first. */
    @Reading
    public List<ReminderRule> rules(CampaignId campaign) {
        return rows.rules(campaign);
    }

    /** Returns the reminders of a campaign, those that wait first, then the latest. */
    @Reading
    public List<Batch> batches(CampaignId campaign) {
        return rows.batches(campaign);
    }

    /** Returns the units that have not reported for a period, or have to report again. */
    @Reading
    public List<UnitStanding> missing(ReportingPeriod period) {
        return monitoring.units(period).stream()
                .filter(unit -> unit.standing() == Standing.OVERDUE
                        || unit.standing() == Standing.WAITING
                        || unit.standing() == Standing.RETURNED)
                .toList();
    }

    /**
     * Sets a rule, in the place of one for the same day.
     *
     * @throws vn.thidua.shared.Refused with {@link ReminderRefusal#NO_DAYS}
     */
    public void set(CampaignId campaign, ReminderRule rule, By by) {
        if (Math.abs(rule.days()) > ReminderRule.MOST) {
            ReminderRefusal.NO_DAYS.because(ReminderRule.MOST).raise();
        }
        rows.set(campaign, rule);
        changed(campaign, by);
    }

    /** Takes a rule away. */
    public void drop(CampaignId campaign, int days, By by) {
        rows.drop(campaign, days);
        changed(campaign, by);
    }

    private void changed(CampaignId campaign, By by) {
        List<Integer> days =
                rows.rules(campaign).stream().map(ReminderRule::days).toList();
        events.publishEvent(new ReminderRulesChanged(campaign, days, Instant.now(clock), by));
    }

    /**
     * Reminds all units that have not reported, once a day; returns how many are told.
     *
     * @throws vn.thidua.shared.Refused with {@link ReminderRefusal#CAMPAIGN_CLOSED} or {@link ReminderRefusal#NOBODY_LEFT}
     */
    public int remind(UUID due, boolean toLeaders, By by) {
        ReportingPeriod period = ground.period(due);
        if (!period.due().running()) {
            ReminderRefusal.CAMPAIGN_CLOSED.because().raise();
        }
        String occasion = "hand:" + LocalDate.now(clock);
        Instant now = Instant.now(clock);
        List<UnitId> told =
                rows.add(period.due().campaign(), due, occasion, missing(period), toLeaders, Batch.State.SENT, by, now);
        if (told.isEmpty()) {
            ReminderRefusal.NOBODY_LEFT.because().raise();
        }
        tell(period, occasion, told, toLeaders, by, now);
        return told.size();
    }

    /** Follows the rules of a campaign today: what goes by itself goes, the rest waits; what was done on an occasion is not done again. */
    public void follow(CampaignId campaign) {
        LocalDate today = LocalDate.now(clock);
        List<ReminderRule> rules = rows.rules(campaign);
        for (ReportingPeriod period : ground.periods(campaign)) {
            List<ReminderRule> now = rules.stream()
                    .filter(rule -> rule.appliesOn(today, period.due().lastDay()))
                    .toList();
            if (!now.isEmpty() && period.due().running()) {
                List<UnitStanding> missing = missing(period);
                now.forEach(rule -> follow(period, rule, missing));
            }
        }
    }

    private void follow(ReportingPeriod period, ReminderRule rule, List<UnitStanding> missing) {
        Instant now = Instant.now(clock);
        Batch.State state = rule.automatic() ? Batch.State.SENT : Batch.State.WAITING;
        List<UnitId> told = rows.add(
                period.due().campaign(),
                period.id(),
                rule.occasion(),
                missing,
                rule.toLeaders(),
                state,
                By.PROGRAM,
                now);
        if (rule.automatic()) {
            tell(period, rule.occasion(), told, rule.toLeaders(), By.PROGRAM, now);
        }
    }

    /** Sends what waits on an occasion; who reported meanwhile is spared. Returns how many are told. */
    public int release(UUID due, String occasion, By by) {
        ReportingPeriod period = ground.period(due);
        Instant now = Instant.now(clock);
        List<UnitId> missing = missing(period).stream().map(UnitStanding::unit).toList();
        int told = 0;
        for (Map.Entry<Boolean, List<UnitId>> group :
                rows.settle(due, occasion, missing, Batch.State.SENT, by, now).entrySet()) {
            List<UnitId> units = group.getValue().stream().distinct().toList();
            tell(period, occasion, units, group.getKey(), by, now);
            told += units.size();
        }
        rows.settle(due, occasion, waiting(period, occasion), Batch.State.NEEDLESS, by, now);
        return told;
    }

    /** Lets what waits on an occasion fall. */
    public void discard(UUID due, String occasion, By by) {
        ReportingPeriod period = ground.period(due);
        rows.settle(due, occasion, waiting(period, occasion), Batch.State.DROPPED, by, Instant.now(clock));
    }

    private List<UnitId> waiting(ReportingPeriod period, String occasion) {
        return rows.batches(period.due().campaign()).stream()
                .filter(batch -> batch.state() == Batch.State.WAITING
                        && batch.due().equals(period.id())
                        && batch.occasion().equals(occasion))
                .flatMap(batch -> batch.units().stream())
                .toList();
    }

    private void tell(
            ReportingPeriod period, String occasion, List<UnitId> units, boolean toLeaders, By by, Instant now) {
        if (!units.isEmpty()) {
            events.publishEvent(new UnitsReminded(
                    period.due().campaign(),
                    period.id(),
                    period.due().campaignTitle(),
                    period.due().what(),
                    period.due().lastDay(),
                    occasion,
                    units,
                    toLeaders,
                    now,
                    by));
        }
    }
}
