package vn.thidua.scoring.ranking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.paperwork.numbering.StampColumns;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Reads and writes the numbers of minutes. */
@Repository
class FiledMinutesRows {

    private final JdbcClient jdbc;

    FiledMinutesRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the number of the minutes of a final version; empty where they have none. */
    Optional<Stamp> find(UUID ranking) {
        return jdbc.sql("select * from scoring_minutes where ranking_id = :ranking")
                .param("ranking", ranking)
                .query((row, n) -> StampColumns.read(row))
                .optional();
    }

    void insert(UUID ranking, Stamp stamp, By by, Instant now) {
        jdbc.sql("""
                        insert into scoring_minutes (ranking_id, number, symbol, issued_on, place, signer_post, signer, recipients, numbered_at, numbered_by)
                        values (:ranking, :number, :symbol, :on, :place, :post, :signer, :recipients, :at, :by)
                        """)
                .param("ranking", ranking)
                .params(StampColumns.parameters(stamp))
                .param("at", Moments.stored(now))
                .param("by", by.name())
                .update();
    }
}
