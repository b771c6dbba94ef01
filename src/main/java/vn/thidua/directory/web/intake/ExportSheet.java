package vn.thidua.directory.web.intake;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.access.Actor;
import vn.thidua.organization.intake.ImportColumn;
import vn.thidua.organization.intake.ImportHeadings;
import vn.thidua.organization.intake.ImportKind;
import vn.thidua.shared.WrittenDay;
import vn.thidua.spreadsheet.CsvFile;
import vn.thidua.spreadsheet.ExcelFile;

/** A table as a file in the language of a person; what is exported can be imported again, whoever exported it. */
@Component
public final class ExportSheet {

    private final ImportHeadings headings;
    private final ChoiceWords words;
    private final Accounts accounts;
    private final MessageSource messages;

    ExportSheet(ImportHeadings headings, ChoiceWords words, Accounts accounts, MessageSource messages) {
        this.headings = headings;
        this.words = words;
        this.accounts = accounts;
        this.messages = messages;
    }

    /**
     * Makes the file and the answer that a browser keeps.
     *
     * @param format {@code csv}, else a workbook
     */
    public ResponseEntity<byte[]> file(ImportKind kind, String format, Iterator<List<String>> rows, Actor actor) {
        Locale language = accounts.locale(actor.account());
        List<Map<String, String>> choices = kind.columns().stream()
                .map(column -> words.of(column, language))
                .toList();
        String name = t("import.file.export." + kind, language);
        Iterator<List<String>> shown = shown(rows, kind.columns(), choices);
        return format.equals("csv")
                ? CsvFile.table(name + ".csv", headings.of(kind, language), shown)
                        .download()
                : ExcelFile.table(
                                name + ".xlsx", t("import.kind." + kind, language), headings.of(kind, language), shown)
                        .download();
    }

    private static Iterator<List<String>> shown(
            Iterator<List<String>> rows, List<ImportColumn> columns, List<Map<String, String>> choices) {
        Iterable<List<String>> all = () -> rows;
        return StreamSupport.stream(all.spliterator(), false)
                .map(row -> IntStream.range(0, columns.size())
                        .mapToObj(place -> shown(row.get(place), columns.get(place), choices.get(place)))
                        .toList())
                .iterator();
    }

    private static String shown(String cell, ImportColumn column, Map<String, String> choices) {
        if (cell.isEmpty()) {
            return cell;
        }
        return switch (column.type()) {
            case DAY -> WrittenDay.of(LocalDate.parse(cell));
            case CHOICE -> choices.getOrDefault(cell, cell);
            case TEXT -> cell;
        };
    }

    private String t(String key, Locale language) {
        return Objects.requireNonNull(messages.getMessage(key, null, language));
    }
}
