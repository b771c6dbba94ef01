package vn.thidua.scoring.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the program proposes for people of a unit. */
public final class PersonProposal {

    private PersonProposal() {}

    /**
     * Returns what is proposed for the head of a unit: its grade, so that nobody who heads it stands better than it does.
     *
     * @param unit name of the unit
     * @param decided what was decided of the unit; null where nothing was
     * @param proposed what is proposed for it
     */
    public static Proposal ofHead(String unit, @Nullable YearGrade decided, Proposal proposed) {
        Grade grade = decided == null ? proposed.grade() : decided.grade();
        return grade == null
                ? Proposal.NONE
                : Proposal.of(List.of(new Ground(Ground.Kind.UNIT_GRADE, unit, null, null, null, "", grade)));
    }
}
