package vn.thidua.access.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.shared.By;
import vn.thidua.shared.Reading;

/** Makes sure that whoever sits at a session is its owner, before something changes that decides how they get in: by the second factor, else by the password. */
@Service
@Transactional
public class OwnProof {

    private final AccountReads accounts;
    private final SecondFactorDesk codes;
    private final PasswordDesk passwords;

    OwnProof(AccountReads accounts, SecondFactorDesk codes, PasswordDesk passwords) {
        this.accounts = accounts;
        this.codes = codes;
        this.passwords = passwords;
    }

    /** What a person can show. */
    public enum Kind {
        /** A code of the app or a recovery code. */
        CODE,
        /** The password. */
        PASSWORD,
        /** Nothing yet: they come in by the provider only. */
        NONE
    }

    /** Returns what the person is asked for. */
    @Reading
    public Kind asked(AccountId account) {
        return accounts.file(account).orElseThrow().proof();
    }

    /** Tells whether what was typed is what the person is asked for; wrong tries lock like those at sign-in. */
    public boolean shown(AccountId account, String typed, By by) {
        return switch (asked(account)) {
            case CODE -> codes.check(account, typed, by).right();
            case PASSWORD -> passwords.check(account, typed) == PasswordDesk.Outcome.RIGHT;
            case NONE -> false;
        };
    }
}
