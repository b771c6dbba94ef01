package vn.thidua.plan.reading.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Outline;

/** Reads who is charged with what: in the section on carrying the plan out, in orders elsewhere, behind labels, and in tables. */
public final class AssignmentReader {

    private AssignmentReader() {}

    /** Returns the assignments in the order of the text. */
    public static List<Assignment> read(Outline outline) {
        List<Assignment> assignments = new ArrayList<>();
        List<DocumentPart> ordering = Items.ordering(outline);
        for (DocumentPart part : outline.parts()) {
            AssignmentWalk walk = new AssignmentWalk(assignments::add);
            if (ordering.contains(part)) {
                walk.through(part.body());
            } else {
                walk.throughArticles(part.body());
            }
        }
        assignments.sort(Comparator.comparing(Assignment::span));
        return assignments;
    }
}
