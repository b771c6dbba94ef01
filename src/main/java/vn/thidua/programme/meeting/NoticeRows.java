package vn.thidua.programme.meeting;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.paperwork.numbering.StampColumns;
import vn.thidua.programme.MeetingId;

/** Keeps notices of what meetings concluded as they were issued. */
@Repository
class NoticeRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoticeRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps a notice with its number. */
    void issue(MeetingId id, MeetingNotice notice, NoticeText text) {
        Stamp stamp = notice.stamp();
        jdbc.sql("""
                        insert into meeting_notice (meeting_id, organ_id, above_name, organ_name, passages, number, symbol, issued_on, place, signer_post, signer, recipients)
                        values (:id, :organ, :above, :name, cast(:passages as jsonb), :number, :symbol, :on, :place, :post, :signer, :recipients)
                        """)
                .param("id", id.value())
                .param("organ", notice.organ().value())
                .param("above", text.above())
                .param("name", text.organ())
                .param("passages", json.writeValueAsString(text.passages()))
                .params(StampColumns.parameters(stamp))
                .update();
    }

    /** Returns what stood in the notice of a meeting when it was issued; empty before, and where that was not kept yet. */
    Optional<NoticeText> text(MeetingId id) {
        return jdbc.sql(
                        "select above_name, organ_name, passages from meeting_notice where meeting_id = :id and organ_name <> ''")
                .param("id", id.value())
                .query((row, n) -> new NoticeText(
                        row.getString("above_name"),
                        row.getString("organ_name"),
                        List.of(json.readValue(row.getString("passages"), NoticeText.Passage[].class))))
                .optional();
    }
}
