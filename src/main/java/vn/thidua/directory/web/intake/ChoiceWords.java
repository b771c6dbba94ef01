package vn.thidua.directory.web.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.directory.web.KindNames;
import vn.thidua.directory.web.people.CategoryNames;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.intake.ImportColumn;
import vn.thidua.organization.intake.ImportHeadings;
import vn.thidua.organization.people.PositionRows;

/** The words that a column takes, by the codes that they stand for. */
@Component
class ChoiceWords {

    private final ImportHeadings headings;
    private final PositionRows positions;
    private final UnitReads units;

    ChoiceWords(ImportHeadings headings, PositionRows positions, UnitReads units) {
        this.headings = headings;
        this.positions = positions;
        this.units = units;
    }

    /** Returns the words in their order; none for a column that takes any. */
    Map<String, String> of(ImportColumn column, Locale language) {
        Map<String, String> words = new LinkedHashMap<>();
        switch (column.code()) {
            case "kind" -> {
                KindNames kinds = new KindNames(units.kinds());
                kinds.all().forEach(kind -> words.put(kind.code(), kinds.name(kind.code(), language.getLanguage())));
            }
            case "category" -> {
                CategoryNames categories = new CategoryNames(positions.categories());
                categories
                        .all()
                        .forEach(category ->
                                words.put(category.code(), categories.name(category.code(), language.getLanguage())));
            }
            default -> words.putAll(headings.choices(column, language));
        }
        return words;
    }
}
