package vn.thidua.notification;

import vn.thidua.access.AccountId;

/** The notices of a person, as the layout reads them. */
public interface Notices {

    /** Returns the number of notices that the person has not read. */
    long unread(AccountId account);
}
