package vn.thidua.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.thidua.campaign.CampaignId;
import vn.thidua.programme.domain.Taken;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.RefusalCode;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.SheetRow;
import vn.thidua.spreadsheet.TypedTable;

/**
 * What is particular about one sort of table that is handed in for a campaign.
 *
 * @param <O> what it is read against
 * @param <T> a row as it was typed, which the page keeps until somebody says yes
 */
public abstract class IntakeTable<O, T> {

    /** Which column has the code of what is there. */
    protected static final int CODE = 0;

    private final IntakePage.Kind kind;
    private final Class<T> kept;
    private final TypedTable columns;

    /**
     * Creates it.
     *
     * @param columns the first is the code of what is there
     * @param rows most rows
     */
    protected IntakeTable(
            IntakePage.Kind kind, Class<T> kept, List<TypedTable.Column> columns, int rows, MessageSource messages) {
        this.kind = kind;
        this.kept = kept;
        this.columns = new TypedTable(
                columns,
                SheetLimits.DEFAULT.withRows(rows),
                (key, locale) -> messages.getMessage(key, new Object[0], locale));
    }

    /** Returns its columns. */
    public TypedTable columns() {
        return columns;
    }

    IntakePage.Kind kind() {
        return kind;
    }

    Class<T> kept() {
        return kept;
    }

    /** Returns what tables of a campaign are read against. */
    protected abstract O open(CampaignId campaign);

    /** Returns what stands in a row as if it had been typed into a form; of the thing that its code names. */
    protected abstract T typed(SheetRow row, O open);

    /** Returns what a row would do. */
    protected abstract Seen<T> seen(T typed, O open, Locale locale);

    /** Returns why nothing is taken whatever the rows are. */
    protected abstract Optional<Refusal> whyNot(boolean running);

    /** Returns what refuses rows that somebody overtook; they can be taken once they were seen again. */
    protected abstract RefusalCode overtaken();

    /**
     * Takes rows as they were seen.
     *
     * @param why what stands beside what a table changes
     * @throws vn.thidua.shared.Refused where that cannot be done, or one of them cannot be understood any more
     */
    protected abstract Taken take(CampaignId campaign, List<T> rows, String why, By by);

    /** Returns what is wrong with a row whatever it says: what the reader found, and a code that names nothing. */
    protected static List<String> faults(SheetRow row, boolean coded) {
        List<String> faults = new ArrayList<>(row.faults());
        if (!coded && !row.cell(CODE).isEmpty()) {
            faults.add("complaint.rowCode");
        }
        return faults;
    }

    /**
     * What a row would do.
     *
     * @param row what is shown of it, but for what is wrong with it beside others
     * @param key what two rows share that mean the same thing; null where it is not understood, or counts for nothing
     * @param kept the row as it is taken: with the thing that it means, as that was seen
     */
    public record Seen<T>(IntakePage.Row row, @Nullable Object key, T kept) {}
}
