package vn.thidua.structure;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.domain.AccessRefusal;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.ReadItem;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.Target;
import vn.thidua.shared.RefusalCode;

/** Makes a sample of any record: full (lists of two, nothing absent) or bare (empty lists, everything absent that may be), and each round with the next constant of every enum. */
final class SampleRecords {

    /** How every text begins. */
    static final String TEXT = "Mẫu ";

    private static final int DEEPEST = 12;

    private final boolean full;
    private final int round;
    private int rounds = 1;
    private int made;

    /** Makes samples with the constants of this place in their enums. */
    SampleRecords(boolean full, int round) {
        this.full = full;
        this.round = round;
    }

    /** Returns how many rounds show every constant of the enums met so far. */
    int rounds() {
        return rounds;
    }

    /** Returns a sample of the type. */
    Object of(Class<?> type) {
        Object sample = make(type, Map.of(), DEEPEST);
        if (sample == null) {
            throw new IllegalArgumentException("no sample of " + type);
        }
        return sample;
    }

    private @Nullable Object make(Type type, Map<TypeVariable<?>, Type> bound, int depth) {
        return switch (type) {
            case TypeVariable<?> variable -> make(bound.getOrDefault(variable, String.class), bound, depth);
            case WildcardType wildcard -> make(wildcard.getUpperBounds()[0], bound, depth);
            case ParameterizedType generic -> generic(generic, bound, depth);
            case Class<?> plain -> plain(plain, bound, depth);
            default -> throw new IllegalArgumentException("no sample of " + type);
        };
    }

    private @Nullable Object generic(ParameterizedType type, Map<TypeVariable<?>, Type> bound, int depth) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        boolean empty = !full || depth <= 0;
        if (raw == Optional.class) {
            return empty ? Optional.empty() : Optional.ofNullable(make(arguments[0], bound, depth - 1));
        }
        if (raw == Set.class) {
            return empty ? Set.of() : Set.of(some(arguments[0], bound, depth));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return empty ? List.of() : List.of(some(arguments[0], bound, depth), some(arguments[0], bound, depth));
        }
        if (raw == Map.class) {
            return empty ? Map.of() : Map.of(some(arguments[0], bound, depth), some(arguments[1], bound, depth));
        }
        if (raw == Predicate.class) {
            return (Predicate<Object>) any -> full;
        }
        Map<TypeVariable<?>, Type> inner = new HashMap<>(bound);
        for (int i = 0; i < arguments.length; i++) {
            Type argument = arguments[i];
            inner.put(
                    raw.getTypeParameters()[i],
                    argument instanceof TypeVariable<?> variable
                            ? bound.getOrDefault(variable, String.class)
                            : argument);
        }
        return plain(raw, inner, depth);
    }

    private Object some(Type type, Map<TypeVariable<?>, Type> bound, int depth) {
        Object sample = make(type, bound, depth - 1);
        if (sample == null) {
            throw new IllegalArgumentException("no sample of " + type);
        }
        return sample;
    }

    private @Nullable Object plain(Class<?> type, Map<TypeVariable<?>, Type> bound, int depth) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            rounds = Math.max(rounds, constants.length);
            return constants[round % constants.length];
        }
        if (type.isSealed() && !type.isRecord()) {
            return make(type.getPermittedSubclasses()[0], bound, depth);
        }
        if (type == ReadItem.class) {
            return make(Target.class, bound, depth);
        }
        Object value = value(type);
        return value != null ? value : type.isRecord() ? record(type, bound, depth) : none(type);
    }

    private static Object none(Class<?> type) {
        throw new IllegalArgumentException("no sample of " + type);
    }

    private @Nullable Object value(Class<?> type) {
        int n = ++made;
        return switch (type.getName()) {
            case "java.lang.String", "java.lang.Object", "java.lang.CharSequence" -> TEXT + n + " " + "x".repeat(60);
            case "int", "java.lang.Integer" -> n;
            case "long", "java.lang.Long" -> (long) n;
            case "double", "java.lang.Double" -> 7.0;
            case "boolean", "java.lang.Boolean" -> Boolean.TRUE;
            case "java.math.BigDecimal", "java.lang.Number" -> new BigDecimal("12.5");
            case "java.util.UUID" -> new UUID(1, n);
            case "java.time.Instant" -> Instant.parse("2026-06-04T03:00:00Z");
            case "java.time.LocalDate" -> LocalDate.of(2026, 6, 19).plusDays(n);
            case "java.time.YearMonth" -> YearMonth.of(2026, 6).plusMonths(n);
            case "java.time.Duration" -> Duration.ofMinutes(15);
            default ->
                type == RefusalCode.class
                        ? AccessRefusal.NO_ROLE
                        : type == Dating.class ? new Dating("2026-06-19") : type == Span.class ? new Span(0, 1) : null;
        };
    }

    private Object record(Class<?> type, Map<TypeVariable<?>, Type> bound, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            Object[] values = Arrays.stream(components)
                    .map(component -> absent(component) ? null : make(component.getGenericType(), bound, depth - 1))
                    .toArray();
            return constructor.newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("no sample of " + type, refused.getCause());
        }
    }

    private boolean absent(RecordComponent component) {
        return !full && component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
