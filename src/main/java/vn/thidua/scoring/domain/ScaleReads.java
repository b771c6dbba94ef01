package vn.thidua.scoring.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.domain.UnitLines;
import vn.thidua.scoring.ScaleId;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.scale.Scale;

/** Reads scales; one statement each. */
@NamedInterface("desk")
@Repository
public class ScaleReads {

    private static final String VERSION = """
            select v.id, v.scale_id, s.owner_id, s.name, v.number, v.state, v.starts_on, v.basis, v.body, v.version
            from scoring_scale_version v join scoring_scale s on s.id = v.scale_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ScaleReads(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns a version. */
    public Optional<ScaleVersion> find(ScaleVersionId id) {
        return jdbc.sql(VERSION + " where v.id = :id")
                .param("id", id.value())
                .query((row, n) -> version(row))
                .optional();
    }

    /** Returns the versions that can be used from a day on: of each scale the latest that was issued and has begun by then, by name. */
    public List<ScaleVersion> usable(LocalDate day) {
        return jdbc.sql(VERSION + """
                         where v.state = 'ISSUED' and v.starts_on <= :day
                           and not exists (select 1 from scoring_scale_version later where later.scale_id = v.scale_id and later.state = 'ISSUED'
                                           and later.starts_on <= :day and later.number > v.number)
                         order by s.name collate vietnamese_names, v.id
                        """)
                .param("day", day)
                .query((row, n) -> version(row))
                .list();
    }

    /** Returns all versions of a scale, the latest first. */
    public List<ScaleVersion> versions(ScaleId id) {
        return jdbc.sql(VERSION + " where v.scale_id = :id order by v.number desc")
                .param("id", id.value())
                .query((row, n) -> version(row))
                .list();
    }

    /**
     * Returns the scales that were issued, and those with a draft of a unit within a reach, by name.
     *
     * @param writes whose drafts are seen
     */
    public List<ScaleLine> lines(UnitReach writes, LocalDate day) {
        return UnitLines.bind(jdbc.sql("""
                                select s.id, s.name, s.owner_id, i.number as issued, i.starts_on, coalesce(i.basis, '') as basis, d.number as draft,
                                    cast(coalesce(i.body, d.body) ->> 'maximum' as numeric) as maximum,
                                    jsonb_array_length(jsonb_path_query_array(coalesce(i.body, d.body), '$.sections[*].criteria[*]')) as criteria
                                from scoring_scale s
                                left join lateral (select v.number, v.starts_on, v.basis, v.body from scoring_scale_version v
                                                   where v.scale_id = s.id and v.state = 'ISSUED' order by v.number desc limit 1) i on true
                                left join scoring_scale_version d on d.scale_id = s.id and d.state = 'DRAFT' and\s""" + UnitLines.holds("s.owner_id", "writes") + """
                                 where i.number is not null or d.number is not null
                                order by s.name collate vietnamese_names, s.id
                                """), "writes", writes, day)
                .query((row, n) -> new ScaleLine(
                        new ScaleId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new UnitId(row.getObject("owner_id", UUID.class)),
                        row.getObject("issued", Integer.class),
                        row.getObject("starts_on", LocalDate.class),
                        row.getString("basis"),
                        row.getObject("draft", Integer.class),
                        row.getBigDecimal("maximum"),
                        row.getInt("criteria")))
                .list();
    }

    private ScaleVersion version(ResultSet row) throws SQLException {
        return new ScaleVersion(
                new ScaleVersionId(row.getObject("id", UUID.class)),
                new ScaleId(row.getObject("scale_id", UUID.class)),
                new UnitId(row.getObject("owner_id", UUID.class)),
                row.getString("name"),
                row.getInt("number"),
                ScaleState.valueOf(row.getString("state")),
                row.getObject("starts_on", LocalDate.class),
                row.getString("basis"),
                json.readValue(row.getString("body"), Scale.class),
                row.getLong("version"));
    }
}
