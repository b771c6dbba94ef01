package vn.thidua.scoring.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.scoring.editing.ScaleDifference.Fate;
import vn.thidua.scoring.editing.ScaleDifference.What;
import vn.thidua.scoring.scale.Band;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Criterion.Gate;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleClass;
import vn.thidua.scoring.scale.ScaleRules;
import vn.thidua.scoring.scale.ScaleRules.Tie;
import vn.thidua.scoring.scale.Section;
import vn.thidua.scoring.scale.Way;

/** Whatever is different between two scales is told: every component of every record is changed here, those that somebody adds later too. */
class ScaleDifferenceTests {

    private static final BigDecimal TEN = BigDecimal.TEN;

    private static final List<Way> WAYS = List.of(
            new Way.Ratio("cay", "goal", false),
            new Way.Banded("cay", List.of(new Band(null, TEN, false, BigDecimal.ONE), new Band(TEN, null, true, TEN))),
            new Way.Sampled("cay", 10, BigDecimal.ONE),
            new Way.Counted("cay", BigDecimal.TWO),
            new Way.YesNo(),
            new Way.Expert(List.of("Phòng Kinh tế", "Phòng Văn hóa")),
            new Way.Written("cay * 2"));

    private static final Scale SCALE = scale();

    @Test
    void theSameIsNotDifferent() {
        assertThat(ScaleDifference.of("Thang", SCALE, "Thang", scale())).isEmpty();
        assertThat(told(
                        SCALE,
                        new Scale(
                                new BigDecimal("70.0"),
                                SCALE.quantities(),
                                SCALE.sections(),
                                SCALE.classes(),
                                SCALE.rules())))
                .as("70 is 70.0")
                .isEmpty();
        assertThat(ScaleDifference.of("Thang", SCALE, "Thang mới", SCALE))
                .singleElement()
                .satisfies(one -> assertThat(one.fields())
                        .extracting(ScaleDifference.Field::key)
                        .containsExactly("scale.name"));
    }

    @Test
    void everyWayIsThere() {
        assertThat(WAYS)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(List.of(Way.class.getPermittedSubclasses()));
    }

    @Test
    void everyComponentOfEveryRecordIsTold() {
        List<Change> changes = changes(SCALE, "Scale");
        assertThat(changes).hasSizeGreaterThan(150);
        for (Change change : changes) {
            assertThat(told(SCALE, (Scale) change.changed()))
                    .as(change.what())
                    .anyMatch(one -> one.what() != What.ORDER);
            assertThat(told((Scale) change.changed(), SCALE))
                    .as("back: " + change.what())
                    .anyMatch(one -> one.what() != What.ORDER);
        }
    }

