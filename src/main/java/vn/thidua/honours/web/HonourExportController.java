package vn.thidua.honours.web;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.honours.domain.Honour;
import vn.thidua.honours.domain.HonourDesk;
import vn.thidua.honours.domain.HonourFilter;
import vn.thidua.honours.domain.HonourSearch;
import vn.thidua.honours.intake.AwardColumns;
import vn.thidua.honours.intake.AwardWords;
import vn.thidua.shared.WrittenDay;
import vn.thidua.spreadsheet.CsvFile;
import vn.thidua.spreadsheet.ExcelFile;
import vn.thidua.spreadsheet.TypedTable;

/** Hands the register out with the columns that can be imported, but without birth dates; the audit trail keeps who took it. */
@Controller
@Needs(Act.SEE_HONOURS)
class HonourExportController {

    private final HonourSearching searching;
    private final HonourSearch search;
    private final HonourForms forms;
    private final HonourDesk desk;
    private final AwardWords words;
    private final Accounts accounts;

    HonourExportController(
            HonourSearching searching,
            HonourSearch search,
            HonourForms forms,
            HonourDesk desk,
            AwardWords words,
            Accounts accounts) {
        this.searching = searching;
        this.search = search;
        this.forms = forms;
        this.desk = desk;
        this.words = words;
        this.accounts = accounts;
    }

    @PostMapping("/honours/exports")
    ResponseEntity<byte[]> export(
            Actor actor,
            @ModelAttribute HonourSearching.Typed typed,
            @RequestParam(defaultValue = "xlsx") String format) {
        HonourFilter filter = searching.of(typed, actor).filter();
        Locale locale = accounts.locale(actor.account());
        desk.export(filter, actor.by());
        List<String> headings = AwardColumns.ALL.stream()
                .map(TypedTable.Column::key)
                .map(key -> words.t(key, locale))
                .toList();
        String name = words.t("honours.file.export", locale);
        Iterator<List<String>> rows = rows(search.all(filter), locale);
        return format.equals("csv")
                ? CsvFile.table(name + ".csv", headings, rows).download()
                : ExcelFile.table(name + ".xlsx", words.t("honours.sheet", locale), headings, rows)
                        .download();
    }

    private Iterator<List<String>> rows(Iterator<Honour> found, Locale locale) {
        Iterable<Honour> all = () -> found;
        return StreamSupport.stream(all.spliterator(), false)
                .map(one -> cells(one, locale))
                .iterator();
    }

    private List<String> cells(Honour one, Locale locale) {
        Honour.Recipient to = one.entry().recipient();
        Honour.Award award = one.entry().award();
        Honour.Decision decision = one.entry().decision();
        Honour.Facts facts = one.entry().facts();
        boolean vi = locale.getLanguage().equals("vi");
        return List.of(
                words.t("law.word." + to.kind(), locale),
                to.name(),
                "",
                "",
                to.post(),
                to.unitName(),
                to.address(),
                vi ? forms.label(one).vi() : forms.label(one).en(),
                word("honours.kind.", award.kind(), locale),
                award.achievement(),
                award.year() == null ? "" : award.year().toString(),
                day(award.from()),
                day(award.until()),
                decision.number(),
                day(decision.on()),
                decision.decider(),
                decision.certificate(),
                decision.goldenBook(),
                word("honours.gender.", facts.gender(), locale),
                word("honours.job.", facts.job(), locale),
                facts.enterprise() == null ? "" : words.t(facts.enterprise() ? "honours.yes" : "honours.no", locale),
                facts.proposedBy(),
                words.t("honours.state." + one.standing().state(), locale));
    }

    private String word(String prefix, @Nullable Object value, Locale locale) {
        return value == null ? "" : words.t(prefix + value, locale);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : WrittenDay.of(day);
    }
}
