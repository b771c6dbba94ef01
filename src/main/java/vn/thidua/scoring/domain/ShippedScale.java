package vn.thidua.scoring.domain;

import org.springframework.modulith.NamedInterface;
import vn.thidua.scoring.scale.Scale;

/**
 * A scale that comes with the program, to begin from.
 *
 * @param key names it in addresses
 * @param about whom it is for and what is particular about it
 */
@NamedInterface("desk")
public record ShippedScale(String key, String name, String about, Scale scale) {}
