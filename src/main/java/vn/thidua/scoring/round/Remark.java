package vn.thidua.scoring.round;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.organization.UnitId;

/**
 * What somebody said to the others about a criterion.
 *
 * @param subject code of the criterion
 * @param unit for which unit it was said
 */
public record Remark(UUID id, String subject, String body, Instant at, String by, UnitId unit) {}
