package vn.thidua.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.domain.ItemKind;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Audience;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Commendation;
import vn.thidua.plan.reading.Content;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.Dossier;
import vn.thidua.plan.reading.FormColumn;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.LegalReference;
import vn.thidua.plan.reading.Period;
import vn.thidua.plan.reading.ReadItem;
import vn.thidua.plan.reading.Recipient;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.Target;

/** The typed form of each kind of item: which fields it has and what they make. */
final class ItemForms {

    private static final List<String> COMPARISONS =
            Arrays.stream(Target.Operator.values()).map(Enum::name).toList();
    private static final List<String> QUALIFIERS = List.of("", "AT_LEAST", "AT_MOST", "MORE", "LESS");

    private ItemForms() {}

    /** Returns the fields of an item with its value. */
    static List<FieldView> fields(ItemKind kind, ReadItem value) {
        return switch (value) {
            case Header.Field v
            when kind == ItemKind.ISSUED_ON -> List.of(FieldView.date("date", Written.of(new Dating(v.value())), 2));
            case Header.Field v -> List.of(FieldView.text("text", v.value(), 4));
            case Header.Signer v ->
                List.of(
                        FieldView.text("name", Written.of(v.name()), 2),
                        FieldView.text("title", Written.of(v.title()), 1),
                        FieldView.text("authority", Written.of(v.authority()), 1));
            case Period v ->
                List.of(FieldView.date("from", Written.of(v.from()), 2), FieldView.date("to", Written.of(v.to()), 2));
            case Audience.Group v -> List.of(FieldView.lengthy("text", v.text()));
            case LegalReference v ->
                List.of(
                        FieldView.text("text", v.ref(), 4),
                        FieldView.text("number", v.number(), 1),
                        FieldView.date("date", Written.of(v.date()), 1),
                        FieldView.text("issuer", Written.of(v.issuer()), 2));
            case Content v -> List.of(FieldView.text("no", v.no(), 1), FieldView.lengthy("text", v.text()));
            case Target v -> target(v);
            case Assignment v ->
                List.of(
                        FieldView.text("no", v.no(), 1),
                        FieldView.number("tasks", v.tasks() == null ? "" : String.valueOf(v.tasks())),
                        FieldView.lines("lead", Written.of(v.lead()), 2),
                        FieldView.lines("support", Written.of(v.support()), 2),
                        FieldView.lengthy("text", v.text()));
            case Deadline v -> deadline(v);
            case Commendation v ->
                List.of(
                        FieldView.text("form", v.form(), 2),
                        FieldView.text("authority", Written.of(v.authority()), 2),
                        FieldView.lines("recipients", Written.of(v.recipients()), 2),
                        FieldView.lines("criteria", Written.of(v.criteria()), 2));
            case Dossier v ->
                List.of(
                        FieldView.text("form", Written.of(v.form()), 2),
                        FieldView.date("date", Written.of(v.deadline()), 1),
                        FieldView.check("exclusive", v.exclusive(), 1),
                        FieldView.lines("documents", Written.of(v.documents()), 4));
            case FormColumn v -> List.of(FieldView.text("text", v.title(), 4));
            case Recipient v -> List.of(FieldView.text("text", v.text(), 4));
            default -> throw new IllegalArgumentException("no form for " + value.getClass());
        };
    }

    /** Returns the fields for words of the text: filled by the reader where it finds such an item in them, else with the words themselves. */
    static List<FieldView> fields(ItemKind kind, String words) {
        return ReadWords.first(kind, words).map(found -> fields(kind, found)).orElseGet(() -> {
            String folded = words.strip().replaceAll("\\s+", " ");
            Map<String, String> typed = Map.of(
                    "text",
                    folded,
                    "subject",
                    folded,
                    "what",
                    folded,
                    "form",
                    folded,
                    "name",
                    folded,
                    "op",
                    "AT_LEAST");
            ReadItem blank = value(kind, new ItemForm(Map.of()), null, Certainty.SURE);
            return fields(kind, blank).stream().map(field -> field.typed(typed)).toList();
        });
    }

    private static List<FieldView> target(Target v) {
        return List.of(
                FieldView.lengthy("subject", v.subject()),
                FieldView.choice("op", v.op().name(), "op", COMPARISONS),
                FieldView.number("value", Written.of(v.value())),
                FieldView.number("valueMax", Written.of(v.valueMax())),
                FieldView.text("unit", Written.of(v.unit()), 1),
                FieldView.choice(
                        "qualifier", v.qualifier() == null ? "" : v.qualifier().name(), "qualifier", QUALIFIERS),
                FieldView.text("denominator", Written.of(v.denominator()), 1),
                FieldView.text("baseline", Written.of(v.baseline()), 1),
                FieldView.date("date", Written.of(v.deadline()), 1),
                FieldView.check("exclusive", v.exclusive(), 1),
                FieldView.text("where", v.where(), 1));
    }

