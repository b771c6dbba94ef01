package vn.thidua.campaign.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Deadlines as a calendar file: all-day events on the last day, with reminders one and three days before. */
final class CalendarFile {

    private static final List<Duration> REMINDERS = List.of(Duration.ofDays(-3), Duration.ofDays(-1));

    private CalendarFile() {}

    /**
     * A deadline on the calendar.
     *
     * @param uid stays the same for ever, also when the day is amended
     * @param day last day on which it is in time
     */
    record Entry(String uid, LocalDate day, String summary, String description) {}

    /** Returns the file. */
    static String of(String name, List<Entry> entries, Words words, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Thi Dua//Campaign//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh"));
        entries.forEach(entry -> calendar.add(event(entry, words, now)));
        return calendar.toString();
    }

    private static VEvent event(Entry entry, Words words, Instant now) {
        VEvent event = new VEvent(new PropertyList(List.of(
                new Uid(entry.uid()),
                new DtStamp(now),
                new DtStart<>(entry.day()),
                new DtEnd<>(entry.day().plusDays(1)),
                new Summary(entry.summary()),
                new Description(entry.description()),
                ImmutableTransp.TRANSPARENT)));
        REMINDERS.forEach(before -> event.add(alarm(before, words.t("calendar.alarm", entry.summary()))));
        return event;
    }

    private static VAlarm alarm(Duration before, String text) {
        VAlarm alarm = new VAlarm();
        alarm.add(new Action(Action.VALUE_DISPLAY));
        alarm.add(new Trigger(before));
        alarm.add(new Description(text));
        return alarm;
    }
}
