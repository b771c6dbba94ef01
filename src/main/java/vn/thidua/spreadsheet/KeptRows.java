package vn.thidua.spreadsheet;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.NotFound;

/** Rows that a page shows before anything is done with them: kept in the page until it sends them back. */
@Component
public class KeptRows {

    private final JsonMapper json;

    KeptRows(JsonMapper json) {
        this.json = json;
    }

    /** Returns the text that the page keeps. */
    public String text(List<?> rows) {
        return json.writeValueAsString(rows);
    }

    /**
     * Returns the rows that the page sent back.
     *
     * @throws NotFound when it is nothing that the page could have sent
     */
    public <T> List<T> rows(String text, Class<T> row) {
        try {
            List<T> rows = json.readValue(text, json.getTypeFactory().constructCollectionType(List.class, row));
            if (rows == null || rows.contains(null)) {
                throw new NotFound("rows of a table: none");
            }
            return rows;
        } catch (JacksonException forged) {
            throw new NotFound("rows of a table: " + forged.getMessage());
        }
    }
}
