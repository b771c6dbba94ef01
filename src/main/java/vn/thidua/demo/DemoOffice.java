package vn.thidua.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.DemoAccounts;
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
    private final AccountDesk accounts;
    private final Accounts known;
    private final PlanDesk plans;
    private final FileCheck files;
    private final DemoPeople people;
    private final DemoTables tables;

    DemoOffice(
            DemoUnits units,
            AccountDesk accounts,
            Accounts known,
            PlanDesk plans,
            FileCheck files,
            DemoPeople people,
            DemoTables tables) {
        this.units = units;
        this.accounts = accounts;
        this.known = known;
        this.plans = plans;
        this.files = files;
        this.people = people;
        this.tables = tables;
    }

    /** Fills an empty database; does nothing where anyone has an account. Tells whether it filled it. */
    @Transactional
    public boolean open() {
        if (known.any()) {
            return false;
        }
        Map<String, UnitId> created = units.create();
        for (List<String> row : new DemoFile("people.txt").rows()) {
            AccountId account = accounts.create(
                    new AccountDesk.Create(row.get(0), row.get(1), null, DemoAccounts.PASSWORD), By.PROGRAM);
            accounts.grant(account, Role.valueOf(row.get(2)), unit(created, row.get(3)), By.PROGRAM);
        }
        for (DemoPlan plan : DemoPlan.values()) {
            By officer = people.by(plan.officer());
            UnitId unit = new UnitId(Objects.requireNonNull(officer.unit()));
            plans.upload(new PlanDesk.Upload(plan.id(), unit, files.of(plan.file(), plan.bytes()), null), officer);
        }
        tables.handIn();
        return true;
    }

    private static UnitId unit(Map<String, UnitId> units, String key) {
        return Objects.requireNonNull(units.get(key), key);
    }
}
