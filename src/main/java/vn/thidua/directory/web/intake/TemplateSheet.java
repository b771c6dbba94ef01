package vn.thidua.directory.web.intake;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.organization.intake.ImportHeadings;
import vn.thidua.organization.intake.ImportKind;
import vn.thidua.spreadsheet.CsvFile;
import vn.thidua.spreadsheet.ExcelFile;

/** Empty tables to be filled, with a sheet that explains each column and lists the words it takes. */
@Component
final class TemplateSheet {

    private static final int TO_FILL = 1_000;

    private final ImportHeadings headings;
    private final ChoiceWords words;
    private final MessageSource messages;

    TemplateSheet(ImportHeadings headings, ChoiceWords words, MessageSource messages) {
        this.headings = headings;
        this.words = words;
        this.messages = messages;
    }

    ExcelFile workbook(ImportKind kind, Locale language) {
        List<List<String>> explained = kind.columns().stream()
                .map(column -> List.of(
                        headings.of(column.code(), language),
                        t("import.need." + column.need(), language),
                        t("import.about." + column.code(), language),
                        t("import.example." + column.code(), language),
                        String.join("; ", words.of(column, language).values())))
                .toList();
        return ExcelFile.book(
                t("import.file.template." + kind, language) + ".xlsx",
                List.of(
                        ExcelFile.Page.toFill(t("import.kind." + kind, language), headings.of(kind, language), TO_FILL),
                        new ExcelFile.Page(
                                t("import.guide", language),
                                Stream.of("column", "need", "about", "example", "choices")
                                        .map(heading -> t("import.guide." + heading, language))
                                        .toList(),
                                explained.iterator())));
    }

    CsvFile text(ImportKind kind, Locale language) {
        return CsvFile.table(
                t("import.file.template." + kind, language) + ".csv",
                headings.of(kind, language),
                List.<List<String>>of().iterator());
    }

    private String t(String key, Locale language) {
        return Objects.requireNonNull(messages.getMessage(key, null, language));
    }
}
