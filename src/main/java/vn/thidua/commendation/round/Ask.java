package vn.thidua.commendation.round;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.regulation.RecipientKind;

/**
 * A title or form that a round asks proposals for.
 *
 * @param form code of the title or form
 * @param criteria in words, as in the plan
 * @param heads whether whoever heads a unit is commended only where that unit did excellently
 * @param lastDay where it is not that of the round, else null
 */
@NamedInterface("desk")
public record Ask(
        UUID id,
        String form,
        RecipientKind recipient,
        AskQuota quota,
        List<String> criteria,
        boolean heads,
        @Nullable LocalDate lastDay) {

    public Ask {
        criteria = List.copyOf(criteria);
    }
}
