package vn.thidua.award.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.WaitingWork;
import vn.thidua.organization.UnitId;

/** What waits for who pays: rewards to pay, amounts to be said, money to come back, a fund that is overdrawn. */
@Component
class WaitingMoney implements WaitingWork {

    /* Home names the newest; the rest stands on the page of the money. */
    private static final int SHOWN = 5;

    private final MoneySight sight;
    private final RewardReads reads;
    private final Funds funds;
    private final Previews previews;
    private final Clock clock;

    WaitingMoney(MoneySight sight, RewardReads reads, Funds funds, Previews previews, Clock clock) {
        this.sight = sight;
        this.reads = reads;
        this.funds = funds;
        this.previews = previews;
        this.clock = clock;
    }

    @Override
    public List<Item> of(Actor actor) {
        if (!actor.may(Act.PAY_REWARDS)) {
            return List.of();
        }
        UnitId body = sight.body(actor);
        List<Item> items = new ArrayList<>();
        List<Payroll> unsettled = reads.unsettled(body, SHOWN + 1);
        for (Payroll payroll : unsettled.subList(0, Math.min(SHOWN, unsettled.size()))) {
            Payroll.Sums sums = payroll.sums();
            if (sums.unknown() > 0) {
                items.add(item("money.waits.unknown", payroll, sums.unknown()));
            }
            if (sums.left() > 0) {
                items.add(item("money.waits.pay", payroll, sums.left()));
            }
            if (sums.review() > 0) {
                items.add(item("money.waits.review", payroll, sums.review()));
            }
            if (sums.claim() > 0) {
                items.add(item("money.waits.claim", payroll, sums.claim()));
            }
        }
        if (unsettled.size() > SHOWN) {
            items.add(new Item("money.waits.more", List.of(), "/awards/money", null, false));
        }
        funds(body, !unsettled.isEmpty(), items);
        return items;
    }

    /** A fund that is overdrawn, or would be by the next decisions: told as long as there is something to pay or to issue. */
    private void funds(UnitId body, boolean unsettled, List<Item> items) {
        List<Previews.Rough> waiting = previews.waiting(body);
        if (!unsettled && waiting.isEmpty()) {
            return;
        }
        int year = LocalDate.now(clock).getYear();
        FundState fund = funds.of(body, year);
        if (!fund.kept()) {
            return;
        }
        if (fund.left() < 0) {
            items.add(new Item(
                    "money.waits.overdrawn",
                    List.of(String.valueOf(year), -fund.left()),
                    "/awards/money/fund?year=" + year,
                    null,
                    false));
            return;
        }
        long left = fund.left();
        for (Previews.Rough one : waiting) {
            if (one.day().getYear() == year) {
                left -= one.most();
                if (left < 0) {
                    items.add(new Item(
                            "money.waits.overdraws",
                            List.of(one.decision().title(), -left),
                            "/awards/money/decisions/" + one.decision().id() + "/preview",
                            null,
                            false));
                    return;
                }
            }
        }
    }

    private static Item item(String key, Payroll payroll, long amount) {
        return new Item(key, List.of(payroll.number(), amount), payroll.path(), null, false);
    }
}
