package vn.thidua.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.DemoAccounts;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.AliasDesk;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.plan.domain.FileCheck;
import vn.thidua.plan.domain.PlanDesk;
import vn.thidua.shared.By;

/**
 * Opens the demo office in one transaction: units, people, and the plans as uploaded. They are read in the background; what follows from that is done by
 * {@link OnPlanRead} and {@link OnCampaignDrafted}, whose tasks outlive a restart.
 */
@DemoOnly
class DemoOffice {

    private final UnitDesk units;
    private final AliasDesk names;
    private final AccountDesk accounts;
    private final Accounts known;
    private final PlanDesk plans;
    private final FileCheck files;
    private final DemoPeople people;

    DemoOffice(
            UnitDesk units,
            AliasDesk names,
            AccountDesk accounts,
            Accounts known,
            PlanDesk plans,
            FileCheck files,
            DemoPeople people) {
        this.units = units;
        this.names = names;
        this.accounts = accounts;
        this.known = known;
        this.plans = plans;
        this.files = files;
        this.people = people;
    }

    /** Fills an empty database; does nothing where anyone has an account. Tells whether it filled it. */
    @Transactional
    public boolean open() {
        if (known.any()) {
            return false;
        }
        Map<String, UnitId> created = createUnits();
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
        return true;
    }

    private Map<String, UnitId> createUnits() {
        Map<String, UnitId> created = new HashMap<>();
        for (List<String> row : new DemoFile("units.txt").rows()) {
            UnitId unit =
                    new UnitId(UUID.nameUUIDFromBytes(("demo/units/" + row.get(0)).getBytes(StandardCharsets.UTF_8)));
            units.create(
                    unit,
                    new UnitDesk.Create(
                            row.get(2),
                            row.get(3),
                            row.get(4),
                            row.get(1).isEmpty() ? null : unit(created, row.get(1)),
                            null,
                            LocalDate.parse(row.get(5))),
                    By.PROGRAM);
            created.put(row.get(0), unit);
            Arrays.stream(row.get(6).split(";", -1))
                    .map(String::strip)
                    .filter(alias -> !alias.isEmpty())
                    .forEach(alias -> names.learn(alias, unit, null, By.PROGRAM));
        }
        return created;
    }

    private static UnitId unit(Map<String, UnitId> units, String key) {
        return Objects.requireNonNull(units.get(key), key);
    }
}
