package vn.thidua.scoring.grading.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.grading.Grade;
import vn.thidua.scoring.grading.Nomination;
import vn.thidua.scoring.grading.Proposal;
import vn.thidua.scoring.grading.YearGrade;

/**
 * A unit or a person on a page where grades are decided.
 *
 * @param note what it belongs to, or as what the person works
 * @param head whether it is the head of the unit
 * @param decided all that was decided, the first first
 * @param nominations all that the unit proposed, the first first
 * @param may whether the role in use decides it
 * @param typed grade that was chosen and not taken, else null
 * @param typedWhy reason that was typed and not taken
 */
public record GradeLine(
        UUID id,
        String name,
        String note,
        boolean head,
        Proposal proposal,
        List<YearGrade> decided,
        List<Nomination> nominations,
        boolean may,
        @Nullable Grade typed,
        String typedWhy) {

    public GradeLine {
        decided = List.copyOf(decided);
        nominations = List.copyOf(nominations);
    }

    /** Returns what stands. */
    public Optional<YearGrade> now() {
        return decided.isEmpty() ? Optional.empty() : Optional.of(decided.getLast());
    }

    /** Returns the number of what stands, 0 where nothing was decided. */
    public int seen() {
        return now().map(YearGrade::number).orElse(0);
    }

    /** Returns what the unit proposes. */
    public Optional<Nomination> nomination() {
        return nominations.isEmpty() ? Optional.empty() : Optional.of(nominations.getLast());
    }

    /** Returns the number of what the unit proposes, 0 where it proposed nothing. */
    public int nominated() {
        return nomination().map(Nomination::number).orElse(0);
    }

    /** Returns what can be decided as proposed: what the program and the unit propose, or one of them where the other proposes nothing; null where they differ or neither does. */
    public @Nullable Grade offered() {
        Grade asked = nomination().map(Nomination::grade).orElse(null);
        if (asked == null || proposal.grade() == null) {
            return asked == null ? proposal.grade() : asked;
        }
        return asked == proposal.grade() ? asked : null;
    }

    /** Tells whether something is proposed that nobody has decided yet. */
    public boolean waiting() {
        return may && decided.isEmpty() && offered() != null;
    }

    /** Tells whether what was decided is not what was proposed then. */
    public boolean differs() {
        return now().filter(one -> one.proposed() != null && one.proposed() != one.grade())
                .isPresent();
    }
}
