package vn.thidua.access.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.NewPassword;
import vn.thidua.access.domain.AccountDesk;

/**
 * What an administrator types about a new account.
 *
 * @param id chosen when the empty form is shown, so that sending it twice creates one account
 * @param password empty for somebody who is invited to choose one
 */
public record AccountForm(
        @NotNull UUID id,
        @NotBlank @Size(max = 120) String name,

        @NotBlank @Pattern(regexp = "\\s*[a-zA-Z0-9._-]{3,60}\\s*")
        String username,

        @Nullable @Email @Size(max = 200) String email,
        @Nullable @NewPassword String password) {

    /** Reads what was not sent as empty. */
    public AccountForm {
        id = id == null ? UUID.randomUUID() : id;
        name = name == null ? "" : name;
        username = username == null ? "" : username;
    }

    static AccountForm empty() {
        return new AccountForm(UUID.randomUUID(), "", "", "", "");
    }

    AccountDesk.Create create() {
        return new AccountDesk.Create(
                username,
                name,
                DetailsForm.emptyAsNull(email),
                password == null || password.isEmpty() ? null : password);
    }
}
