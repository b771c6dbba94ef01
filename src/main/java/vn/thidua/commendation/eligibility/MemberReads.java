package vn.thidua.commendation.eligibility;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.UnitMembers;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.regulation.Statutes;
import vn.thidua.regulation.value.Limit;

/** Reads who works where with which titles, how long people have served, and what they head; as many statements for ten thousand proposals of a year as for one. */
@Component
class MemberReads {

    private static final MonthDay END = MonthDay.of(12, 31);

    private final UnitMembers members;
    private final RegisterHonours honours;
    private final LawBook law;

    MemberReads(UnitMembers members, RegisterHonours honours, LawBook law) {
        this.members = members;
        this.honours = honours;
        this.law = law;
    }

    Membership of(Collection<Proposal> proposals, Collection<AwardRound> rounds, LocalDate today) {
        Map<AwardRoundId, Integer> years =
                rounds.stream().collect(Collectors.toMap(AwardRound::id, AwardRound::year, (one, same) -> one));
        Map<Integer, List<Proposal>> byYear = proposals.stream()
                .collect(Collectors.groupingBy(one -> Objects.requireNonNull(years.get(one.round()))));
        Map<Membership.Key, Membership.Team> teams = new HashMap<>();
        Map<Membership.Key, Integer> months = new HashMap<>();
        Map<Membership.Key, List<UnitId>> headed = new HashMap<>();
        Statutes statutes = law.statutes();
        byYear.forEach((year, some) -> {
            LocalDate end = END.atYear(year);
            LocalDate day = end.isAfter(today) ? today : end;
            members.months(people(some), day)
                    .forEach((person, count) -> months.put(new Membership.Key(person.value(), year), count));
            members.headed(people(some), day)
                    .forEach((person, heads) -> headed.put(new Membership.Key(person.value(), year), heads));
            Set<UnitId> units =
                    some.stream().flatMap(one -> teamsOf(one, statutes, today)).collect(Collectors.toSet());
            teams(members.of(units, day), year)
                    .forEach((unit, team) -> teams.put(new Membership.Key(unit.value(), year), team));
        });
        return new Membership(teams, months, headed);
    }

    private static Set<PersonId> people(Collection<Proposal> proposals) {
        return proposals.stream()
                .filter(one -> one.who().kind() == RecipientKind.INDIVIDUAL)
                .flatMap(one -> Stream.ofNullable(one.who().subject()))
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    /** A collective is counted, and where the law limits a title by another one, the unit that proposes. */
    private static Stream<UnitId> teamsOf(Proposal proposal, Statutes statutes, LocalDate today) {
        UUID subject = proposal.who().subject();
        Stream<UnitId> own = proposal.who().kind() == RecipientKind.COLLECTIVE && subject != null
                ? Stream.of(new UnitId(subject))
                : Stream.empty();
        boolean limited = statutes.find(
                        Matter.QUOTA, proposal.form(), proposal.who().kind(), proposal.judgedAsOf(today))
                .filter(rule -> !rule.value().of().equals(Limit.QUALIFYING))
                .isPresent();
        return limited ? Stream.concat(own, Stream.of(proposal.unit())) : own;
    }

    private Map<UnitId, Membership.Team> teams(Map<UnitId, List<PersonId>> people, int year) {
        Set<UUID> all = new HashSet<>();
        people.values().forEach(some -> some.forEach(one -> all.add(one.value())));
        Map<UUID, List<RegisterHonours.Honour>> had = honours.ofPeople(all);
        Map<UnitId, Membership.Team> teams = new HashMap<>();
        people.forEach((unit, some) -> {
            Map<String, Integer> holders = new HashMap<>();
            for (PersonId one : some) {
                had.getOrDefault(one.value(), List.of()).stream()
                        .filter(honour -> honour.year() == year)
                        .map(RegisterHonours.Honour::form)
                        .distinct()
                        .forEach(form -> holders.merge(form, 1, Integer::sum));
            }
            teams.put(unit, new Membership.Team(some.size(), Map.copyOf(holders)));
        });
        return teams;
    }
}
