package vn.thidua.plan.reading;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a reading as the tree of maps and lists that its JSON has, see {@code reading-format.md}; what was not found is left out. */
public final class ReadingJson {

    private static final int START_WORDS = 8;

    private final String raw;

    private ReadingJson(String raw) {
        this.raw = raw;
    }

    /**
     * Returns the reading as maps, lists, strings, numbers and booleans; the items in the lists are made while they are looked at.
     *
     * @param raw the very text that was read
     */
    public static Map<String, Object> toTree(Reading reading, String raw) {
        return new ReadingJson(raw).tree(reading);
    }

    private Map<String, Object> tree(Reading reading) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("doc", HeaderJson.doc(reading.header()));
        tree.put("parts", all(reading.parts(), this::part));
        tree.put("legal_bases", all(reading.legalBases(), this::legalBasis));
        put(tree, "period", reading.period() == null ? null : period(reading.period()));
        tree.put("audience", audience(reading.audience()));
        tree.put("contents", all(reading.contents(), this::content));
        tree.put("targets", all(reading.targets(), this::target));
        tree.put("assignments", all(reading.assignments(), this::assignment));
        tree.put("deadlines", all(reading.deadlines(), this::deadline));
        tree.put("commendations", all(reading.commendations(), this::commendation));
        tree.put("dossier", all(reading.dossiers(), this::dossier));
        tree.put(
                "registration_form",
                all(reading.registrationForm(), column -> with(column, Map.of("title", column.title()))));
        tree.put("recipients", all(reading.recipients(), Recipient::text));
        tree.put("warnings", all(reading.warnings(), this::warning));
        return tree;
    }

    /** Each item is made when it is asked for: the trees of all items of a long text would weigh more than the text. */
    private static <T> List<Object> all(List<T> items, Function<T, Object> toTree) {
        return new AbstractList<>() {

            @Override
            public Object get(int index) {
                return toTree.apply(items.get(index));
            }

            @Override
            public int size() {
                return items.size();
            }
        };
    }

    private static void exclusive(Map<String, Object> tree, boolean exclusive) {
        if (exclusive) {
            tree.put("exclusive", true);
        }
    }

    private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
        if (value != null) {
            tree.put(name, value);
        }
    }

    private static Map<String, Object> with(ReadItem item, Map<String, Object> values) {
        Map<String, Object> tree = new LinkedHashMap<>(values);
        tree.put("span", span(item.span()));
        if (item.certainty() == Certainty.UNSURE) {
            tree.put("unsure", true);
        }
        return tree;
    }

    private static List<Object> span(Span span) {
        return List.of(span.from(), span.to());
    }

    private static String start(String text) {
        int at = 0;
        for (int words = 0; words < START_WORDS && at >= 0; words++) {
            at = text.indexOf(' ', at + 1);
        }
        return at < 0 ? text : text.substring(0, at);
    }

    private Object part(Part part) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", part.kind().name());
        tree.put("title", part.title());
        put(tree, "attached_to", part.attachedTo());
        return with(part, tree);
    }

    private Object legalBasis(LegalReference basis) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ref", basis.ref());
        tree.put("number", basis.number());
        put(tree, "date", basis.date() == null ? null : basis.date().iso());
        put(tree, "issuer", basis.issuer());
        return with(basis, tree);
    }

    private Object period(Period period) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "from", period.from() == null ? null : period.from().iso());
        put(tree, "to", period.to() == null ? null : period.to().iso());
        tree.put("text", period.span().in(raw));
        return with(period, tree);
    }

    private Map<String, Object> audience(Audience audience) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("collective", all(audience.collective(), Audience.Group::text));
        tree.put("individual", all(audience.individual(), Audience.Group::text));
        return tree;
    }

    private Object content(Content content) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("no", content.no());
        tree.put("text_start", start(content.text()));
        return with(content, tree);
    }

    private Object target(Target target) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("where", target.where());
        tree.put("quote", target.span().in(raw));
        tree.put("subject", target.subject());
        tree.put("op", target.op().symbol());
        tree.put("value", target.value());
        put(tree, "value_max", target.valueMax());
        put(tree, "unit", target.unit());
        put(tree, "baseline", target.baseline());
        put(tree, "denominator", target.denominator());
        put(
                tree,
                "deadline",
                target.deadline() == null ? null : target.deadline().iso());
        exclusive(tree, target.exclusive());
        put(
                tree,
                "qualifier",
                target.qualifier() == null ? null : target.qualifier().symbol());
        return with(target, tree);
    }

    private Object assignment(Assignment assignment) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("no", assignment.no());
        tree.put("text_start", start(assignment.text()));
        tree.put("lead", assignment.lead());
        tree.put("support", assignment.support());
        put(tree, "n_tasks", assignment.tasks());
        return with(assignment, tree);
    }

    private Object deadline(Deadline deadline) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "date", deadline.date() == null ? null : deadline.date().iso());
        put(tree, "recurring", deadline.recurring());
        exclusive(tree, deadline.exclusive());
        put(tree, "who", deadline.who());
        put(tree, "what", deadline.what());
        put(tree, "to", deadline.to());
        tree.put("quote", deadline.span().in(raw));
        return with(deadline, tree);
    }

    private Object commendation(Commendation commendation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("form", commendation.form());
        put(tree, "authority", commendation.authority());
        tree.put("for", commendation.recipients());
        tree.put("criteria", commendation.criteria());
        return with(commendation, tree);
    }

    private Object dossier(Dossier dossier) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "form", dossier.form());
        tree.put("documents", dossier.documents());
        put(
                tree,
                "deadline",
                dossier.deadline() == null ? null : dossier.deadline().iso());
        exclusive(tree, dossier.exclusive());
        return with(dossier, tree);
    }

    private Object warning(Warning warning) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", warning.code());
        tree.put("severity", warning.severity().name());
        tree.put("where", warning.where());
        tree.put("message", warning.message());
        tree.put("span", span(warning.span()));
        tree.put("related", all(warning.related(), ReadingJson::span));
        return tree;
    }
}
