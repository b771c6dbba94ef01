package vn.thidua.access;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;

/** The people of an invented ward: gives them accounts and roles, and knows what happened to these. */
@TestComponent
public class Staff {

    /** The password of those who have one. */
    public static final String PASSWORD = "hoa-sen-no-som-mai";

    @Autowired
    private UnitDesk units;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    @Autowired
    private JdbcClient jdbc;

    /** Creates a ward that is there since 2020. */
    public UnitId ward(String shortName) {
        return units.create(
                new UnitDesk.Create("WARD", "Phường Hoa Sen", shortName, null, null, LocalDate.of(2020, 1, 1)),
                By.PROGRAM);
    }

    /** Gives somebody an account; the password is null where they are invited or come in by a provider. */
    public AccountId person(String username, @Nullable String password) {
        return accounts.create(new AccountDesk.Create(username, "Nguyễn Thị Mẫu", null, password), By.PROGRAM);
    }

    /** Gives somebody an account and a role. */
    public AccountId person(String username, @Nullable String password, Role role, UnitId unit) {
        AccountId person = person(username, password);
        grants.giveFromToday(person, role, unit, By.PROGRAM);
        return person;
    }

    /** Gives somebody one more role. */
    public void grant(AccountId person, Role role, UnitId unit) {
        grants.giveFromToday(person, role, unit, By.PROGRAM);
    }

    /** Returns what the audit trail has about an account, the oldest first. */
    public List<String> events(AccountId account) {
        return jdbc.sql("select event from audit_entry where about = :about order by seq")
                .param("about", "account:" + account)
                .query(String.class)
                .list();
    }
}
