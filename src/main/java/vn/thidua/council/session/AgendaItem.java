package vn.thidua.council.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.commendation.ProposalId;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.value.VoteRule;

/**
 * A proposal on which a session votes.
 *
 * @param ord from 1 in the session
 * @param subject the person or unit, or null for a household
 * @param unit that proposes
 * @param points by which equals are told apart, or null
 * @param received day whose law decides
 * @param rule by which it is judged, null where none is known
 * @param cited where the rule stands
 * @param verified whether the rule was seen in a source
 */
@NamedInterface("desk")
public record AgendaItem(
        UUID id,
        UUID group,
        int ord,
        ProposalId proposal,
        @Nullable UUID subject,
        UnitId unit,
        String name,
        String post,
        @Nullable BigDecimal points,
        LocalDate received,
        @Nullable VoteRule rule,
        String cited,
        boolean verified) {

    /** Returns how many of so many members must agree at least, 0 where no rule asks for a vote. */
    public int needed(int members) {
        return rule == null || !rule.asked() ? 0 : rule.needed(members);
    }

    /** Tells whether so many of so many are enough; where no rule is known, more than half, as councils decide. */
    public boolean reached(int agreed, int members) {
        return rule == null ? 2 * agreed > members : rule.reached(agreed, members);
    }
}
