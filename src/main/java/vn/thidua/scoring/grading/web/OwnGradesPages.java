package vn.thidua.scoring.grading.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.scoring.grading.GradeReads;
import vn.thidua.scoring.grading.GradeSight;
import vn.thidua.scoring.grading.NominationReads;
import vn.thidua.scoring.grading.Proposal;
import vn.thidua.scoring.grading.UnitProposals;
import vn.thidua.shared.NotFound;

/** Makes the page on which a unit proposes grades for itself and its people. */
@Component
class OwnGradesPages {

    private final UnitGradesPages people;
    private final UnitProposals proposals;
    private final GradeReads grades;
    private final NominationReads nominations;
    private final GradeSight sight;
    private final Units units;

    OwnGradesPages(
            UnitGradesPages people,
            UnitProposals proposals,
            GradeReads grades,
            NominationReads nominations,
            GradeSight sight,
            Units units) {
        this.people = people;
        this.proposals = proposals;
        this.grades = grades;
        this.nominations = nominations;
        this.sight = sight;
        this.units = units;
    }

    /**
     * Returns the page.
     *
     * @param page number of the page of people, from 1; 0 for all
     * @throws NotFound for a unit that the role in use does not speak for
     */
    OwnGradesPage of(int year, UnitId id, int page, GradeAttempt attempt, Actor actor) {
        Set<UnitId> own = sight.speaksFor(actor);
        if (!own.contains(id)) {
            throw new NotFound("own unit " + id);
        }
        Unit unit = units.find(id, sight.day(year)).orElseThrow(() -> new NotFound("unit " + id + " in " + year));
        UnitGradesPage below = people.of(year, unit, page, attempt, actor);
        UUID subject = id.value();
        GradeLine line = new GradeLine(
                subject,
                unit.name(),
                "",
                false,
                proposals.of(year, List.of(id), actor).getOrDefault(id, Proposal.NONE),
                grades.decided(year, List.of(subject)).getOrDefault(subject, List.of()),
                nominations.of(year, List.of(subject)).getOrDefault(subject, List.of()),
                true,
                attempt.grade(subject),
                attempt.why(subject));
        return new OwnGradesPage(
                year,
                Stream.of(sight.thisYear(), sight.thisYear() - 1, year)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                units.names(own, sight.day(year)),
                line,
                below.lines(),
                below.paging(),
                attempt.refusal());
    }
}
