package vn.thidua.shell.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.thidua.access.NewPassword;

/** What the first person types: the office and the administrator. */
public record SetUpForm(
        @NotBlank @Size(max = 200) String office,
        @NotBlank @Size(max = 60) String officeShort,
        @NotBlank String kind,
        @NotBlank @Size(max = 120) String name,

        @NotBlank @Size(max = 60) @Pattern(regexp = "[a-zA-Z0-9._-]{3,60}")
        String username,

        @NotBlank @NewPassword String password) {

    /** Returns the empty form. */
    public static SetUpForm empty() {
        return new SetUpForm("", "", "WARD", "", "", "");
    }
}
