package vn.thidua.council.ballot;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.commendation.ProposalId;
import vn.thidua.council.CouncilResult;
import vn.thidua.council.CouncilResults;
import vn.thidua.council.SessionId;

/** Reads what councils on emulation and commendation said of proposals; what another council said is no vote on an award. */
@Repository
class CouncilResultReads implements CouncilResults {

    private final JdbcClient jdbc;

    CouncilResultReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ProposalId, CouncilResult> of(Collection<ProposalId> proposals) {
        return jdbc
                .sql("""
                        select distinct on (i.proposal_id) i.proposal_id, s.id, (s.starts_at at time zone 'Asia/Ho_Chi_Minh')::date held_on,
                            (select count(*) from council_seat t where t.session_id = s.id and t.votes) members,
                            (select count(*) from council_seat t where t.session_id = s.id and t.votes and t.attendance in ('PRESENT', 'STAND_IN')) present,
                            c.agreed, c.against, c.without, s.secret, c.reached, c.chosen
                        from council_item i join council_session s on s.id = i.session_id and s.state = 'FIXED'
                        join council k on k.id = s.council_id and k.kind = 'EMULATION'
                        join council_tally c on c.item_id = i.id
                        where i.proposal_id = any(:ids) order by i.proposal_id, s.starts_at desc, s.id
                        """)
                .param("ids", proposals.stream().map(ProposalId::value).toArray(UUID[]::new))
                .query((row, n) -> new CouncilResult(
                        new ProposalId(row.getObject("proposal_id", UUID.class)),
                        new SessionId(row.getObject("id", UUID.class)),
                        row.getObject("held_on", LocalDate.class),
                        row.getInt("members"),
                        row.getInt("present"),
                        row.getInt("agreed"),
                        row.getInt("against"),
                        row.getInt("without"),
                        row.getBoolean("secret"),
                        row.getBoolean("reached"),
                        row.getBoolean("chosen")))
                .list()
                .stream()
                .collect(Collectors.toMap(CouncilResult::proposal, Function.identity()));
    }
}
