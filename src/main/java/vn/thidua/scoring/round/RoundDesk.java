package vn.thidua.scoring.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.cluster.Cluster;
import vn.thidua.organization.cluster.ClusterReads;
import vn.thidua.scoring.RoundChanged;
import vn.thidua.scoring.RoundOpened;
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.domain.ScaleReads;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.round.ScoringRound.Group;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Opens rounds of scoring and changes what can still change: the title, last days, who sees final places. */
@NamedInterface("desk")
@Service
@Transactional
public class RoundDesk {

    private final RoundReads reads;
    private final RoundRows rows;
    private final ScaleReads scales;
    private final ClusterReads clusters;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundDesk(
            RoundReads reads,
            RoundRows rows,
            ScaleReads scales,
            ClusterReads clusters,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.scales = scales;
        this.clusters = clusters;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** A cluster that takes part, and whether its units are ranked by counts alone. */
    public record Entrant(ClusterId cluster, boolean countsOnly) {}

    /**
     * Opens a round: every member of its clusters gets a sheet, and each scores the next one of its cluster too. The same one sent twice is one.
     *
     * @param plan without groups
     * @throws vn.thidua.shared.Refused with a constant of {@link ScoringRefusal}
     */
    public void open(ScoringRound plan, List<Entrant> entrants, By by) {
        if (reads.find(plan.id()).isPresent()) {
            return;
        }
        ScaleVersion scale = scales.find(plan.scale()).orElseThrow(() -> new NotFound("scale " + plan.scale()));
        List<Group> groups = new ArrayList<>();
        List<ScoreSheet> sheets = new ArrayList<>();
        for (Entrant entrant : entrants) {
            Cluster cluster =
                    clusters.find(entrant.cluster()).orElseThrow(() -> new NotFound("cluster " + entrant.cluster()));
            Group group = new Group(UUID.randomUUID(), cluster.id().value(), cluster.name(), entrant.countsOnly());
            groups.add(group);
            sheets.addAll(sheets(plan.id(), group, cluster.units(), clusters.dayOf(plan.year())));
        }
        ScoringRound round = new ScoringRound(
                plan.id(),
                plan.owner(),
                plan.title().strip(),
                plan.year(),
                plan.scale(),
                plan.results(),
                plan.targets(),
                plan.agencies(),
                plan.days(),
                plan.shownTo(),
                groups,
                false,
                0);
        RoundRules.whyNotOpen(round, scale, sheets).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        if (rows.insert(round, sheets, by, now)) {
            events.publishEvent(new RoundOpened(
                    round.id(),
                    round.title(),
                    round.days().self(),
                    sheets.stream().map(ScoreSheet::unit).toList(),
                    now,
                    by));
        }
    }

    private List<ScoreSheet> sheets(ScoringRoundId round, Group group, List<UnitId> members, LocalDate day) {
        Map<UnitId, String> names = units.names(members, day);
        List<UnitId> order = names.keySet().stream().filter(members::contains).toList();
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            // One that is alone has nobody to look at it.
            UnitId peer = order.size() == 1 ? null : order.get((i + order.size() - 1) % order.size());
            sheets.add(new ScoreSheet(
                    new ScoreSheetId(UUID.randomUUID()),
                    round,
                    group.id(),
                    order.get(i),
                    names.getOrDefault(order.get(i), ""),
                    peer,
                    null,
                    "",
                    null,
                    null,
                    0));
        }
        return sheets;
    }

    /**
     * Changes title, last days and who sees final places; what is so already stays.
     *
     * @param version as it was seen
     * @throws vn.thidua.shared.Refused with a constant of {@link ScoringRefusal}
     */
    public void change(
            ScoringRoundId id,
            String title,
            ScoringRound.Days days,
            ScoringRound.Audience shownTo,
            long version,
            By by) {
        ScoringRound before = reads.find(id).orElseThrow(() -> new NotFound("round " + id));
        if (before.closed()) {
            ScoringRefusal.CLOSED.because().raise();
        }
        if (before.title().equals(title.strip()) && before.days().equals(days) && before.shownTo() == shownTo) {
            return;
        }
        RoundRules.whyNotDays(days).ifPresent(Refusal::raise);
        if (!rows.change(id, title.strip(), days, shownTo, version)) {
            ScoringRefusal.ROUND_CHANGED.because().raise();
        }
        events.publishEvent(new RoundChanged(id, title.strip(), Instant.now(clock), by));
    }
}
