package vn.thidua.reporting.inspecting.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.inspecting.Inspection;
import vn.thidua.reporting.inspecting.InspectionPlan;
import vn.thidua.shared.TypedDay;

/**
 * The form of a plan, as typed.
 *
 * @param periods ids of those that are ticked
 * @param units ids of those that are ticked
 * @param days what is typed for the day of a visit, by id of the unit
 * @param team a line for each who inspects
 * @param questions a line for each question
 */
public record PlanForm(
        String title,
        String subject,
        String from,
        String to,
        Set<String> periods,
        Set<String> units,
        Map<String, String> days,
        String team,
        String questions) {

    private static final String DAY = "day.";

    /** Returns what was sent. */
    static PlanForm of(MultiValueMap<String, String> fields) {
        Map<String, String> days = new LinkedHashMap<>();
        fields.toSingleValueMap().forEach((name, value) -> {
            if (name.startsWith(DAY) && !value.isBlank()) {
                days.put(name.substring(DAY.length()), value.strip());
            }
        });
        return new PlanForm(
                field(fields, "title"),
                field(fields, "subject"),
                field(fields, "from"),
                field(fields, "to"),
                ticked(fields, "period"),
                ticked(fields, "unit"),
                days,
                field(fields, "team"),
                field(fields, "questions"));
    }

    /** Returns the form of a plan that is there. */
    static PlanForm of(Inspection inspection) {
        return new PlanForm(
                inspection.title(),
                inspection.subject(),
                inspection.from().toString(),
                inspection.to().toString(),
                inspection.periods().stream().map(UUID::toString).collect(Collectors.toSet()),
                inspection.visits().stream()
                        .map(visit -> visit.unit().toString())
                        .collect(Collectors.toSet()),
                inspection.visits().stream()
                        .collect(Collectors.toMap(
                                visit -> visit.unit().toString(),
                                visit -> visit.day().toString())),
                inspection.team().stream().map(InspectionPlan.Member::line).collect(Collectors.joining("\n")),
                inspection.questions().stream().map(Inspection.Question::text).collect(Collectors.joining("\n")));
    }

    /** Returns the same without its days. */
    PlanForm onOtherDays() {
        return new PlanForm(title, subject, "", "", periods, units, Map.of(), team, questions);
    }

    /** Returns what is meant; a unit without a day is visited on the first. */
    InspectionPlan plan() {
        LocalDate first = TypedDay.read(from).orElse(null);
        Map<UnitId, LocalDate> visits = new LinkedHashMap<>();
        for (UUID unit : ids(units)) {
            LocalDate day = TypedDay.read(day(unit.toString())).orElse(first);
            visits.put(new UnitId(unit), Objects.requireNonNullElse(day, LocalDate.MIN));
        }
        return new InspectionPlan(
                title,
                subject,
                first,
                TypedDay.read(to).orElse(null),
                List.copyOf(ids(periods)),
                team.lines()
                        .filter(line -> !line.isBlank())
                        .map(InspectionPlan.Member::of)
                        .toList(),
                questions
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                visits);
    }

    /** Returns what is typed for the day of a visit. */
    public String day(String unit) {
        return days.getOrDefault(unit, "");
    }

    private static Set<UUID> ids(Set<String> texts) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (String text : texts) {
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException forged) {
                ids.add(new UUID(0, 0));
            }
        }
        return ids;
    }

    private static String field(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    private static Set<String> ticked(MultiValueMap<String, String> fields, String name) {
        return new HashSet<>(fields.getOrDefault(name, List.of()));
    }
}
