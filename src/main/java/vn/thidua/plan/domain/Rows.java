package vn.thidua.plan.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Span;

/** How values stand in the columns of this module. */
final class Rows {

    private Rows() {}

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable Span span(ResultSet row) throws SQLException {
        Integer from = row.getObject("span_from", Integer.class);
        Integer to = row.getObject("span_to", Integer.class);
        return from == null || to == null ? null : new Span(from, to);
    }
}
