package vn.thidua.scoring.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.Section;

/**
 * In what a scale differs from another one: every component of every part is compared.
 *
 * @param what the part that differs
 * @param name what people call the part; empty for head and classes
 * @param fields what differs in it; empty where all of it came or went
 */
public record ScaleDifference(What what, Fate fate, String name, List<Field> fields) {

    private static final String NAME = "scale.name";
    private static final String SECTION = "scale.field.section";

    public ScaleDifference {
        fields = List.copyOf(fields);
    }

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

    /**
     * A field with what stood in it and what stands in it.
     *
     * @param key of the message that names it
     * @param was one for each row; none where the part had no such field
     * @param is one for each row; none where the part has no such field
     */
    public record Field(String key, List<Word> was, List<Word> is) {

        public Field {
            was = List.copyOf(was);
            is = List.copyOf(is);
        }
    }

    /**
     * What stands in a field.
     *
     * @param key of a message; empty for plain text
     * @param text where there is no key; empty where nothing stands there
     */
    public record Word(String key, String text) {

        static final Word NONE = new Word("", "");

        static Word text(String text) {
            return new Word("", text);
        }
    }

    /** Returns the differences, in the order of print; none where the two are the same. */
    public static List<ScaleDifference> of(String nameWas, Scale was, String nameIs, Scale is) {
        List<ScaleDifference> all = new ArrayList<>();
        changed(all, What.HEAD, "", head(nameWas, was), head(nameIs, is));
        parts(
                all,
                What.SECTION,
                was.sections(),
                is.sections(),
                new Reading<>(Section::no, Section::title, one -> Components.of(one, Set.of("criteria"))));
        parts(
                all,
                What.QUANTITY,
                was.quantities(),
                is.quantities(),
                new Reading<>(Quantity::name, Quantity::label, one -> Components.of(one, Set.of())));
        parts(
                all,
                What.CRITERION,
                placed(was),
                placed(is),
                new Reading<>(
                        one -> one.criterion().code(), one -> one.criterion().title(), InSection::words));
        changed(all, What.CLASSES, "", Components.of(was.classes()), Components.of(is.classes()));
        if (reordered(was, is, one -> keys(one.sections(), Section::no))
                || reordered(was, is, one -> keys(one.quantities(), Quantity::name))
                || reordered(was, is, one -> keys(one.criteria(), Criterion::code))) {
            all.add(new ScaleDifference(What.ORDER, Fate.CHANGED, "", List.of()));
        }
        return all;
    }

    private static Map<String, List<Word>> head(String name, Scale scale) {
        Map<String, List<Word>> head = new LinkedHashMap<>(Map.of(NAME, List.of(Word.text(name))));
        head.putAll(Components.of(scale, Set.of("quantities", "sections", "classes")));
        return head;
    }

    /** A criterion with the section in which it stands. */
    private record InSection(Criterion criterion, String section) {

        Map<String, List<Word>> words() {
            Map<String, List<Word>> words = new LinkedHashMap<>(Components.of(criterion, Set.of()));
            words.put(SECTION, List.of(Word.text(section)));
            return words;
        }
    }

    private static List<InSection> placed(Scale scale) {
        return scale.sections().stream()
                .flatMap(section -> section.criteria().stream().map(one -> new InSection(one, section.no())))
                .toList();
    }

    /** How parts of one sort are told from each other, called, and read. */
    private record Reading<T>(
            Function<T, String> key, Function<T, String> name, Function<T, Map<String, List<Word>>> words) {}

    private static <T> void parts(List<ScaleDifference> all, What what, List<T> was, List<T> is, Reading<T> reading) {
        Map<String, T> before = by(was, reading.key());
        Map<String, T> after = by(is, reading.key());
        before.forEach((code, one) -> {
            if (!after.containsKey(code)) {
                all.add(new ScaleDifference(what, Fate.REMOVED, reading.name().apply(one), List.of()));
            }
        });
        after.forEach((code, one) -> {
            T old = before.get(code);
            if (old == null) {
                all.add(new ScaleDifference(what, Fate.ADDED, reading.name().apply(one), List.of()));
            } else {
                changed(
                        all,
                        what,
                        reading.name().apply(one),
                        reading.words().apply(old),
                        reading.words().apply(one));
            }
        });
    }

    private static <T> Map<String, T> by(List<T> parts, Function<T, String> key) {
        List<String> keys = keys(parts, key);
        Map<String, T> by = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            by.put(keys.get(i), parts.get(i));
        }
        return by;
    }

    /** What tells parts from each other; in a draft two can have one code. */
    private static <T> List<String> keys(List<T> parts, Function<T, String> key) {
        Map<String, Integer> times = new HashMap<>();
        return parts.stream()
                .map(key)
                .map(one -> one + " " + times.merge(one, 1, Integer::sum))
                .toList();
    }

    /** Tells whether those that both have stand in another order. */
    private static boolean reordered(Scale was, Scale is, Function<Scale, List<String>> keys) {
        List<String> before = new ArrayList<>(keys.apply(was));
        List<String> after = new ArrayList<>(keys.apply(is));
        before.retainAll(keys.apply(is));
        after.retainAll(keys.apply(was));
        return !before.equals(after);
    }

    private static void changed(
            List<ScaleDifference> all,
            What what,
            String name,
            Map<String, List<Word>> was,
            Map<String, List<Word>> is) {
        Set<String> keys = new LinkedHashSet<>(is.keySet());
        keys.addAll(was.keySet());
        List<Field> fields = keys.stream()
                .filter(key -> !Objects.equals(was.get(key), is.get(key)))
                .map(key -> new Field(key, was.getOrDefault(key, List.of()), is.getOrDefault(key, List.of())))
                .toList();
        if (!fields.isEmpty()) {
            all.add(new ScaleDifference(what, Fate.CHANGED, name, fields));
        }
    }
}
