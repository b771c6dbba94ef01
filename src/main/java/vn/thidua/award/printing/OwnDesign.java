package vn.thidua.award.printing;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** A design that a body drew itself. */
@NamedInterface("desk")
public record OwnDesign(UUID id, String name, Instant madeAt, String madeBy) {}
