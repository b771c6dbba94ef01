package vn.thidua.access.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.Scope;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.organization.UnitId;

/**
 * A role to be granted.
 *
 * @param grant id chosen when the form is shown, so that sending it twice grants once
 * @param unitName what was typed as the name of the unit
 * @param unit the one that was meant, where the name fitted several
 * @param scope how far the role reaches, null for as far as it usually does
 * @param from first day
 * @param to last day, null while open-ended
 */
public record GrantForm(
        @NotNull UUID grant,
        @NotNull Role role,
        @Nullable String unitName,
        @Nullable UUID unit,
        @Nullable Scope scope,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate to) {

    GrantDesk.Give give(AccountId account, UnitId place) {
        return new GrantDesk.Give(
                grant,
                account,
                role,
                place,
                scope == null ? role.usualScope() : scope,
                from,
                to == null ? null : to.plusDays(1));
    }
}
