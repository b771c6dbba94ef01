package vn.thidua.reporting.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.reporting.SumChosen;
import vn.thidua.shared.By;
import vn.thidua.shared.Reading;
import vn.thidua.shared.Refusal;

/** Knows for each campaign which targets are the sum of which others. */
@NamedInterface("desk")
@Service
@Transactional
public class SumDesk {

    private final Ground ground;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SumDesk(Ground ground, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.ground = ground;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the sums of a campaign, in the order of the plan; targets that it has no more are left out. */
    @Reading
    public List<TargetSum> of(CampaignId campaign) {
        Map<UUID, Set<UUID>> parts = new HashMap<>();
        jdbc.sql("select whole_id, part_id from report_sum where campaign_id = :campaign")
                .param("campaign", campaign.value())
                .query(row -> {
                    parts.computeIfAbsent(row.getObject("whole_id", UUID.class), none -> new HashSet<>())
                            .add(row.getObject("part_id", UUID.class));
                });
        if (parts.isEmpty()) {
            return List.of();
        }
        List<UUID> targets =
                ground.targets(campaign).stream().map(CampaignTarget::id).toList();
        List<TargetSum> sums = new ArrayList<>();
        for (UUID whole : targets) {
            Set<UUID> some = parts.getOrDefault(whole, Set.of());
            List<UUID> known = targets.stream().filter(some::contains).toList();
            if (!known.isEmpty()) {
                sums.add(new TargetSum(whole, known));
            }
        }
        return sums;
    }

    /**
     * Says that a target is the sum of others, in the place of what was said of it before. Reports that were handed in stay as they are.
     *
     * @throws vn.thidua.shared.Refused with what {@link SumRules#whyNotSum} says
     * @throws vn.thidua.shared.NotFound when one is no target of the campaign
     */
    public void choose(CampaignId campaign, UUID whole, Set<UUID> parts, By by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('report-sum:' || :campaign, 0))")
                .param("campaign", campaign.toString())
                .query((row, n) -> "")
                .list();
        SumRules.whyNotSum(ground.targets(campaign), of(campaign), whole, parts).ifPresent(Refusal::raise);
        forget(campaign, whole);
        jdbc.sql("""
                        insert into report_sum (campaign_id, whole_id, part_id)
                        select :campaign, :whole, p from unnest(cast(:parts as uuid[])) p
                        """)
                .param("campaign", campaign.value())
                .param("whole", whole)
                .param("parts", parts.toArray(UUID[]::new))
                .update();
        events.publishEvent(
                new SumChosen(campaign, whole, parts.stream().sorted().toList(), Instant.now(clock), by));
    }

    /** Says that a target is the sum of nothing; one that is none already changes nothing. */
    public void remove(CampaignId campaign, UUID whole, By by) {
        if (forget(campaign, whole) > 0) {
            events.publishEvent(new SumChosen(campaign, whole, List.of(), Instant.now(clock), by));
        }
    }

    private int forget(CampaignId campaign, UUID whole) {
        return jdbc.sql("delete from report_sum where campaign_id = :campaign and whole_id = :whole")
                .param("campaign", campaign.value())
                .param("whole", whole)
                .update();
    }
}
