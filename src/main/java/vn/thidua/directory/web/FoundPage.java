package vn.thidua.directory.web;

import java.util.List;
import vn.thidua.organization.domain.UnitSearch;

/** What a field for a unit proposes while somebody types. */
public record FoundPage(List<UnitSearch.Hit> hits) {

    /** Returns what a choice puts into the field: the name, with what it belongs to where another is called the same. */
    public String value(UnitSearch.Hit hit) {
        boolean shared =
                hits.stream().filter(other -> other.name().equals(hit.name())).count() > 1;
        return shared && !hit.above().isEmpty() ? hit.name() + ", " + hit.above() : hit.name();
    }
}
