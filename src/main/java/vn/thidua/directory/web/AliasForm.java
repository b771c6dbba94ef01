package vn.thidua.directory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Another name and what it stands for.
 *
 * @param kind code of the kind all of whose units it stands for; not used for the name of one unit
 */
public record AliasForm(
        @NotBlank @Size(max = 200) String alias, @NotNull String kind) {

    /** Reads a missing kind as none. */
    public AliasForm {
        kind = kind == null ? "" : kind;
    }
}
