package vn.thidua.programme.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.TypedDay;
import vn.thidua.shared.Vietnamese;

/**
 * When a task is due.
 *
 * @param day as printed
 * @param before whether that day itself is too late ("trước ngày")
 */
@NamedInterface("desk")
public record TaskDue(LocalDate day, boolean before) {

    private static final Pattern TYPED =
            Pattern.compile("(\\D*)(?:(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))");
    private static final Pattern LEAD_IN = Pattern.compile("(truoc|before)?( ?ngay)?");

    /** Returns the last day on which it is in time, to its end in Hanoi. */
    public LocalDate lastDay() {
        return before ? day.minusDays(1) : day;
    }

    /** Returns what a cell of a table says: 20/06/2026, or "trước 20/06/2026"; empty where it is no day. */
    public static Optional<TaskDue> of(String typed) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Matcher leadIn = LEAD_IN.matcher(Vietnamese.fold(parts.group(1)));
        if (!leadIn.matches()) {
            return Optional.empty();
        }
        boolean local = parts.group(2) != null;
        return TypedDay.read("%s-%02d-%02d"
                        .formatted(
                                parts.group(local ? 4 : 5),
                                Integer.valueOf(parts.group(local ? 3 : 6)),
                                Integer.valueOf(parts.group(local ? 2 : 7))))
                .map(day -> new TaskDue(day, leadIn.group(1) != null));
    }
}
