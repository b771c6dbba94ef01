package vn.thidua.scoring.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.Section;

/**
 * In what a scale differs from another one.
 *
 * @param what the part that differs
 * @param name what people call the part; empty for head and classes
 * @param fields what differs in it; empty where all of it came or went
 */
public record ScaleDifference(What what, Fate fate, String name, List<Field> fields) {

    /** What parts differ. */
    public enum What {
        HEAD,
        SECTION,
        QUANTITY,
        CRITERION,
        CLASSES,
        ORDER
    }

    /** What became of a part. */
    public enum Fate {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A field with what stood in it and what stands in it. */
    public record Field(String name, String was, String is) {}

    /** Returns the differences, in the order of print; none where the two are the same. */
    public static List<ScaleDifference> of(String nameWas, Scale was, String nameIs, Scale is) {
        List<ScaleDifference> all = new ArrayList<>();
        Fields head = RulesText.fields(nameIs, is);
        changed(all, What.HEAD, "", RulesText.fields(nameWas, was), head);
        parts(all, What.SECTION, was.sections(), is.sections(), Section::no, Section::title, SectionText::fields);
        parts(
                all,
                What.QUANTITY,
                was.quantities(),
                is.quantities(),
                Quantity::name,
                Quantity::label,
                QuantityText::fields);
        parts(
                all,
                What.CRITERION,
                was.criteria(),
                is.criteria(),
                Criterion::code,
                Criterion::title,
                one -> CriterionText.fields(one).with("section", section(was, is, one)));
        changed(all, What.CLASSES, "", ClassesText.fields(was.classes()), ClassesText.fields(is.classes()));
        if (all.isEmpty() && !was.equals(is)) {
            all.add(new ScaleDifference(What.ORDER, Fate.CHANGED, "", List.of()));
        }
        return all;
    }

    private static String section(Scale was, Scale is, Criterion one) {
        Scale holder = was.criteria().stream().anyMatch(there -> there == one) ? was : is;
        return ScaleEdit.sectionOf(holder, one.code());
    }

    private static <T> void parts(
            List<ScaleDifference> all,
            What what,
            List<T> was,
            List<T> is,
            Function<T, String> key,
            Function<T, String> name,
            Function<T, Fields> fields) {
        Map<String, T> before = by(was, key);
        Map<String, T> after = by(is, key);
        before.forEach((code, one) -> {
            if (!after.containsKey(code)) {
                all.add(new ScaleDifference(what, Fate.REMOVED, name.apply(one), List.of()));
            }
        });
        after.forEach((code, one) -> {
            T old = before.get(code);
            if (old == null) {
                all.add(new ScaleDifference(what, Fate.ADDED, name.apply(one), List.of()));
            } else {
                changed(all, what, name.apply(one), fields.apply(old), fields.apply(one));
            }
        });
    }

    private static <T> Map<String, T> by(List<T> parts, Function<T, String> key) {
        return parts.stream()
                .collect(Collectors.toMap(key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static void changed(List<ScaleDifference> all, What what, String name, Fields was, Fields is) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String field : is.differing(was)) {
            fields.put(field, new Field(field, joined(was, field), joined(is, field)));
        }
        for (String field : was.differing(is)) {
            fields.putIfAbsent(field, new Field(field, joined(was, field), joined(is, field)));
        }
        if (!fields.isEmpty()) {
            all.add(new ScaleDifference(what, Fate.CHANGED, name, List.copyOf(fields.values())));
        }
    }

    private static String joined(Fields fields, String name) {
        return Objects.requireNonNull(fields.values().getOrDefault(name, List.of())).stream()
                .collect(Collectors.joining("; "));
    }
}
