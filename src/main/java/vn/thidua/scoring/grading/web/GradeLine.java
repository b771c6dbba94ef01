package vn.thidua.scoring.grading.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.grading.Grade;
import vn.thidua.scoring.grading.Proposal;
import vn.thidua.scoring.grading.YearGrade;

/**
 * A unit or a person on a page where grades are decided.
 *
 * @param note what it belongs to, or as what the person works
 * @param head whether it is the head of the unit
 * @param decided all that was decided, the first first
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
        boolean may,
        @Nullable Grade typed,
        String typedWhy) {

    public GradeLine {
        decided = List.copyOf(decided);
    }

    /** Returns what stands. */
    public Optional<YearGrade> now() {
        return decided.isEmpty() ? Optional.empty() : Optional.of(decided.getLast());
    }

    /** Returns the number of what stands, 0 where nothing was decided. */
    public int seen() {
        return now().map(YearGrade::number).orElse(0);
    }

    /** Tells whether the program proposes something that nobody has decided yet. */
    public boolean waiting() {
        return may && decided.isEmpty() && proposal.grade() != null;
    }

    /** Tells whether what was decided is not what was proposed then. */
    public boolean differs() {
        return now().filter(one -> one.proposed() != null && one.proposed() != one.grade())
                .isPresent();
    }
}
