package vn.thidua.honours.initiative.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.honours.initiative.Initiative;
import vn.thidua.honours.intake.AwardWords;
import vn.thidua.shared.WrittenDay;
import vn.thidua.spreadsheet.ExcelFile;

/** Hands initiatives out as a workbook. */
@Controller
@Needs(Act.SEE_HONOURS)
class InitiativeFileController {

    private final InitiativePages pages;
    private final AwardWords words;
    private final Accounts accounts;

    InitiativeFileController(InitiativePages pages, AwardWords words, Accounts accounts) {
        this.pages = pages;
        this.words = words;
        this.accounts = accounts;
    }

    @GetMapping("/initiatives/initiatives.xlsx")
    ResponseEntity<byte[]> workbook(Actor actor, @RequestParam(defaultValue = "") String q) {
        Locale locale = accounts.locale(actor.account());
        InitiativesPage page = pages.list(q.strip(), 0, actor);
        return ExcelFile.table(
                        "sang-kien.xlsx",
                        words.t("initiatives.title", locale),
                        Stream.of(
                                        "initiatives.name",
                                        "initiatives.authors",
                                        "initiatives.unit",
                                        "initiatives.circle",
                                        "honours.col.number",
                                        "honours.col.decidedOn",
                                        "initiatives.decider",
                                        "initiatives.effect",
                                        "initiatives.usedTimes")
                                .map(key -> words.t(key, locale))
                                .toList(),
                        page.initiatives().stream()
                                .map(one -> cells(one, page.unit(one), locale))
                                .toList())
                .download();
    }

    private List<String> cells(Initiative one, String unit, Locale locale) {
        Initiative.Content content = one.content();
        return List.of(
                content.name(),
                content.authors().stream().map(Initiative.Author::name).collect(Collectors.joining("; ")),
                unit,
                words.t("initiatives.circle." + content.circle(), locale),
                content.decisionNumber(),
                WrittenDay.of(content.decidedOn()),
                content.decider(),
                content.effect(),
                String.valueOf(one.usedFor().size()));
    }
}
