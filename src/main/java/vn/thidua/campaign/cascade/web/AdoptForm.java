package vn.thidua.campaign.cascade.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import vn.thidua.campaign.cascade.AdoptionChoice;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.shared.TypedNumber;

/**
 * What is typed to carry a campaign out.
 *
 * @param id that the new campaign gets
 * @param targets those that are ticked
 * @param goals figures as typed, by target
 * @param days by how many days deadlines are earlier, as typed
 * @param added contents of its own, a line each
 * @param audience whom it addresses, a line each
 */
public record AdoptForm(
        String id,
        String title,
        Set<UUID> contents,
        Set<UUID> targets,
        Map<UUID, String> goals,
        Set<UUID> deadlines,
        String days,
        String added,
        String audience) {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_LINE = 2000;
    private static final int MOST_LINES = 1000;
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(60);

    static AdoptForm read(MultiValueMap<String, String> typed, List<CampaignTarget> targets) {
        Map<UUID, String> goals = new HashMap<>();
        targets.forEach(target -> goals.put(target.id(), one(typed, "goal-" + target.id())));
        return new AdoptForm(
                one(typed, "id"),
                cut(one(typed, "title"), LONGEST_TITLE),
                ids(typed, "contents"),
                ids(typed, "targets"),
                goals,
                ids(typed, "deadlines"),
                one(typed, "days"),
                one(typed, "added"),
                one(typed, "audience"));
    }

    /** Tells whether a content is ticked. */
    public boolean has(UUID content) {
        return contents.contains(content);
    }

    /** Tells whether a target is ticked. */
    public boolean aims(UUID target) {
        return targets.contains(target);
    }

    /** Tells whether a deadline is ticked. */
    public boolean keeps(UUID deadline) {
        return deadlines.contains(deadline);
    }

    /** Returns the figure of a target as typed. */
    public String goal(UUID target) {
        return goals.getOrDefault(target, "");
    }

    /** Returns the ticked targets of these whose figure is none. */
    List<UUID> faults(List<CampaignTarget> there) {
        return there.stream()
                .filter(target -> targets.contains(target.id())
                        && TypedNumber.of(goal(target.id()))
                                .filter(figure -> figure.signum() >= 0 && below(target, figure))
                                .isEmpty())
                .map(CampaignTarget::id)
                .toList();
    }

    /* A range that begins above its end is none. */
    private static boolean below(CampaignTarget target, BigDecimal figure) {
        BigDecimal most = target.measure().valueMax();
        return most == null || figure.compareTo(most) <= 0;
    }

    /** Returns the days, none where they are no number from 0 to 60. */
    Optional<Integer> earlier() {
        return days.isEmpty()
                ? Optional.of(0)
                : TypedNumber.of(days)
                        .filter(number -> number.stripTrailingZeros().scale() <= 0
                                && number.signum() >= 0
                                && number.compareTo(MOST_DAYS) <= 0)
                        .map(BigDecimal::intValue);
    }

    /** Returns what is chosen of what there is to choose from; nothing else is taken over. */
    AdoptionChoice choice(AdoptPage.Lines there) {
        Map<UUID, BigDecimal> figures = new HashMap<>();
        there.goals().stream()
                .map(goal -> goal.target().id())
                .filter(targets::contains)
                .forEach(target -> TypedNumber.of(goal(target)).ifPresent(figure -> figures.put(target, figure)));
        return new AdoptionChoice(
                title,
                there.contents().stream()
                        .map(CampaignContent::id)
                        .filter(contents::contains)
                        .collect(Collectors.toSet()),
                figures,
                there.deadlines().stream()
                        .map(AdoptPage.Deadline::id)
                        .filter(deadlines::contains)
                        .collect(Collectors.toSet()),
                earlier().orElse(0),
                lines(added),
                lines(audience));
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        Arrays.stream(text.split("\\R", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .limit(MOST_LINES)
                .forEach(line -> lines.add(cut(line, LONGEST_LINE)));
        return lines;
    }

    private static String one(MultiValueMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static Set<UUID> ids(MultiValueMap<String, String> typed, String name) {
        Set<UUID> ids = new HashSet<>();
        for (String value : typed.getOrDefault(name, List.of())) {
            try {
                ids.add(UUID.fromString(value));
            } catch (IllegalArgumentException none) {
                // Nothing of the form sends such a thing; whoever does chose nothing.
                continue;
            }
        }
        return ids;
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
