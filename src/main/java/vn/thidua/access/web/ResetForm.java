package vn.thidua.access.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.access.NewPassword;

/**
 * Another password for an account.
 *
 * @param version of the account that the form was opened with
 * @param password empty to have one made
 */
public record ResetForm(long version, @Nullable @NewPassword String password) {

    boolean made() {
        return chosen().isEmpty();
    }

    String chosen() {
        return password == null ? "" : password;
    }
}
