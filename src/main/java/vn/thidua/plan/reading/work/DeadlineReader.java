package vn.thidua.plan.reading.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Outline;

/** Reads by when something is to be done: "trước ngày …", "chậm nhất …", "trong tháng …", and the time columns of tables. */
public final class DeadlineReader {

    private DeadlineReader() {}

    /**
     * Returns the deadlines in the order of the text, and reads the assignments they belong to.
     *
     * @param issued date of issue of the plan, which gives the year to dates printed without one; null where it is not known
     */
    public static List<Deadline> read(Outline outline, @Nullable Dating issued) {
        return read(outline, issued, AssignmentReader.read(outline));
    }

    /**
     * Returns the deadlines in the order of the text.
     *
     * @param issued date of issue of the plan, which gives the year to dates printed without one; null where it is not known
     * @param assignments those read from the same outline; they tell who is meant where a sentence does not
     */
    public static List<Deadline> read(Outline outline, @Nullable Dating issued, List<Assignment> assignments) {
        List<Deadline> deadlines = new ArrayList<>();
        Calendar calendar = Calendar.of(outline, issued);
        Charged charged = new Charged(assignments);
        for (DocumentPart part : Items.ordering(outline)) {
            new DeadlineWalk(calendar, charged, deadlines::add).through(part.body());
        }
        deadlines.sort(Comparator.comparing(Deadline::span));
        return deadlines;
    }
}
