package vn.thidua.plan.reading.reward;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.structure.Text;

/** Finds the day by which papers have to be handed in. */
final class DueDates {

    /** "trước ngày 05 tháng 7 năm 2021", "chậm nhất ngày 20/6/2021", "đến hết ngày …". */
    private static final Pattern DUE = Pattern.compile(
            "((?:trước|chậm nhất(?: là| đến| vào)?|muộn nhất(?: là)?|đến hết|hạn cuối|thời hạn|xong)(?: trước)?) (?:hết )?(?:ngày )?"
                    + "(\\d{1,2}) ?(?:/|tháng|-|\\.) ?(\\d{1,2}) ?(?:/|năm|-|\\.) ?(\\d{4})");

    private DueDates() {}

    /**
     * A day that limits.
     *
     * @param exclusive whether the day itself is too late ("trước ngày", "chậm nhất trước ngày")
     */
    record Limit(Dating date, boolean exclusive) {}

    /** Returns the first day that a text names as a limit, null where it names none. */
    static @Nullable Limit first(Text text) {
        Matcher matcher = DUE.matcher(text.key());
        while (matcher.find()) {
            try {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(matcher.group(4)),
                        Integer.parseInt(matcher.group(3)),
                        Integer.parseInt(matcher.group(2)));
                return new Limit(Dating.of(day), matcher.group(1).endsWith("trước"));
            } catch (DateTimeException impossible) {
                // a day that does not exist is the proofreader's business
            }
        }
        return null;
    }
}
