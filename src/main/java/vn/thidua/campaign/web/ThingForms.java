package vn.thidua.campaign.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.CampaignAssignment;
import vn.thidua.campaign.domain.CampaignCommendation;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.campaign.domain.CampaignDeadline;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.CampaignThing;
import vn.thidua.campaign.domain.DeadlineSort;
import vn.thidua.campaign.domain.Lateness;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.campaign.domain.PartRole;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.shared.TypedNumber;

/** Turns things of a campaign into the fields of a form. */
final class ThingForms {

    /** Comparators that a change can have: "at least 5 % fewer". */
    static final List<Operator> QUALIFIERS =
            List.of(Operator.EQUAL, Operator.AT_LEAST, Operator.AT_MOST, Operator.MORE, Operator.LESS);

    private ThingForms() {}

    /** Returns the fields of a thing, or of a new one of that sort. */
    static List<Field> of(CampaignThing.Sort sort, Optional<CampaignThing> thing, List<CampaignContent> contents) {
        return switch (sort) {
            case CONTENT -> content((CampaignContent) thing.orElse(null));
            case TARGET -> target((CampaignTarget) thing.orElse(null), contents);
            case ASSIGNMENT -> assignment((CampaignAssignment) thing.orElse(null), contents);
            case DEADLINE -> deadline((CampaignDeadline) thing.orElse(null));
            case COMMENDATION -> commendation((CampaignCommendation) thing.orElse(null));
        };
    }

    /** Returns the fields with what was typed in place of what is there. */
    static List<Field> typed(List<Field> fields, Typed typed) {
        Map<String, String> values = typed.values();
        return fields.stream()
                .map(field -> new Field(
                        field.name(),
                        field.label(),
                        field.type(),
                        values.getOrDefault(field.name(), field.value()),
                        field.options(),
                        field.hint()))
                .toList();
    }

    private static List<Field> content(@Nullable CampaignContent content) {
        return List.of(
                Field.text("no", content == null ? "" : content.no()),
                Field.lines("body", content == null ? "" : content.body(), ""));
    }

    private static List<Field> target(@Nullable CampaignTarget target, List<CampaignContent> contents) {
        Measure measure = target == null ? null : target.measure();
        List<Field.Option> qualifiers = new ArrayList<>(List.of(new Field.Option("", "form.none")));
        QUALIFIERS.forEach(one -> qualifiers.add(new Field.Option(one.name(), "qualifier." + one.name())));
        return List.of(
                Field.text("subject", target == null ? "" : target.subject()),
                Field.choice(
                        "comparator",
                        measure == null ? "AT_LEAST" : measure.comparator().name(),
                        "comparator.",
                        Operator.values()),
                Field.select(
                        "qualifier",
                        measure == null || measure.qualifier() == null
                                ? ""
                                : measure.qualifier().name(),
                        qualifiers),
                Field.number("value", TypedNumber.text(measure == null ? null : measure.value())),
                Field.number("valueMax", TypedNumber.text(measure == null ? null : measure.valueMax())),
                Field.text("unit", measure == null ? "" : measure.unit()),
                Field.text("denominator", measure == null ? "" : measure.denominator()),
                Field.text("baseline", measure == null ? "" : measure.baseline()),
                Field.date(
                                "dueOn",
                                measure == null || measure.dueOn() == null
                                        ? ""
                                        : measure.dueOn().toString())
                        .hinted("hint.dueOn"),
                Field.choice(
                        "aggregation",
                        measure == null ? "SUM" : measure.aggregation().name(),
                        "aggregation.",
                        Aggregation.values()),
                yesNo("cumulative", measure != null && measure.cumulative(), "measure.cumulative", "measure.snapshot"),
                yesNo("lowerBetter", measure != null && measure.lowerBetter(), "measure.lower", "measure.higher"),
                Field.text("place", target == null ? "" : target.place()),
                contentOf(
                        target == null || target.content() == null
                                ? ""
                                : target.content().toString(),
                        contents));
    }

