package vn.thidua.paperwork.numbering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** How a stamp stands in the tables of papers, which all call its columns alike. */
@NamedInterface("desk")
public final class StampColumns {

    private StampColumns() {}

    /** Returns the stamp of a row; null where the paper was not issued. */
    public static @Nullable Stamp read(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("issued_on", LocalDate.class);
        return on == null
                ? null
                : new Stamp(
                        row.getInt("number"),
                        row.getString("symbol"),
                        on,
                        row.getString("place"),
                        row.getString("signer_post"),
                        row.getString("signer"),
                        row.getString("recipients"));
    }

    /** Returns the parameters of a statement that writes a stamp: number, symbol, on, place, post, signer, recipients. */
    public static Map<String, Object> parameters(Stamp stamp) {
        return Map.of(
                "number",
                stamp.number(),
                "symbol",
                stamp.symbol(),
                "on",
                stamp.on(),
                "place",
                stamp.place(),
                "post",
                stamp.signerPost(),
                "signer",
                stamp.signer(),
                "recipients",
                stamp.recipients());
    }
}
