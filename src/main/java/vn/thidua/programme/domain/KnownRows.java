package vn.thidua.programme.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.Vietnamese;

/** Things that are there, as rows of a table name them: by id, by code, or by what two rows share that mean the same. */
@NamedInterface("desk")
public final class KnownRows<T> {

    private final Map<Object, T> byId = new HashMap<>();
    private final Map<String, T> byCode = new HashMap<>();
    private final Map<Object, T> byKey = new HashMap<>();

    /**
     * Makes it; of two that are alike the first is meant.
     *
     * @param meant whether a row without id and code can still mean a thing
     * @param key returns what two rows share that mean the same thing
     */
    public KnownRows(
            List<T> things,
            Function<T, Object> id,
            Function<T, String> code,
            Predicate<T> meant,
            Function<T, Object> key) {
        for (T thing : things) {
            byId.put(id.apply(thing), thing);
            byCode.putIfAbsent(Vietnamese.fold(code.apply(thing)), thing);
            if (meant.test(thing)) {
                byKey.putIfAbsent(key.apply(thing), thing);
            }
        }
    }

    /** Returns the thing of an id. */
    public Optional<T> of(Object id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the thing of a code. */
    public Optional<T> coded(String code) {
        return Optional.ofNullable(byCode.get(Vietnamese.fold(code)));
    }

    /** Returns the thing that a row with that key means. */
    public Optional<T> like(Object key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
