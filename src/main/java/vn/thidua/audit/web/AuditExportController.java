package vn.thidua.audit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditExportDesk;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.CsvFile;
import vn.thidua.spreadsheet.ExcelFile;

/** Gives the entries that are looked for as a file. */
@Controller
@Needs(Act.READ_AUDIT)
class AuditExportController {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final List<String> HEADINGS =
            List.of("seq", "at", "who", "role", "unit", "for", "what", "about", "thing", "facts");

    private final AuditExportDesk desk;
    private final AuditLines lines;
    private final Accounts accounts;
    private final MessageSource messages;
    private final Clock clock;

    AuditExportController(
            AuditExportDesk desk, AuditLines lines, Accounts accounts, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.lines = lines;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping("/audit/exports")
    ResponseEntity<byte[]> export(
            Actor actor, @ModelAttribute("form") AuditForm form, @RequestParam(defaultValue = "xlsx") String format) {
        Locale locale = accounts.locale(actor.account());
        boolean csv = format.equals("csv");
        List<AuditEntry> entries = desk.take(csv ? "csv" : "xlsx", form.filter(), lines.reach(actor), actor.by());
        List<String> headings = HEADINGS.stream()
                .map(heading -> said("audit." + heading, locale))
                .toList();
        List<List<String>> rows =
                lines.of(entries, actor).stream().map(line -> row(line, locale)).toList();
        String name = said("audit.file", locale) + "-" + LocalDate.now(clock);
        return csv
                ? CsvFile.table(name + ".csv", headings, rows).download()
                : ExcelFile.table(name + ".xlsx", said("audit.title", locale), headings, rows)
                        .download();
    }

    private List<String> row(AuditLine line, Locale locale) {
        AuditEntry entry = line.entry();
        return List.of(
                String.valueOf(entry.seq()),
                MOMENT.format(entry.at().atZone(Vietnamese.ZONE)),
                entry.name(),
                said("role." + entry.role(), locale),
                line.unit(),
                entry.principalName() == null ? "" : entry.principalName(),
                said("event." + entry.event(), locale),
                entry.about(),
                line.thing(),
                entry.facts());
    }

    /** Returns the sentence of a key, or the end of the key where there is none. */
    private String said(String key, Locale locale) {
        String end = key.substring(key.indexOf('.') + 1);
        String sentence = messages.getMessage(key, null, end, locale);
        return sentence == null ? end : sentence;
    }
}
