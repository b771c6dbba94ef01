package vn.thidua.campaign.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.CampaignAssignment;
import vn.thidua.campaign.domain.CampaignCommendation;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.campaign.domain.CampaignDeadline;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.CampaignThing;
import vn.thidua.campaign.domain.DeadlineSort;
import vn.thidua.campaign.domain.DueRule;
import vn.thidua.campaign.domain.Lateness;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.campaign.domain.PartRole;
import vn.thidua.campaign.domain.Source;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.shared.Complaints;

/** Reads a thing of a campaign from what was typed, or says what is wrong with it. */
final class ThingReader {

    private static final String MISSING = "complaint.NotBlank";
    private static final String UNREADABLE = "complaint.typeMismatch";

    private final Typed typed;
    private final Optional<CampaignThing> before;
    private final UUID id;
    private final Set<UUID> contents;
    private final int ord;
    private Complaints complaints = Complaints.NONE;

    /** Reads a thing with an id; {@code ord} is the place of a new one, {@code contents} are those that it can belong to. */
    ThingReader(Typed typed, Optional<CampaignThing> before, UUID id, int ord, Set<UUID> contents) {
        this.typed = typed;
        this.before = before;
        this.id = id;
        this.contents = contents;
        this.ord = ord;
    }

    /** Returns what is wrong. */
    Complaints complaints() {
        return complaints;
    }

    /** Returns the thing; of no use where there are complaints. */
    CampaignThing read(CampaignThing.Sort sort) {
        return switch (sort) {
            case CONTENT -> new CampaignContent(id, ord, typed.text("no"), need("body"), source());
            case TARGET -> target();
            case ASSIGNMENT -> assignment();
            case DEADLINE -> deadline();
            case COMMENDATION ->
                new CampaignCommendation(
                        id,
                        ord,
                        need("form"),
                        typed.text("authority"),
                        typed.lines("recipients"),
                        typed.lines("criteria"),
                        typed.lines("papers"),
                        typed.date("papersDueOn").orElse(null),
                        source());
        };
    }

    private CampaignTarget target() {
        Optional<BigDecimal> value = typed.number("value");
        if (value.isEmpty()) {
            complain("value", typed.text("value").isEmpty() ? MISSING : UNREADABLE);
        }
        Operator comparator = typed.choice("comparator", Operator.values()).orElse(Operator.AT_LEAST);
        Optional<BigDecimal> max = typed.number("valueMax");
        if (comparator == Operator.RANGE && typed.text("valueMax").isEmpty()) {
            complain("valueMax", MISSING);
        }
        if (max.isEmpty() && !typed.text("valueMax").isEmpty()) {
            complain("valueMax", UNREADABLE);
        }
        if (max.isPresent() && value.isPresent() && max.get().compareTo(value.get()) < 0) {
            complain("valueMax", "complaint.rangeUpsideDown");
        }
        Aggregation aggregation =
                typed.choice("aggregation", Aggregation.values()).orElse(Aggregation.SUM);
        Measure measure = new Measure(
                comparator,
                typed.choice("qualifier", ThingForms.QUALIFIERS.toArray(Operator[]::new))
                        .orElse(null),
                value.orElse(BigDecimal.ZERO),
                max.orElse(null),
                typed.text("unit"),
                typed.text("baseline"),
                typed.text("denominator"),
                aggregation,
                why(aggregation),
                typed.text("cumulative").equals("true"),
                typed.text("lowerBetter").equals("true"),
                typed.date("dueOn").orElse(null));
        return new CampaignTarget(id, content(), ord, typed.text("place"), need("subject"), measure, source());
    }

    private String why(Aggregation aggregation) {
        return before.filter(CampaignTarget.class::isInstance)
                .map(CampaignTarget.class::cast)
                .map(CampaignTarget::measure)
                .filter(measure -> measure.aggregation() == aggregation)
                .map(Measure::aggregationWhy)
                .orElse("PERSON");
    }

    private CampaignAssignment assignment() {
        List<CampaignAssignment.Part> parts = new ArrayList<>();
        for (PartRole role : PartRole.values()) {
            typed.lines(role.name()).forEach(office -> parts.add(new CampaignAssignment.Part(role, office)));
        }
        Integer tasks = before.filter(CampaignAssignment.class::isInstance)
                .map(CampaignAssignment.class::cast)
                .map(CampaignAssignment::tasks)
                .orElse(null);
        return new CampaignAssignment(id, content(), ord, typed.text("no"), need("body"), tasks, parts, source());
    }

    private CampaignDeadline deadline() {
        String rhythm = typed.text("rhythm").toLowerCase(Locale.ROOT);
        String printed = typed.text("printed").replace('/', '-');
        String rule = rhythm.isEmpty() || rhythm.equals("once")
                ? iso(printed)
                : printed.isEmpty() ? rhythm : rhythm + ":" + (rhythm.equals("yearly") ? monthFirst(printed) : printed);
        DueRule due = new DueRule(rule, typed.text("exclusive").equals("true"));
        if (!due.dated()) {
            complain("printed", printed.isEmpty() ? MISSING : UNREADABLE);
        }
        return new CampaignDeadline(
                id,
                ord,
                need("what"),
                typed.choice("sort", DeadlineSort.values()).orElse(DeadlineSort.WORK),
                typed.text("receiver"),
                due,
                typed.choice("lateness", Lateness.values()).orElse(Lateness.ACCEPTED),
                typed.lines("offices"),
                source());
    }

    /* People type 20/6/2026 or 6/2026; the rule keeps 2026-06-20 or 2026-06. */
    private static String iso(String typed) {
        String[] parts = typed.split("-", -1);
        if (parts.length > 1 && parts[0].length() <= 2 && parts[parts.length - 1].length() == 4) {
            StringBuilder iso = new StringBuilder(parts[parts.length - 1]);
            for (int i = parts.length - 2; i >= 0; i--) {
                iso.append('-').append(parts[i].length() == 1 ? "0" : "").append(parts[i]);
            }
            return iso.toString();
        }
        return typed;
    }

    /* People type 20/11 or 6; the rule keeps 11-20 or 06. */
    private static String monthFirst(String printed) {
        return Arrays.stream(printed.split("-", -1))
                .map(number -> number.length() == 1 ? "0" + number : number)
                .reduce((first, next) -> next + "-" + first)
                .orElse("");
    }

    private @Nullable UUID content() {
        return typed.id("content").filter(contents::contains).orElse(null);
    }

    private Source source() {
        return before.map(CampaignThing::source).orElse(Source.HAND);
    }

    private String need(String name) {
        if (typed.text(name).isEmpty()) {
            complain(name, MISSING);
        }
        return typed.text(name);
    }

    private void complain(String field, String key) {
        complaints = complaints.with(field, key);
    }
}
