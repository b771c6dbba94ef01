package vn.thidua.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.AliasReads;
import vn.thidua.organization.domain.DetailReads;
import vn.thidua.organization.domain.UnitHead;
import vn.thidua.organization.domain.UnitHistory;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.reorganisation.SuccessionReads;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;

/** Makes the page of a unit. */
@Component
class UnitPages {

    private final UnitReads units;
    private final DetailReads details;
    private final AliasReads aliases;
    private final UnitHistory history;
    private final SuccessionReads successions;
    private final UnitViewers viewers;
    private final Clock clock;

    UnitPages(
            UnitReads units,
            DetailReads details,
            AliasReads aliases,
            UnitHistory history,
            SuccessionReads successions,
            UnitViewers viewers,
            Clock clock) {
        this.units = units;
        this.details = details;
        this.aliases = aliases;
        this.history = history;
        this.successions = successions;
        this.viewers = viewers;
        this.clock = clock;
    }

    UnitPage page(UnitId id, Actor actor, String alias, Complaints complaints) {
        LocalDate today = LocalDate.now(clock);
        UnitHistory.Life life = history.life(id).orElseThrow(() -> new NotFound("unit " + id));
        LocalDate day = life.nearest(today);
        UnitTree tree = new UnitTree(units.on(day));
        Unit unit = tree.find(id).orElseThrow(() -> new NotFound("unit " + id));
        List<UnitHead> heads = details.heads(id);
        List<UnitHistory.Period> periods = history.periods(id);
        return new UnitPage(
                unit,
                life,
                today,
                new KindNames(units.kinds()),
                details.of(id, day),
                heads,
                tree.above(id),
                tree.children(Optional.of(id)),
                periods,
                new UnitPage.Lineage(successions.before(id), successions.after(id)),
                aliases.of(id),
                history.since(id, 0),
                viewers.of(id, heads, periods, actor),
                alias,
                complaints);
    }
}
