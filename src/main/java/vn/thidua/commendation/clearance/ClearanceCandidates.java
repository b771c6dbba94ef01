package vn.thidua.commendation.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.regulation.RecipientKind;

/** Knows about whom of a round bodies are asked, and by what they know whom is meant: a person by post and unit, a household by its address. */
@Component
class ClearanceCandidates {

    private final ProposalReads proposals;
    private final Units units;

    ClearanceCandidates(ProposalReads proposals, Units units) {
        this.proposals = proposals;
        this.units = units;
    }

    /** Returns those whom the office has or is to have, in the order of what is asked and by name. */
    List<Clearance.Item> of(AwardRoundId round, LocalDate day) {
        List<Proposal> all = proposals.of(round).stream()
                .filter(one -> one.state().proposed())
                .toList();
        Map<UnitId, String> names = units.names(all.stream().map(Proposal::unit).collect(Collectors.toSet()), day);
        return all.stream()
                .map(one -> new Clearance.Item(
                        one.id(),
                        one.who().name(),
                        post(one, names.getOrDefault(one.unit(), "")),
                        one.form(),
                        null,
                        ""))
                .toList();
    }

    private static String post(Proposal proposal, String unit) {
        return proposal.who().kind() == RecipientKind.INDIVIDUAL
                ? Stream.of(proposal.who().post(), unit)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "))
                : proposal.who().post();
    }
}
