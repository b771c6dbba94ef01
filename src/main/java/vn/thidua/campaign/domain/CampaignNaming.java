package vn.thidua.campaign.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Naming;

/** Tells what campaigns are called. */
@Repository
class CampaignNaming implements Naming {

    private final JdbcClient jdbc;

    CampaignNaming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> names(Collection<String> things) {
        List<UUID> ids = Naming.ids("campaign", things);
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, title from campaign where id in (:ids)")
                        .param("ids", ids)
                        .query((row, n) -> Map.entry("campaign:" + row.getString(1), row.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
