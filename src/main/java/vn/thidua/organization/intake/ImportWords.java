package vn.thidua.organization.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.people.PositionRows;
import vn.thidua.shared.Vietnamese;

/** What people write where a table wants one of a few words, without diacritics and case, and the codes that these stand for. */
@Component
class ImportWords {

    private final ImportHeadings headings;
    private final PositionRows positions;
    private final UnitReads units;

    ImportWords(ImportHeadings headings, PositionRows positions, UnitReads units) {
        this.headings = headings;
        this.positions = positions;
        this.units = units;
    }

    /** Returns the codes of a column whose words stand in the messages. */
    Map<String, String> of(String column) {
        return headings.codesByWord(column);
    }

    /** Returns the codes of what people are by law. */
    Map<String, String> categories() {
        Map<String, String> words = new HashMap<>();
        positions
                .categories()
                .forEach(category -> Stream.of(category.code(), category.nameVi(), category.nameEn())
                        .forEach(word -> words.putIfAbsent(Vietnamese.fold(word), category.code())));
        return words;
    }

    /** Returns the codes of kinds of units: each answers to its names, and to each word of a name such as "cities, towns" that no other kind has. */
    Map<String, String> kinds() {
        Map<String, String> words = new HashMap<>();
        Map<String, Set<String>> parts = new HashMap<>();
        for (UnitKind kind : units.kinds()) {
            for (String name : List.of(kind.code(), kind.nameVi(), kind.nameEn(), kind.plural())) {
                words.putIfAbsent(Vietnamese.fold(name), kind.code());
                for (String part : name.split(",", -1)) {
                    parts.computeIfAbsent(Vietnamese.fold(part), p -> new HashSet<>())
                            .add(kind.code());
                }
            }
        }
        parts.forEach((part, codes) -> {
            if (codes.size() == 1) {
                words.putIfAbsent(part, codes.iterator().next());
            }
        });
        return words;
    }
}
