package vn.thidua.scoring.round;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.domain.ScaleState;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.round.ScoringRound.Days;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.Way;
import vn.thidua.shared.Refusal;

/** Why a round cannot be opened or changed. */
public final class RoundRules {

    private RoundRules() {}

    /** Returns why a round cannot be opened. */
    public static Optional<Refusal> whyNotOpen(ScoringRound round, ScaleVersion scale, List<ScoreSheet> sheets) {
        if (scale.state() != ScaleState.ISSUED) {
            return Optional.of(ScoringRefusal.NOT_ISSUED.because(scale.name()));
        }
        if (round.groups().isEmpty() || sheets.isEmpty()) {
            return Optional.of(ScoringRefusal.NO_GROUPS.because());
        }
        Set<UnitId> seen = new HashSet<>();
        Optional<ScoreSheet> twice =
                sheets.stream().filter(sheet -> !seen.add(sheet.unit())).findFirst();
        if (twice.isPresent()) {
            return Optional.of(ScoringRefusal.TWICE.because(twice.get().name()));
        }
        return whyNotDays(round.days()).or(() -> whyNotBound(round, scale.body()));
    }

    /** Returns why last days cannot be these: units first, then their peers, then those who verify. */
    public static Optional<Refusal> whyNotDays(Days days) {
        return days.self().isAfter(days.peer()) || days.peer().isAfter(days.verified())
                ? Optional.of(ScoringRefusal.DAYS_TURNED.because())
                : Optional.empty();
    }

    /**
     * Returns why a round cannot be closed.
     *
     * @param finals the groups whose places are final
     */
    public static Optional<Refusal> whyNotClose(ScoringRound round, Set<UUID> finals) {
        List<String> open = round.groups().stream()
                .filter(group -> !finals.contains(group.id()))
                .map(ScoringRound.Group::name)
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(ScoringRefusal.NOT_FINAL.because(open.size(), String.join(", ", open)));
    }

    /**
     * Returns why somebody else cannot score a sheet as its peer.
     *
     * @param sheets of the round
     * @param closed whether the places of the group are final
     */
    static Optional<Refusal> whyNotPeer(ScoreSheet sheet, PeerDesk.Turn turn, List<ScoreSheet> sheets, boolean closed) {
        if (closed) {
            return Optional.of(ScoringRefusal.FINAL.because());
        }
        if (!Objects.equals(sheet.peer(), turn.was())) {
            return Optional.of(ScoringRefusal.ROUND_CHANGED.because());
        }
        if (sheet.peered() != null) {
            return Optional.of(ScoringRefusal.BEGUN.because(sheet.name()));
        }
        UnitId peer = turn.becomes();
        boolean fits = peer == null
                || sheets.stream()
                        .anyMatch(other -> other.unit().equals(peer)
                                && other.group().equals(sheet.group())
                                && !other.id().equals(sheet.id())
                                && other.competes());
        return fits ? Optional.empty() : Optional.of(ScoringRefusal.NO_PEER.because(sheet.name()));
    }

    /** Returns why the scale cannot be used with what its names mean. */
    public static Optional<Refusal> whyNotBound(ScoringRound round, Scale scale) {
        Optional<Quantity> loose = scale.quantities().stream()
                .filter(one -> round.results().isEmpty()
                        ? one.origin() != Quantity.Origin.SHEET
                        : one.origin().needsTarget() && !round.targets().containsKey(one.name()))
                .findFirst();
        if (loose.isPresent()) {
            return Optional.of(ScoringRefusal.NOT_BOUND.because(loose.get().label()));
        }
        return agencies(scale).stream()
                .filter(name -> !round.agencies().containsKey(name))
                .findFirst()
                .map(ScoringRefusal.NOT_BOUND::because);
    }

    /** Returns the names to whom a scale leaves criteria, each once, in the order of print. */
    public static List<String> agencies(Scale scale) {
        return scale.criteria().stream()
                .flatMap(one -> one.way() instanceof Way.Expert expert ? expert.agencies().stream() : Stream.empty())
                .distinct()
                .toList();
    }
}
