package vn.thidua.regulation.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.Statutes;
import vn.thidua.regulation.local.LocalRule;
import vn.thidua.shared.Phrase;

/** Makes lines of rules. */
final class RuleLines {

    private final Statutes statutes;
    private final LawWords words;
    private final LocalDate day;

    RuleLines(Statutes statutes, LocalDate day) {
        this.statutes = statutes;
        this.words = new LawWords(statutes);
        this.day = day;
    }

    /** Returns the rules of a matter on the day, in the order in which they are written down. */
    <T> Stream<RuleLine> on(Matter<T> matter) {
        return statutes.on(matter, day).stream().map(this::line);
    }

    /** Returns the rules of a matter that decide about something on the day. */
    <T> List<RuleLine> about(Matter<T> matter, String about) {
        return statutes.on(matter, day).stream()
                .filter(rule -> rule.about().equals(about) || rule.about().equals(Provision.ALL))
                .map(this::line)
                .filter(line -> line.decides() && (line.about().equals(about) || !ruled(matter, about)))
                .toList();
    }

    private <T> boolean ruled(Matter<T> matter, String about) {
        return statutes.on(matter, day).stream().anyMatch(rule -> rule.about().equals(about));
    }

    /** Returns every rule there ever was about something, the latest first. */
    <T> Stream<RuleLine> ever(Matter<T> matter, String about) {
        return statutes.of(matter)
                .filter(rule -> rule.about().equals(about))
                .sorted(Comparator.comparing(
                                (Provision<T> rule) -> rule.grounds().from())
                        .reversed())
                .map(this::line);
    }

    /** Returns a rule of the province, also one that cannot be read any more. */
    RuleLine line(LocalRule rule) {
        return rule.provision()
                .<RuleLine>map(this::line)
                .orElseGet(() -> new RuleLine(
                        rule.matter().code(),
                        rule.about(),
                        name(rule.about()),
                        rule.recipient(),
                        List.of(new SaidLine(0, Phrase.of("law.unreadable", rule.text()))),
                        rule.grounds(),
                        false));
    }

    <T> RuleLine line(Provision<T> rule) {
        boolean decides = rule.grounds().hold(day)
                && statutes.find(rule.matter(), rule.about(), rule.recipient(), day)
                        .filter(rule::equals)
                        .isPresent();
        return new RuleLine(
                rule.matter().code(),
                rule.about(),
                name(rule.about()),
                rule.recipient(),
                words.said(rule.matter().code(), Objects.requireNonNull(rule.value())),
                rule.grounds(),
                decides);
    }

    private Phrase.Label name(String about) {
        return statutes.form(about, day)
                .or(() -> statutes.form(about))
                .map(AwardForm::label)
                .orElse(new Phrase.Label(about, about));
    }
}
