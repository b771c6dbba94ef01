package vn.thidua.demo;

import java.util.Objects;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Accounts;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.domain.FileCheck;
import vn.thidua.plan.domain.PlanDesk;
import vn.thidua.shared.By;

/**
 * Opens the demo office in one transaction: units, accounts, and the plans and tables as uploaded. They are read in the background; what follows from that is done by
 * {@link OnPlanRead}, {@link OnImportChecked} and {@link OnCampaignDrafted}, whose tasks outlive a restart.
 */
@DemoOnly
class DemoOffice {

    private final DemoUnits units;
    private final Accounts known;
    private final PlanDesk plans;
    private final FileCheck files;
    private final DemoPeople people;
    private final DemoTables tables;
    private final DemoScales scales;

    DemoOffice(
            DemoUnits units,
            Accounts known,
            PlanDesk plans,
            FileCheck files,
            DemoPeople people,
            DemoTables tables,
            DemoScales scales) {
        this.units = units;
        this.known = known;
        this.plans = plans;
        this.files = files;
        this.people = people;
        this.tables = tables;
        this.scales = scales;
    }

    /** Fills an empty database; does nothing where anyone has an account. Tells whether it filled it. */
    @Transactional
    public boolean open() {
        if (known.any()) {
            return false;
        }
        people.create(units.create());
        for (DemoPlan plan : DemoPlan.values()) {
            By officer = people.by(plan.officer());
            UnitId unit = new UnitId(Objects.requireNonNull(officer.unit()));
            plans.upload(new PlanDesk.Upload(plan.id(), unit, files.of(plan.file(), plan.bytes()), null), officer);
        }
        tables.handIn();
        scales.open();
        return true;
    }
}
