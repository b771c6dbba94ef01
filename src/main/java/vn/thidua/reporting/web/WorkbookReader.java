package vn.thidua.reporting.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Input;
import vn.thidua.reporting.domain.Measuring;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.domain.WorkbookLayout;
import vn.thidua.reporting.domain.WorkbookLayout.Part;
import vn.thidua.shared.TypedNumber;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.SheetColumn;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.SheetPlaces;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.spreadsheet.SheetRow;
import vn.thidua.spreadsheet.SheetTop;
import vn.thidua.spreadsheet.SheetTrouble;
import vn.thidua.spreadsheet.TableFile;

/** Reads the workbook of a unit: the one that the program gave it, or one that it keeps, by what stands above the columns or by what a person said of them. */
@Component
class WorkbookReader {

    /** What a workbook may cost at most; it is kept until the report is handed in. */
    static final SheetLimits LIMITS =
            SheetLimits.DEFAULT.withBytes(10L * 1024 * 1024).withRows(2_000);

    private static final List<String> HEADINGS = List.of("period", "subject", "value", "", "of", "note");
    private static final int PERIOD = 0;
    private static final int SUBJECT = 1;
    private static final int VALUE = 2;
    private static final int UPPER = 3;
    private static final int OF = 4;
    private static final int NOTE = 5;

    private final WorkbookWords words;

    WorkbookReader(WorkbookWords words) {
        this.words = words;
    }

    /**
     * The report that a workbook is read for.
     *
     * @param memory what is known of the workbooks of the unit
     */
    record Asked(ReportingPeriod period, List<CampaignTarget> targets, WorkbookLayout.Memory memory) {

        /** Returns the month that the report tells about, from 1; 0 where it does not tell about a month. */
        int month() {
            return period.key().equals("period.month") ? period.to().getMonthValue() : 0;
        }
    }

    /**
     * A row with a figure.
     *
     * @param words what it says that it is about
     * @param figure as it stands there
     * @param target that it is about, null where that is not known or nothing
     * @param settled whether nobody has to be asked about it; who chose the columns knows that of rows with the same words only the first counts
     */
    record Line(String words, String figure, @Nullable UUID target, boolean settled) {}

    /**
     * What a workbook says.
     *
     * @param fault why it cannot be read; empty where it can
     * @param doubt why a person has to say first what is what; empty where that is known
     * @param wrongPeriod the period that it names, where that is another one; empty where it is not
     * @param chosen whether it was read as a person chose
     * @param nameless numbers of rows that have a figure and do not say of what, as in cells that were merged
     */
    record Read(
            Optional<SheetFault> fault,
            Optional<LayoutMatch.Doubt> doubt,
            String wrongPeriod,
            boolean chosen,
            Map<UUID, Typed> typed,
            List<Line> lines,
            List<Integer> nameless) {

        private static Read of(Optional<SheetFault> fault, Optional<LayoutMatch.Doubt> doubt) {
            return new Read(fault, doubt, "", false, Map.of(), List.of(), List.of());
        }
    }

    /** Returns the first rows of the sheets of a workbook. */
    List<SheetTop> tops(byte[] workbook) throws IOException {
        return TableFile.of(workbook, file -> SheetTop.of(file, LIMITS));
    }

    /** Reads a workbook that just came: one of the program by its headings, any other as a person chose before, else by its headings too. Rows without a figure say nothing. */
    Read read(Asked asked, byte[] workbook) throws IOException {
        return TableFile.of(workbook, file -> read(asked, file));
    }

    /** Reads a sheet of a workbook as a person says. */
    Read read(Asked asked, byte[] workbook, int sheet, WorkbookLayout layout) throws IOException {
        return TableFile.of(workbook, file -> laidOut(asked, file, sheet, layout));
    }

    /** Returns the target that words are about by themselves: the one whose name they are, with or without its number, or the only one whose name is part of them; null where that is not clear. */
    static @Nullable UUID target(List<CampaignTarget> targets, String said) {
        String folded = Vietnamese.fold(said);
        List<CampaignTarget> same = targets.stream()
                .filter(target -> Vietnamese.fold(target.subject()).equals(folded))
                .toList();
        List<CampaignTarget> meant = !same.isEmpty()
                ? same
                : targets.stream()
                        .filter(target -> folded.contains(Vietnamese.fold(target.subject())))
                        .toList();
        return meant.size() == 1 ? meant.getFirst().id() : null;
    }

    private Read read(Asked asked, Path file) {
        SheetReader reader = reader();
        List<SheetRow> rows = new ArrayList<>();
        Optional<SheetFault> fault = reader.whyNot(file);
        if (fault.isEmpty()) {
            fault = reader.read(file, rows::add);
        } else if (!aboutHeadings(fault.get())) {
            return Read.of(fault, Optional.empty());
        }
        boolean own = rows.stream().anyMatch(row -> !row.cell(PERIOD).isEmpty());
        Optional<WorkbookLayout> chosen = asked.memory().layout();
        if (!own && chosen.isPresent()) {
            LayoutMatch match = LayoutMatch.of(chosen.get(), SheetTop.of(file, LIMITS), asked.month());
            return match.doubt().isPresent()
                    ? Read.of(Optional.empty(), match.doubt())
                    : laidOut(asked, file, match.sheet(), match.layout());
        }
        if (fault.isPresent()) {
            return aboutHeadings(fault.get())
                    ? Read.of(Optional.empty(), Optional.of(LayoutMatch.Doubt.UNKNOWN))
                    : Read.of(fault, Optional.empty());
        }
        return said(asked, rows, reader.above(file), false);
    }

