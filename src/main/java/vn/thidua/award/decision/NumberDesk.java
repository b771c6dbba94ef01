package vn.thidua.award.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.paperwork.numbering.PaperNumbers;
import vn.thidua.shared.NotFound;

/** The book of numbers of decisions: what is taken, and numbers that the office used on paper for something else. */
@NamedInterface("desk")
@Service
@Transactional
public class NumberDesk {

    private static final int MOST = 2_000;
    private static final int LONGEST = 500;
    private static final int HIGHEST = 999_999;

    private final PaperNumbers numbers;
    private final DecisionWords words;
    private final DecisionSight sight;
    private final Clock clock;

    NumberDesk(PaperNumbers numbers, DecisionWords words, DecisionSight sight, Clock clock) {
        this.numbers = numbers;
        this.words = words;
        this.sight = sight;
        this.clock = clock;
    }

    /** Returns the numbers that a body took in a year, the highest first. */
    @Transactional(readOnly = true)
    public List<PaperNumbers.Taken> taken(UnitId issuer, int year) {
        return numbers.taken(issuer.value(), words.sort(), year, MOST);
    }

    /** Returns the next number of a body on a day. */
    @Transactional(readOnly = true)
    public int next(UnitId issuer, LocalDate day) {
        return numbers.free(issue(issuer, day, "", ""));
    }

    /**
     * Notes numbers that the office used on paper, so that no decision here gets them; all or none.
     *
     * @param why for what
     * @throws vn.thidua.shared.Refused with {@link DecisionRefusal#BAD_NUMBER}, {@link DecisionRefusal#TOO_MANY_NUMBERS}, {@link DecisionRefusal#NUMBER_NEEDS_REASON}, {@link DecisionRefusal#NUMBER_TAKEN} or {@link DecisionRefusal#TOO_LONG}
     * @throws NotFound where the person gives no numbers
     */
    public void reserve(int year, int from, int to, String why, Actor actor) {
        UnitId issuer = sight.body(actor);
        if (!sight.may(Act.ISSUE_DECISIONS, issuer, actor)) {
            throw new NotFound("numbers of " + issuer);
        }
        if (from < 1
                || to < from
                || to > HIGHEST
                || year < 2000
                || year > LocalDate.now(clock).getYear()) {
            DecisionRefusal.BAD_NUMBER.because().raise();
        }
        if (to - from >= MOST) {
            DecisionRefusal.TOO_MANY_NUMBERS.because(MOST).raise();
        }
        if (why.isBlank()) {
            DecisionRefusal.NUMBER_NEEDS_REASON.because().raise();
        }
        if (why.length() > LONGEST) {
            DecisionRefusal.TOO_LONG.because(LONGEST).raise();
        }
        PaperNumbers.Issue issue =
                issue(issuer, LocalDate.of(year, 1, 1), why.strip(), actor.by().name());
        for (int number = from; number <= to; number++) {
            if (numbers.take(issue, number).isEmpty()) {
                DecisionRefusal.NUMBER_TAKEN
                        .because(String.valueOf(number), numbers.free(issue))
                        .raise();
            }
        }
    }

    private PaperNumbers.Issue issue(UnitId issuer, LocalDate day, String subject, String by) {
        return new PaperNumbers.Issue(issuer.value(), words.sort(), day, subject, Instant.now(clock), by);
    }
}
