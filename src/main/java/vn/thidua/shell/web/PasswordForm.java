package vn.thidua.shell.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.thidua.access.NewPassword;

/** What a person types to choose another password. */
public record PasswordForm(
        @NotBlank @Size(max = 200) String old,
        @NotBlank @NewPassword String password,
        @NotBlank String again) {}
