package vn.thidua.directory.web.people;

import java.util.List;
import vn.thidua.organization.Unit;
import vn.thidua.organization.domain.UnitSearch;
import vn.thidua.shared.Complaints;

/**
 * The fields of a position, in a form of its own or in that of a new person.
 *
 * @param choices the units that may be meant, where what was typed fits several or none exactly
 * @param few the units of someone who sees the people of a few units only, to choose from; empty for whoever sees all
 */
public record PositionFields(
        PositionForm form,
        CategoryNames categories,
        List<UnitSearch.Hit> choices,
        List<Unit> few,
        Complaints complaints) {}
