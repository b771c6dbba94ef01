package vn.thidua.registration.domain;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Naming;

/** Tells what registered works are called. */
@Repository
class RegistrationNaming implements Naming {

    private final JdbcClient jdbc;

    RegistrationNaming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> names(Collection<String> things) {
        return Naming.of(
                "work",
                things,
                ids -> jdbc.sql("select id, name from registered_work where id in (:ids)")
                        .param("ids", ids)
                        .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                        .list());
    }
}