    private Read laidOut(Asked asked, Path file, int sheet, WorkbookLayout layout) {
        SheetReader reader = reader().at(new SheetPlaces(
                sheet,
                layout.row(),
                List.of(
                        -1,
                        layout.place(Part.SUBJECT),
                        layout.place(Part.VALUE),
                        layout.place(Part.NUMERATOR),
                        layout.place(Part.DENOMINATOR),
                        layout.place(Part.NOTE))));
        List<SheetRow> rows = new ArrayList<>();
        Optional<SheetFault> fault = reader.read(file, rows::add);
        return fault.isPresent() ? Read.of(fault, Optional.empty()) : said(asked, rows, reader.above(file), true);
    }

    private Read said(Asked asked, List<SheetRow> rows, List<String> above, boolean chosen) {
        String wrong = rows.stream()
                .map(row -> row.cell(PERIOD))
                .filter(named -> !named.isEmpty() && !words.names(asked.period(), named))
                .findFirst()
                .or(() -> otherMonth(asked.period(), above))
                .orElse("");
        Map<UUID, Typed> typed = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        Map<UUID, CampaignTarget> byId = new HashMap<>();
        asked.targets().forEach(target -> byId.put(target.id(), target));
        Set<UUID> taken = new HashSet<>();
        Set<String> seen = new HashSet<>();
        List<Integer> nameless = new ArrayList<>();
        for (SheetRow row : rows) {
            String said = row.cell(SUBJECT);
            String figure = figure(row);
            if (said.isEmpty() && numbered(row)) {
                nameless.add(row.number());
            }
            if (figure.isEmpty() || said.isEmpty()) {
                continue;
            }
            Optional<Optional<UUID>> known = asked.memory().meant(said);
            UUID meant = known.isPresent() ? known.get().orElse(null) : target(asked.targets(), said);
            CampaignTarget target = meant == null ? null : byId.get(meant);
            boolean first = target != null && taken.add(target.id());
            if (target != null && first) {
                typed.put(target.id(), typed(target, row));
            }
            boolean none = known.isPresent() && known.get().isEmpty();
            boolean again = !seen.add(WorkbookLayout.Memory.key(said));
            lines.add(new Line(said, figure, first ? meant : null, first || none || again && chosen));
        }
        return new Read(Optional.empty(), Optional.empty(), wrong, chosen, typed, lines, nameless);
    }

    private static boolean numbered(SheetRow row) {
        return Stream.of(VALUE, UPPER, OF)
                .anyMatch(place -> TypedNumber.of(row.cell(place)).isPresent());
    }

    private static String figure(SheetRow row) {
        return List.of(VALUE, UPPER, OF).stream()
                .map(row::cell)
                .filter(cell -> !cell.isEmpty())
                .reduce((one, other) -> one + " / " + other)
                .orElse("");
    }

    /** What stands above the table may name its month; a month within a longer period is no other one. */
    private Optional<String> otherMonth(ReportingPeriod period, List<String> above) {
        return NamedMonth.of(above)
                .filter(month -> month.atEndOfMonth().isAfter(period.to())
                        || period.from() != null && month.atDay(1).isBefore(period.from()))
                .map(month -> words.t(
                        "period.month", Vietnamese.LOCALE, "", month.getMonthValue() + "", month.getYear() + ""));
    }

    private Typed typed(CampaignTarget target, SheetRow row) {
        Input input = Input.of(target.measure());
        String upper = row.cell(UPPER);
        int place = input.twoParts() && !upper.isEmpty() ? UPPER : VALUE;
        String value = row.cell(place);
        Answer answer = words.answer(value);
        if (answer != null) {
            return new Typed(answer, "", "", row.cell(NOTE), "");
        }
        return new Typed(
                null,
                input == Input.PASSES
                        ? words.passes(value)
                        : Measuring.ofCell(target.measure(), value, row.percent(place)),
                input.twoParts() ? row.cell(OF) : "",
                row.cell(NOTE),
                "");
    }

    private SheetReader reader() {
        return new SheetReader(
                HEADINGS.stream()
                        .map(heading -> new SheetColumn(
                                heading.isEmpty() ? List.of() : words.headings(heading),
                                heading.equals("subject") || heading.equals("value"),
                                heading.equals("period") || heading.equals("subject") || heading.equals("note")
                                        ? SheetColumn.Content.TEXT
                                        : SheetColumn.Content.FIGURE))
                        .toList(),
                LIMITS);
    }

    private static boolean aboutHeadings(SheetFault fault) {
        return fault.trouble() == SheetTrouble.WRONG_HEADINGS || fault.trouble() == SheetTrouble.HEADING_TWICE;
    }
}
