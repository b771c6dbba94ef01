package vn.thidua.reporting.monitoring.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.access.Actor;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.monitoring.Standing;
import vn.thidua.reporting.monitoring.Tally;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.ExcelFile;

/** Writes who reported and when into a workbook: a sheet of the units, one of the periods. */
@Component
class MonitoringBook {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final MessageSource messages;
    private final Accounts accounts;

    MonitoringBook(MessageSource messages, Accounts accounts) {
        this.messages = messages;
        this.accounts = accounts;
    }

    ExcelFile of(MonitoringPage page, Actor actor) {
        Locale locale = accounts.locale(actor.account());
        return ExcelFile.book(
                "tien-do-bao-cao.xlsx",
                List.of(
                        new ExcelFile.Page(
                                t(locale, "monitoring.by.UNIT"),
                                headings(
                                        locale,
                                        "results.unit",
                                        "results.state",
                                        "monitoring.came",
                                        "monitoring.days",
                                        "results.verified"),
                                page.units().stream()
                                        .map(unit -> unit(unit, locale))
                                        .iterator()),
                        new ExcelFile.Page(
                                t(locale, "monitoring.periods"),
                                Stream.concat(
                                                headings(locale, "monitoring.period", "monitoring.wanted").stream(),
                                                Stream.of(Standing.values())
                                                        .map(standing -> t(locale, "standing." + standing)))
                                        .toList(),
                                page.periods().stream()
                                        .map(period -> period(period, page.tally(period), locale))
                                        .iterator())));
    }

    private List<String> unit(MonitoringPage.UnitLine unit, Locale locale) {
        return List.of(
                unit.name() + (unit.heir().isEmpty() ? "" : " (" + t(locale, "results.heir", unit.heir()) + ")"),
                t(locale, "standing." + unit.standing()),
                unit.came().map(at -> MOMENT.format(at.atZone(Vietnamese.ZONE))).orElse(""),
                unit.days() == 0 ? "" : String.valueOf(unit.days()),
                unit.verified() ? "x" : "");
    }

    private List<String> period(ReportingPeriod period, Tally tally, Locale locale) {
        return Stream.concat(
                        Stream.of(t(locale, period.key(), period.arguments()), String.valueOf(tally.wanted())),
                        Stream.of(Standing.values()).map(standing -> String.valueOf(tally.count(standing))))
                .toList();
    }

    private List<String> headings(Locale locale, String... keys) {
        return Stream.of(keys).map(key -> t(locale, key)).toList();
    }

    private String t(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
