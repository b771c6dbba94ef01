package vn.thidua;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The events on their way to listeners of other modules. They are in the database from the commit that published them until each listener has taken them, so an empty table
 * means that nothing more comes of what was done before.
 */
public final class EventDelivery {

    private EventDelivery() {}

    /** Waits until every listener has taken every event. */
    public static void await(JdbcClient jdbc) {
        Awaitility.await("events taken by their listeners")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> underWay(jdbc) == 0);
    }

    private static int underWay(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from event_publication")
                .query(Integer.class)
                .single();
    }
}
