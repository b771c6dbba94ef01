package vn.thidua.honours.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.Statutes;
import vn.thidua.shared.Vietnamese;

/** Finds the title or form that somebody wrote: by code, by the name it had on the day or has now, by the beginning of its name; or a person has to say. */
final class FormMatch {

    private final Statutes law;
    private final LocalDate today;

    FormMatch(Statutes law, LocalDate today) {
        this.law = law;
        this.today = today;
    }

    /** Returns what is meant; where that is not clear all there are, the likely ones first. */
    Match<AwardForm> of(String typed, String chosen, LocalDate decidedOn) {
        if (!chosen.isEmpty()) {
            return law.form(chosen).map(Match::of).orElseGet(Match::none);
        }
        List<AwardForm> all = forms(decidedOn);
        String folded = Vietnamese.fold(typed);
        List<AwardForm> exact = all.stream()
                .filter(form -> Vietnamese.fold(form.name()).equals(folded)
                        || Vietnamese.fold(form.code()).replace(" ", "").equals(folded.replace(" ", "")))
                .toList();
        if (exact.size() == 1) {
            return Match.of(exact.getFirst());
        }
        List<AwardForm> begun = all.stream()
                .filter(form -> (Vietnamese.fold(form.name()) + " ").startsWith(folded + " "))
                .toList();
        if (begun.size() == 1) {
            return Match.of(begun.getFirst());
        }
        Set<String> words = new HashSet<>(Arrays.asList(folded.split(" ")));
        return Match.unsure(all.stream()
                .sorted(Comparator.comparingLong((AwardForm form) -> -common(form, words)))
                .map(form -> new Match.Choice(form.code(), form.name(), ""))
                .toList());
    }

    private static long common(AwardForm form, Set<String> words) {
        return Stream.of(Vietnamese.fold(form.name()).split(" "))
                .filter(words::contains)
                .count();
    }

    private List<AwardForm> forms(LocalDate day) {
        Map<String, AwardForm> all = new LinkedHashMap<>();
        Stream.of(day, today)
                .flatMap(one -> law.forms(one).stream())
                .forEach(form -> all.putIfAbsent(form.code(), form));
        return List.copyOf(all.values());
    }
}
