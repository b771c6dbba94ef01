package vn.thidua.directory.web;

import java.util.List;
import vn.thidua.organization.domain.UnitSearch;

/** What a field for a unit proposes while somebody types. */
public record FoundPage(List<UnitSearch.Hit> hits) {}
