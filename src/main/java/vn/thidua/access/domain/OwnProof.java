package vn.thidua.access.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.shared.By;

/** Makes sure that whoever sits at a session is its owner, before something changes that decides how they get in: by the second factor, else by the password. */
@Service
@Transactional
public class OwnProof {

    private final SecondFactorReads factors;
    private final SecondFactorDesk codes;
    private final PasswordDesk passwords;

    OwnProof(SecondFactorReads factors, SecondFactorDesk codes, PasswordDesk passwords) {
        this.factors = factors;
        this.codes = codes;
        this.passwords = passwords;
    }

    /** Tells whether what was typed is a code, or where the person has no second factor, the password; wrong tries lock like those at sign-in. */
    public boolean shown(AccountId account, String typed, By by) {
        return factors.of(account).isPresent()
                ? codes.check(account, typed, by).right()
                : passwords.check(account, typed) == PasswordDesk.Outcome.RIGHT;
    }
}
