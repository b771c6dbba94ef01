package vn.thidua.notification;

import org.springframework.stereotype.Component;
import vn.thidua.access.Postbox;

/** The postbox that the outbox is emptied into. */
@Component
class MailPost implements Postbox {

    private final NotificationSettings settings;

    MailPost(NotificationSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean open() {
        return settings.configured() && !settings.site().isBlank();
    }
}
