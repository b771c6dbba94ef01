package vn.thidua.reporting.inspecting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/**
 * What an inspection is meant to be.
 *
 * @param subject what is checked, in words
 * @param from first day, null where none was typed
 * @param to last day, null where none was typed
 * @param periods whose figures are looked at
 * @param team who inspects; the first heads it
 * @param questions what units look at by themselves
 * @param visits day of the visit, by unit
 */
@NamedInterface("desk")
public record InspectionPlan(
        String title,
        String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<UUID> periods,
        List<Member> team,
        List<String> questions,
        Map<UnitId, LocalDate> visits) {

    /** Somebody who inspects. */
    @NamedInterface("desk")
    public record Member(String name, String post) {

        /** Reads a line "name, post". */
        public static Member of(String line) {
            int comma = line.indexOf(',');
            return comma < 0
                    ? new Member(line.strip(), "")
                    : new Member(
                            line.substring(0, comma).strip(),
                            line.substring(comma + 1).strip());
        }

        /** Returns the line that it is read from. */
        public String line() {
            return post.isEmpty() ? name : name + ", " + post;
        }
    }
}
