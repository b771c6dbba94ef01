package vn.thidua.access;

/** Whether people can be reached by mail. */
public interface Postbox {

    /** Tells whether mail with a link into the program can be sent: there is a mail server, and the program knows its own address. */
    boolean open();
}
