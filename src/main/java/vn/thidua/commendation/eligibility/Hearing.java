package vn.thidua.commendation.eligibility;

import java.util.List;
import java.util.Map;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.clearance.ClearanceReads;
import vn.thidua.commendation.consultation.ConsultationReads;

/**
 * What others say about candidates who were asked.
 *
 * @param bodies what each body said last, by proposal
 * @param people what the public says, by proposal
 */
record Hearing(Map<ProposalId, List<ClearanceReads.Said>> bodies, Map<ProposalId, ConsultationReads.Heard> people) {}
