package vn.thidua.organization.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.TypedDay;
import vn.thidua.shared.TypedText;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.SheetRow;

/** A row as it is read: each cell is asked for what it shall hold, and what it does not hold is a fault. All faults of the row come out at once. */
final class ImportRow {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-");

    private final ImportKind kind;
    private final SheetRow row;
    private final List<ImportFault> faults = new ArrayList<>(0);

    ImportRow(ImportKind kind, SheetRow row) {
        this.kind = kind;
        this.row = row;
        row.formulas().forEach(column -> fault(kind.columns().get(column).code(), "import.fault.formula"));
    }

    int number() {
        return row.number();
    }

    List<ImportFault> faults() {
        return faults;
    }

    void fault(String column, String key, Object... arguments) {
        faults.add(new ImportFault(
                row.number(),
                column,
                key,
                List.of(arguments).stream().map(Object::toString).toList()));
    }

    /** Returns the text of a column in composed letters, empty where the table has no such column or it holds a formula. */
    String text(String column, int longest) {
        int place = kind.place(column);
        if (place < 0 || row.formulas().contains(place)) {
            return "";
        }
        String text = row.cell(place);
        if (text.length() > longest) {
            fault(column, "import.fault.long", longest);
            return "";
        }
        return TypedText.clean(text).strip();
    }

    /** Returns the text of a column that must be filled. */
    String required(String column, int longest) {
        String text = text(column, longest);
        if (text.isEmpty() && faults.stream().noneMatch(fault -> fault.heading().equals(column))) {
            fault(column, "import.fault.empty");
        }
        return text;
    }

    String email(String column) {
        String text = text(column, 200);
        if (!text.isEmpty() && !EMAIL.matcher(text).matches()) {
            fault(column, "import.fault.email", text);
        }
        return text;
    }

    String matching(String column, int longest, String pattern, String key) {
        String text = text(column, longest);
        if (!text.isEmpty() && !text.matches(pattern)) {
            fault(column, key, text);
        }
        return text;
    }

    /**
     * Returns the code that a word stands for; null where there is none.
     *
     * @param words codes by word; learns the spellings that occur, for they come again in thousands of rows
     */
    @Nullable
    String choice(String column, Map<String, String> words) {
        String text = text(column, 200);
        if (text.isEmpty()) {
            return null;
        }
        String known = words.get(text);
        if (known != null) {
            return known;
        }
        String code = words.get(Vietnamese.fold(text));
        if (code == null) {
            fault(column, "import.fault.choice", text);
        } else {
            words.put(text, code);
        }
        return code;
    }

    /** Returns the day that is typed as 20/06/2026 or 2026-06-20, or that Excel keeps. */
    @Nullable
    LocalDate day(String column) {
        String text = text(column, 40);
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = ISO.matcher(text).lookingAt()
                    ? LocalDate.parse(text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) : text)
                    : LocalDate.parse(text.replace('-', '/').replace('.', '/'), TYPED);
            if (TypedDay.sensible(day)) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // Said below.
        }
        fault(column, "import.fault.day", text);
        return null;
    }
}
