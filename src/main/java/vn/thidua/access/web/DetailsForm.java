package vn.thidua.access.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.domain.AccountFile;

/**
 * Name and electronic address of an account.
 *
 * @param version of the account that the form was opened with
 */
public record DetailsForm(
        long version,
        @NotBlank @Size(max = 120) String name,
        @Nullable @Email @Size(max = 200) String email) {

    /** Reads a missing name as empty. */
    public DetailsForm {
        name = name == null ? "" : name;
    }

    static DetailsForm of(AccountFile file) {
        return new DetailsForm(
                file.version(), file.account().name(), file.account().email().orElse(""));
    }

    DetailsForm atVersion(long now) {
        return new DetailsForm(now, name, email);
    }

    static @Nullable String emptyAsNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
