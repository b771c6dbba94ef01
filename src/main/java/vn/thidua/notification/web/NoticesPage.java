package vn.thidua.notification.web;

import java.util.List;
import vn.thidua.notification.Notice;

/**
 * A page of a person's notices, newest first.
 *
 * @param more whether older ones may follow
 */
public record NoticesPage(List<Notice> notices, boolean more) {

    /** Returns the id of the last one, after which the next page starts. */
    public String next() {
        return notices.isEmpty() ? "" : notices.getLast().id().toString();
    }

    /** Tells whether any on this page is unread. */
    public boolean anyUnread() {
        return notices.stream().anyMatch(notice -> notice.readAt().isEmpty());
    }
}
