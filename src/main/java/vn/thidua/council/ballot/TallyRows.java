package vn.thidua.council.ballot;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.council.SessionId;
import vn.thidua.council.session.CouncilSession;
import vn.thidua.council.session.Tally;
import vn.thidua.shared.Moments;

/** Writes what came out. */
@Repository
class TallyRows {

    private final JdbcClient jdbc;

    TallyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Tally tally) {
        jdbc.sql("""
                        insert into council_tally (item_id, agreed, against, without, reached, chosen, decided, word)
                        values (:item, :agreed, :against, :without, :reached, :chosen, :decided, :word)
                        on conflict (item_id) do update set chosen = excluded.chosen, decided = excluded.decided, word = excluded.word
                        """)
                .param("item", tally.item())
                .param("agreed", tally.agreed())
                .param("against", tally.against())
                .param("without", tally.without())
                .param("reached", tally.reached())
                .param("chosen", tally.chosen())
                .param("decided", tally.decided().name())
                .param("word", tally.word())
                .update();
    }

    /** Writes down how many places sessions of councils of the same kind and body had filled for the same, whose minutes are fixed; returns that by group. */
    Map<UUID, Integer> taken(SessionId id) {
        return jdbc
                .sql("""
                        update council_group g set taken = (
                            select count(*) from council_group o join council_session s on s.id = o.session_id and s.state = 'FIXED'
                            join council k on k.id = s.council_id
                            join council_session own on own.id = g.session_id join council c on c.id = own.council_id
                            join council_item i on i.group_id = o.id join council_tally t on t.item_id = i.id and t.chosen
                            where o.ask_id = g.ask_id and o.session_id <> g.session_id and k.kind = c.kind and k.owner_id = c.owner_id)
                        where g.session_id = :id returning g.id, g.taken
                        """)
                .param("id", id.value())
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getInt("taken")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void slips(SessionId id, CouncilSession.Slips slips, Instant now) {
        jdbc.sql(
                        "update council_session set slips_out = :handed, slips_in = :came, slips_void = :bad, counted_at = :now where id = :id")
                .param("id", id.value())
                .param("handed", slips.handed())
                .param("came", slips.came())
                .param("bad", slips.bad())
                .param("now", Moments.stored(now))
                .update();
    }
}
