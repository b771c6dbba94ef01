package vn.thidua.regulation.local;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.LawRuled;
import vn.thidua.regulation.LawWithdrawn;
import vn.thidua.regulation.LocalFormKept;
import vn.thidua.regulation.LocalRuleId;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.Statutes;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes the commands on the law of the province. Decisions that were made keep the words of the rule by which they were made. */
@Service
@Transactional
public class LocalDesk {

    private final LocalRows rows;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LocalDesk(LocalRows rows, Units units, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** Tells why somebody must not write the law: who looks after a part of the province only, writes none for all of it. */
    @Transactional(readOnly = true)
    public Optional<Refusal> whyNot(UnitId unit, boolean administrator) {
        LocalDate today = LocalDate.now(clock);
        UnitId body = units.served(unit, today).orElse(unit);
        return administrator || units.isAboveAll(body, today)
                ? Optional.empty()
                : Optional.of(LocalRefusal.NOT_YOURS.because());
    }

    /**
     * Writes a rule or changes it; the same written twice is one.
     *
     * @param seen the version on the screen; 0 for a new one
     * @throws vn.thidua.shared.Refused with {@link LocalRefusal#CHANGED_MEANWHILE}, {@link LocalRefusal#WITHDRAWN}, {@link LocalRefusal#OTHER_MATTER} or {@link LocalRefusal#OVERLAPS}
     */
    public void keep(LocalRuleId id, long seen, Provision<?> rule, By by) {
        rows.lock();
        Optional<LocalRule> there = rows.locked(id);
        there.filter(one -> one.withdrawnAt() != null)
                .ifPresent(one -> LocalRefusal.WITHDRAWN.because().raise());
        there.filter(one -> !one.ofTheSame(rule))
                .ifPresent(one -> LocalRefusal.OTHER_MATTER.because().raise());
        if (there.filter(one -> one.same(rule)).isPresent()) {
            return;
        }
        there.filter(one -> one.version() != seen)
                .ifPresent(one ->
                        LocalRefusal.CHANGED_MEANWHILE.because(one.changedBy()).raise());
        rows.rules().stream()
                .filter(one -> !one.id().equals(id) && one.withdrawnAt() == null && one.overlaps(rule))
                .findFirst()
                .ifPresent(one ->
                        LocalRefusal.OVERLAPS.because(one.grounds().cited()).raise());
        Instant now = Instant.now(clock);
        rows.keep(id, rule, now, by);
        events.publishEvent(new LawRuled(
                id,
                rule.matter().code(),
                rule.about(),
                rule.text(),
                rule.grounds().cited(),
                now,
                by));
    }

    /**
     * Takes a rule back that should never have been there; one that ended has a last day instead. Twice is once.
     *
     * @throws vn.thidua.shared.Refused with {@link LocalRefusal#CHANGED_MEANWHILE}
     */
    public void withdraw(LocalRuleId id, long seen, By by) {
        LocalRule rule = rows.locked(id).orElseThrow(() -> new NotFound("rule " + id));
        if (rule.withdrawnAt() != null) {
            return;
        }
        if (rule.version() != seen) {
            LocalRefusal.CHANGED_MEANWHILE.because(rule.changedBy()).raise();
        }
        Instant now = Instant.now(clock);
        rows.withdraw(id, now, by);
        events.publishEvent(new LawWithdrawn(
                id,
                rule.matter().code(),
                rule.about(),
                rule.text(),
                rule.grounds().cited(),
                now,
                by));
    }

    /**
     * Writes down a title of the province; the same written twice is one.
     *
     * @throws vn.thidua.shared.Refused with {@link LocalRefusal#CODE_TAKEN}
     */
    public void begin(AwardForm form, By by) {
        boolean taken = Statutes.shipped().form(form.code()).isPresent();
        Instant now = Instant.now(clock);
        if (!taken && rows.insert(form, now, by)) {
            kept(form, now, by);
        } else if (taken || rows.forms().stream().noneMatch(one -> one.form().equals(form))) {
            LocalRefusal.CODE_TAKEN.because(form.code()).raise();
        }
    }

    /**
     * Changes a title of the province, or says until when it is given; what was awarded keeps its name.
     *
     * @param seen the version on the screen
     * @throws vn.thidua.shared.Refused with {@link LocalRefusal#CHANGED_MEANWHILE}
     */
    public void change(AwardForm form, long seen, By by) {
        LocalForm there = rows.lockedForm(form.code()).orElseThrow(() -> new NotFound("title " + form.code()));
        if (there.form().equals(form)) {
            return;
        }
        if (there.version() != seen) {
            LocalRefusal.CHANGED_MEANWHILE.because(there.changedBy()).raise();
        }
        Instant now = Instant.now(clock);
        rows.change(form, now, by);
        kept(form, now, by);
    }

    private void kept(AwardForm form, Instant now, By by) {
        events.publishEvent(
                new LocalFormKept(form.code(), form.name(), form.grounds().cited(), now, by));
    }
}
