package vn.thidua.background;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.thidua.shared.Vietnamese;

/**
 * Follows each of a list of things in the background, by day: nobody hears anything at night.
 *
 * @param <T> what it follows
 */
public class DayRoom<T> implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DayRoom.class);
    private static final Duration LOOK = Duration.ofMinutes(10);
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final String name;
    private final Supplier<? extends Collection<T>> list;
    private final Consumer<T> follow;
    private final Clock clock;
    private final BackRoom room;

    /**
     * Makes a room that is closed yet.
     *
     * @param list what there is to follow, read at each look
     * @param follow does what is due; what was done is not done again at the next look
     */
    public DayRoom(String name, Supplier<? extends Collection<T>> list, Consumer<T> follow, Clock clock) {
        this.name = name;
        this.list = list;
        this.follow = follow;
        this.clock = clock;
        this.room = new BackRoom(name, 1, LOOK, worker -> {
            look();
            // There is never a second task at once.
            return Optional.empty();
        });
    }

    /** Looks once, as it does every ten minutes: from seven in the morning until eight in the evening, in Hanoi, it follows everything there is. */
    public void look() {
        LocalTime now = LocalTime.ofInstant(clock.instant(), Vietnamese.ZONE);
        if (!now.isBefore(MORNING) && now.isBefore(EVENING)) {
            list.get().forEach(this::follow);
        }
    }

    /** Follows one; what goes wrong there keeps no other waiting, and is tried again at the next look. */
    private void follow(T one) {
        try {
            follow.accept(one);
        } catch (RuntimeException unexpected) {
            LOG.error("the {} of {} wait after", name, one, unexpected);
        }
    }

    @Override
    public void start() {
        room.open();
    }

    @Override
    public void stop() {
        room.close();
    }

    @Override
    public boolean isRunning() {
        return room.isOpen();
    }
}
