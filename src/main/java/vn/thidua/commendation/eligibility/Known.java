package vn.thidua.commendation.eligibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.eligibility.RegisterHonours.Honour;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.Authority;
import vn.thidua.scoring.grading.YearGrade;

/**
 * What is known of many proposals at once.
 *
 * @param grades that stand, by subject and year
 * @param honours valid awards by subject; empty where there is no register
 * @param standing units that stand in the place of each unit today, itself while it is there
 * @param counts how many stand proposed, by ask
 * @param offices which office of the law the head of each body is
 * @param names of units
 * @param hearing what others say who were asked
 * @param unitCounts how many stand proposed, by ask and unit that proposes
 * @param membership what is known of people at work
 * @param decisions number of the decision that gave what was proposed, by proposal
 */
record Known(
        Map<ProposalId, Map<String, List<Answer>>> answers,
        Map<ProposalId, Map<String, Waiver>> waivers,
        Map<UUID, List<SubjectCase>> cases,
        Map<UUID, Map<Integer, YearGrade>> grades,
        Map<UUID, List<Honour>> honours,
        Map<UnitId, List<UnitId>> standing,
        Map<ProposalId, List<Others>> others,
        Map<UUID, Integer> counts,
        Map<UnitId, Authority> offices,
        Map<UnitId, String> names,
        Hearing hearing,
        Map<UUID, Map<UnitId, Integer>> unitCounts,
        Membership membership,
        Map<ProposalId, String> decisions) {

    /** Returns the awards that a recipient had beside the one that came from this very proposal, the latest first; empty where nobody knows. */
    Optional<List<Honour>> honours(Proposal proposal) {
        UUID subject = proposal.who().subject();
        String decision = decisions.get(proposal.id());
        Optional<List<Honour>> all = subject == null ? Optional.empty() : Optional.ofNullable(honours.get(subject));
        Optional<Honour> own = all.filter(some -> decision != null).stream()
                .flatMap(List::stream)
                .filter(one ->
                        one.form().equals(proposal.form()) && one.decision().equals(decision))
                .findFirst();
        return own.isEmpty()
                ? all
                : all.map(some -> some.stream().filter(one -> one != own.get()).toList())
                        .filter(others -> !others.isEmpty());
    }

    /** Returns what was said to a question, the last of the office first, else the last of the unit. */
    Optional<Answer> answer(ProposalId proposal, String question) {
        List<Answer> said = answers.getOrDefault(proposal, Map.of()).getOrDefault(question, List.of());
        Optional<Answer> office = said.stream().filter(Answer::office).reduce((first, later) -> later);
        return office.isPresent() ? office : said.stream().reduce((first, later) -> later);
    }
}
