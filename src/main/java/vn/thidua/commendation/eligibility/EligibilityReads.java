package vn.thidua.commendation.eligibility;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.DeedsPrint;
import vn.thidua.organization.UnitId;

/** Reads what people said, which cases there are, and what else is proposed; one statement each, however many proposals. */
@NamedInterface("desk")
@Repository
public class EligibilityReads {

    private final JdbcClient jdbc;

    EligibilityReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns all that was said to questions, by proposal and question, the first first. */
    public Map<ProposalId, Map<String, List<Answer>>> answers(Collection<ProposalId> proposals) {
        Map<ProposalId, Map<String, List<Answer>>> said = new HashMap<>();
        jdbc.sql("select * from commendation_answer where proposal_id = any(:ids) order by number")
                .param("ids", ids(proposals))
                .query(row -> {
                    said.computeIfAbsent(id(row, "proposal_id"), none -> new LinkedHashMap<>())
                            .computeIfAbsent(row.getString("question"), none -> new ArrayList<>())
                            .add(new Answer(
                                    row.getBoolean("office"),
                                    row.getString("says").equals("YES"),
                                    row.getString("word"),
                                    row.getObject("at", OffsetDateTime.class).toInstant(),
                                    row.getString("by_name")));
                });
        return said;
    }

    /** Returns what somebody lets pass, by proposal and sort of finding. */
    Map<ProposalId, Map<String, Waiver>> waivers(Collection<ProposalId> proposals) {
        Map<ProposalId, Map<String, Waiver>> let = new HashMap<>();
        jdbc.sql("""
                        select * from (select distinct on (proposal_id, finding) * from commendation_override where proposal_id = any(:ids)
                            order by proposal_id, finding, number desc) last
                        where holds
                        """).param("ids", ids(proposals)).query(row -> {
            let.computeIfAbsent(id(row, "proposal_id"), none -> new HashMap<>())
                    .put(
                            row.getString("finding"),
                            new Waiver(
                                    row.getString("why"),
                                    row.getObject("at", OffsetDateTime.class).toInstant(),
                                    row.getString("by_name")));
        });
        return let;
    }

    /** Returns the number of the decision that gave what was proposed, by proposal; those that are not awarded are missing. */
    Map<ProposalId, String> decisions(Collection<ProposalId> proposals) {
        return jdbc
                .sql("""
                        select distinct on (s.proposal_id) s.proposal_id, s.word from commendation_step s
                        join commendation_proposal p on p.id = s.proposal_id and p.state = 'AWARDED'
                        where s.proposal_id = any(:ids) and s.state = 'AWARDED' order by s.proposal_id, s.number desc
                        """)
                .param("ids", ids(proposals))
                .query((row, n) -> Map.entry(id(row, "proposal_id"), row.getString("word")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns the cases of people and units that stand, by subject, the latest first. */
    public Map<UUID, List<SubjectCase>> cases(Collection<UUID> subjects) {
        return jdbc
                .sql(
                        "select * from commendation_case where subject_id = any(:subjects) and removed_at is null order by from_day desc, id")
                .param("subjects", subjects.toArray(UUID[]::new))
                .query((row, n) -> new SubjectCase(
                        row.getObject("id", UUID.class),
                        row.getObject("subject_id", UUID.class),
                        SubjectCase.Sort.valueOf(row.getString("sort")),
                        row.getString("measure"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getString("paper"),
                        row.getString("word"),
                        row.getString("entered_by")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(SubjectCase::subject));
    }

    /** Returns what else is proposed for the same recipients, on the same initiatives or in much the same words, as far as the unit sent it in. */
    Map<ProposalId, List<Others>> others(Collection<ProposalId> proposals) {
        return jdbc.sql("""
                        with c as materialized (select id, subject_id, initiative_key, deeds_print, deeds_bands from commendation_proposal where id = any(:ids)),
                        pairs as (
                            select c.id, o.id as other from c join commendation_proposal o on o.subject_id = c.subject_id
                            union
                            select c.id, o.id from c join commendation_proposal o on c.initiative_key <> '' and o.initiative_key <> '' and o.initiative_key = c.initiative_key
                            union
                            select c.id, o.id from c join commendation_proposal o on o.deeds_bands && c.deeds_bands)
                        select p.id, p.other, o.name, a.form, r.title, r.year, r.campaign_id, o.subject_id is not distinct from c.subject_id and c.subject_id is not null as same_subject,
                            c.initiative_key <> '' and o.initiative_key = c.initiative_key as same_initiative, c.deeds_print as own_print, o.deeds_print as other_print
                        from pairs p join c on c.id = p.id
                        join commendation_proposal o on o.id = p.other and o.id <> p.id and o.state in ('SUBMITTED', 'RECEIVED', 'RETURNED', 'AWARDED')
                        join commendation_ask a on a.id = o.ask_id join commendation_round r on r.id = a.round_id
                        order by o.submitted_at, o.id
                        """).param("ids", ids(proposals)).query((row, n) -> others(row)).list().stream()
                .collect(Collectors.groupingBy(Others::proposal));
    }

    /** Returns how many stand proposed for what is asked, by ask; what nobody is proposed for is missing. */
    public Map<UUID, Integer> counts(Collection<UUID> asks) {
        return jdbc
                .sql("""
                        select ask_id, count(*) from commendation_proposal where ask_id = any(:asks) and state in ('SUBMITTED', 'RECEIVED', 'AWARDED')
                        group by ask_id
                        """)
                .param("asks", asks.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns how many stand proposed for what is asked or were awarded, by ask and unit that proposes; where nobody is, it is missing. */
    Map<UUID, Map<UnitId, Integer>> unitCounts(Collection<UUID> asks) {
        Map<UUID, Map<UnitId, Integer>> counts = new HashMap<>();
        jdbc.sql("""
                        select p.ask_id, d.unit_id, count(*) from commendation_proposal p join commendation_dossier d on d.id = p.dossier_id
                        where p.ask_id = any(:asks) and p.state in ('SUBMITTED', 'RECEIVED', 'AWARDED') group by p.ask_id, d.unit_id
                        """).param("asks", asks.toArray(UUID[]::new)).query(row -> {
            counts.computeIfAbsent(row.getObject(1, UUID.class), none -> new HashMap<>())
                    .put(new UnitId(row.getObject(2, UUID.class)), row.getInt(3));
        });
        return counts;
    }

    private static Others others(ResultSet row) throws SQLException {
        return new Others(
                id(row, "id"),
                id(row, "other"),
                row.getString("name"),
                row.getString("form"),
                row.getString("title"),
                row.getInt("year"),
                row.getObject("campaign_id", UUID.class),
                row.getBoolean("same_subject"),
                row.getBoolean("same_initiative"),
                DeedsPrint.likeness(print(row.getArray("own_print")), print(row.getArray("other_print"))));
    }

    private static Integer[] print(Array array) throws SQLException {
        return (Integer[]) array.getArray();
    }

    private static ProposalId id(ResultSet row, String column) throws SQLException {
        return new ProposalId(row.getObject(column, UUID.class));
    }

    private static UUID[] ids(Collection<ProposalId> proposals) {
        return proposals.stream().map(ProposalId::value).toArray(UUID[]::new);
    }
}
