package vn.thidua.campaign.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of a thing, field by field, as texts that can be compared and kept: plain words, {@code @message.key}, {@code date:…} or {@code rule:…}. */
public final class Facts {

    private Facts() {}

    /** A field that differs. */
    public record Change(String field, String was, String becomes) {}

    /** Returns the facts of a thing in the order in which a person reads them. */
    public static Map<String, String> of(CampaignThing thing) {
        Map<String, String> facts = new LinkedHashMap<>();
        switch (thing) {
            case CampaignContent content -> {
                facts.put("no", content.no());
                facts.put("body", content.body());
            }
            case CampaignTarget target -> target(target, facts);
            case CampaignAssignment assignment -> {
                facts.put("no", assignment.no());
                facts.put("body", assignment.body());
                for (PartRole role : PartRole.values()) {
                    facts.put(role.name(), joined(assignment.offices(role)));
                }
            }
            case CampaignDeadline deadline -> {
                facts.put("what", deadline.what());
                facts.put("rule", rule(deadline.rule()));
                facts.put("offices", joined(deadline.offices()));
                facts.put("receiver", deadline.receiver());
                facts.put("sort", "@sort." + deadline.sort());
                facts.put("lateness", "@lateness." + deadline.lateness());
            }
            case CampaignCommendation promised -> {
                facts.put("form", promised.form());
                facts.put("authority", promised.authority());
                facts.put("recipients", joined(promised.recipients()));
                facts.put("criteria", joined(promised.criteria()));
                facts.put("papers", joined(promised.papers()));
                facts.put("papersDueOn", date(promised.papersDueOn()));
            }
        }
        return facts;
    }

    /** Returns the facts of a head. */
    public static Map<String, String> of(CampaignHead head, String issuerUnit, List<AudienceLine> audience) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("title", head.title());
        facts.put("kind", "@kind." + head.kind());
        facts.put("slogan", head.slogan());
        facts.put("issuer", head.issuer());
        facts.put("issuerUnit", issuerUnit);
        facts.put("startsOn", date(head.startsOn()));
        facts.put("endsOn", date(head.endsOn()));
        facts.put("higherPlan", head.higherPlan());
        facts.put("audience", joined(audience.stream().map(AudienceLine::body).toList()));
        return facts;
    }

    /** Returns the fields that differ. */
    public static List<Change> changes(Map<String, String> was, Map<String, String> becomes) {
        return becomes.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(was.getOrDefault(entry.getKey(), "")))
                .map(entry -> new Change(entry.getKey(), was.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList();
    }

    private static void target(CampaignTarget target, Map<String, String> facts) {
        Measure measure = target.measure();
        facts.put("place", target.place());
        facts.put("subject", target.subject());
        facts.put("comparator", "@comparator." + measure.comparator());
        facts.put("qualifier", measure.qualifier() == null ? "" : "@qualifier." + measure.qualifier());
        facts.put("value", number(measure.value()));
        facts.put("valueMax", number(measure.valueMax()));
        facts.put("unit", measure.unit());
        facts.put("denominator", measure.denominator());
        facts.put("baseline", measure.baseline());
        facts.put("dueOn", date(measure.dueOn()));
        facts.put("aggregation", "@aggregation." + measure.aggregation());
        facts.put("cumulative", measure.cumulative() ? "@measure.cumulative" : "@measure.snapshot");
        facts.put("lowerBetter", measure.lowerBetter() ? "@measure.lower" : "@measure.higher");
    }

    private static String rule(DueRule rule) {
        return rule.dated() ? "rule:" + (rule.exclusive() ? "<" : "=") + rule.printed() : "";
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : "date:" + day;
    }

    private static String joined(List<String> lines) {
        return String.join("; ", lines);
    }
}
