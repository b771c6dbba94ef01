package vn.thidua.reporting.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.ReportedValue;
import vn.thidua.reporting.domain.Typed;

/** The fields of the form of a report: {@code value.<target>}, {@code of.<target>}, {@code answer.<target>}, {@code note.<target>}, {@code excuse.<target>}. */
final class TypedSheet {

    /* Longer than any number or sentence that is meant; what is cut off was a paste that went wrong. */
    private static final int LONGEST = 1_000;

    private TypedSheet() {}

    /** Returns what was typed, by target. */
    static Map<UUID, Typed> of(List<CampaignTarget> targets, Map<String, String> fields) {
        return targets.stream()
                .collect(Collectors.toMap(
                        CampaignTarget::id, target -> typed(target.id().toString(), fields)));
    }

    /** Returns what stands in a report as if it were typed, so that a correction begins with it. */
    static Map<UUID, Typed> standing(List<CampaignTarget> targets, Map<UUID, ReportedValue> values) {
        Map<UUID, Typed> typed = new HashMap<>();
        for (CampaignTarget target : targets) {
            ReportedValue value = values.get(target.id());
            if (value != null) {
                typed.put(
                        target.id(), Typed.of(target.measure(), value.figure()).with(value.note(), value.excuse()));
            }
        }
        return typed;
    }

    private static Typed typed(String target, Map<String, String> fields) {
        return new Typed(
                answer(fields.getOrDefault("answer." + target, "")),
                field(fields, "value." + target),
                field(fields, "of." + target),
                field(fields, "note." + target),
                field(fields, "excuse." + target));
    }

    private static @Nullable Answer answer(String code) {
        for (Answer answer : Answer.values()) {
            if (answer != Answer.FIGURE && answer.name().equals(code)) {
                return answer;
            }
        }
        return null;
    }

    private static String field(Map<String, String> fields, String name) {
        String text = fields.getOrDefault(name, "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
