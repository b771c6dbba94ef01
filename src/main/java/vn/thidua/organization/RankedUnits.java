package vn.thidua.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import vn.thidua.shared.Paging;

/**
 * Rows about units of which one page is wanted: by rank and, where several rank alike, by name. The database puts them in order, as far as the page needs it: thousands of names in Vietnamese order take longer than
 * all the rest of a page.
 *
 * @param rows one for each unit
 * @param rank lower ones come first
 */
public record RankedUnits<T>(Collection<T> rows, ToIntFunction<T> rank, Function<T, UnitId> unit) {

    /** Returns the rows of a page; one statement. */
    public List<T> page(Units units, LocalDate day, Paging paging) {
        Map<UnitId, T> byUnit = rows.stream().collect(Collectors.toMap(unit, Function.identity()));
        Map<UnitId, Integer> ranks = rows.stream().collect(Collectors.toMap(unit, rank::applyAsInt));
        return units.ranked(ranks, day, paging.from(), paging.to() - paging.from()).stream()
                .flatMap(id -> Optional.ofNullable(byUnit.get(id)).stream())
                .toList();
    }
}
