package vn.thidua.reporting.reviewing;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Naming;

/** Knows what reports that the program drafted are called. */
@Component
class CampaignReviewNaming implements Naming {

    private final JdbcClient jdbc;

    CampaignReviewNaming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> names(Collection<String> things) {
        return Naming.of(
                "review",
                things,
                ids -> jdbc.sql("select id, title from report_review where id = any(:ids)")
                        .param("ids", ids.toArray(UUID[]::new))
                        .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("title")))
                        .list());
    }
}
