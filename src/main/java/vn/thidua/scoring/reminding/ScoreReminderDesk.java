package vn.thidua.scoring.reminding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.reminding.ReminderRule;
import vn.thidua.scoring.ScoresReminded;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.reminding.ScoreReminderRows.Occasion;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.ScoringRefusal;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Reading;

/** Reminds those who have to score and have not: by the rules of the round, and whenever the office says so; never twice on the same occasion. */
@Service
@Transactional
public class ScoreReminderDesk {

    private final Owings owings;
    private final RoundReads rounds;
    private final ScoreRuleRows rules;
    private final ScoreReminderRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScoreReminderDesk(
            Owings owings,
            RoundReads rounds,
            ScoreRuleRows rules,
            ScoreReminderRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.owings = owings;
        this.rounds = rounds;
        this.rules = rules;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Returns when units were reminded last, by part of a round. */
    @Reading
    public Map<Stage, Map<UnitId, Instant>> last(ScoringRoundId round) {
        return rows.last(round);
    }

    /** Returns what waits in a round until a person releases it, the earliest first. */
    @Reading
    public List<HeldReminders> held(ScoringRoundId round) {
        return rows.held(round);
    }

    /**
     * Reminds all who have to score and have not, in one part, once a day; returns how many are told.
     *
     * @throws vn.thidua.shared.Refused with {@link ScoringRefusal#NOBODY_LEFT}
     */
    public int remind(ScoringRoundId id, Stage stage, By by) {
        ScoringRound round = round(id);
        Occasion hand = new Occasion(id, stage, "hand:" + LocalDate.now(clock));
        Instant now = Instant.now(clock);
        List<UnitId> told = rows.add(hand, owing(owings.of(round), stage), false, true, by, now);
        if (told.isEmpty()) {
            ScoringRefusal.NOBODY_LEFT.because().raise();
        }
        tell(round, hand, told, false, by, now);
        return told.size();
    }

    /** Follows the rules of a round today: what goes by itself goes, the rest waits; what was done on an occasion is not done again. */
    public void follow(ScoringRound round) {
        LocalDate today = LocalDate.now(clock);
        List<ReminderRule> all = rules.of(round.id());
        Map<Stage, ReminderRule> due = new EnumMap<>(Stage.class);
        for (Stage stage : List.of(Stage.SELF, Stage.PEER, Stage.AGENCY)) {
            due(all, today, round.days().of(stage)).ifPresent(rule -> due.put(stage, rule));
        }
        if (!due.isEmpty()) {
            List<Owing> owing = owings.of(round);
            due.forEach((stage, rule) -> follow(round, stage, rule, owing(owing, stage)));
        }
    }

    /** Of rules that are late as well as today's the latest: nobody hears of the same twice on a day. */
    private static Optional<ReminderRule> due(List<ReminderRule> rules, LocalDate today, LocalDate lastDay) {
        return rules.stream()
                .filter(rule -> rule.appliesOn(today, lastDay))
                .max(Comparator.comparingInt(ReminderRule::days));
    }

    private void follow(ScoringRound round, Stage stage, ReminderRule rule, List<UnitId> units) {
        rows.held(round.id()).stream()
                .filter(held -> held.stage() == stage
                        && !held.lastDay().equals(round.days().of(stage)))
                .forEach(held -> rows.discard(
                        new Occasion(round.id(), stage, held.occasion()), true, By.PROGRAM, Instant.now(clock)));
        Occasion on = new Occasion(
                round.id(), stage, HeldReminders.occasion(rule, round.days().of(stage)));
        Instant now = Instant.now(clock);
        List<UnitId> fresh = rows.add(on, units, rule.toLeaders(), rule.automatic(), By.PROGRAM, now);
        if (rule.automatic()) {
            tell(round, on, fresh, rule.toLeaders(), By.PROGRAM, now);
        }
    }

    /** Sends what waits on an occasion; who has scored meanwhile is spared, and so are all where the last day was moved. Returns how many are told. */
    public int release(ScoringRoundId id, Stage stage, String occasion, By by) {
        ScoringRound round = round(id);
        Occasion on = new Occasion(id, stage, occasion);
        Instant now = Instant.now(clock);
        List<UnitId> owing =
                HeldReminders.holds(occasion, round.days().of(stage)) ? owing(owings.of(round), stage) : List.of();
        Map<Boolean, List<UnitId>> told = rows.send(on, owing, by, now);
        told.forEach((toLeaders, units) -> tell(round, on, units, toLeaders, by, now));
        rows.discard(on, true, by, now);
        return told.values().stream().mapToInt(List::size).sum();
    }

    /** Lets what waits on an occasion fall. */
    public void discard(ScoringRoundId id, Stage stage, String occasion, By by) {
        rows.discard(new Occasion(id, stage, occasion), false, by, Instant.now(clock));
    }

    private ScoringRound round(ScoringRoundId id) {
        return rounds.find(id).orElseThrow(() -> new NotFound("round " + id));
    }

    private static List<UnitId> owing(List<Owing> owing, Stage stage) {
        return owing.stream()
                .filter(one -> one.stage() == stage)
                .map(Owing::unit)
                .toList();
    }

    private void tell(ScoringRound round, Occasion on, List<UnitId> units, boolean toLeaders, By by, Instant now) {
        if (!units.isEmpty()) {
            events.publishEvent(new ScoresReminded(
                    round.id(),
                    round.title(),
                    on.stage().name(),
                    round.days().of(on.stage()),
                    on.name(),
                    units,
                    toLeaders,
                    now,
                    by));
        }
    }
}
