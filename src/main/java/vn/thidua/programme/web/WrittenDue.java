package vn.thidua.programme.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.shared.WrittenDay;

/** Writes when a task is due as the cells of a table have it: 20/06/2026, or before that day. */
@Component
class WrittenDue {

    private final MessageSource messages;

    WrittenDue(MessageSource messages) {
        this.messages = messages;
    }

    String of(TaskDue due, Locale locale) {
        String day = WrittenDay.of(due.day());
        return due.before() ? messages.getMessage("task.before", new Object[] {day}, locale) : day;
    }
}
