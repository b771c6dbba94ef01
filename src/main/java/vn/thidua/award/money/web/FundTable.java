package vn.thidua.award.money.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.award.money.Fund;
import vn.thidua.award.money.FundDesk;
import vn.thidua.award.money.TypedDong;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.TypedDay;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;
import vn.thidua.spreadsheet.KeptRows;
import vn.thidua.spreadsheet.SheetColumn;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.SheetRow;
import vn.thidua.spreadsheet.TypedTable;

/** Reads entries of a fund out of a workbook, with the columns that the export has. */
@Component
class FundTable {

    static final List<String> COLUMNS =
            List.of("money.fund.sort", "money.fund.on", "money.fund.amount", "money.fund.paper", "money.fund.words");

    private static final int SORT = 0;
    private static final int ON = 1;
    private static final int AMOUNT = 2;
    private static final int PAPER = 3;
    private static final int WORDS = 4;
    private static final int MOST = 1000;

    private final MessageSource messages;
    private final KeptRows kept;
    private final TypedTable table;
    private final Clock clock;

    FundTable(MessageSource messages, KeptRows kept, Clock clock) {
        this.messages = messages;
        this.kept = kept;
        this.clock = clock;
        this.table = new TypedTable(
                COLUMNS.stream().map(FundTable::column).toList(),
                SheetLimits.DEFAULT.withRows(MOST),
                (key, locale) -> messages.getMessage(key, null, locale));
    }

    private static TypedTable.Column column(String key) {
        TypedTable.Column column = key.equals("money.fund.paper") || key.equals("money.fund.words")
                ? TypedTable.Column.of(key)
                : TypedTable.Column.needed(key);
        return key.equals("money.fund.on")
                ? column.holding(SheetColumn.Content.DAY)
                : key.equals("money.fund.amount") ? column.holding(SheetColumn.Content.FIGURE) : column;
    }

    /** What waits in the page until somebody says yes. */
    record Kept(UUID id, String sort, long amount, String on, String paper, String words) {

        Fund.Entry entry() {
            try {
                return new Fund.Entry(
                        id, Fund.Sort.valueOf(sort), amount, LocalDate.parse(on), paper, words, "", Optional.empty());
            } catch (IllegalArgumentException | DateTimeParseException forged) {
                throw new NotFound("entry of a table: " + forged.getMessage());
            }
        }
    }

    /** Returns the page before a file is sent. */
    FundTablePage empty(int year, Optional<SheetFault> fault, Optional<Refusal> refusal) {
        return new FundTablePage(year, List.of(), List.of(), "", table.limits(), fault, refusal);
    }

    /** Returns the entries of rows that a page sent back. */
    List<Fund.Entry> entries(String text) {
        return kept.rows(text, Kept.class).stream().map(Kept::entry).toList();
    }

    /** Returns what a file would enter. */
    FundTablePage read(int year, Path file) {
        TypedTable.Read read = table.read(file);
        if (read.fault().isPresent()) {
            return empty(year, read.fault(), Optional.empty());
        }
        List<FundTablePage.Fault> faults = new ArrayList<>();
        List<Kept> rows = new ArrayList<>();
        for (SheetRow row : read.rows()) {
            Optional<Fund.Sort> sort = sort(row.cell(SORT));
            Optional<LocalDate> on = day(row.cell(ON));
            Optional<Long> amount = TypedDong.read(row.cell(AMOUNT)).filter(dong -> dong > 0);
            String fault = !row.formulas().isEmpty()
                    ? "import.fault.formula"
                    : sort.isEmpty()
                            ? "money.fund.fault.sort"
                            : on.isEmpty() ? "money.fund.fault.on" : amount.isEmpty() ? "money.fund.fault.amount" : "";
            if (!fault.isEmpty()) {
                faults.add(new FundTablePage.Fault(row.number(), fault, Optional.empty()));
                continue;
            }
            Kept one = new Kept(
                    UUID.randomUUID(),
                    sort.orElseThrow().name(),
                    amount.orElseThrow(),
                    on.orElseThrow().toString(),
                    row.cell(PAPER),
                    row.cell(WORDS));
            Optional<Refusal> no = FundDesk.whyNot(one.entry(), year, LocalDate.now(clock));
            if (no.isPresent()) {
                faults.add(new FundTablePage.Fault(row.number(), "", no));
            } else {
                rows.add(one);
            }
        }
        return new FundTablePage(
                year,
                rows.stream().map(Kept::entry).toList(),
                faults,
                faults.isEmpty() ? kept.text(rows) : "",
                table.limits(),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<Fund.Sort> sort(String typed) {
        String bare = Vietnamese.fold(typed);
        return Arrays.stream(Fund.Sort.values())
                .filter(sort -> List.of(Vietnamese.LOCALE, Locale.ENGLISH).stream()
                        .map(locale -> messages.getMessage("money.fund.sort." + sort, null, locale))
                        .anyMatch(name -> Vietnamese.fold(name).equals(bare)))
                .findFirst();
    }

    private static Optional<LocalDate> day(String typed) {
        return TypedDay.read(typed).or(() -> {
            try {
                return Optional.of(LocalDate.parse(typed.strip(), WrittenDay.FORMAT))
                        .filter(TypedDay::sensible);
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        });
    }
}
