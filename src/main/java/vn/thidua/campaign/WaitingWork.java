package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Actor;

/** Work that waits for a person and that a later step knows of; their home shows it beside the duties of campaigns. */
public interface WaitingWork {

    /**
     * Something that waits.
     *
     * @param messageKey key of its sentence
     * @param path of the page where it is done
     * @param lastDay last day to do it, or null
     * @param overdue whether that day is over
     */
    record Item(
            String messageKey,
            List<Object> arguments,
            String path,
            @Nullable LocalDate lastDay,
            boolean overdue) {}

    /** Returns what waits for the person in the role in use, the most urgent first. */
    List<Item> of(Actor actor);
}