    private static List<FieldView> deadline(Deadline v) {
        String recurring = Written.of(v.recurring());
        int colon = recurring.indexOf(':');
        String repeat = colon < 0 ? recurring : recurring.substring(0, colon);
        return Stream.of(
                        FieldView.date("date", Written.of(v.date()), 1),
                        FieldView.choice(
                                "repeat", repeat, "repeat", List.of("", "weekly", "monthly", "quarterly", "yearly")),
                        FieldView.text("repeatOn", colon < 0 ? "" : recurring.substring(colon + 1), 1),
                        FieldView.check("exclusive", v.exclusive(), 1),
                        FieldView.lengthy("what", Written.of(v.what())),
                        FieldView.text("who", Written.of(v.who()), 2),
                        FieldView.text("recipient", Written.of(v.to()), 2))
                .toList();
    }

    /**
     * Returns the value that was typed; it counts only when the form has no complaints.
     *
     * @param place where the item stands, null for nowhere
     */
    static ReadItem value(ItemKind kind, ItemForm f, @Nullable Span place, Certainty c) {
        Span s = place == null ? new Span(0, 0) : place;
        return switch (kind) {
            case ISSUED_ON -> issuedOn(f, s, c);
            case DOC_TYPE, DOC_NUMBER, ISSUER, PLACE, SUBJECT, ATTACHED_TO -> new Header.Field(f.text("text"), s, c);
            case SIGNER -> new Header.Signer(f.text("name"), f.optional("title"), f.optional("authority"), s, c);
            case PERIOD -> period(f, s, c);
            case COLLECTIVE, INDIVIDUAL -> new Audience.Group(f.text("text"), s, c);
            case LEGAL_BASIS ->
                new LegalReference(
                        f.text("text"), f.plain("number"), f.optionalDate("date"), f.optional("issuer"), s, c);
            case CONTENT -> new Content(f.plain("no"), f.text("text"), s, c);
            case TARGET -> target(f, s, c);
            case ASSIGNMENT -> assignment(f, s, c);
            case DEADLINE -> deadline(f, s, c);
            case COMMENDATION ->
                new Commendation(
                        f.text("form"), f.optional("authority"), f.lines("recipients"), f.lines("criteria"), s, c);
            case DOSSIER ->
                new Dossier(
                        f.optional("form"), f.lines("documents"), f.optionalDate("date"), f.checked("exclusive"), s, c);
            case FORM_COLUMN -> new FormColumn(f.text("text"), s, c);
            case RECIPIENT -> new Recipient(f.text("text"), s, c);
        };
    }

    private static ReadItem issuedOn(ItemForm f, Span s, Certainty c) {
        Dating date = f.optionalDate("date");
        if (date == null) {
            f.complain("date", "complaint.NotBlank");
        }
        return new Header.Field(date == null ? "" : date.iso(), s, c);
    }

    private static ReadItem period(ItemForm f, Span s, Certainty c) {
        Dating from = f.optionalDate("from");
        Dating to = f.optionalDate("to");
        if (from == null && to == null) {
            f.complain("from", "complaint.plan.period");
        } else if (from != null && to != null && to.last().isBefore(from.first())) {
            f.complain("to", "complaint.plan.order");
        }
        return new Period(from, to, s, c);
    }

    private static ReadItem target(ItemForm f, Span s, Certainty c) {
        Target.Operator op = f.choice("op", Target.Operator.class);
        if (op == null) {
            f.complain("op", "complaint.NotNull");
        }
        Target target = new Target(
                f.plain("where"),
                f.text("subject"),
                op == null ? Target.Operator.EQUAL : op,
                f.number("value"),
                f.optionalNumber("valueMax"),
                f.optional("unit"),
                f.optional("baseline"),
                f.optional("denominator"),
                f.optionalDate("date"),
                f.checked("exclusive"),
                f.choice("qualifier", Target.Operator.class),
                s,
                c);
        if (target.valueMax() != null && target.valueMax().compareTo(target.value()) < 0) {
            f.complain("valueMax", "complaint.plan.range");
        } else if (target.valueMax() == null && target.op() == Target.Operator.RANGE) {
            f.complain("valueMax", "complaint.NotBlank");
        }
        return target;
    }

    private static ReadItem assignment(ItemForm f, Span s, Certainty c) {
        List<String> lead = f.lines("lead");
        List<String> support = f.lines("support");
        if (lead.isEmpty() && support.isEmpty()) {
            f.complain("lead", "complaint.plan.nobody");
        }
        return new Assignment(f.plain("no"), f.text("text"), lead, support, f.optionalCount("tasks"), s, c);
    }

    private static ReadItem deadline(ItemForm f, Span s, Certainty c) {
        Dating date = f.optionalDate("date");
        String repeat = f.plain("repeat");
        String on = f.plain("repeatOn");
        if (date == null && repeat.isEmpty() && f.plain("date").isEmpty()) {
            f.complain("date", "complaint.plan.when");
        }
        if (!on.isEmpty() && !on.matches("\\d{1,2}(-\\d{1,2})?")) {
            f.complain("repeatOn", "complaint.plan.repeatOn");
        }
        return new Deadline(
                date,
                repeat.isEmpty() ? null : on.isEmpty() ? repeat : repeat + ":" + on,
                f.checked("exclusive"),
                f.optional("who"),
                f.optional("what"),
                f.optional("recipient"),
                s,
                c);
    }
}
