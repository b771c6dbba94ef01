package vn.thidua.council.ballot;

import java.util.List;
import java.util.Optional;
import vn.thidua.council.body.CouncilRefusal;
import vn.thidua.council.session.AgendaItem;
import vn.thidua.council.session.CouncilSession;
import vn.thidua.council.session.Seat;
import vn.thidua.council.session.Sitting;
import vn.thidua.shared.Refusal;

/** Says why sums of paper slips cannot be right. */
final class CountRules {

    private CountRules() {}

    static Optional<Refusal> whyNot(Sitting sitting, Counted counted) {
        List<Seat> paper = sitting.paper();
        if (counted.slips() == null && !paper.isEmpty()) {
            return Optional.of(CouncilRefusal.SLIPS_BLANK.because());
        }
        CouncilSession.Slips slips = counted.given();
        if (slips.handed() < 0
                || slips.came() < 0
                || slips.bad() < 0
                || slips.handed() > paper.size()
                || slips.came() > slips.handed()
                || slips.bad() > slips.came()) {
            return Optional.of(
                    CouncilRefusal.BAD_SLIPS.because(slips.handed(), slips.came(), slips.bad(), paper.size()));
        }
        int good = slips.came() - slips.bad();
        Optional<AgendaItem> blank = sitting.items().stream()
                .filter(item -> good > 0 && !counted.paper().containsKey(item.id()))
                .findFirst();
        if (blank.isPresent()) {
            return Optional.of(CouncilRefusal.SUM_BLANK.because(blank.get().name()));
        }
        return sitting.items().stream()
                .filter(item -> {
                    Counted.Sum sum = counted.paper().getOrDefault(item.id(), Counted.Sum.NONE);
                    return sum.agreed() < 0
                            || sum.against() < 0
                            || (long) sum.agreed() + sum.against() > Math.min(good, may(sitting, paper, item));
                })
                .findFirst()
                .map(item ->
                        CouncilRefusal.BAD_SUMS.because(item.name(), Math.min(good, may(sitting, paper, item)), good));
    }

    /** Returns how many of those who vote on paper may vote on an item. */
    private static long may(Sitting sitting, List<Seat> paper, AgendaItem item) {
        return paper.stream()
                .filter(seat -> sitting.recused(item.id(), seat.id()).isEmpty())
                .count();
    }
}
