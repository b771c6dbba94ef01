package vn.thidua.reporting.inspecting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/**
 * A unit that is inspected.
 *
 * @param day of the visit
 * @param answeredAt when the self-check was handed in, null before
 * @param answersVersion of the self-check, for optimistic locking
 * @param answers of the self-check, by question
 * @param reopenings how it was opened again, the first first
 * @param remarks of the team
 * @param opinion of the unit about what was found
 * @param checkedBy who wrote down last what was found
 * @param version of what the team found, for optimistic locking
 */
@NamedInterface("desk")
public record Visit(
        UUID id,
        UnitId unit,
        LocalDate day,
        @Nullable Instant answeredAt,
        String answeredBy,
        long answersVersion,
        Map<UUID, SelfAnswer> answers,
        List<Reopening> reopenings,
        String remarks,
        String opinion,
        String checkedBy,
        long version,
        List<Sampled> sample,
        List<Recommendation> recommendations) {

    /** Returns the same without what the team found, which the unit must not know before the visits are over. */
    Visit unseen() {
        return new Visit(
                id,
                unit,
                day,
                answeredAt,
                answeredBy,
                answersVersion,
                answers,
                reopenings,
                "",
                "",
                "",
                version,
                List.of(),
                recommendations);
    }

    /** Tells whether the self-check is missing though the day of the visit is over. */
    public boolean overdue(LocalDate today) {
        return answeredAt == null && today.isAfter(day);
    }

    /** Tells whether a file that was added then went with a self-check that was handed in. */
    boolean handedIn(Instant addedAt) {
        return reopenings.stream().anyMatch(one -> !addedAt.isAfter(one.at()));
    }

    /** Returns how many figures were checked. */
    public long checked() {
        return sample.stream().filter(one -> one.outcome() != null).count();
    }

    /** Returns how many figures differ. */
    public long differing() {
        return sample.stream().filter(Sampled::differs).count();
    }

    /** Returns how many recommendations are not settled. */
    public long open() {
        return recommendations.stream()
                .filter(one -> one.state() != Recommendation.State.SETTLED)
                .count();
    }

    /** Returns a recommendation, null where it is another visit's. */
    public @Nullable Recommendation recommendation(UUID wanted) {
        return recommendations.stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
