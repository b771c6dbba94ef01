package vn.thidua.commendation.eligibility;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.commendation.ProposalId;

/**
 * Another proposal that may be about the same.
 *
 * @param proposal the one that is looked at
 * @param other that stands beside it
 * @param round title of its round
 * @param campaign of that round, or null
 * @param sameSubject whether it is about the same recipient
 * @param sameInitiative whether it rests on an initiative of the same name
 * @param alike how alike the texts are, per cent
 */
record Others(
        ProposalId proposal,
        ProposalId other,
        String name,
        String form,
        String round,
        int year,
        @Nullable UUID campaign,
        boolean sameSubject,
        boolean sameInitiative,
        int alike) {}
