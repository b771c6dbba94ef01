package vn.thidua.access.domain;

import java.io.Serializable;
import java.time.Instant;
import vn.thidua.access.AccountId;

/**
 * Somebody who is signed in and went to the provider to link their account; kept with the session until they are back.
 *
 * @param stamp of the password of the session
 * @param begun when they went
 */
record Linking(AccountId account, PasswordStamp stamp, Instant begun) implements Serializable {

    /** Name of the session attribute. */
    static final String ATTRIBUTE = "thidua.linking";
}
