package vn.thidua.commendation.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.Statutes;

/** Judges proposals by the law of every day that counts for them; as many statements for a list as for one. */
@NamedInterface("desk")
@Component
public class Eligibility {

    private final KnownReads reads;
    private final LawBook law;
    private final Clock clock;

    Eligibility(KnownReads reads, LawBook law, Clock clock) {
        this.reads = reads;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Returns what was found of proposals, in their order.
     *
     * @param rounds theirs, all of them
     */
    public Map<ProposalId, Assessment> of(Collection<Proposal> proposals, Collection<AwardRound> rounds) {
        if (proposals.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock);
        Statutes statutes = law.statutes();
        Known known = reads.of(proposals, rounds, today);
        Map<AwardRoundId, AwardRound> byId =
                rounds.stream().collect(Collectors.toMap(AwardRound::id, Function.identity(), (one, same) -> one));
        Map<ProposalId, Assessment> found = new LinkedHashMap<>();
        for (Proposal proposal : proposals) {
            AwardRound round = Objects.requireNonNull(byId.get(proposal.round()));
            List<Judgement> judgements = statutes.judgedOn(proposal.judgedAsOf(today), today).stream()
                    .map(day -> new Judge(round, proposal, known, statutes, day).judge(today))
                    .toList();
            found.put(proposal.id(), new Assessment(judgements));
        }
        return found;
    }
}
