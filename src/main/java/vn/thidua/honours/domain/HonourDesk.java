package vn.thidua.honours.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.honours.HonourCorrected;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.HonourRestored;
import vn.thidua.honours.HonourRevoked;
import vn.thidua.honours.HonourSource;
import vn.thidua.honours.HonourState;
import vn.thidua.honours.HonoursEntered;
import vn.thidua.honours.HonoursExported;
import vn.thidua.organization.people.Reach;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.FormLevel;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.Statutes;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Writes the register: lines that come in, what is taken back, what was written wrongly. */
@NamedInterface("desk")
@Service
@Transactional
public class HonourDesk {

    private final HonourRows rows;
    private final HonourSearch search;
    private final LawBook law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HonourDesk(HonourRows rows, HonourSearch search, LawBook law, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.search = search;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes lines into the register, all or none; those that are there already, by id or by what they say, are passed over, so that the same sent twice is one.
     *
     * @return the lines that are new
     * @throws vn.thidua.shared.Refused with a constant of {@link HonourRefusal}
     */
    public Set<HonourId> enter(List<Honour.Entry> all, HonourSource source, By by) {
        if (all.isEmpty()) {
            return Set.of();
        }
        Statutes statutes = law.statutes();
        check(all, statutes);
        Instant now = Instant.now(clock);
        Set<HonourId> fresh = rows.insert(all, form -> level(form, statutes), source, now, by);
        if (!fresh.isEmpty()) {
            events.publishEvent(new HonoursEntered(fresh.size(), source, now, by));
        }
        return fresh;
    }

    /** Returns those of the lines that the register has already, under another id. */
    @Transactional(readOnly = true)
    public Set<HonourId> there(List<Honour.Entry> some) {
        return some.isEmpty() ? Set.of() : rows.there(some);
    }

    /**
     * Notes that an honour was taken back by a decision; twice is once.
     *
     * @param seen the version on the screen
     * @throws vn.thidua.shared.Refused with a constant of {@link HonourRefusal}
     */
    public void revoke(HonourId id, long seen, Honour.Revocation decision, String why, By by) {
        Honour honour = locked(id);
        if (honour.standing().state() == HonourState.REVOKED
                && honour.standing().revoked().filter(decision::equals).isPresent()) {
            return;
        }
        HonourRules.whyNotRevoke(honour, decision, seen, why, LocalDate.now(clock))
                .or(() -> HonourRules.whyNotHere(honour))
                .ifPresent(Refusal::raise);
        rows.revoke(id, decision, why.strip());
        events.publishEvent(new HonourRevoked(id, decision.number(), why.strip(), Instant.now(clock), by));
    }

    /**
     * Writes another line in the place of one that was written wrongly; twice is once.
     *
     * @param seen the version on the screen
     * @throws vn.thidua.shared.Refused with a constant of {@link HonourRefusal}
     */
    public void correct(HonourId id, long seen, Honour.Entry instead, String why, By by) {
        Honour honour = locked(id);
        if (honour.standing().instead().filter(instead.id()::equals).isPresent()) {
            return;
        }
        HonourRules.whyNotEnd(honour, seen, why)
                .or(() -> HonourRules.whyNotHere(honour))
                .ifPresent(Refusal::raise);
        put(honour, instead, why, by);
    }

    private void put(Honour honour, Honour.Entry instead, String why, By by) {
        HonourId id = honour.id();
        Statutes statutes = law.statutes();
        check(List.of(instead), statutes);
        Instant now = Instant.now(clock);
        rows.correct(id, instead.id(), why.strip());
        if (rows.insert(
                        List.of(instead),
                        form -> level(form, statutes),
                        honour.written().source(),
                        now,
                        by)
                .isEmpty()) {
            HonourRefusal.THERE_ALREADY.because(instead.recipient().name()).raise();
        }
        events.publishEvent(new HonourCorrected(id, instead.id(), why.strip(), now, by));
    }

    /** Follows the decision by which an honour was taken back that was decided with the program; twice is once. */
    public void revoked(HonourId id, Honour.Revocation decision, String why, By by) {
        Honour honour = locked(id);
        if (honour.standing().state() == HonourState.VALID) {
            rows.revoke(id, decision, why);
            events.publishEvent(new HonourRevoked(id, decision.number(), why, Instant.now(clock), by));
        }
    }

    /** Follows the decision by which an honour that had been taken back stands again; twice is once. */
    public void restored(HonourId id, String number, String why, By by) {
        Honour honour = locked(id);
        if (honour.standing().state() == HonourState.REVOKED) {
            rows.restore(id);
            events.publishEvent(new HonourRestored(id, number, why, Instant.now(clock), by));
        }
    }

    /** Follows the correction of what was decided with the program. */
    public void corrected(HonourId id, Honour.Entry instead, String why, By by) {
        put(locked(id), instead, why, by);
    }

    /** Notes that lines were taken out of the program. */
    public void export(HonourFilter filter, By by) {
        events.publishEvent(new HonoursExported(
                search.countUpTo(filter, Integer.MAX_VALUE), !filter.name().isBlank(), Instant.now(clock), by));
    }

    /** Notes that the history of one recipient was put on paper. */
    public void print(long lines, By by) {
        events.publishEvent(new HonoursExported(lines, true, Instant.now(clock), by));
    }

    private void check(List<Honour.Entry> all, Statutes statutes) {
        LocalDate today = LocalDate.now(clock);
        for (Honour.Entry one : all) {
            HonourRules.whyNot(one, statutes.form(one.award().form()), today).ifPresent(Refusal::raise);
        }
    }

    private static FormLevel level(String form, Statutes statutes) {
        return statutes.form(form)
                .map(AwardForm::level)
                .orElseThrow(() -> new IllegalStateException("checked before: " + form));
    }

    private Honour locked(HonourId id) {
        if (rows.lock(id).isEmpty()) {
            throw new NotFound("honour " + id);
        }
        return search.find(id, Reach.EVERYBODY, LocalDate.now(clock)).orElseThrow();
    }
}
