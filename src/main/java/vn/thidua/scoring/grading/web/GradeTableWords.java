package vn.thidua.scoring.grading.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.scoring.grading.Grade;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.CellName;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.SheetRow;
import vn.thidua.spreadsheet.SheetTop;

/** The words of the workbook that the list of grades hands out, in every language the list can have been handed out in. */
@Component
class GradeTableWords {

    /** What is read, in the order in which it is read. */
    static final List<String> COLUMNS = List.of("results.unit", "grading.above", "grading.decision", "grading.why");

    /* What the list hands out too, and nobody reads. */
    private static final Set<String> SHOWN = Set.of(
            "grading.proposed",
            "grading.grounds",
            "nomination.ofUnit",
            "nomination.why",
            "grading.decidedOn",
            "grading.decidedBy");

    private static final List<Locale> LANGUAGES = List.of(Vietnamese.LOCALE, Locale.ENGLISH);

    private final MessageSource messages;

    GradeTableWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns the grade that somebody wrote; empty where it is none. */
    Optional<Grade> grade(String typed) {
        String folded = Vietnamese.fold(typed);
        return Stream.of(Grade.values())
                .filter(grade -> names("grade." + grade).contains(folded)
                        || names("gradeShown." + grade).contains(folded))
                .findFirst();
    }

    /** Returns the headings of a file, in the order in which they stand there; none where no row looks like them. */
    List<String> headings(Path file) {
        Set<String> unit = names("results.unit");
        Set<String> decision = names("grading.decision");
        return SheetTop.of(file, SheetLimits.DEFAULT).stream()
                .flatMap(top -> top.rows().stream())
                .map(SheetRow::cells)
                .filter(cells -> cells.stream().map(Vietnamese::fold).anyMatch(unit::contains)
                        && cells.stream().map(Vietnamese::fold).anyMatch(decision::contains))
                .findFirst()
                .orElse(List.of());
    }

    /** Returns the headings that the list does not hand out. */
    List<String> extra(List<String> headings) {
        Set<String> known = Stream.concat(COLUMNS.stream(), SHOWN.stream())
                .flatMap(key -> names(key).stream())
                .collect(Collectors.toSet());
        return headings.stream()
                .filter(heading -> !heading.isBlank() && !known.contains(Vietnamese.fold(heading)))
                .toList();
    }

    /** Returns the letters of a column of the list in a file; empty where the file has not got it. */
    String letters(int column, List<String> headings) {
        Set<String> names = names(COLUMNS.get(column));
        for (int place = 0; place < headings.size(); place++) {
            if (names.contains(Vietnamese.fold(headings.get(place)))) {
                return CellName.column(place);
            }
        }
        return "";
    }

    private Set<String> names(String key) {
        return LANGUAGES.stream().map(locale -> Vietnamese.fold(t(key, locale))).collect(Collectors.toSet());
    }

    /** Returns the words of a message. */
    String t(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
