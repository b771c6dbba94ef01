package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.ScoresGivenBack;
import vn.thidua.scoring.ScoresHandedIn;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.SheetScored;
import vn.thidua.scoring.SheetsScored;
import vn.thidua.scoring.UnitLeftRound;
import vn.thidua.scoring.points.Outcome;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes scores: what a unit, its peer, agencies and the office say of each criterion. Nothing that was said is overwritten. */
@NamedInterface("desk")
@Service
@Transactional
public class SheetDesk {

    private final RoundReads rounds;
    private final RoundScores scores;
    private final RoundRows rows;
    private final FinalPlaces finals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SheetDesk(
            RoundReads rounds,
            RoundScores scores,
            RoundRows rows,
            FinalPlaces finals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.scores = scores;
        this.rows = rows;
        this.finals = finals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * In whose name somebody scores which sheet.
     *
     * @param unit for which unit it is said
     */
    public record Part(ScoreSheetId sheet, Stage stage, UnitId unit) {}

    /**
     * Takes what somebody says; what is said already is not said twice.
     *
     * @param version of the sheet as it was seen
     * @return how much was new
     * @throws vn.thidua.shared.Refused with a constant of {@link ScoringRefusal}
     */
    public int say(Part part, List<Said> said, long version, By by) {
        RoundScores.Result seen = held(part);
        UnitScore score = seen.units().getFirst();
        List<Said> fresh = fresh(part, said, score);
        // The same that was handed in, sent once more, is not refused.
        if (!fresh.isEmpty() || !handed(score.sheet(), part.stage())) {
            stillOpen(part, seen);
        }
        if (!fresh.isEmpty()) {
            take(List.of(new Filled(part, fresh, version)), seen, by);
            events.publishEvent(
                    new SheetScored(part.sheet(), part.stage().name(), fresh.size(), Instant.now(clock), by));
        }
        return fresh.size();
    }

    /**
     * What somebody says on one of many sheets.
     *
     * @param version of the sheet as it was seen
     */
    public record Filled(Part part, List<Said> said, long version) {}

    /**
     * Takes what somebody says on many sheets of a round, all or nothing; what is said already is not said twice.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link ScoringRefusal}
     */
    public void sayAll(ScoringRoundId id, List<Filled> filled, By by) {
        Map<ScoreSheetId, Filled> wanted = new HashMap<>();
        filled.forEach(one -> wanted.put(one.part().sheet(), one));
        Set<UUID> groups =
                wanted(id, wanted.keySet()).stream().map(ScoreSheet::group).collect(Collectors.toSet());
        rows.hold(groups);
        rows.own(wanted.keySet());
        List<ScoreSheet> sheets = wanted(id, wanted.keySet());
        ScoringRound round = rounds.find(id).orElseThrow(() -> new NotFound("round " + id));
        Set<UUID> closed = finals.closed(groups);
        RoundScores.Result seen = scores.of(round, sheets);
        List<Filled> news = new ArrayList<>();
        for (UnitScore score : seen.units()) {
            Filled one = Objects.requireNonNull(wanted.get(score.sheet().id()));
            SheetRules.whyNotScore(
                            round,
                            seen.scoring().scale(),
                            score.sheet(),
                            one.part().stage(),
                            closed.contains(score.sheet().group()),
                            LocalDate.now(clock))
                    .ifPresent(Refusal::raise);
            List<Said> fresh = fresh(one.part(), one.said(), score);
            if (!fresh.isEmpty()) {
                news.add(new Filled(one.part(), fresh, one.version()));
            }
        }
        if (!news.isEmpty()) {
            take(news, seen, by);
            // The audit trail is held last, as by everybody who scores a single sheet: otherwise each could wait for
            // the other.
            events.publishEvent(new SheetsScored(
                    id,
                    news.getFirst().part().stage().name(),
                    news.stream().map(one -> one.part().sheet()).toList(),
                    news.stream().mapToInt(one -> one.said().size()).sum(),
                    Instant.now(clock),
                    by));
        }
    }

    private List<ScoreSheet> wanted(ScoringRoundId round, Set<ScoreSheetId> wanted) {
        return rounds.sheets(round).stream()
                .filter(sheet -> wanted.contains(sheet.id()))
                .toList();
    }

    /** Writes what is new, as many statements for many sheets as for one. */
    private void take(List<Filled> news, RoundScores.Result seen, By by) {
        Map<ScoreSheetId, UnitScore> scored = seen.units().stream()
                .collect(Collectors.toMap(unit -> unit.sheet().id(), Function.identity()));
        for (Filled filled : news) {
            UnitScore score = Objects.requireNonNull(scored.get(filled.part().sheet()));
            filled.said().forEach(one -> whyNot(filled.part(), seen, score, one).ifPresent(Refusal::raise));
        }
        if (!rows.touch(news)) {
            ScoringRefusal.CHANGED_MEANWHILE.because().raise();
        }
        rows.say(news, by, Instant.now(clock));
    }

    /** What of it does not stand there already. */
    private static List<Said> fresh(Part part, List<Said> said, UnitScore score) {
        return said.stream()
                .filter(one -> news(
                        score.entries().of(one.subject(), part.stage()).stream()
                                .filter(entry -> entry.unit().equals(part.unit()))
                                .findFirst(),
                        one))
                .toList();
    }

    /** Other points, or another reason for the same ones. */
    private static boolean news(Optional<Entry> before, Said said) {
        BigDecimal stands = before.map(Entry::value).orElse(null);
        BigDecimal value = said.value();
        boolean same = stands == null || value == null ? stands == value : stands.compareTo(value) == 0;
        boolean reason = stands != null
                && !said.why().isBlank()
                && !before.map(Entry::why).orElse("").equals(said.why());
        return !same || reason;
    }

    /**
     * Returns why somebody cannot say that.
     *
     * @throws NotFound for what is not theirs to say
     */
    public static Optional<Refusal> whyNot(Part part, RoundScores.Result seen, UnitScore score, Said said) {
        Scale scale = seen.scoring().scale();
        Optional<Criterion> criterion = SheetRules.criteria(seen.round(), scale, part.stage(), part.unit()).stream()
                .filter(one -> one.code().equals(said.subject()))
                .findFirst();
        if (criterion.isEmpty()) {
            boolean known = SheetRules.quantities(scale, part.stage()).stream()
                    .anyMatch(one -> one.name().equals(said.subject()));
            if (!known) {
                throw new NotFound("criterion " + said.subject());
            }
            return SheetRules.whyNotFigure(scale, part.stage(), score.quantity(said.subject()), said);
        }
        BigDecimal value = said.value();
        if (value == null) {
            return Optional.empty();
        }
        Optional<Refusal> range = SheetRules.whyNotPoints(criterion.get(), value, scale);
        Outcome stands = score.outcome(seen.scoring(), said.subject());
        boolean overrules = part.stage().verifies()
                && stands.points() != null
                && stands.why() != Outcome.Why.NOT_SAID
                && stands.points().compareTo(value) != 0;
        return range.isPresent() || !overrules || !said.why().isBlank()
                ? range
                : Optional.of(ScoringRefusal.NO_REASON.because(criterion.get().title()));
    }

    /**
     * Hands the scores of a unit or of its peer in.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link ScoringRefusal}
     */
    public void handIn(Part part, By by) {
        forUnits(part.stage());
        RoundScores.Result seen = held(part);
        ScoreSheet sheet = seen.units().getFirst().sheet();
        if (handed(sheet, part.stage())) {
            return;
        }
        stillOpen(part, seen);
        SheetRules.whyNotHand(seen.scoring(), seen.units().getFirst().entries(), part.stage())
                .ifPresent(Refusal::raise);
        rows.hand(part.sheet(), part.stage(), true, by, Instant.now(clock));
        events.publishEvent(new ScoresHandedIn(
                part.sheet(),
                part.stage().name(),
                sheet.round(),
                seen.round().title(),
                sheet.name(),
                part.stage() == Stage.SELF ? sheet.peer() : null,
                Instant.now(clock),
                by));
    }

    /**
     * Gives the scores that a unit or its peer handed in back to it.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link ScoringRefusal}
     */
    public void giveBack(ScoreSheetId id, Stage stage, String why, By by) {
        forUnits(stage);
        ScoreSheet sheet = sheet(id);
        rows.hold(sheet.group());
        ScoringRound round = rounds.find(sheet.round()).orElseThrow(() -> new NotFound("round " + sheet.round()));
        if (finals.closed(sheet.group())) {
            ScoringRefusal.FINAL.because().raise();
        }
        if (why.isBlank()) {
            ScoringRefusal.NO_WORDS.because().raise();
        }
        if (!handed(sheet, stage)) {
            ScoringRefusal.NOT_HANDED_IN.because().raise();
        }
        // Given back after the last day it could never be handed in again.
        SheetRules.whyNotAgain(round, scores.scale(round), stage, LocalDate.now(clock))
                .ifPresent(Refusal::raise);
        rows.hand(id, stage, false, by, Instant.now(clock));
        events.publishEvent(new ScoresGivenBack(
                id,
                stage.name(),
                sheet.round(),
                round.title(),
                sheet.name(),
                stage == Stage.PEER ? Objects.requireNonNull(sheet.peer()) : sheet.unit(),
                why.strip(),
                Instant.now(clock),
                by));
    }

    /** Keeps what somebody says to the others about a criterion; the same sent twice is one. */
    public void remark(UUID id, ScoreSheetId sheet, String criterion, String body, UnitId unit, By by) {
        if (body.isBlank()) {
            ScoringRefusal.NO_WORDS.because().raise();
        }
        rows.remark(id, sheet(sheet).id(), criterion, body.strip(), unit, by, Instant.now(clock));
    }

    /**
     * Lets a unit compete no more from a day on, because it was merged, dissolved or moved; or again.
     *
     * @param day null to let it compete again
     * @throws vn.thidua.shared.Refused with a constant of {@link ScoringRefusal}
     */
    public void leave(ScoreSheetId id, @Nullable LocalDate day, String why, By by) {
        ScoreSheet sheet = sheet(id);
        rows.hold(sheet.group());
        if (finals.closed(sheet.group())) {
            ScoringRefusal.FINAL.because().raise();
        }
        if (day != null && why.isBlank()) {
            ScoringRefusal.NO_WORDS.because().raise();
        }
        if (Objects.equals(sheet.leftOn(), day) && sheet.leftWhy().equals(day == null ? "" : why.strip())) {
            return;
        }
        rows.leave(id, day, day == null ? "" : why.strip());
        events.publishEvent(new UnitLeftRound(sheet.round(), id, why.strip(), Instant.now(clock), by));
    }

    private static boolean handed(ScoreSheet sheet, Stage stage) {
        return switch (stage) {
            case SELF -> sheet.said() != null;
            case PEER -> sheet.peered() != null;
            case AGENCY, OFFICE -> false;
        };
    }

    /** Only units and their peers hand something in. */
    private static void forUnits(Stage stage) {
        if (stage.verifies()) {
            throw new NotFound(stage.name());
        }
    }

    private ScoreSheet sheet(ScoreSheetId id) {
        return rounds.sheet(id).orElseThrow(() -> new NotFound("sheet " + id));
    }

    /** The sheet as it stands when everybody else who scores it waits, so that what is sent twice at once is seen the second time. */
    private RoundScores.Result held(Part part) {
        rows.hold(sheet(part.sheet()).group());
        rows.own(Set.of(part.sheet()));
        ScoreSheet sheet = sheet(part.sheet());
        ScoringRound round = rounds.find(sheet.round()).orElseThrow(() -> new NotFound("round " + sheet.round()));
        return scores.of(round, List.of(sheet));
    }

    private void stillOpen(Part part, RoundScores.Result seen) {
        ScoreSheet sheet = seen.units().getFirst().sheet();
        SheetRules.whyNotScore(
                        seen.round(),
                        seen.scoring().scale(),
                        sheet,
                        part.stage(),
                        finals.closed(sheet.group()),
                        LocalDate.now(clock))
                .ifPresent(Refusal::raise);
    }
}
