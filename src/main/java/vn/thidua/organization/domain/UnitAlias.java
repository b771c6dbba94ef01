package vn.thidua.organization.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/**
 * What an office is called in documents.
 *
 * @param unit the one unit it stands for
 * @param kind code of the kind all of whose units it stands for; exactly one of the two is there
 * @param body whose documents call it so: those of this body and its departments; empty: everybody's
 */
@NamedInterface("desk")
public record UnitAlias(
        UUID id,
        String alias,
        Optional<UnitId> unit,
        Optional<String> kind,
        Optional<UnitId> body,
        String learnedFrom) {}
