package vn.thidua.access.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Naming;

/** Tells whose accounts are whose. */
@Repository
class AccountNaming implements Naming {

    private final JdbcClient jdbc;

    AccountNaming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> names(Collection<String> things) {
        List<UUID> ids = Naming.ids("account", things);
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, name from account where id in (:ids)")
                        .param("ids", ids)
                        .query((row, n) -> Map.entry("account:" + row.getString(1), row.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
