package vn.thidua.council;

import java.time.LocalDate;
import vn.thidua.commendation.ProposalId;

/**
 * What a council said of a proposal.
 *
 * @param heldOn day of the session, in Hanoi
 * @param members all members who vote, whether they were there or not: the share is of them
 * @param present how many of them were there, themselves or by somebody with a written authority
 * @param withoutOpinion how many of all members agreed neither nor disagreed: absent, kept out, or silent
 * @param secret whether nobody knows who said what
 * @param reached whether as many agreed as the law of the day of receipt asks for
 * @param chosen whether it is among those that the quota has room for too
 */
public record CouncilResult(
        ProposalId proposal,
        SessionId session,
        LocalDate heldOn,
        int members,
        int present,
        int agreed,
        int against,
        int withoutOpinion,
        boolean secret,
        boolean reached,
        boolean chosen) {}
