package vn.thidua.organization.intake;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lines of PostgreSQL's COPY in text form. */
final class ImportLine {

    private final StringBuilder lines = new StringBuilder();
    private boolean begun;

    ImportLine put(@Nullable String text) {
        next();
        if (text == null) {
            lines.append("\\N");
            return this;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                case '\0' -> lines.append(' ');
                default -> lines.append(c);
            }
        }
        return this;
    }

    ImportLine put(@Nullable LocalDate day) {
        return plain(day);
    }

    ImportLine put(@Nullable UUID id) {
        return plain(id);
    }

    ImportLine put(@Nullable Boolean flag) {
        return plain(flag);
    }

    ImportLine put(long number) {
        return plain(number);
    }

    ImportLine put(byte @Nullable [] bytes) {
        next();
        lines.append(bytes == null ? "\\N" : "\\\\x" + HexFormat.of().formatHex(bytes));
        return this;
    }

    /** Puts an array of texts; what means something in it is quoted. */
    ImportLine put(List<String> texts) {
        StringBuilder array = new StringBuilder("{");
        for (String text : texts) {
            array.append(array.length() > 1 ? "," : "")
                    .append('"')
                    .append(text.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return put(array.append('}').toString());
    }

    void end() {
        lines.append('\n');
        begun = false;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Returns the lines and begins anew. */
    String take() {
        String all = lines.toString();
        lines.setLength(0);
        return all;
    }

    private ImportLine plain(@Nullable Object value) {
        next();
        lines.append(value == null ? "\\N" : value.toString());
        return this;
    }

    private void next() {
        if (begun) {
            lines.append('\t');
        }
        begun = true;
    }
}
