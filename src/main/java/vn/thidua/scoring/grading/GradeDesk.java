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
import vn.thidua.scoring.YearGraded;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;

/** Keeps what people decide of the grades of a year; a change is one more row, with a reason. */
@NamedInterface("desk")
@Service
@Transactional
public class GradeDesk {

    private final GradeReads reads;
    private final GradeRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GradeDesk(GradeReads reads, GradeRows rows, ApplicationEventPublisher events, Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps grades of units or of people, all or none. What stands already is passed over, so that the same sent twice is one.
     *
     * @param office in whose name grades of units are decided, or whose people are graded
     * @return how many are new or changed
     * @throws vn.thidua.shared.Refused with a constant of {@link GradeRefusal}
     */
    public int decide(int year, GradeSort sort, UnitId office, List<Decision> wanted, By by) {
        if (year > LocalDate.now(clock).getYear()) {
            GradeRefusal.YEAR_TO_COME.because(String.valueOf(year)).raise();
        }
        Map<UUID, YearGrade> standing =
                reads.standing(year, wanted.stream().map(Decision::subject).toList());
        List<Decision> fresh = wanted.stream()
                .filter(one -> !GradeRules.stands(one, standing.get(one.subject())))
                .toList();
        fresh.forEach(one -> GradeRules.whyNot(one, standing.get(one.subject())).ifPresent(Refusal::raise));
        if (fresh.isEmpty()) {
            return 0;
        }
        Instant now = Instant.now(clock);
        if (rows.insert(year, sort, fresh, by, now) < fresh.size()) {
            GradeRefusal.CHANGED_MEANWHILE.because(fresh.getFirst().name()).raise();
        }
        events.publishEvent(said(year, sort, office, fresh, now, by));
        return fresh.size();
    }

    private static YearGraded said(int year, GradeSort sort, UnitId office, List<Decision> fresh, Instant now, By by) {
        boolean people = sort == GradeSort.PERSON;
        Decision first = fresh.getFirst();
        if (fresh.size() > 1) {
            return new YearGraded(year, YearGraded.unit(office.value()), people, fresh.size(), "", now, by);
        }
        String subject = people ? YearGraded.person(first.subject()) : YearGraded.unit(first.subject());
        return new YearGraded(year, subject, people, 1, first.grade().name(), now, by);
    }
}
