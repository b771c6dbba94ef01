package vn.thidua.access.web;

import java.time.Instant;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * How a person stands with the provider.
 *
 * @param name what the provider is called, empty where the settings give it no name
 * @param since when the account was linked
 */
@NamedInterface("web")
public record OwnProvider(String name, Optional<Instant> since) {}
