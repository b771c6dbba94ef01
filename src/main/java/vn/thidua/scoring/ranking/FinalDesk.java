package vn.thidua.scoring.ranking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.RankingFinalised;
import vn.thidua.scoring.RankingOpened;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.TieDecided;
import vn.thidua.scoring.points.Placed;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.ScoringRefusal;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.UnitScore;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.WrittenDay;

/** Makes places final, and opens them again for a correction, which is a new version. */
@NamedInterface("desk")
@Service
@Transactional
public class FinalDesk {

    private final RoundReads rounds;
    private final Standings standings;
    private final FinalReads finals;
    private final FinalRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FinalDesk(
            RoundReads rounds,
            Standings standings,
            FinalReads finals,
            FinalRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.standings = standings;
        this.finals = finals;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps the order in which the chair or a vote put units that no rule separates.
     *
     * @param order all that stand level at one place; the first comes first
     * @throws vn.thidua.shared.Refused with a constant of {@link RankingRefusal}
     */
    public void decide(ScoringRoundId id, UUID groupId, List<UnitId> order, String why, By by) {
        // Read behind the lock: two who decide at once would overwrite each other.
        rows.lock(groupId);
        ScoringRound round = round(id);
        ScoringRound.Group group = group(round, groupId);
        if (finals.closed(groupId)) {
            RankingRefusal.FINAL.because().raise();
        }
        if (why.isBlank()) {
            RankingRefusal.NO_REASON.because().raise();
        }
        boolean level = standings.of(round, group).level().stream()
                .anyMatch(units -> Set.copyOf(units).equals(new HashSet<>(order)));
        if (!level || new HashSet<>(order).size() != order.size()) {
            RankingRefusal.NOT_LEVEL.because().raise();
        }
        rows.decide(groupId, order, why.strip(), by, Instant.now(clock));
        events.publishEvent(new TieDecided(id, groupId, order.size(), why.strip(), Instant.now(clock), by));
    }

    /**
     * Makes the places of a group final.
     *
     * @param ranking made by the screen: the same sent twice is one
     * @param seen what the person looked at: other places are not made final
     * @param why why it is not the first version; empty for the first
     * @throws vn.thidua.shared.Refused with a constant of {@link RankingRefusal}
     */
    public void finalise(ScoringRoundId id, UUID groupId, UUID ranking, SeenPlaces seen, String why, By by) {
        // Read behind the lock: the scale or the days may have been changed meanwhile.
        rows.lock(groupId);
        ScoringRound round = round(id);
        ScoringRound.Group group = group(round, groupId);
        List<FinalRanking> before = finals.versions(List.of(groupId));
        if (before.stream().anyMatch(one -> one.id().equals(ranking))) {
            return;
        }
        Standings.Standing standing = standings.of(round, group);
        whyNotFinalise(round, group, standing, before, LocalDate.now(clock)).ifPresent(Refusal::raise);
        int moved = seen.since(standing).size();
        if (moved > 0) {
            RankingRefusal.CHANGED_MEANWHILE.because(moved).raise();
        }
        Instant now = Instant.now(clock);
        String reason = before.isEmpty() ? "" : reason(before.getLast(), why);
        if (!rows.insert(
                new FinalRanking(ranking, groupId, before.size() + 1, now, by.name(), reason, null), standing)) {
            RankingRefusal.FINAL.because().raise();
        }
        events.publishEvent(new RankingFinalised(
                id, groupId, round.title(), group.name(), before.size() + 1, told(round, standing), now, by));
    }

    private static List<UnitId> told(ScoringRound round, Standings.Standing standing) {
        return round.shownTo() == ScoringRound.Audience.OFFICE
                ? List.of()
                : standing.places().stream()
                        .map(place -> place.contestant().who().sheet().unit())
                        .toList();
    }

    private static String reason(FinalRanking before, String why) {
        return !why.isBlank() || before.opened() == null
                ? why.strip()
                : before.opened().why();
    }

    /** Returns why the places of a group cannot be made final. */
    public static Optional<Refusal> whyNotFinalise(
            ScoringRound round,
            ScoringRound.Group group,
            Standings.Standing standing,
            List<FinalRanking> before,
            LocalDate today) {
        if (!before.isEmpty() && before.getLast().opened() == null) {
            return Optional.of(RankingRefusal.FINAL.because());
        }
        if (standing.places().isEmpty()) {
            return Optional.of(RankingRefusal.NOBODY.because());
        }
        List<UnitScore> open = standing.places().stream()
                .map(placed -> placed.contestant().who())
                .filter(unit -> !group.countsOnly()
                        && unit.scored().ranked()
                        && unit.scored().open() > 0)
                .toList();
        if (!open.isEmpty()) {
            Scored first = open.getFirst().scored();
            return Optional.of(RankingRefusal.NOT_SCORED.because(
                    open.size(), open.getFirst().sheet().name(), first.open()));
        }
        return standing.places().stream()
                .filter(Placed::shared)
                .findFirst()
                .map(placed -> RankingRefusal.STILL_LEVEL.because(
                        placed.contestant().who().sheet().name(), String.valueOf(placed.place())))
                .or(() -> today.isAfter(round.days().verified())
                        ? Optional.empty()
                        : Optional.of(RankingRefusal.TOO_EARLY.because(
                                WrittenDay.of(round.days().verified()))));
    }

    /**
     * Opens final places again, so that something can be corrected.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link RankingRefusal}
     */
    public void open(ScoringRoundId id, UUID groupId, String why, By by) {
        group(round(id), groupId);
        rows.lock(groupId);
        // Read behind the lock: whoever closes the round holds its groups.
        if (round(id).closed()) {
            ScoringRefusal.CLOSED.because().raise();
        }
        FinalRanking standing = finals.standing(List.of(groupId)).get(groupId);
        if (standing == null) {
            RankingRefusal.NOT_FINAL.because().raise();
            return;
        }
        if (why.isBlank()) {
            RankingRefusal.NO_REASON.because().raise();
        }
        rows.open(standing.id(), why.strip(), by, Instant.now(clock));
        events.publishEvent(new RankingOpened(id, groupId, standing.number(), why.strip(), Instant.now(clock), by));
    }

    private ScoringRound round(ScoringRoundId id) {
        return rounds.find(id).orElseThrow(() -> new NotFound("round " + id));
    }

    private static ScoringRound.Group group(ScoringRound round, UUID group) {
        return round.group(group).orElseThrow(() -> new NotFound("group " + group));
    }
}
