package vn.thidua.award.printing;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import vn.thidua.award.certificate.Blank;

/** Pre-printed paper that a body has. */
@NamedInterface("desk")
public record KeptBlank(UUID id, Blank blank, String changedBy, long version) {}
