package vn.thidua.scoring.grading.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.domain.DetailReads;
import vn.thidua.organization.domain.UnitHead;
import vn.thidua.organization.people.PeopleFilter;
import vn.thidua.organization.people.PeopleReads;
import vn.thidua.organization.people.PersonRow;
import vn.thidua.organization.people.PositionSort;
import vn.thidua.organization.people.Reach;
import vn.thidua.scoring.grading.GradeReads;
import vn.thidua.scoring.grading.GradeSight;
import vn.thidua.scoring.grading.Nomination;
import vn.thidua.scoring.grading.NominationReads;
import vn.thidua.scoring.grading.PersonProposal;
import vn.thidua.scoring.grading.Proposal;
import vn.thidua.scoring.grading.UnitProposals;
import vn.thidua.scoring.grading.YearGrade;
import vn.thidua.shared.Paging;

/** Makes the page of the people of a unit: names and posts, nothing else of them. */
@Component
class UnitGradesPages {

    /** No unit has more people of its own. */
    private static final int MOST = 10_000;

    private final GradeSight sight;
    private final GradeReads grades;
    private final UnitProposals proposals;
    private final PeopleReads people;
    private final DetailReads details;
    private final NominationReads nominations;

    UnitGradesPages(
            GradeSight sight,
            GradeReads grades,
            UnitProposals proposals,
            PeopleReads people,
            DetailReads details,
            NominationReads nominations) {
        this.sight = sight;
        this.grades = grades;
        this.nominations = nominations;
        this.proposals = proposals;
        this.people = people;
        this.details = details;
    }

    /** Returns the page: the head first, then who is in a post of leadership, then the others, by name. */
    UnitGradesPage of(int year, UnitId id, int page, GradeAttempt attempt, Actor actor) {
        return of(year, sight.unit(year, id, actor), page, attempt, actor);
    }

    /** Returns the same of a unit of which somebody asked already whether the person sees it. */
    UnitGradesPage of(int year, Unit unit, int page, GradeAttempt attempt, Actor actor) {
        UnitId id = unit.id();
        LocalDate day = sight.day(year);
        Optional<UnitHead> head =
                details.heads(id).stream().filter(one -> one.on(day)).findFirst();
        List<PersonRow> all = people(id, day).stream()
                .sorted(Comparator.comparing((PersonRow row) -> !heads(head, row))
                        .thenComparing(
                                row -> !row.work().map(PersonRow.Work::leader).orElse(false)))
                .toList();
        Paging paging = new Paging(all.size(), page);
        List<PersonRow> shown = all.subList(paging.from(), paging.to());
        Map<UUID, List<YearGrade>> decided =
                grades.decided(year, shown.stream().map(row -> row.id().value()).toList());
        Map<UUID, List<Nomination>> asked =
                nominations.of(year, shown.stream().map(row -> row.id().value()).toList());
        YearGrade standing = grades.standing(year, List.of(id.value())).get(id.value());
        Proposal ofHead =
                shown.stream().anyMatch(row -> heads(head, row)) ? ofHead(year, unit, standing, actor) : Proposal.NONE;
        return new UnitGradesPage(
                year,
                id,
                unit.name(),
                standing,
                shown.stream()
                        .map(row -> line(
                                row,
                                heads(head, row) ? head : Optional.empty(),
                                ofHead,
                                new Said(decided, asked),
                                attempt))
                        .toList(),
                paging,
                attempt.refusal());
    }

    private Proposal ofHead(int year, Unit unit, @Nullable YearGrade standing, Actor actor) {
        Proposal proposed = standing == null
                ? proposals.of(year, List.of(unit.id()), actor).getOrDefault(unit.id(), Proposal.NONE)
                : Proposal.NONE;
        return PersonProposal.ofHead(unit.name(), standing, proposed);
    }

    /** Somebody who works here beside the main post is graded where the main one is. */
    private List<PersonRow> people(UnitId unit, LocalDate day) {
        PeopleFilter filter = new PeopleFilter("", Reach.of(UnitReach.only(unit)), "", day);
        return people.after(PersonRow.Place.START, filter, MOST).stream()
                .filter(row -> row.work()
                        .filter(work -> work.sort() == PositionSort.CONCURRENT)
                        .isEmpty())
                .toList();
    }

    private static boolean heads(Optional<UnitHead> head, PersonRow row) {
        return head.filter(one -> row.id().equals(one.person())).isPresent();
    }

    /** What was decided and what the unit proposed, by person. */
    private record Said(Map<UUID, List<YearGrade>> decided, Map<UUID, List<Nomination>> nominated) {}

    private static GradeLine line(
            PersonRow row, Optional<UnitHead> head, Proposal ofHead, Said said, GradeAttempt attempt) {
        UUID id = row.id().value();
        return new GradeLine(
                id,
                row.name(),
                head.map(UnitHead::post)
                        .or(() -> row.work().map(PersonRow.Work::post))
                        .orElse(""),
                head.isPresent(),
                head.isPresent() ? ofHead : Proposal.NONE,
                said.decided().getOrDefault(id, List.of()),
                said.nominated().getOrDefault(id, List.of()),
                true,
                attempt.grade(id),
                attempt.why(id));
    }
}
