package vn.thidua.award.money.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.award.money.BankAccount;
import vn.thidua.award.money.Payable;
import vn.thidua.award.money.Payroll;
import vn.thidua.award.money.RewardBasis;
import vn.thidua.award.money.RewardId;
import vn.thidua.award.money.RewardStanding;
import vn.thidua.organization.UnitId;
import vn.thidua.paperwork.DongWords;
import vn.thidua.paperwork.Paper;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;
import vn.thidua.shared.WrittenNumber;

/** Writes lists of payments and letters that ask money back; in Vietnamese, whoever prints them. */
@Component
class PaymentPapers {

    private final MoneyNames names;
    private final MessageSource messages;
    private final Clock clock;

    PaymentPapers(MoneyNames names, MessageSource messages, Clock clock) {
        this.names = names;
        this.messages = messages;
        this.clock = clock;
    }

    /** Returns the list of a decision. */
    Paper list(
            Payroll payroll,
            Map<RecipientKind, RewardBasis> bases,
            List<Payable> rows,
            Map<RewardId, BankAccount> accounts) {
        List<Paper.Block> blocks = new ArrayList<>();
        bases.forEach((kind, basis) -> blocks.add(new Paper.Text(worth(kind, basis))));
        table(rows, false, accounts, blocks);
        return paper(
                payroll.owner(),
                List.of(t("moneyPaper.list"), payroll.title()),
                t("moneyPaper.with", payroll.number(), WrittenDay.of(payroll.decided())),
                blocks);
    }

    /** Returns the list of the decisions of a period. */
    Paper list(UnitId owner, MoneyPeriodPage page, Map<RewardId, BankAccount> accounts) {
        List<Paper.Block> blocks = new ArrayList<>();
        table(page.rows(), true, accounts, blocks);
        return paper(
                owner,
                List.of(t("moneyPaper.list")),
                t("moneyPaper.between", WrittenDay.of(page.from()), WrittenDay.of(page.until())),
                blocks);
    }

    private Paper paper(UnitId owner, List<String> title, String below, List<Paper.Block> blocks) {
        blocks.add(new Paper.Signed(
                new Paper.Signature(List.of(t("moneyPaper.writer")), ""),
                new Paper.Signature(List.of(t("moneyPaper.head")), "")));
        return new Paper(
                true,
                Paper.Heading.toFill(names.above(owner), names.unit(owner), LocalDate.now(clock)),
                title,
                below,
                blocks,
                null,
                List.of());
    }

    private String worth(RecipientKind kind, RewardBasis basis) {
        return t(
                "moneyPaper.worth",
                t("law.word." + kind),
                number(basis.coefficient()),
                number(basis.salary()),
                number(basis.raw()),
                number(basis.rounded()),
                String.join(
                        "; ",
                        basis.grounds().stream()
                                .map(RewardBasis.Ground::cited)
                                .filter(cited -> !cited.isEmpty())
                                .distinct()
                                .toList()));
    }

    /** Whoever gets something, and how much is to be handed over now: nothing where it was paid, nothing while it is held back. */
    private void table(
            List<Payable> rows, boolean several, Map<RewardId, BankAccount> accounts, List<Paper.Block> blocks) {
        List<Paper.Group> lines = new ArrayList<>();
        long due = 0;
        long paid = 0;
        long left = 0;
        long held = 0;
        int open = 0;
        for (Payable row : rows) {
            if (row.standing().is() == RewardStanding.REVOKED || row.due() == 0) {
                continue;
            }
            paid += row.paid() - row.back();
            left += row.now();
            held += row.withheld();
            due += row.due() - row.withheld();
            open += row.now() > 0 ? 1 : 0;
            lines.add(new Paper.Group(
                    List.of(),
                    List.of(cells(row, lines.size() + 1, several, Optional.ofNullable(accounts.get(row.id()))))));
        }
        List<String> sum = new ArrayList<>(List.of("", t("moneyPaper.sum"), "", number(due), number(left), "", "", ""));
        if (several) {
            sum.add(1, "");
        }
        lines.add(new Paper.Group(List.of(), List.of(sum)));
        blocks.add(new Paper.Table(columns(several), lines));
        blocks.add(new Paper.Text(t("moneyPaper.total", open, number(left), DongWords.of(left))));
        if (paid > 0) {
            blocks.add(new Paper.Text(t("moneyPaper.totalPaid", number(paid), number(left))));
        }
        if (held > 0) {
            blocks.add(new Paper.Text(t("moneyPaper.totalHeld", number(held))));
        }
    }

    private List<String> cells(Payable row, int ord, boolean several, Optional<BankAccount> account) {
        boolean held = row.withheld() > 0;
        List<String> cells = new ArrayList<>(List.of(
                String.valueOf(ord),
                row.who().name(),
                row.who().line(),
                number(row.due()),
                held ? "" : number(row.now()),
                row.now() > 0 ? DongWords.of(row.now()) : "",
                account.map(one -> t("moneyPaper.account", one.bank(), one.masked()))
                        .orElseGet(() -> t("moneyPaper.cash")),
                held ? t("moneyPaper.held") : row.now() == 0 ? t("moneyPaper.paid") : ""));
        if (several) {
            cells.add(1, row.number());
        }
        return cells;
    }

    private List<Paper.Column> columns(boolean several) {
        List<Paper.Column> columns = new ArrayList<>(List.of(
                new Paper.Column(t("moneyPaper.ord"), 3, true),
                new Paper.Column(t("moneyPaper.name"), 11, false),
                new Paper.Column(t("moneyPaper.line"), 12, false),
                new Paper.Column(t("moneyPaper.amount"), 7, true),
                new Paper.Column(t("moneyPaper.left"), 7, true),
                new Paper.Column(t("moneyPaper.words"), 13, false),
                new Paper.Column(t("moneyPaper.how"), 9, false),
                new Paper.Column(t("moneyPaper.signed"), 8, true)));
        if (several) {
            columns.add(1, new Paper.Column(t("moneyPaper.decision"), 7, true));
        }
        return columns;
    }

    /** Returns the letter that asks money back. */
    Paper letter(Payable reward, Payroll payroll) {
        List<Paper.Block> blocks = List.of(
                new Paper.Text(t(
                        "moneyPaper.letter.to",
                        reward.who().name(),
                        reward.who().line())),
                new Paper.Text(t(
                        "moneyPaper.letter.why",
                        payroll.number(),
                        WrittenDay.of(payroll.decided()),
                        reward.standing().word())),
                new Paper.Text(t(
                        "moneyPaper.letter.ask",
                        names.unit(payroll.owner()),
                        number(reward.claim()),
                        DongWords.of(reward.claim()))),
                new Paper.Text(t("moneyPaper.letter.paid", number(reward.paid()), number(reward.back()))),
                new Paper.Text(t("moneyPaper.letter.end")));
        return new Paper(
                false,
                Paper.Heading.toFill(names.above(payroll.owner()), names.unit(payroll.owner()), LocalDate.now(clock)),
                List.of(t("moneyPaper.letter"), t("moneyPaper.letter.about")),
                "",
                blocks,
                new Paper.Signature(List.of(t("moneyPaper.head")), ""),
                List.of(reward.who().name(), t("moneyPaper.filed")));
    }

    private String number(long dong) {
        return number(BigDecimal.valueOf(dong));
    }

    private String number(BigDecimal number) {
        return WrittenNumber.of(number, Vietnamese.LOCALE);
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
