package vn.thidua.campaign.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Vietnamese;

/**
 * What a person looks for; each part is empty where they do not mind.
 *
 * @param q words, with or without diacritics
 * @param unit id of a unit, or the name of an issuer
 * @param content id of a content
 * @param state name of a state, each page has its own
 * @param as {@code today} where parts of units that have ended are shown with the units of today
 */
public record Filter(String q, String unit, String content, String state, String as) {

    /** Looks for nothing in particular. */
    static final Filter NONE = new Filter("", "", "", "", "");

    /** A part that did not come at all is an empty one. */
    public Filter(
            @Nullable String q,
            @Nullable String unit,
            @Nullable String content,
            @Nullable String state,
            @Nullable String as) {
        this.q = Objects.requireNonNullElse(q, "").strip();
        this.unit = Objects.requireNonNullElse(unit, "");
        this.content = Objects.requireNonNullElse(content, "");
        this.state = Objects.requireNonNullElse(state, "");
        this.as = Objects.requireNonNullElse(as, "");
    }

    /** Tells whether anything is looked for. */
    public boolean any() {
        return !(q + unit + content + state).isEmpty();
    }

    /** Tells whether parts of units that have ended are shown with the units of today. */
    boolean restated() {
        return as.equals("today");
    }

    /** Tells whether all words looked for stand somewhere in the texts. */
    boolean words(Stream<String> texts) {
        String folded = texts.map(Vietnamese::fold).collect(Collectors.joining("\n"));
        return Arrays.stream(Vietnamese.fold(q).split(" ")).allMatch(folded::contains);
    }

    /** Tells whether this content is looked for, or any. */
    boolean content(@Nullable UUID of) {
        return content.isEmpty() || of != null && content.equals(of.toString());
    }

    /** Tells whether this state is looked for, or any. */
    boolean state(String name, boolean holds) {
        return !state.equals(name) || holds;
    }

    /** Returns the unit looked for; empty where none is. */
    Optional<UnitId> unitId() {
        try {
            return unit.isEmpty() ? Optional.empty() : Optional.of(new UnitId(UUID.fromString(unit)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
