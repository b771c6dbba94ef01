package vn.thidua.audit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.audit.AuditEntry;
import vn.thidua.shared.WrittenDay;

/** Picks from the facts of an entry what a sentence about it should say: which duty, which role, for what reason. */
@Component
class AuditDetails {

    private static final Map<String, List<String>> TOLD = Map.ofEntries(
            Map.entry("DutyDone", List.of("duty", "lastDay")),
            Map.entry("DutiesDone", List.of("duty", "lastDay")),
            Map.entry("DutyReopened", List.of("duty", "lastDay")),
            Map.entry("CampaignAmended", List.of("what", "was", "becomes", "why")),
            Map.entry("RoleGranted", List.of("role")),
            Map.entry("RoleWithdrawn", List.of("role")),
            Map.entry("DelegationEntered", List.of("role", "paper")),
            Map.entry("IdentityOpened", List.of("reason")),
            Map.entry("AccountsTakenOut", List.of("why")),
            Map.entry("PersonHandedOut", List.of("reason")),
            Map.entry("PersonErased", List.of("paper")),
            Map.entry("PlanWarningSettled", List.of("reason")),
            Map.entry("ScaleChanged", List.of("part")),
            Map.entry("ScaleIssued", List.of("basis")));

    private final JsonMapper json;

    AuditDetails(JsonMapper json) {
        this.json = json;
    }

    List<AuditDetail> of(AuditEntry entry) {
        List<String> fields = TOLD.getOrDefault(entry.event(), List.of());
        if (fields.isEmpty()) {
            return List.of();
        }
        JsonNode facts = json.readTree(entry.facts());
        return fields.stream()
                .map(field ->
                        new AuditDetail(field, value(field, facts.path(field).asString(""))))
                .filter(detail -> !detail.value().isEmpty())
                .toList();
    }

    private static String value(String field, String text) {
        return field.equals("lastDay") && !text.isEmpty() ? WrittenDay.of(LocalDate.parse(text)) : text;
    }
}
