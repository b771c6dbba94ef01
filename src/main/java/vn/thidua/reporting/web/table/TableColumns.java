package vn.thidua.reporting.web.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.reporting.domain.Input;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.SheetColumn;

/** What stands above the columns of a table of figures: the period, code and name of the unit, then one or two columns for each target. */
@Component
class TableColumns {

    private static final List<Locale> LANGUAGES = List.of(Vietnamese.LOCALE, Locale.ENGLISH);
    private static final List<String> FIRST = List.of("period", "code", "unit");

    private final MessageSource messages;

    TableColumns(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A column of a target.
     *
     * @param number of the target, from 1
     * @param lower whether it holds the lower part of a ratio, or the weight
     */
    record Column(int number, CampaignTarget target, boolean lower) {}

    /** Returns the columns of targets, behind the first three. */
    static List<Column> of(List<CampaignTarget> targets) {
        List<Column> columns = new ArrayList<>();
        for (CampaignTarget target : targets) {
            int number = targets.indexOf(target) + 1;
            columns.add(new Column(number, target, false));
            if (Input.of(target.measure()).twoParts()) {
                columns.add(new Column(number, target, true));
            }
        }
        return columns;
    }

    /** Returns the headings in a language. */
    List<String> headings(List<CampaignTarget> targets, Locale language) {
        return Stream.concat(
                        FIRST.stream().map(first -> t("table.heading." + first, language)),
                        of(targets).stream().map(column -> heading(column, language)))
                .toList();
    }

    /** Returns what is looked for in a table that comes in, in any language; columns of targets may be missing. */
    List<SheetColumn> wanted(List<CampaignTarget> targets) {
        List<SheetColumn> wanted = new ArrayList<>();
        for (String first : FIRST) {
            wanted.add(new SheetColumn(
                    LANGUAGES.stream()
                            .map(language -> t("table.heading." + first, language))
                            .toList(),
                    !first.equals("period"),
                    SheetColumn.Content.TEXT));
        }
        for (Column column : of(targets)) {
            wanted.add(new SheetColumn(
                    LANGUAGES.stream()
                            .map(language -> heading(column, language))
                            .toList(),
                    false,
                    SheetColumn.Content.FIGURE));
        }
        return wanted;
    }

    /** Returns the name of a period. */
    String name(ReportingPeriod period, Locale language) {
        return Objects.requireNonNull(messages.getMessage(period.key(), period.arguments(), language));
    }

    /** Returns a word in a language. */
    String t(String key, Locale language) {
        return Objects.requireNonNull(messages.getMessage(key, null, language));
    }

    private String heading(Column column, Locale language) {
        String part = Input.of(column.target().measure()).twoParts()
                ? " – " + t(label(column), language)
                : column.target().measure().unit().isEmpty()
                        ? ""
                        : " (" + column.target().measure().unit() + ")";
        return column.number() + ". " + column.target().subject() + part;
    }

    private static String label(Column column) {
        return "report.label." + Input.of(column.target().measure()) + (column.lower() ? ".of" : "");
    }
}
