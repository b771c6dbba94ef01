package vn.thidua.award.money;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.award.FundEntered;
import vn.thidua.award.FundKept;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Writes down on what a fund rests, what came in and what was spent on organising. */
@NamedInterface("desk")
@Service
@Transactional
public class FundDesk {

    private final FundRows rows;
    private final MoneySight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FundDesk(FundRows rows, MoneySight sight, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what a fund rests on; the same sent twice is once.
     *
     * @param fund its version is the one that was on the screen
     * @throws vn.thidua.shared.Refused with a constant of {@link MoneyRefusal}
     */
    public void keep(Fund fund, Actor actor) {
        own(fund.owner(), actor);
        if (!Fund.known(fund.year())) {
            MoneyRefusal.BAD_YEAR.because().raise();
        }
        if (fund.words().length() > PaymentRules.LONGEST) {
            MoneyRefusal.TOO_LONG.because(PaymentRules.LONGEST).raise();
        }
        Long expenditure = fund.expenditure();
        if (expenditure != null && expenditure <= 0) {
            MoneyRefusal.BAD_AMOUNT.because().raise();
        }
        if (same(rows.find(fund.owner(), fund.year()), fund)) {
            return;
        }
        if (!rows.keep(fund, actor.by())) {
            MoneyRefusal.CHANGED_MEANWHILE.because().raise();
        }
        events.publishEvent(
                new FundKept(fund.owner().value(), fund.year(), fund.words(), Instant.now(clock), actor.by()));
    }

    private static boolean same(Fund there, Fund fund) {
        return there.version() > 0
                && there.area().equals(fund.area())
                && java.util.Objects.equals(there.expenditure(), fund.expenditure())
                && java.util.Objects.equals(there.planned(), fund.planned())
                && there.words().equals(fund.words());
    }

    /**
     * Writes entries down, all or none; the same sent twice is once.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link MoneyRefusal}
     */
    public int enter(UnitId owner, int year, List<Fund.Entry> entries, Actor actor) {
        own(owner, actor);
        entries.forEach(entry -> whyNot(entry, year, LocalDate.now(clock)).ifPresent(Refusal::raise));
        if (entries.isEmpty()) {
            return 0;
        }
        Instant now = Instant.now(clock);
        List<UUID> fresh = rows.insert(owner, year, entries, now, actor.by());
        entries.stream()
                .filter(entry -> fresh.contains(entry.id()))
                .forEach(entry -> events.publishEvent(new FundEntered(
                        owner.value(),
                        year,
                        entry.sort().name(),
                        entry.amount(),
                        entry.words(),
                        false,
                        now,
                        actor.by())));
        return fresh.size();
    }

    /** Returns why an entry cannot be. */
    public static Optional<Refusal> whyNot(Fund.Entry entry, int year, LocalDate today) {
        if (!Fund.known(year)) {
            return Optional.of(MoneyRefusal.BAD_YEAR.because());
        }
        if (entry.amount() <= 0) {
            return Optional.of(MoneyRefusal.BAD_AMOUNT.because());
        }
        // A budget is decided in the year before, and what is left is booked in the year after.
        boolean near = Math.abs(entry.on().getYear() - year) <= 1
                && (entry.sort().in() || !entry.on().isAfter(today));
        if (!near) {
            return Optional.of(MoneyRefusal.DAY_OF_OTHER_YEAR.because(String.valueOf(year)));
        }
        return entry.paper().length() > PaymentRules.LONGEST || entry.words().length() > PaymentRules.LONGEST
                ? Optional.of(MoneyRefusal.TOO_LONG.because(PaymentRules.LONGEST))
                : Optional.empty();
    }

    /**
     * Takes an entry out as a mistake; twice is once.
     *
     * @throws vn.thidua.shared.Refused with {@link MoneyRefusal#NO_WHY}
     */
    public int remove(UUID id, String why, Actor actor) {
        FundRows.Placed placed = rows.entry(id).orElseThrow(() -> new NotFound("entry " + id));
        own(placed.owner(), actor);
        if (!placed.entry().counts()) {
            return placed.year();
        }
        if (why.isBlank()) {
            MoneyRefusal.NO_WHY.because().raise();
        }
        Instant now = Instant.now(clock);
        if (rows.remove(id, why.strip(), now, actor.by())) {
            events.publishEvent(new FundEntered(
                    placed.owner().value(),
                    placed.year(),
                    placed.entry().sort().name(),
                    placed.entry().amount(),
                    why.strip(),
                    true,
                    now,
                    actor.by()));
        }
        return placed.year();
    }

    private void own(UnitId owner, Actor actor) {
        if (!sight.keeps(owner, actor)) {
            throw new NotFound("fund of " + owner);
        }
    }
}
