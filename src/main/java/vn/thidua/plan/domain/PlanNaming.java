package vn.thidua.plan.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Naming;

/** Tells what plans are called. */
@Repository
class PlanNaming implements Naming {

    private final JdbcClient jdbc;

    PlanNaming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> names(Collection<String> things) {
        List<UUID> ids = Naming.ids("plan", things);
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, title from plan_document where id in (:ids)")
                        .param("ids", ids)
                        .query((row, n) -> Map.entry("plan:" + row.getString(1), row.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
