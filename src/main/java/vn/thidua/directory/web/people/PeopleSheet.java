package vn.thidua.directory.web.people;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.PeopleFilter;
import vn.thidua.organization.people.PeopleReads;
import vn.thidua.organization.people.PersonRow;
import vn.thidua.organization.people.PositionRows;
import vn.thidua.spreadsheet.ExcelFile;

/** People as a workbook, without identity numbers and contacts. However many they are, only some hundreds are in memory at a time. */
@Component
final class PeopleSheet {

    private static final int PORTION = 2_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> COLUMNS =
            List.of("name", "bornOn", "gender", "unit", "post", "category", "leader", "sort");

    private final PeopleReads people;
    private final PositionRows positions;
    private final UnitPicker picker;
    private final Accounts accounts;
    private final MessageSource messages;

    PeopleSheet(
            PeopleReads people, PositionRows positions, UnitPicker picker, Accounts accounts, MessageSource messages) {
        this.people = people;
        this.positions = positions;
        this.picker = picker;
        this.accounts = accounts;
        this.messages = messages;
    }

    ExcelFile of(PeopleFilter filter, Actor actor) {
        Locale language = accounts.locale(actor.account());
        CategoryNames categories = new CategoryNames(positions.categories());
        return ExcelFile.table(
                t("file", language),
                t("sheet", language),
                COLUMNS.stream().map(column -> t("heading." + column, language)).toList(),
                new Rows(filter, categories, language));
    }

    private List<List<String>> portion(
            PersonRow.Place after,
            PeopleFilter filter,
            CategoryNames categories,
            Locale language,
            List<PersonRow> into) {
        into.clear();
        into.addAll(people.after(after, filter, PORTION));
        Map<UnitId, String> names = picker.names(
                into.stream()
                        .flatMap(row -> row.work().stream())
                        .map(PersonRow.Work::unit)
                        .collect(Collectors.toSet()),
                filter.day());
        return into.stream().map(row -> cells(row, names, categories, language)).toList();
    }

    private List<String> cells(PersonRow row, Map<UnitId, String> names, CategoryNames categories, Locale language) {
        List<String> cells = new ArrayList<>(List.of(
                row.name(),
                row.bornOn().map(DAY::format).orElse(""),
                row.gender()
                        .map(gender -> say("person.gender." + gender, language))
                        .orElse("")));
        row.work()
                .ifPresentOrElse(
                        work -> cells.addAll(List.of(
                                names.getOrDefault(work.unit(), ""),
                                work.post(),
                                categories.name(work.category(), language.getLanguage()),
                                say(work.leader() ? "person.leader" : "person.direct", language),
                                say("person.sort." + work.sort(), language))),
                        () -> cells.addAll(List.of("", "", "", "", "")));
        return cells;
    }

    private String t(String key, Locale language) {
        return say("peopleSheet." + key, language);
    }

    private String say(String key, Locale language) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, key, language), key);
    }

    /** All rows, read portion by portion. */
    private final class Rows implements Iterator<List<String>> {

        private final PeopleFilter filter;
        private final CategoryNames categories;
        private final Locale language;
        private final List<PersonRow> last = new ArrayList<>();
        private Iterator<List<String>> cells;

        Rows(PeopleFilter filter, CategoryNames categories, Locale language) {
            this.filter = filter;
            this.categories = categories;
            this.language = language;
            this.cells = portion(PersonRow.Place.START, filter, categories, language, last)
                    .iterator();
        }

        @Override
        public boolean hasNext() {
            if (!cells.hasNext() && last.size() == PORTION) {
                cells = portion(last.getLast().place(), filter, categories, language, last)
                        .iterator();
            }
            return cells.hasNext();
        }

        @Override
        public List<String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return cells.next();
        }
    }
}
