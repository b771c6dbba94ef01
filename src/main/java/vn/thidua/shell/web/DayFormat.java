package vn.thidua.shell.web;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.format.AnnotationFormatterFactory;
import org.springframework.format.Parser;
import org.springframework.format.Printer;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.shared.TypedDay;

/** Reads the days of forms and addresses, so that a year that cannot be meant is a slip of the person and not a fault of the database. */
final class DayFormat implements AnnotationFormatterFactory<DateTimeFormat> {

    @Override
    public Set<Class<?>> getFieldTypes() {
        return Set.of(LocalDate.class);
    }

    @Override
    public Printer<?> getPrinter(DateTimeFormat wanted, Class<?> type) {
        return (Printer<LocalDate>) (day, locale) -> day.toString();
    }

    @Override
    public Parser<?> getParser(DateTimeFormat wanted, Class<?> type) {
        return (typed, locale) -> TypedDay.read(typed).orElseThrow(() -> new ParseException(typed, 0));
    }
}
