package vn.thidua.access.domain;

import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountId;
import vn.thidua.access.PhoneTime;
import vn.thidua.sealing.KeyRing;

/** The codes of people's authenticator apps. */
@Component
class AppCodes {

    private final JdbcClient jdbc;
    private final SecondFactorRows secrets;
    private final KeyRing keys;
    private final PhoneTime phones;

    AppCodes(JdbcClient jdbc, SecondFactorRows secrets, KeyRing keys, PhoneTime phones) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.keys = keys;
        this.phones = phones;
    }

    /** Returns the secret whose first code was not right yet, in base 32. */
    Optional<String> begun(AccountId account) {
        return secrets.of(account, false).map(kept -> Totp.base32(keys.open(kept)));
    }

    /** Tells whether a code is right now, of a secret whose first code was or was not right yet; each is right once. */
    boolean fits(AccountId account, String code, boolean confirmed) {
        String digits = code.replaceAll("\\s", "");
        OptionalLong step = secrets.of(account, confirmed)
                .map(kept -> Totp.stepOf(digits, keys.open(kept), phones.now()))
                .orElse(OptionalLong.empty());
        return step.isPresent()
                && jdbc.sql("update second_factor set last_step = :step where account_id = :account and"
                                        + " last_step < :step")
                                .param("step", step.getAsLong())
                                .param("account", account.value())
                                .update()
                        > 0;
    }
}
