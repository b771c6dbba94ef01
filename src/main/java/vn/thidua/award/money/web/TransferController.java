package vn.thidua.award.money.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.money.BankDesk;
import vn.thidua.award.money.RewardId;
import vn.thidua.spreadsheet.ExcelFile;

/** Hands the bank a list of transfers with whole account numbers; the audit trail keeps who took it and why. */
@Controller
@Needs(Act.PAY_REWARDS)
class TransferController {

    private final MoneyPages pages;
    private final BankDesk desk;
    private final MoneyWords words;
    private final Accounts accounts;

    TransferController(MoneyPages pages, BankDesk desk, MoneyWords words, Accounts accounts) {
        this.pages = pages;
        this.desk = desk;
        this.words = words;
        this.accounts = accounts;
    }

    @PostMapping(MoneyController.SHEET + "/transfers")
    ResponseEntity<byte[]> take(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String why) {
        DecisionId decision = new DecisionId(id);
        Locale locale = accounts.locale(actor.account());
        Map<RewardId, String> numbers = desk.takeOut(decision, why, actor);
        List<List<String>> rows = pages.sheet(decision, Optional.empty(), Optional.empty(), actor).rows().stream()
                .filter(row ->
                        numbers.containsKey(row.payable().id()) && row.account().isPresent())
                .map(row -> List.of(
                        row.payable().who().name(),
                        row.account().orElseThrow().holder(),
                        row.account().orElseThrow().bank(),
                        numbers.getOrDefault(row.payable().id(), ""),
                        String.valueOf(row.payable().left()),
                        words.t("money.transfer.words", locale, row.payable().number())))
                .toList();
        return ExcelFile.table(
                        words.t("money.file.transfers", locale) + ".xlsx",
                        words.t("money.sheet", locale),
                        Stream.of("name", "holder", "bank", "number", "amount", "words")
                                .map(key -> words.t("money.transfer." + key + "Head", locale))
                                .toList(),
                        rows)
                .download();
    }
}
