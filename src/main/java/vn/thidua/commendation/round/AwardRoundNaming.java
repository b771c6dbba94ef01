package vn.thidua.commendation.round;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Naming;

/** Knows what rounds are called. */
@Component
class AwardRoundNaming implements Naming {

    private final JdbcClient jdbc;

    AwardRoundNaming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> names(Collection<String> things) {
        return Naming.of(
                "award-round",
                things,
                ids -> jdbc.sql("select id, title from commendation_round where id = any(:ids)")
                        .param("ids", ids.toArray(UUID[]::new))
                        .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("title")))
                        .list());
    }
}
