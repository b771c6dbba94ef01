package vn.thidua.commendation.consultation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.OfficeCalendar;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.WorkingDays;
import vn.thidua.regulation.value.Days;

/** Knows for how long the law wants candidates for some forms to be shown: of several times the longest. */
@NamedInterface("desk")
@Component
public class NoticeTime {

    private static final String USUAL = "TL_PUBLIC_NOTICE";
    private static final Map<String, String> BY_FORM = read();

    private final LawBook law;
    private final OfficeCalendar calendar;

    NoticeTime(LawBook law, OfficeCalendar calendar) {
        this.law = law;
        this.calendar = calendar;
    }

    /** A rule and the last day by it, where candidates are shown from a day on. */
    @NamedInterface("desk")
    public record Term(Consultation.Rule rule, LocalDate lastDay) {}

    /** Returns the rule that asks for most of those that hold on the day; where none does, at least until the next working day. */
    public Term of(Collection<String> forms, LocalDate from) {
        WorkingDays days = calendar.days();
        return forms.stream()
                .map(form -> BY_FORM.getOrDefault(form, USUAL))
                .distinct()
                .map(code -> law.statutes().find(Matter.TIME_LIMIT, code, null, from))
                .flatMap(Optional::stream)
                .map(rule -> term(rule, days, from))
                .max(Comparator.comparing(Term::lastDay))
                .orElseGet(() -> new Term(Consultation.Rule.NONE, days.last(from, new Days(1, true))));
    }

    private static Term term(Provision<Days> rule, WorkingDays days, LocalDate from) {
        Days limit = rule.value();
        return new Term(
                new Consultation.Rule(
                        rule.about(),
                        rule.grounds().cited(),
                        rule.grounds().verified(),
                        limit.count(),
                        limit.working()),
                days.last(from, limit));
    }

    private static Map<String, String> read() {
        try (InputStream in = NoticeTime.class.getResourceAsStream("/commendation/notices.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 2))
                    .collect(Collectors.toMap(row -> row[0].strip(), row -> row[1].strip()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
