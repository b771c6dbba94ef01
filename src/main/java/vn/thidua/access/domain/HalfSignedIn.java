package vn.thidua.access.domain;

import java.io.Serializable;
import vn.thidua.access.AccountId;

/**
 * Somebody whose password was right and who still has to show a second factor: nobody, to every page but that one.
 *
 * @param stamp of the password that was right
 * @param enrolled whether the person has a second factor; else one has to be set up first
 */
public record HalfSignedIn(AccountId account, PasswordStamp stamp, boolean enrolled) implements Serializable {

    @Override
    public String toString() {
        return "half:" + account;
    }
}
