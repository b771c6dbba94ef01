package vn.thidua.directory.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitAlias;
import vn.thidua.shared.Complaints;

/**
 * All names that documents use for units.
 *
 * @param units names of the units that aliases stand for, and of the bodies in whose documents they hold
 * @param care what the person who reads them looks after
 */
public record NamesPage(
        List<UnitAlias> aliases,
        Map<UnitId, String> units,
        KindNames kinds,
        Care care,
        AliasForm form,
        Complaints complaints) {

    /** Returns the body in whose documents the alias holds; empty: in everybody's. */
    public Optional<String> body(UnitAlias alias) {
        return alias.body().map(body -> units.getOrDefault(body, ""));
    }

    /** Returns what an alias stands for, in the language of a person. */
    public String meaning(UnitAlias alias, String language) {
        return alias.unit()
                .map(unit -> units.getOrDefault(unit, ""))
                .orElseGet(() -> kinds.name(alias.kind().orElse(""), language));
    }
}
