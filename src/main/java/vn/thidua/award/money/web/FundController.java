package vn.thidua.award.money.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.money.Fund;
import vn.thidua.award.money.FundDesk;
import vn.thidua.award.money.MoneyRefusal;
import vn.thidua.award.money.MoneySight;
import vn.thidua.award.money.TypedDong;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.WrittenDay;
import vn.thidua.spreadsheet.ExcelFile;

/** Shows the fund of the person's own body, and lets the office write down on what it rests and what came in. */
@Controller
@Needs(Act.KEEP_FUND)
class FundController {

    static final String FUND = MoneyController.MONEY + "/fund";

    private static final String TEMPLATE = "money/fund";

    private final FundPages pages;
    private final FundDesk desk;
    private final MoneySight sight;
    private final MoneyWords words;
    private final Accounts accounts;

    FundController(FundPages pages, FundDesk desk, MoneySight sight, MoneyWords words, Accounts accounts) {
        this.pages = pages;
        this.desk = desk;
        this.sight = sight;
        this.words = words;
        this.accounts = accounts;
    }

    @Needs(Act.SEE_MONEY)
    @GetMapping(FUND)
    Screen show(Actor actor, @RequestParam(defaultValue = "") String year) {
        return Screen.show(TEMPLATE, pages.of(pages.year(year), FundPage.Typed.none(), Optional.empty(), actor));
    }

    /** Keeps on what the fund rests. */
    @PostMapping(FUND)
    Screen keep(Actor actor, @RequestParam Map<String, String> fields) {
        int year = pages.year(fields.getOrDefault("year", ""));
        try {
            String version = fields.getOrDefault("version", "");
            String area = fields.getOrDefault("area", "");
            desk.keep(
                    new Fund(
                            sight.body(actor),
                            year,
                            area.equals("PLAIN") || area.equals("REMOTE") ? area : "",
                            amount(fields.getOrDefault("expenditure", "")),
                            amount(fields.getOrDefault("planned", "")),
                            fields.getOrDefault("words", "").strip(),
                            "",
                            version.matches("\\d{1,18}") ? Long.parseLong(version) : -1),
                    actor);
        } catch (Refused no) {
            return again(year, "fund", UUID.randomUUID(), fields, no, actor);
        }
        return to(year).saying("money.fund.kept");
    }

    private static @Nullable Long amount(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        Optional<Long> amount = TypedDong.read(typed);
        if (amount.isEmpty()) {
            MoneyRefusal.BAD_AMOUNT.because().raise();
        }
        return amount.orElseThrow();
    }

    /** Writes down what came in or was spent on organising. */
    @PostMapping(FUND + "/entries")
    Screen enter(Actor actor, @RequestParam UUID id, @RequestParam Map<String, String> fields) {
        int year = pages.year(fields.getOrDefault("year", ""));
        try {
            Fund.Entry entry = new Fund.Entry(
                    id,
                    sort(fields.getOrDefault("sort", "")),
                    TypedDong.above(fields.getOrDefault("amount", "")),
                    MoneyController.day(fields.getOrDefault("on", "")),
                    fields.getOrDefault("paper", "").strip(),
                    fields.getOrDefault("words", "").strip(),
                    "",
                    Optional.empty());
            desk.enter(sight.body(actor), year, List.of(entry), actor);
        } catch (Refused no) {
            return again(year, "entry", id, fields, no, actor);
        }
        return to(year).saying("money.fund.entered");
    }

    private static Fund.Sort sort(String typed) {
        return Arrays.stream(Fund.Sort.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(Fund.Sort.BUDGET);
    }

    /** Takes an entry out as a mistake. */
    @PostMapping(FUND + "/entries/{id}/removal")
    Screen remove(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String year) {
        try {
            return to(desk.remove(id, why, actor)).saying("money.fund.removed");
        } catch (Refused no) {
            return again(pages.year(year), "removal." + id, UUID.randomUUID(), Map.of("why", why), no, actor);
        }
    }

    @Needs(Act.SEE_MONEY)
    @GetMapping(FUND + "/{year}/fund.xlsx")
    ResponseEntity<byte[]> export(Actor actor, @PathVariable String year) {
        FundPage page = pages.of(pages.year(year), FundPage.Typed.none(), Optional.empty(), actor);
        Locale locale = accounts.locale(actor.account());
        List<List<String>> rows = page.state().entries().stream()
                .filter(Fund.Entry::counts)
                .map(entry -> List.of(
                        words.t("money.fund.sort." + entry.sort(), locale),
                        WrittenDay.of(entry.on()),
                        String.valueOf(entry.amount()),
                        entry.paper(),
                        entry.words()))
                .toList();
        return ExcelFile.book(
                        words.t("money.file.fund", locale, year) + ".xlsx",
                        List.of(
                                new ExcelFile.Page(
                                        words.t("money.fund.entries", locale),
                                        FundTable.COLUMNS.stream()
                                                .map(key -> words.t(key, locale))
                                                .toList(),
                                        rows.iterator()),
                                new ExcelFile.Page(
                                        words.t("money.fund.sums", locale),
                                        List.of(
                                                words.t("money.fund.words", locale),
                                                words.t("money.fund.amount", locale)),
                                        sums(page, locale).iterator())))
                .download();
    }

    private List<List<String>> sums(FundPage page, Locale locale) {
        return Stream.of(
                        Map.entry("money.fund.in", page.state().in()),
                        Map.entry("money.fund.back", page.state().rewards().back()),
                        Map.entry("money.fund.organised", page.state().organised()),
                        Map.entry("money.fund.committed", page.state().rewards().committed()),
                        Map.entry("money.fund.paid", page.state().rewards().paid()),
                        Map.entry("money.fund.left", page.state().left()))
                .map(line -> List.of(words.t(line.getKey(), locale), String.valueOf(line.getValue())))
                .toList();
    }

    private Screen again(int year, String part, UUID id, Map<String, String> fields, Refused no, Actor actor) {
        return Screen.show(
                422, TEMPLATE, pages.of(year, new FundPage.Typed(part, id, fields), Optional.of(no.refusal()), actor));
    }

    private static Screen.GoTo to(int year) {
        return Screen.goTo(FUND + "?year=" + year);
    }
}
