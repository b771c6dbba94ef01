package vn.thidua.organization.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.ReorganisationId;

/** A reorganisation with all its steps. */
@NamedInterface("desk")
public record Reorganisation(
        ReorganisationId id, Head head, ReorganisationState state, long version, List<Numbered> steps) {

    /**
     * What stands above the steps.
     *
     * @param effectiveOn first day on which units are as it says, null while unknown
     * @param rolesFollow whether roles held for a unit that ends are held for its heir
     */
    @NamedInterface("desk")
    public record Head(
            String title, LegalBasis basis, @Nullable LocalDate effectiveOn, boolean rolesFollow) {}

    /** A step under its id, in the order it was written. */
    @NamedInterface("desk")
    public record Numbered(UUID id, Step step) {}

    /** Returns what it does. */
    public List<Step> acts() {
        return steps.stream().map(Numbered::step).toList();
    }
}
