package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.RoundRescaled;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.domain.ScaleReads;
import vn.thidua.scoring.domain.ScaleState;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Reading;
import vn.thidua.shared.Refusal;

/** Moves an open round to a newer version of its scale; what was said stays, and counts as far as the newer version knows it. */
@NamedInterface("desk")
@Service
@Transactional
public class RescaleDesk {

    private final RoundReads reads;
    private final RoundRows rows;
    private final ScaleReads scales;
    private final FrozenPoints finals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RescaleDesk(
            RoundReads reads,
            RoundRows rows,
            ScaleReads scales,
            FrozenPoints finals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.scales = scales;
        this.finals = finals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What becomes of what was said of a criterion.
     *
     * @param most the most that it can give by the newer version; null where that has no such criterion, so that nothing counts
     * @param said how many scores are more than that, or count no more
     */
    public record Effect(String title, Optional<BigDecimal> most, long said) {}

    /**
     * What becomes of the meanings of names.
     *
     * @param targets target by name of the quantity
     * @param agencies unit by name in the scale
     */
    public record Meanings(Map<String, UUID> targets, Map<String, UnitId> agencies) {

        public Meanings {
            targets = Map.copyOf(targets);
            agencies = Map.copyOf(agencies);
        }
    }

    /** Returns the newer issued versions of the scale of a round, the latest first. */
    @Reading
    public List<ScaleVersion> newer(ScoringRound round) {
        ScaleVersion now = scale(round.scale());
        return scales.versions(now.scale()).stream()
                .filter(one -> one.state() == ScaleState.ISSUED && one.number() > now.number())
                .sorted(Comparator.comparing(ScaleVersion::number).reversed())
                .toList();
    }

    /** Returns why a round stays with its version; empty where it can be moved. */
    @Reading
    public Optional<Refusal> whyNot(ScoringRound round) {
        if (round.closed()) {
            return Optional.of(ScoringRefusal.CLOSED.because());
        }
        return finals.ever(round.groups().stream().map(ScoringRound.Group::id).toList())
                ? Optional.of(ScoringRefusal.EVER_FINAL.because())
                : Optional.empty();
    }

    /** Returns what a version would do to what was said so far; nothing for criteria of which all that was said stands. */
    @Reading
    public List<Effect> effects(ScoringRound round, ScaleVersion to) {
        Map<String, List<BigDecimal>> said = new HashMap<>();
        List<ScoreSheet> sheets = reads.sheets(round.id());
        reads.entries(sheets.stream().map(ScoreSheet::id).toList()).values().forEach(entries -> {
            Entries standing = new Entries(entries);
            entries.stream().map(Entry::subject).distinct().forEach(subject -> {
                for (Stage stage : Stage.values()) {
                    standing.of(subject, stage)
                            .forEach(entry -> said.computeIfAbsent(subject, none -> new ArrayList<>())
                                    .add(Optional.ofNullable(entry.value()).orElse(BigDecimal.ZERO)));
                }
            });
        });
        List<Effect> effects = new ArrayList<>();
        for (Criterion criterion : scale(round.scale()).body().criteria()) {
            List<BigDecimal> values = said.getOrDefault(criterion.code(), List.of());
            Optional<BigDecimal> most = to.body()
                    .criterion(criterion.code())
                    .map(one -> one.part().counts() ? one.maximum() : BigDecimal.ONE);
            long hit = values.stream()
                    .filter(value ->
                            most.filter(limit -> value.compareTo(limit) <= 0).isEmpty())
                    .count();
            if (hit > 0) {
                effects.add(new Effect(criterion.title(), most, hit));
            }
        }
        return effects;
    }

    /**
     * Moves a round; one that goes by the version already stays.
     *
     * @param version of the round as it was seen
     * @throws vn.thidua.shared.Refused with a constant of {@link ScoringRefusal}
     */
    public void move(ScoringRoundId id, ScaleVersionId to, Meanings meanings, long version, String why, By by) {
        ScoringRound round = reads.find(id).orElseThrow(() -> new NotFound("round " + id));
        if (round.scale().equals(to)) {
            return;
        }
        ScaleVersion scale = newer(round).stream()
                .filter(one -> one.id().equals(to))
                .findFirst()
                .orElseThrow(() -> new NotFound("scale " + to));
        round.groups().forEach(group -> rows.hold(group.id()));
        whyNot(round).ifPresent(Refusal::raise);
        if (why.isBlank()) {
            ScoringRefusal.NO_WORDS.because().raise();
        }
        ScoringRound moved = new ScoringRound(
                id,
                round.owner(),
                round.title(),
                round.year(),
                to,
                round.results(),
                meanings.targets(),
                meanings.agencies(),
                round.days(),
                round.shownTo(),
                round.groups(),
                false,
                round.version());
        RoundRules.whyNotBound(moved, scale.body()).ifPresent(Refusal::raise);
        if (!rows.rescale(id, to, version)) {
            ScoringRefusal.ROUND_CHANGED.because().raise();
        }
        rows.bind(moved);
        events.publishEvent(new RoundRescaled(id, round.title(), scale.number(), why.strip(), Instant.now(clock), by));
    }

    private ScaleVersion scale(ScaleVersionId id) {
        return scales.find(id).orElseThrow(() -> new NotFound("scale " + id));
    }
}
