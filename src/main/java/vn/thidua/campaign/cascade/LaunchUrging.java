package vn.thidua.campaign.cascade;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.LaunchUrged;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Reminds units that have not launched a campaign; nobody twice on one day. */
@Service
@Transactional
public class LaunchUrging {

    private final CascadeReads cascades;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LaunchUrging(CascadeReads cascades, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.cascades = cascades;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Returns when each unit was last reminded; who never was is missing. */
    public Map<UnitId, LocalDate> last(CampaignId campaign) {
        return jdbc
                .sql(
                        "select unit_id, max(sent_on) from campaign_launch_reminder where campaign_id = :campaign group by unit_id")
                .param("campaign", campaign.value())
                .query((row, n) ->
                        Map.entry(new UnitId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Reminds those of the chosen units that have not launched and were not reminded today, and returns how many these are; a campaign that does not run reminds nobody. */
    public int urge(CampaignHead head, Predicate<UnitId> chosen, By by) {
        Cascade cascade = cascades.of(head.id());
        Instant now = Instant.now(clock);
        List<UUID> open = head.running()
                ? cascade.lines().stream()
                        .filter(line -> !line.state().done() && chosen.test(line.unit()))
                        .map(line -> line.unit().value())
                        .toList()
                : List.of();
        List<UnitId> told = jdbc.sql("""
                        insert into campaign_launch_reminder (campaign_id, unit_id, sent_on, sent_at, sent_by)
                        select :campaign, u, :today, :now, :by from unnest(cast(:units as uuid[])) u
                        on conflict do nothing returning unit_id
                        """)
                .param("campaign", head.id().value())
                .param("today", LocalDate.now(clock))
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .param("units", open.toArray(UUID[]::new))
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
        if (!told.isEmpty()) {
            events.publishEvent(new LaunchUrged(head.id(), head.title(), cascade.lastDay(), told, now, by));
        }
        return told.size();
    }
}
