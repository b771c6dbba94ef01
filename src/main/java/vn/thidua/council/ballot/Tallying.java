package vn.thidua.council.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.council.session.AgendaGroup;
import vn.thidua.council.session.AgendaItem;
import vn.thidua.council.session.CouncilSession;
import vn.thidua.council.session.Sitting;
import vn.thidua.council.session.Tally;
import vn.thidua.council.session.Tally.Decided;
import vn.thidua.regulation.Preference;

/** Says what came out for every proposal, and writes it down. */
@Component
class Tallying {

    private final TallyRows rows;
    private final FirstByLaw first;

    Tallying(TallyRows rows, FirstByLaw first) {
        this.rows = rows;
        this.first = first;
    }

    /** Keeps what came out by the sums of all ballots, and how many there were; places that earlier sessions filled are gone. */
    void keep(Sitting there, Map<UUID, Counted.Sum> sums, CouncilSession.Slips slips, Instant now) {
        Map<UUID, Integer> taken = rows.taken(there.session().id());
        Map<UUID, Boolean> preferred = first.of(there);
        for (AgendaGroup group : there.groups()) {
            Integer quota = group.quota();
            Integer places = quota == null ? null : Math.max(0, quota - taken.getOrDefault(group.id(), 0));
            keep(there, there.of(group), places, sums, preferred);
        }
        rows.slips(there.session().id(), slips, now);
    }

    private void keep(
            Sitting there,
            List<AgendaItem> items,
            @Nullable Integer places,
            Map<UUID, Counted.Sum> sums,
            Map<UUID, Boolean> preferred) {
        int members = there.members();
        Map<UUID, Decided> decided = Ranking.of(
                items.stream()
                        .map(item -> {
                            int agreed = sums.getOrDefault(item.id(), Counted.Sum.NONE)
                                    .agreed();
                            return new Ranking.Stand(
                                    item.id(),
                                    agreed,
                                    item.reached(agreed, members),
                                    preferred.get(item.id()),
                                    item.points());
                        })
                        .toList(),
                places);
        for (AgendaItem item : items) {
            Counted.Sum sum = sums.getOrDefault(item.id(), Counted.Sum.NONE);
            Decided how = Objects.requireNonNull(decided.get(item.id()));
            rows.keep(new Tally(
                    item.id(),
                    sum.agreed(),
                    sum.against(),
                    members - sum.agreed() - sum.against(),
                    item.reached(sum.agreed(), members),
                    how == Decided.VOTES || how == Decided.PREFERENCE || how == Decided.POINTS,
                    how,
                    how == Decided.PREFERENCE
                            ? FirstByLaw.law(item).map(Preference::basis).orElse("")
                            : ""));
        }
    }
}
