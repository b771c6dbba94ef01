package vn.thidua.directory.web.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.organization.intake.ImportFault;
import vn.thidua.organization.intake.ImportHeadings;
import vn.thidua.organization.intake.ImportReads;
import vn.thidua.organization.intake.ImportSettings;
import vn.thidua.organization.intake.TableImport;
import vn.thidua.spreadsheet.ExcelFile;
import vn.thidua.spreadsheet.SheetCopy;

/** A table as it was handed in, with a first column that says what is wrong with each row. However many rows there are, only some are in memory at a time. */
@Component
final class FaultSheet {

    private static final int PORTION = 5_000;

    private final ImportReads reads;
    private final ImportHeadings headings;
    private final ImportSettings settings;
    private final MessageSource messages;

    FaultSheet(ImportReads reads, ImportHeadings headings, ImportSettings settings, MessageSource messages) {
        this.reads = reads;
        this.headings = headings;
        this.settings = settings;
        this.messages = messages;
    }

    ExcelFile of(TableImport table, Path file, Locale language) throws IOException {
        String name = table.fileName().replaceFirst("\\.[A-Za-z]{3,4}$", "");
        try (SheetCopy rows = headings.reader(table.kind(), settings.limits())
                .copy(file, t("import.faults", language), new Sentences(table, language))) {
            return ExcelFile.book(
                    t("import.file.faults", language) + name + ".xlsx",
                    List.of(ExcelFile.Page.remarked(
                            t("import.kind." + table.kind(), language), rows.headings(), rows)));
        }
    }

    private String sentence(ImportFault fault, Locale language) {
        String sentence = messages.getMessage(fault.key(), fault.arguments().toArray(), fault.key(), language);
        return fault.heading().isEmpty()
                ? Objects.requireNonNull(sentence)
                : headings.of(fault.heading(), language) + ": " + sentence;
    }

    private String t(String key, Locale language) {
        return Objects.requireNonNull(messages.getMessage(key, null, language));
    }

    /** The sentences of rows that are asked for in their order. */
    private final class Sentences implements IntFunction<String> {

        private final TableImport table;
        private final Locale language;
        private final TreeMap<Integer, String> portion = new TreeMap<>();
        private int read;

        Sentences(TableImport table, Locale language) {
            this.table = table;
            this.language = language;
        }

        @Override
        public String apply(int row) {
            if (row > read) {
                read = row + PORTION;
                portion.clear();
                portion.putAll(reads.faults(table, row, read).stream()
                        .collect(Collectors.groupingBy(
                                ImportFault::row,
                                Collectors.mapping(fault -> sentence(fault, language), Collectors.joining(" ")))));
            }
            return portion.getOrDefault(row, "");
        }
    }
}
