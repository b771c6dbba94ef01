package vn.thidua.honours.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.HonourSource;
import vn.thidua.honours.domain.HonourDesk;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.ExcelFile;
import vn.thidua.spreadsheet.KeptRows;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.TypedTable;

/** A table of old awards: read, looked at with what a person chose, and entered. What the page sends back is read anew; nothing in it is believed but the cells and what was chosen. */
@NamedInterface("desk")
@Component
public class AwardTable {

    private static final int ROWS = 1_000;
    private static final int TO_FILL = 500;

    private final AwardReview review;
    private final HonourDesk desk;
    private final KeptRows keeping;
    private final AwardWords words;
    private final TypedTable table;

    AwardTable(AwardReview review, HonourDesk desk, KeptRows keeping, AwardWords words) {
        this.review = review;
        this.desk = desk;
        this.keeping = keeping;
        this.words = words;
        this.table = new TypedTable(AwardColumns.ALL, SheetLimits.DEFAULT.withRows(ROWS), words::t);
    }

    /**
     * What a table would do.
     *
     * @param kept the rows, to be sent back
     */
    public record Reviewed(List<ReviewedRow> rows, String kept) {

        /** Copies the rows. */
        public Reviewed {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What became of a table.
     *
     * @param fresh how many lines are new
     * @param left how many rows were not entered
     */
    public record Entered(int fresh, int left) {}

    /** Returns how much a file may hold. */
    public SheetLimits limits() {
        return table.limits();
    }

    /** Returns the workbook to be filled. */
    public ExcelFile template(Locale locale) {
        return ExcelFile.book(
                words.t("honours.file.template", locale) + ".xlsx",
                List.of(ExcelFile.Page.toFill(words.t("honours.sheet", locale), table.headings(locale), TO_FILL)));
    }

    /** Returns the rows of a file; a fault where it cannot be read as a whole. */
    public TypedTable.Read read(Path file) {
        return table.read(file);
    }

    /** Returns the rows that were read as the page keeps them. */
    public List<Kept> kept(TypedTable.Read read) {
        return read.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .map(row -> new Kept(row.number(), UUID.randomUUID(), row.cells(), "", "", ""))
                .toList();
    }

    /** Returns the rows that a page sent back, with what was chosen on it; what is written alike means the same. */
    public List<Kept> chosen(String kept, Map<String, String> fields) {
        List<Kept> rows = keeping.rows(kept, Kept.class).stream()
                .filter(row -> row.cells().size() == AwardColumns.ALL.size())
                .limit(ROWS)
                .toList();
        Map<String, String> forms = new HashMap<>();
        Map<String, String> units = new HashMap<>();
        for (Kept row : rows) {
            put(forms, form(row), fields.get("form." + row.number()));
            put(units, unit(row), fields.get("unit." + row.number()));
        }
        return rows.stream()
                .map(row -> row.with(
                        forms.getOrDefault(form(row), row.form()),
                        units.getOrDefault(unit(row), row.unit()),
                        Objects.requireNonNullElse(blank(fields.get("person." + row.number())), row.person())))
                .toList();
    }

    /** Returns what rows would do. */
    public Reviewed review(List<Kept> rows, Actor actor) {
        return new Reviewed(review.of(rows, actor), keeping.text(rows));
    }

    /**
     * Enters the rows that are sound, all at once.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@code HonourRefusal}
     */
    public Entered enter(List<Kept> rows, Actor actor) {
        List<ReviewedRow> sound = review.of(rows, actor).stream()
                .filter(row -> row.effect() == ReviewedRow.Effect.FRESH)
                .toList();
        Set<HonourId> fresh = desk.enter(
                sound.stream().map(row -> Objects.requireNonNull(row.entry())).toList(),
                HonourSource.IMPORTED,
                actor.by());
        return new Entered(fresh.size(), rows.size() - fresh.size());
    }

    /** Enters what is clear in a file without asking anybody, as a program does; returns how many lines are new. */
    public int enter(Path file, Actor actor) {
        return enter(kept(table.read(file)), actor).fresh();
    }

    private static void put(Map<String, String> chosen, String text, @Nullable String value) {
        if (blank(value) != null) {
            chosen.put(text, value);
        }
    }

    private static @Nullable String blank(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static String form(Kept row) {
        return Vietnamese.fold(row.cells().get(AwardColumns.FORM));
    }

    private String unit(Kept row) {
        boolean collective = words.read(
                        RecipientKind.class, "law.word.", row.cells().get(AwardColumns.RECIPIENT))
                .filter(kind -> kind == RecipientKind.COLLECTIVE)
                .isPresent();
        return Vietnamese.fold(row.unitText(collective));
    }
}
