package vn.thidua.notification;

import vn.thidua.shared.RefusalCode;

/** Why the module notification says no. */
public enum NotificationRefusal implements RefusalCode {
    /** No mail server is set. */
    NO_MAIL_SERVER("NOT-101");

    private final String code;

    NotificationRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
