package vn.thidua.scoring.grading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.people.PeopleFilter;
import vn.thidua.organization.people.PeopleReads;
import vn.thidua.organization.people.Reach;

/** Reads who was graded, as what and how, without names; one statement, however many. */
@Repository
public class GradedPeople {

    private final PeopleReads people;

    GradedPeople(PeopleReads people) {
        this.people = people;
    }

    /**
     * Somebody who was graded.
     *
     * @param category code of what the position is by law; empty without a position
     * @param woman null where that is not kept
     */
    public record Graded(
            Grade grade,
            boolean leader,
            String category,
            @Nullable Boolean woman) {}

    /** Returns those of the people within reach on the day who were graded for a year. */
    public List<Graded> of(int year, UnitReach reach, LocalDate day) {
        return people.select(
                        "p.gender = 'FEMALE' as woman, coalesce(w.leader, false) as leader, coalesce(w.category, '') as category, y.grade ",
                        """
                        join (select distinct on (subject_id) subject_id, grade from scoring_grade where year = :year and sort = 'PERSON'
                            order by subject_id, number desc) y on y.subject_id = p.id
                        """,
                        new PeopleFilter("", Reach.of(reach), "", day))
                .param("year", year)
                .query((row, n) -> new Graded(
                        Grade.valueOf(row.getString("grade")),
                        row.getBoolean("leader"),
                        row.getString("category"),
                        (Boolean) row.getObject("woman")))
                .list();
    }
}
