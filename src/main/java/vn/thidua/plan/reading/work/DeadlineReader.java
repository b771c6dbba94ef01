package vn.thidua.plan.reading.work;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Outline;

/** Reads by when something is to be done: "trước ngày …", "chậm nhất …", "trong tháng …", and the time columns of tables. */
public final class DeadlineReader {

    private DeadlineReader() {}

    /**
     * Returns the deadlines in the order of the text.
     *
     * @param header head of the plan; its date of issue gives the year to dates printed without one
     * @param assignments those read from the same outline; they tell who is meant where a sentence does not
     */
    public static List<Deadline> read(Outline outline, Header header, List<Assignment> assignments) {
        return read(outline, issued(header), assignments);
    }

    static List<Deadline> read(Outline outline, @Nullable Dating issued, List<Assignment> assignments) {
        List<Deadline> deadlines = new ArrayList<>();
        Calendar calendar = new Calendar(issued);
        Charged charged = new Charged(assignments);
        for (DocumentPart part : Items.ordering(outline)) {
            new DeadlineWalk(calendar, charged, deadlines::add).through(part.body());
        }
        deadlines.sort(Comparator.comparing(Deadline::span));
        return deadlines;
    }

    /** Returns the date of issue, null where the head gives none that the calendar knows. */
    private static @Nullable Dating issued(Header header) {
        if (header.date() == null) {
            return null;
        }
        Dating printed = new Dating(header.date().value());
        try {
            return printed.first().getYear() > 0 ? printed : null;
        } catch (DateTimeException | NumberFormatException unreadable) {
            return null;
        }
    }
}
