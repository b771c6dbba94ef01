package vn.thidua.scoring.round;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
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

        /** Returns a round as it would be by another version. */
        ScoringRound in(ScoringRound round, ScaleVersionId to) {
            return new ScoringRound(
                    round.id(),
                    round.owner(),
                    round.title(),
                    round.year(),
                    to,
                    round.results(),
                    targets,
                    agencies,
                    round.days(),
                    round.shownTo(),
                    round.groups(),
                    false,
                    round.version());
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
        ScoringRound moved = meanings.in(round, to);
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
