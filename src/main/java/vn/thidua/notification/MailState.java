package vn.thidua.notification;

/** Where a mail is on its way. */
public enum MailState {
    /** Waits to be sent. */
    QUEUED,
    /** The mail server took it. */
    SENT,
    /** Tried too often; waits for somebody to ask for another try. */
    FAILED,
    /** Written while no mail server was set; sent as soon as one is. */
    HELD
}