    @Test
    void everyFieldAndWordHasItsSentence() {
        Set<String> keys = new TreeSet<>();
        for (Change change : changes(SCALE, "Scale")) {
            for (ScaleDifference one : told(SCALE, (Scale) change.changed())) {
                for (ScaleDifference.Field field : one.fields()) {
                    keys.add(field.key());
                    Stream.concat(field.was().stream(), field.is().stream())
                            .map(ScaleDifference.Word::key)
                            .filter(key -> !key.isEmpty())
                            .forEach(keys::add);
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(40);
        for (String language : List.of("vi", "en")) {
            assertThat(sentences(language)).containsAll(keys);
        }
    }

    @Test
    void anotherOrderIsToldBesideOtherChanges() {
        List<Quantity> turned = new ArrayList<>(SCALE.quantities());
        Collections.reverse(turned);
        Scale changed = new Scale(BigDecimal.ONE, turned, SCALE.sections(), SCALE.classes(), SCALE.rules());
        assertThat(told(SCALE, changed)).extracting(ScaleDifference::what).containsExactly(What.HEAD, What.ORDER);
    }

    @Test
    void aCriterionThatMovesToAnotherSectionIsTold() {
        Section first = SCALE.sections().getFirst();
        Section second = SCALE.sections().getLast();
        Criterion moved = first.criteria().getLast();
        List<Criterion> left = first.criteria().subList(0, first.criteria().size() - 1);
        List<Criterion> joined = new ArrayList<>(List.of(moved));
        joined.addAll(second.criteria());
        Scale changed = new Scale(
                SCALE.maximum(),
                SCALE.quantities(),
                List.of(
                        new Section(first.no(), first.title(), first.maximum(), left),
                        new Section(second.no(), second.title(), second.maximum(), joined)),
                SCALE.classes(),
                SCALE.rules());
        assertThat(told(SCALE, changed)).singleElement().satisfies(one -> {
            assertThat(one.what()).isEqualTo(What.CRITERION);
            assertThat(one.fate()).isEqualTo(Fate.CHANGED);
            assertThat(one.fields())
                    .singleElement()
                    .extracting(ScaleDifference.Field::key)
                    .isEqualTo("scale.field.section");
        });
    }

    private static List<ScaleDifference> told(Scale was, Scale is) {
        return ScaleDifference.of("Thang", was, "Thang", is);
    }

    /** Something with one thing in it that is another. */
    private record Change(String what, @Nullable Object changed) {}

    private static List<Change> changes(@Nullable Object value, String where) {
        return switch (value) {
            case null -> List.of(new Change(where, BigDecimal.ONE));
            case BigDecimal number -> List.of(new Change(where, number.add(BigDecimal.ONE)));
            case Integer number -> List.of(new Change(where, number + 1));
            case Boolean yes -> List.of(new Change(where, !yes));
            case String text -> List.of(new Change(where, text + "x"));
            case Enum<?> one ->
                Arrays.stream(one.getDeclaringClass().getEnumConstants())
                        .filter(other -> other != one)
                        .map(other -> new Change(where + "=" + other, other))
                        .toList();
            case Way way ->
                Stream.concat(
                                WAYS.stream()
                                        .filter(other -> other.getClass() != way.getClass())
                                        .map(other -> new Change(
                                                where + "=" + other.getClass().getSimpleName(), other)),
                                inside((Record) way, where).stream())
                        .toList();
            case Record part -> inside(part, where);
            case List<?> rows -> rows(rows, where);
            default -> throw new AssertionError("nobody knows how to change " + where + ": " + value.getClass());
        };
    }

    private static List<Change> inside(Record part, String where) {
        RecordComponent[] components = part.getClass().getRecordComponents();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            for (Change change : changes(value(part, components[i]), where + "." + components[i].getName())) {
                changes.add(new Change(change.what(), with(part, components, i, change.changed())));
            }
        }
        return changes;
    }

    private static List<Change> rows(List<?> rows, String where) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Change change : changes(rows.get(i), where + "[" + i + "]")) {
                List<Object> changed = new ArrayList<>(rows);
                changed.set(i, change.changed());
                changes.add(new Change(change.what(), changed));
            }
            List<Object> less = new ArrayList<>(rows);
            less.remove(i);
            changes.add(new Change(where + " without " + i, less));
        }
        return changes;
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object with(Record part, RecordComponent[] components, int at, @Nullable Object changed) {
        try {
            Constructor<?> made = part.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            @Nullable Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = i == at ? changed : value(part, components[i]);
            }
            return made.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Set<String> sentences(String language) {
        Properties all = new Properties();
        for (String file : List.of("scoring", "ranking")) {
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(ScaleDifferenceTests.class.getResourceAsStream(
                            "/messages/" + file + "_" + language + ".properties")),
                    StandardCharsets.UTF_8)) {
                all.load(reader);
            } catch (IOException no) {
                throw new UncheckedIOException(no);
            }
        }
        return all.stringPropertyNames();
    }

    private static Scale scale() {
        List<Criterion> criteria = new ArrayList<>();
        for (Way way : WAYS) {
            criteria.add(new Criterion(
                    "c" + criteria.size(),
                    "1." + criteria.size(),
                    "Tiêu chí " + criteria.size(),
                    "Cách chấm",
                    "Căn cứ",
                    Part.BASE,
                    way,
                    TEN,
                    BigDecimal.ONE,
                    new Gate(false, ""),
                    ""));
        }
        return new Scale(
                new BigDecimal("70"),
                List.of(
                        new Quantity("cay", "Cây đã trồng", "cây", Quantity.Origin.RESULT),
                        new Quantity("goal", "Số giao", "cây", Quantity.Origin.GOAL)),
                List.of(
                        new Section("I", "Phần một", new BigDecimal("40"), criteria.subList(0, 4)),
                        new Section("II", "Phần hai", new BigDecimal("30"), criteria.subList(4, criteria.size()))),
                List.of(
                        new ScaleClass("Tốt", new BigDecimal("60"), true),
                        new ScaleClass("Đạt", BigDecimal.ZERO, false)),
                new ScaleRules(
                        2,
                        null,
                        TEN,
                        ScaleRules.Unsaid.LATE,
                        ScaleRules.Places.COMPETITION,
                        List.of(new Tie(Tie.By.QUANTITY, "cay", false), new Tie(Tie.By.BASE, "", true))));
    }
}
