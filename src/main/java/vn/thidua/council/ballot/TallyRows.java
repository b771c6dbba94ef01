package vn.thidua.council.ballot;

import java.time.Instant;
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
