package vn.thidua.commendation.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.OfficeAuthority;
import vn.thidua.organization.Successions;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.regulation.Authority;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.scoring.grading.GradeReads;

/** Gathers what is known of proposals in a fixed number of statements, however many they are. */
@Component
class KnownReads {

    private final EligibilityReads reads;
    private final GradeReads grades;
    private final RegisterHonours honours;
    private final Successions successions;
    private final Units units;
    private final HearingReads hearing;
    private final MemberReads members;

    KnownReads(
            EligibilityReads reads,
            GradeReads grades,
            RegisterHonours honours,
            Successions successions,
            Units units,
            HearingReads hearing,
            MemberReads members) {
        this.reads = reads;
        this.grades = grades;
        this.honours = honours;
        this.successions = successions;
        this.units = units;
        this.hearing = hearing;
        this.members = members;
    }

    Known of(Collection<Proposal> proposals, Collection<AwardRound> rounds, LocalDate today) {
        List<ProposalId> ids = proposals.stream().map(Proposal::id).toList();
        Set<UUID> subjects = proposals.stream()
                .map(one -> one.who().subject())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<UUID> graded = new HashSet<>(subjects);
        proposals.forEach(one -> graded.add(one.unit().value()));
        Membership membership = members.of(proposals, rounds, today);
        membership.headed().values().forEach(some -> some.forEach(unit -> graded.add(unit.value())));
        Set<UUID> asks = proposals.stream().map(Proposal::ask).collect(Collectors.toSet());
        Map<UnitId, List<UnitId>> standing = successions.successorsOf(
                proposals.stream()
                        .filter(one -> one.who().kind() == RecipientKind.COLLECTIVE)
                        .map(one -> new UnitId(Objects.requireNonNull(one.who().subject())))
                        .collect(Collectors.toSet()),
                today);
        Set<UnitId> named = new HashSet<>();
        standing.values().forEach(named::addAll);
        return new Known(
                reads.answers(ids),
                reads.waivers(ids),
                reads.cases(subjects),
                grades.history(graded),
                honours.of(subjects),
                standing,
                reads.others(ids),
                reads.counts(asks),
                offices(rounds, today),
                units.names(named, today),
                hearing.of(ids),
                reads.unitCounts(asks),
                membership,
                reads.decisions(ids));
    }

    private Map<UnitId, Authority> offices(Collection<AwardRound> rounds, LocalDate today) {
        Set<UnitId> owners = rounds.stream().map(AwardRound::owner).collect(Collectors.toSet());
        Map<UnitId, Authority> offices = new HashMap<>();
        units.levels(owners, today)
                .forEach((owner, levels) -> levels.forEach((kind, unit) -> {
                    if (unit.equals(owner)) {
                        offices.put(owner, OfficeAuthority.of(kind.code()));
                    }
                }));
        return offices;
    }
}
