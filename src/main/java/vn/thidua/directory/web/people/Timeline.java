package vn.thidua.directory.web.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.PersonName;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.UnitPassage;

/** What happened to a person day by day: names, positions, and the reorganisations of the units in between. */
public final class Timeline {

    private Timeline() {}

    /**
     * Something that happened.
     *
     * @param key message key of the sentence
     * @param facts facts for the placeholders of its sentence
     */
    public record Happening(LocalDate day, String key, List<String> facts) {}

    /** Returns all that happened, the latest first. */
    static List<Happening> of(
            @Nullable LocalDate bornOn,
            List<PersonName> names,
            List<Position> positions,
            List<UnitPassage> passages,
            Map<UnitId, String> units) {
        List<Happening> all = new ArrayList<>();
        if (bornOn != null) {
            all.add(new Happening(bornOn, "person.line.born", List.of()));
        }
        names.stream()
                .filter(name -> !name.ever())
                .map(name -> new Happening(name.startsOn(), "person.line.name", List.of(name.name())))
                .forEach(all::add);
        for (Position position : positions) {
            String unit = units.getOrDefault(position.unit(), "");
            all.add(new Happening(
                    position.startsOn(), "person.line." + position.sort(), List.of(position.post(), unit)));
            if (position.endsOn() != null) {
                all.add(new Happening(position.endsOn(), "person.line.end", List.of(position.post(), unit)));
            }
            passages.stream()
                    .filter(passage -> passage.origin().equals(position.unit()) && position.on(passage.day()))
                    .map(passage -> new Happening(
                            passage.day(), "person.line.reform", List.of(passage.from(), passage.to(), passage.act())))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing(Happening::day).reversed());
        return all;
    }
}
