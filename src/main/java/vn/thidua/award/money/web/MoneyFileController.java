package vn.thidua.award.money.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.money.BankAccount;
import vn.thidua.award.money.Payable;
import vn.thidua.award.money.RewardBasis;
import vn.thidua.award.money.RewardId;
import vn.thidua.paperwork.DongWords;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.WrittenDay;
import vn.thidua.spreadsheet.ExcelFile;

/** Hands out lists of rewards as workbooks; account numbers are in none of them. */
@Controller
@Needs(Act.SEE_MONEY)
class MoneyFileController {

    private static final List<String> COLUMNS = List.of(
            "ord",
            "decision",
            "name",
            "line",
            "kind",
            "coefficient",
            "salary",
            "raw",
            "rounded",
            "amount",
            "words",
            "paid",
            "back",
            "left",
            "held",
            "claim",
            "state",
            "how",
            "word");

    private final MoneyPages pages;
    private final MoneyListPages lists;
    private final MoneyWords words;
    private final Accounts accounts;

    MoneyFileController(MoneyPages pages, MoneyListPages lists, MoneyWords words, Accounts accounts) {
        this.pages = pages;
        this.lists = lists;
        this.words = words;
        this.accounts = accounts;
    }

    @GetMapping(MoneyController.SHEET + "/list.xlsx")
    ResponseEntity<byte[]> sheet(Actor actor, @PathVariable UUID id) {
        MoneySheetPage page = pages.sheet(new DecisionId(id), Optional.empty(), Optional.empty(), actor);
        Map<RewardId, BankAccount> banks = new java.util.HashMap<>();
        page.rows().forEach(row -> row.account().ifPresent(account -> banks.put(account.reward(), account)));
        Map<RecipientKind, RewardBasis> bases = new java.util.EnumMap<>(RecipientKind.class);
        page.bases().forEach(one -> one.basis().ifPresent(basis -> bases.put(one.kind(), basis)));
        return book(actor, page.rows().stream().map(MoneySheetPage.Row::payable).toList(), bases, banks);
    }

    @GetMapping(MoneyController.MONEY + "/periods/{from}/{until}/list.xlsx")
    ResponseEntity<byte[]> period(Actor actor, @PathVariable String from, @PathVariable String until) {
        MoneyPeriodPage page = MoneyController.period(lists, from, until, actor);
        return book(actor, page.rows(), Map.of(), Map.of());
    }

    private ResponseEntity<byte[]> book(
            Actor actor, List<Payable> rows, Map<RecipientKind, RewardBasis> bases, Map<RewardId, BankAccount> banks) {
        Locale locale = accounts.locale(actor.account());
        Set<String> left = bases.isEmpty() ? Set.of("coefficient", "salary", "raw", "rounded") : Set.of();
        List<String> columns =
                COLUMNS.stream().filter(key -> !left.contains(key)).toList();
        List<List<String>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(columns.stream()
                .map(key -> cell(key, row, bases, banks, cells.size() + 1, locale))
                .toList()));
        cells.add(columns.stream().map(key -> sum(key, rows, locale)).toList());
        return ExcelFile.table(
                        words.t("money.file.list", locale) + ".xlsx",
                        words.t("money.sheet", locale),
                        columns.stream()
                                .map(key -> words.t("money.column." + key, locale))
                                .toList(),
                        cells)
                .download();
    }

    private String cell(
            String key,
            Payable row,
            Map<RecipientKind, RewardBasis> bases,
            Map<RewardId, BankAccount> banks,
            int ord,
            Locale locale) {
        RewardBasis basis = bases.get(row.who().kind());
        return switch (key) {
            case "ord" -> String.valueOf(ord);
            case "decision" -> row.number() + ", " + WrittenDay.of(row.decided());
            case "name" -> row.who().name();
            case "line" -> row.who().line();
            case "kind" -> words.t("law.word." + row.who().kind(), locale);
            case "coefficient" -> basis == null ? "" : words.number(basis.coefficient(), locale);
            case "salary" -> basis == null ? "" : String.valueOf(basis.salary());
            case "raw" -> basis == null ? "" : words.number(basis.raw(), locale);
            case "rounded" -> basis == null ? "" : String.valueOf(basis.rounded());
            case "amount" -> row.amount().dong() == null ? "" : String.valueOf(row.due());
            case "words" -> row.amount().dong() == null ? "" : DongWords.of(row.due());
            case "paid" -> String.valueOf(row.paid());
            case "back" -> String.valueOf(row.back());
            case "left" -> String.valueOf(row.now());
            case "held" -> String.valueOf(row.withheld());
            case "claim" -> String.valueOf(row.claim());
            case "state" -> words.t("money.state." + row.state(), locale);
            case "how" ->
                Optional.ofNullable(banks.get(row.id()))
                        .map(account -> account.bank() + " " + account.masked())
                        .orElse("");
            case "word" ->
                Stream.of(row.amount().word(), row.standing().word())
                        .filter(text -> !text.isEmpty())
                        .collect(java.util.stream.Collectors.joining("; "));
            default -> throw new IllegalArgumentException(key);
        };
    }

    private String sum(String key, List<Payable> rows, Locale locale) {
        return switch (key) {
            case "name" -> words.t("money.sum", locale);
            case "amount" ->
                String.valueOf(rows.stream().mapToLong(Payable::due).sum());
            case "paid" -> String.valueOf(rows.stream().mapToLong(Payable::paid).sum());
            case "back" -> String.valueOf(rows.stream().mapToLong(Payable::back).sum());
            case "left" -> String.valueOf(rows.stream().mapToLong(Payable::now).sum());
            case "held" ->
                String.valueOf(rows.stream().mapToLong(Payable::withheld).sum());
            case "claim" ->
                String.valueOf(rows.stream().mapToLong(Payable::claim).sum());
            default -> "";
        };
    }
}
