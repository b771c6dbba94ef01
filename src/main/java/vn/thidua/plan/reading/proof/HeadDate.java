package vn.thidua.plan.reading.proof;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Part;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.proof.Passage.Zone;

/**
 * The line of the head that has the date, with its day left blank.
 *
 * @param where name of the place
 * @param span from "ngày" to the year
 * @param earliest first day that the line can mean, null where month or year are none
 */
record HeadDate(String where, Span span, @Nullable LocalDate earliest) {

    private static final Pattern LINE = Pattern.compile("ngày ?[…._ ]{0,12}tháng ?(\\d{0,2})[…._ ]{0,12}năm ?(\\d{4})");

    /** Returns the last such line of a head, null where there is none. */
    static @Nullable HeadDate find(Evidence evidence) {
        HeadDate found = null;
        for (Passage passage : evidence.passages()) {
            if (passage.zone() == Zone.HEAD && passage.kind() != Part.Kind.ANNEX) {
                Matcher line = LINE.matcher(passage.text().key());
                if (line.find()) {
                    found = new HeadDate(
                            passage.where(), passage.text().span(line.start(), line.end()), earliest(line));
                }
            }
        }
        return found;
    }

    private static @Nullable LocalDate earliest(Matcher line) {
        int month = line.group(1).isEmpty() ? 1 : Integer.parseInt(line.group(1));
        return Days.of(Integer.parseInt(line.group(2)), month, 1);
    }
}
