package vn.thidua.paperwork.numbering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Refusal;

/**
 * Gives numbers to papers. A number is taken in the transaction that issues the paper: if that fails, the number is free again and the next paper has it. Two that issue at once follow one another.
 */
@NamedInterface("desk")
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class PaperNumbers {

    private final JdbcClient jdbc;

    PaperNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What gets a number.
     *
     * @param organ unit that issues it
     * @param sort kind of paper as its symbol begins: BC for a report
     * @param issuedOn day of issue, whose year counts
     * @param subject what it is about
     */
    @NamedInterface("desk")
    public record Issue(UUID organ, String sort, LocalDate issuedOn, String subject, Instant at, String by) {}

    /**
     * Issues a paper as it was typed, with the number that was typed or the next.
     *
     * @param organ unit that issues it
     * @param subject what it is about
     * @throws vn.thidua.shared.Refused with a constant of {@link StampRefusal}
     */
    public Stamp stamp(UUID organ, String subject, Stamping typed, Instant at, String by) {
        typed.whyNot().ifPresent(Refusal::raise);
        LocalDate on = typed.day().orElseThrow();
        Issue issue = new Issue(organ, typed.symbol().split("-", 2)[0], on, subject, at, by);
        return new Stamp(
                typed.number().isEmpty() ? next(issue) : taken(issue, typed.number()),
                typed.symbol(),
                on,
                typed.place(),
                typed.signerPost(),
                typed.signer(),
                typed.recipients());
    }

    private int taken(Issue issue, String number) {
        OptionalInt taken = take(issue, Integer.parseInt(number));
        if (taken.isEmpty()) {
            StampRefusal.NUMBER_TAKEN.because(number).raise();
        }
        return taken.orElseThrow();
    }

    /** Takes the number after the highest of the year and returns it. */
    public int next(Issue issue) {
        alone(issue);
        int number = highest(issue) + 1;
        insert(issue, number, false);
        return number;
    }

    /** Takes the lowest number of the year that no paper has and returns it: numbers taken by hand are passed over, nothing else is. */
    public int lowest(Issue issue) {
        alone(issue);
        int number = free(issue);
        insert(issue, number, false);
        return number;
    }

    /** Returns the lowest number of the year that no paper has. */
    public int free(Issue issue) {
        return jdbc.sql("""
                        with used as (select number from paper_number where organ_id = :organ and sort = :sort and year = :year)
                        select min(n) from (select 1 as n union all select number + 1 from used) next where n not in (select number from used)
                        """)
                .param("organ", issue.organ())
                .param("sort", issue.sort())
                .param("year", issue.issuedOn().getYear())
                .query(Integer.class)
                .single();
    }

    /**
     * A number that is taken.
     *
     * @param typed whether a person typed it
     */
    @NamedInterface("desk")
    public record Taken(int number, String subject, boolean typed, Instant at, String by) {}

    /** Returns the numbers that an organ took in a year, the highest first, at most so many. */
    public List<Taken> taken(UUID organ, String sort, int year, int most) {
        return jdbc.sql("""
                        select number, subject, typed, taken_at, taken_by from paper_number
                        where organ_id = :organ and sort = :sort and year = :year order by number desc limit :most
                        """)
                .param("organ", organ)
                .param("sort", sort)
                .param("year", year)
                .param("most", most)
                .query((row, n) -> new Taken(
                        row.getInt("number"),
                        row.getString("subject"),
                        row.getBoolean("typed"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                        row.getString("taken_by")))
                .list();
    }

    /** Takes a number that a person typed; empty where another paper has it. */
    public OptionalInt take(Issue issue, int number) {
        alone(issue);
        return insert(issue, number, true) ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private void alone(Issue issue) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('paper-number:' || :organ || ':' || :sort || ':' || :year, 0))")
                .param("organ", issue.organ().toString())
                .param("sort", issue.sort())
                .param("year", issue.issuedOn().getYear())
                .query((row, n) -> "")
                .list();
    }

    private int highest(Issue issue) {
        return jdbc.sql(
                        "select coalesce(max(number), 0) from paper_number where organ_id = :organ and sort = :sort and year = :year")
                .param("organ", issue.organ())
                .param("sort", issue.sort())
                .param("year", issue.issuedOn().getYear())
                .query(Integer.class)
                .single();
    }

    private boolean insert(Issue issue, int number, boolean typed) {
        return jdbc.sql("""
                                insert into paper_number (organ_id, sort, year, number, subject, typed, taken_at, taken_by)
                                values (:organ, :sort, :year, :number, :subject, :typed, :at, :by) on conflict do nothing
                                """)
                        .param("organ", issue.organ())
                        .param("sort", issue.sort())
                        .param("year", issue.issuedOn().getYear())
                        .param("number", number)
                        .param("subject", issue.subject())
                        .param("typed", typed)
                        .param("at", Moments.stored(issue.at()))
                        .param("by", issue.by())
                        .update()
                > 0;
    }
}
