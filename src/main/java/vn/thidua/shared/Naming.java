package vn.thidua.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Knows what things are called. A module whose events are about something that has a name says so with a bean of this kind. */
public interface Naming {

    /**
     * Returns names of those of the things that this knows, at most one statement for each kind however many.
     *
     * @param things as events name them: {@code kind:id}
     */
    Map<String, String> names(Collection<String> things);

    /**
     * Returns the names of things of one kind whose ids are in a table.
     *
     * @param read reads the names of these ids in one statement; asked only where there are any
     */
    static Map<String, String> of(
            String kind, Collection<String> things, Function<List<UUID>, List<Map.Entry<UUID, String>>> read) {
        List<UUID> ids = ids(kind, things);
        return ids.isEmpty()
                ? Map.of()
                : read.apply(ids).stream()
                        .collect(Collectors.toMap(named -> kind + ":" + named.getKey(), Map.Entry::getValue));
    }

    /** Returns the ids of those things that are of the kind; what is no id is passed over. */
    static List<UUID> ids(String kind, Collection<String> things) {
        String prefix = kind + ":";
        return things.stream()
                .filter(thing -> thing.startsWith(prefix) && thing.length() == prefix.length() + 36)
                .map(thing -> UUID.fromString(thing.substring(prefix.length())))
                .toList();
    }
}
