package vn.thidua.notification;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sends mail in the background, where a mail server is set. */
@Component
class MailRoom implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailRoom.class);

    private final MailDelivery delivery;
    private final NotificationSettings settings;
    private final AtomicReference<@Nullable Thread> postman = new AtomicReference<>();
    private volatile boolean open;

    MailRoom(MailDelivery delivery, NotificationSettings settings) {
        this.delivery = delivery;
        this.settings = settings;
    }

    @Override
    public void start() {
        open = true;
        if (settings.configured()) {
            postman.set(Thread.ofPlatform().daemon().name("postman").start(this::work));
        }
    }

    /** Leaves what is not sent to the next start; nothing is lost. */
    @Override
    public void stop() {
        open = false;
        Thread working = postman.getAndSet(null);
        if (working != null) {
            working.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    private void work() {
        while (open) {
            try {
                if (delivery.sendNext() != MailDelivery.Outcome.SENT) {
                    Thread.sleep(settings.look());
                }
            } catch (InterruptedException closing) {
                return;
            } catch (RuntimeException unexpected) {
                if (open) {
                    LOG.error("the mail room goes on after", unexpected);
                    pause();
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(settings.look());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
