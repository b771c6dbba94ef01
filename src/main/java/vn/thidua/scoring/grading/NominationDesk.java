package vn.thidua.scoring.grading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.GradesNominated;
import vn.thidua.scoring.YearGraded;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;

/** Keeps the grades that units propose for themselves and their people; a change is one more row. A nomination decides nothing. */
@NamedInterface("desk")
@Service
@Transactional
public class NominationDesk {

    private final NominationReads reads;
    private final NominationRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NominationDesk(NominationReads reads, NominationRows rows, ApplicationEventPublisher events, Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what a unit proposes, all or none. What it proposed already is passed over, so that the same sent twice is one.
     *
     * @param unit that proposes
     * @return how many are new or changed
     * @throws vn.thidua.shared.Refused with a constant of {@link GradeRefusal}
     */
    public int nominate(int year, UnitId unit, List<Nominee> wanted, By by) {
        if (year > LocalDate.now(clock).getYear()) {
            GradeRefusal.YEAR_TO_COME.because(String.valueOf(year)).raise();
        }
        Map<UUID, List<Nomination>> before =
                reads.of(year, wanted.stream().map(Nominee::subject).toList());
        List<Nominee> fresh = wanted.stream()
                .filter(one -> !before.containsKey(one.subject())
                        || !NominationRules.stands(
                                one, before.get(one.subject()).getLast()))
                .toList();
        fresh.forEach(one -> NominationRules.whyNot(
                        one,
                        before.containsKey(one.subject())
                                ? before.get(one.subject()).getLast()
                                : null)
                .ifPresent(Refusal::raise));
        if (fresh.isEmpty()) {
            return 0;
        }
        Instant now = Instant.now(clock);
        if (rows.insert(year, unit, fresh, by, now) < fresh.size()) {
            GradeRefusal.NOMINATED_MEANWHILE.because(fresh.getFirst().name()).raise();
        }
        events.publishEvent(new GradesNominated(year, YearGraded.unit(unit.value()), fresh.size(), now, by));
        return fresh.size();
    }
}
