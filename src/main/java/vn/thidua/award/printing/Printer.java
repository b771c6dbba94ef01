package vn.thidua.award.printing;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import vn.thidua.award.certificate.Offset;

/** A printer, and how far everything is moved for it. */
@NamedInterface("desk")
public record Printer(UUID id, String name, Offset offset, String changedBy, long version) {}
