package vn.thidua.access.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.shared.By;

/** Takes an administrator's command for somebody who lost what they show beside the password. */
@Service
@Transactional
public class RecoveryDesk {

    private final SecondFactorDesk factors;
    private final PasskeyDesk passkeys;
    private final ApiKeyDesk keys;
    private final Administrators administrators;

    RecoveryDesk(SecondFactorDesk factors, PasskeyDesk passkeys, ApiKeyDesk keys, Administrators administrators) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.keys = keys;
        this.administrators = administrators;
    }

    /**
     * Takes the second factor, all passkeys and all keys for programs off.
     *
     * @throws vn.thidua.shared.Refused with {@link DelegationRefusal#OF_ADMINISTRATOR} by a deputy
     */
    public void reset(AccountId account, By by) {
        administrators.protect(account, by);
        factors.remove(account, by);
        passkeys.removeAll(account, by);
        keys.revokeAll(account, by);
    }
}
