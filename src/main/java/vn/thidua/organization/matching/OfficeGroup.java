package vn.thidua.organization.matching;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;

/**
 * Units that go by one name.
 *
 * @param units who belongs to it on the day of the document
 */
@NamedInterface("desk")
public record OfficeGroup(UnitGroupId id, String name, List<UnitId> units) {}
