package vn.thidua.reporting.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.reporting.ChecksChosen;
import vn.thidua.shared.By;
import vn.thidua.shared.Reading;

/** Knows for each campaign which odd figures may be explained, and which keep a report from being handed in. */
@NamedInterface("desk")
@Service
@Transactional
public class CheckDesk {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckDesk(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the checks of a campaign that no explanation helps, beside those that never can be explained. */
    @Reading
    public Set<Finding.Sort> strict(CampaignId campaign) {
        Set<Finding.Sort> strict = EnumSet.noneOf(Finding.Sort.class);
        jdbc.sql("select sort from report_strict_check where campaign_id = :campaign")
                .param("campaign", campaign.value())
                .query(row -> {
                    strict.add(Finding.Sort.valueOf(row.getString(1)));
                });
        return strict;
    }

    /** Chooses them; what was chosen already changes nothing. Reports that were handed in stay as they are. */
    public void choose(CampaignId campaign, Set<Finding.Sort> strict, By by) {
        if (strict(campaign).equals(strict)) {
            return;
        }
        jdbc.sql("delete from report_strict_check where campaign_id = :campaign")
                .param("campaign", campaign.value())
                .update();
        String[] sorts = strict.stream().map(Enum::name).sorted().toArray(String[]::new);
        jdbc.sql("""
                        insert into report_strict_check (campaign_id, sort) select :campaign, s from unnest(cast(:sorts as text[])) s
                        on conflict do nothing
                        """).param("campaign", campaign.value()).param("sorts", sorts).update();
        events.publishEvent(new ChecksChosen(campaign, List.of(sorts), Instant.now(clock), by));
    }
}
