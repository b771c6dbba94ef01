package vn.thidua.award.money.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.money.FundState;
import vn.thidua.award.money.Funds;
import vn.thidua.award.money.MoneySight;
import vn.thidua.award.money.Payable;
import vn.thidua.award.money.Payroll;
import vn.thidua.award.money.Previews;
import vn.thidua.award.money.RewardReads;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Refusal;

/** Puts together pages of several decisions: the list, those that wait, a period. */
@Component
class MoneyListPages {

    private final RewardReads reads;
    private final MoneySight sight;
    private final Previews previews;
    private final Funds funds;
    private final MoneyNames names;
    private final Clock clock;

    MoneyListPages(RewardReads reads, MoneySight sight, Previews previews, Funds funds, MoneyNames names, Clock clock) {
        this.reads = reads;
        this.sight = sight;
        this.previews = previews;
        this.funds = funds;
        this.names = names;
        this.clock = clock;
    }

    /** Returns the list of decisions; as many statements however many. */
    MoneyListPage list(int year, Actor actor) {
        return list(year, MoneyListPage.Period.of(LocalDate.now(clock)), actor);
    }

    /** Returns the same with a period that cannot be. */
    MoneyListPage list(int year, MoneyListPage.Period period, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<Payroll> payrolls = payrolls(year, actor);
        Map<UnitId, String> owners =
                names.units(payrolls.stream().map(Payroll::owner).toList());
        UnitId body = sight.body(actor);
        FundState fund = funds.of(body, today.getYear());
        return new MoneyListPage(
                payrolls.stream()
                        .map(one -> new MoneyListPage.Line(
                                one, names.form(one.form(), one.decided()), owners.getOrDefault(one.owner(), "")))
                        .toList(),
                sum(payrolls),
                reads.years(sight.care(actor), today),
                year,
                waiting(body, fund),
                new MoneyListPage.FundGlance(
                        today.getYear(),
                        fund.kept(),
                        fund.in(),
                        fund.rewards().committed(),
                        fund.rewards().paid(),
                        fund.left()),
                period);
    }

    /** Returns the decisions that a role looks after. */
    List<Payroll> payrolls(int year, Actor actor) {
        return reads.payrolls(sight.care(actor), year == 0 ? null : year, LocalDate.now(clock));
    }

    static Payroll.Sums sum(List<Payroll> payrolls) {
        return payrolls.stream().map(Payroll::sums).reduce(Payroll.Sums.NONE, Payroll.Sums::and);
    }

    private List<MoneyListPage.Waiting> waiting(UnitId body, FundState fund) {
        List<MoneyListPage.Waiting> waiting = new ArrayList<>();
        long left = fund.left();
        for (Previews.Rough one : previews.waiting(body)) {
            boolean same = one.day().getYear() == fund.fund().year();
            left -= same ? one.most() : 0;
            waiting.add(new MoneyListPage.Waiting(
                    "/awards/money/decisions/" + one.decision().id() + "/preview",
                    one.decision().title(),
                    one.decision().number(),
                    names.form(one.decision().form(), one.day()),
                    one.awards(),
                    one.most(),
                    fund.kept() && same ? Math.max(0, -left) : 0));
        }
        return waiting;
    }

    /** Returns what a decision will bring that is not effective yet. */
    MoneyPreviewPage preview(DecisionId id, Actor actor) {
        Previews.Full full = previews.of(id, actor);
        return new MoneyPreviewPage(
                full.decision().title(),
                full.decision().path(),
                names.form(full.decision().form(), full.outlook().day()),
                names.unit(full.decision().issuer()),
                full.outlook(),
                full.bases().stream()
                        .map(one -> new Basis(one.kind(), one.basis()))
                        .toList(),
                full.lines().stream()
                        .map(one -> new MoneyPreviewPage.Row(
                                one.conferral().ordinal(),
                                one.conferral().kind(),
                                one.conferral().name(),
                                one.conferral().line(),
                                one.dong(),
                                one.rule(),
                                one.word()))
                        .toList());
    }

    /** Returns why two days are no period. */
    static Optional<Refusal> whyNot(Optional<LocalDate> from, Optional<LocalDate> until) {
        boolean right = from.isPresent()
                && until.isPresent()
                && !until.get().isBefore(from.get())
                && until.get().getYear() - from.get().getYear() <= 1;
        return right ? Optional.empty() : Optional.of(vn.thidua.award.money.MoneyRefusal.BAD_PERIOD.because());
    }

    /** Returns what is to be paid for the decisions of the person's own body between two days. */
    MoneyPeriodPage period(LocalDate from, LocalDate until, Actor actor) {
        UnitId body = sight.body(actor);
        List<Payroll> payrolls = reads.payrolls(body, from, until);
        Map<DecisionId, List<Payable>> rows =
                reads.of(payrolls.stream().map(Payroll::decision).toList());
        return new MoneyPeriodPage(
                from,
                until,
                names.unit(body),
                payrolls,
                payrolls.stream()
                        .flatMap(one -> rows.getOrDefault(one.decision(), List.of()).stream()
                                .sorted(Comparator.comparingInt(Payable::ordinal)))
                        .toList(),
                sum(payrolls));
    }
}
