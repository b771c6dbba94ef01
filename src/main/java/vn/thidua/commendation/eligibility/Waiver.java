package vn.thidua.commendation.eligibility;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** A named person lets a proposal pass in spite of a finding. */
@NamedInterface("desk")
public record Waiver(String why, Instant at, String by) {}
