package vn.thidua.shell.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccessRefusal;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;

/** Creates the office and its first administrator, once. */
@Service
class SetUpDesk {

    private final Accounts accounts;
    private final AccountDesk accountDesk;
    private final GrantDesk grants;
    private final UnitDesk unitDesk;
    private final JdbcClient jdbc;
    private final Clock clock;

    SetUpDesk(
            Accounts accounts,
            AccountDesk accountDesk,
            GrantDesk grants,
            UnitDesk unitDesk,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.accountDesk = accountDesk;
        this.grants = grants;
        this.unitDesk = unitDesk;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Sets the program up; of two people who try at the same moment one is refused. */
    @Transactional
    void setUp(SetUpForm form) {
        jdbc.sql("lock table account in exclusive mode").update();
        if (accounts.any()) {
            AccessRefusal.ALREADY_SET_UP.because().raise();
        }
        UnitId office = unitDesk.create(
                new UnitDesk.Create(form.kind(), form.office(), form.officeShort(), null, null, LocalDate.now(clock)),
                By.PROGRAM);
        AccountId administrator = accountDesk.create(
                new AccountDesk.Create(form.username(), form.name(), null, form.password()), By.PROGRAM);
        grants.giveFromToday(administrator, Role.ADMINISTRATOR, office, By.PROGRAM);
    }
}
