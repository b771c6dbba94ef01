package vn.thidua.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Vietnamese;

/** Reads what units are called in documents. */
@NamedInterface("desk")
@Repository
public class AliasReads {

    private static final String ALIAS = "select id, alias, unit_id, kind, body_id, created_by from unit_alias ";

    private final JdbcClient jdbc;

    AliasReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns every alias in alphabetical order. */
    public List<UnitAlias> all() {
        return jdbc.sql(ALIAS + "order by alias collate vietnamese_names")
                .query(AliasReads::alias)
                .list();
    }

    /** Returns the aliases that hold in everybody's documents, in alphabetical order. */
    public List<UnitAlias> everybodys() {
        return jdbc.sql(ALIAS + "where body_id is null order by alias collate vietnamese_names")
                .query(AliasReads::alias)
                .list();
    }

    /** Returns the aliases that hold in the documents of a body: its own, and everybody's where it has none spelled so. */
    public List<UnitAlias> in(@Nullable UnitId body) {
        return jdbc.sql("select distinct on (folded)" + ALIAS.substring("select".length())
                        + "where body_id is null or body_id = :body order by folded, body_id nulls last")
                .param("body", body == null ? null : body.value(), Types.OTHER)
                .query(AliasReads::alias)
                .list();
    }

    /** Returns the aliases of one unit in alphabetical order. */
    public List<UnitAlias> of(UnitId unit) {
        return jdbc.sql(ALIAS + "where unit_id = :unit order by alias collate vietnamese_names")
                .param("unit", unit.value())
                .query(AliasReads::alias)
                .list();
    }

    /** Returns the alias in everybody's documents that is spelled so, whatever the diacritics. */
    public Optional<UnitAlias> spelled(String alias) {
        return jdbc.sql(ALIAS + "where folded = :folded and body_id is null")
                .param("folded", Vietnamese.fold(alias))
                .query(AliasReads::alias)
                .optional();
    }

    public Optional<UnitAlias> find(UUID id) {
        return jdbc.sql(ALIAS + "where id = :id")
                .param("id", id)
                .query(AliasReads::alias)
                .optional();
    }

    private static UnitAlias alias(ResultSet row, int number) throws SQLException {
        return new UnitAlias(
                row.getObject("id", UUID.class),
                row.getString("alias"),
                Optional.ofNullable(row.getObject("unit_id", UUID.class)).map(UnitId::new),
                Optional.ofNullable(row.getString("kind")),
                Optional.ofNullable(row.getObject("body_id", UUID.class)).map(UnitId::new),
                row.getString("created_by"));
    }
}