    private static List<Field> assignment(@Nullable CampaignAssignment assignment, List<CampaignContent> contents) {
        return List.of(
                Field.text("no", assignment == null ? "" : assignment.no()),
                Field.lines("body", assignment == null ? "" : assignment.body(), ""),
                Field.lines("LEAD", offices(assignment, PartRole.LEAD), "hint.offices"),
                Field.lines("SUPPORT", offices(assignment, PartRole.SUPPORT), "hint.offices"),
                Field.lines("PERFORM", offices(assignment, PartRole.PERFORM), "hint.offices"),
                contentOf(
                        assignment == null || assignment.content() == null
                                ? ""
                                : assignment.content().toString(),
                        contents));
    }

    private static List<Field> deadline(@Nullable CampaignDeadline deadline) {
        String printed = deadline == null ? "" : deadline.rule().printed();
        boolean recurring = deadline != null && deadline.rule().recurring();
        return List.of(
                Field.lines("what", deadline == null ? "" : deadline.what(), ""),
                Field.select(
                        "rhythm",
                        recurring ? printed.replaceAll(":.*", "") : "once",
                        List.of(
                                new Field.Option("once", "rhythm.once"),
                                new Field.Option("monthly", "rhythm.monthly"),
                                new Field.Option("quarterly", "rhythm.quarterly"),
                                new Field.Option("yearly", "rhythm.yearly"))),
                Field.text("printed", dayFirst(printed.replaceAll("^[a-z]+:?", "")))
                        .hinted("hint.printed"),
                yesNo("exclusive", deadline != null && deadline.rule().exclusive(), "rule.isBefore", "rule.isUntil"),
                Field.lines(
                        "offices",
                        deadline == null ? "" : String.join("\n", deadline.offices()),
                        "hint.deadlineOffices"),
                Field.text("receiver", deadline == null ? "" : deadline.receiver()),
                Field.choice(
                        "sort", deadline == null ? "WORK" : deadline.sort().name(), "sort.", DeadlineSort.values()),
                Field.choice(
                        "lateness",
                        deadline == null ? "ACCEPTED" : deadline.lateness().name(),
                        "lateness.",
                        Lateness.values()));
    }

    private static List<Field> commendation(@Nullable CampaignCommendation promised) {
        return List.of(
                Field.text("form", promised == null ? "" : promised.form()),
                Field.text("authority", promised == null ? "" : promised.authority()),
                Field.lines(
                        "recipients", promised == null ? "" : String.join("\n", promised.recipients()), "hint.lines"),
                Field.lines("criteria", promised == null ? "" : String.join("\n", promised.criteria()), "hint.lines"),
                Field.lines("papers", promised == null ? "" : String.join("\n", promised.papers()), "hint.lines"),
                Field.date(
                        "papersDueOn",
                        promised == null || promised.papersDueOn() == null
                                ? ""
                                : promised.papersDueOn().toString()));
    }

    /* 2026-06-20 is shown as 20/6/2026, 11-20 as 20/11. */
    private static String dayFirst(String printed) {
        return Arrays.stream(printed.split("-", -1))
                .map(number -> number.startsWith("0") ? number.substring(1) : number)
                .reduce((first, next) -> next + "/" + first)
                .orElse("");
    }

    private static Field contentOf(String value, List<CampaignContent> contents) {
        List<Field.Option> options = new ArrayList<>(List.of(new Field.Option("", "form.none")));
        contents.forEach(content -> options.add(new Field.Option(content.id().toString(), "=" + content.title())));
        return Field.select("content", value, options);
    }

    private static Field yesNo(String name, boolean value, String yes, String no) {
        return Field.select(
                name, String.valueOf(value), List.of(new Field.Option("true", yes), new Field.Option("false", no)));
    }

    private static String offices(@Nullable CampaignAssignment assignment, PartRole role) {
        return assignment == null ? "" : String.join("\n", assignment.offices(role));
    }
}
