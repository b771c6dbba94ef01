package vn.thidua.demo;

import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.organization.reorganisation.ReorganisationDesk;
import vn.thidua.organization.reorganisation.ReorganisationReads;
import vn.thidua.shared.By;
import vn.thidua.shared.Reading;

/** Lets the reforms of Gò Vấp happen again, through the same desks as any other. */
@DemoOnly
public class GoVapReplay {

    private final UnitDesk units;
    private final ReorganisationDesk acts;
    private final ReorganisationReads reads;

    GoVapReplay(UnitDesk units, ReorganisationDesk acts, ReorganisationReads reads) {
        this.units = units;
        this.acts = acts;
        this.reads = reads;
    }

    /** Tells whether they happened already. */
    @Reading
    public boolean done() {
        return reads.find(GoVap.read().reforms().getFirst().id()).isPresent();
    }

    /** Creates the units and decides both reforms, all or nothing; a second time changes nothing. */
    @Transactional
    public void run(By by) {
        if (done()) {
            return;
        }
        GoVap told = GoVap.read();
        for (GoVap.Begin unit : told.units()) {
            units.create(
                    GoVap.unit(unit.key()),
                    new UnitDesk.Create(
                            unit.kind(),
                            unit.name(),
                            unit.shortName(),
                            unit.parent().isEmpty() ? null : GoVap.unit(unit.parent()),
                            null,
                            GoVap.KNOWN_SINCE),
                    by);
        }
        for (GoVap.Reform reform : told.reforms()) {
            acts.draft(reform.id(), reform.head(), by);
            reform.steps().forEach(step -> acts.add(reform.id(), step.id(), step.step(), by));
            acts.decide(reform.id(), reads.find(reform.id()).orElseThrow().version(), by);
        }
    }
}
