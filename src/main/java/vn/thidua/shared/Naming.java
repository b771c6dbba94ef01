package vn.thidua.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Knows what things are called. A module whose events are about something that has a name says so with a bean of this kind. */
public interface Naming {

    /**
     * Returns names of those of the things that this knows, at most one statement for each kind however many.
     *
     * @param things as events name them: {@code kind:id}
     */
    Map<String, String> names(Collection<String> things);

    /** Returns the ids of those things that are of the kind; what is no id is passed over. */
    static List<UUID> ids(String kind, Collection<String> things) {
        String prefix = kind + ":";
        return things.stream()
                .filter(thing -> thing.startsWith(prefix) && thing.length() == prefix.length() + 36)
                .map(thing -> UUID.fromString(thing.substring(prefix.length())))
                .toList();
    }
}
