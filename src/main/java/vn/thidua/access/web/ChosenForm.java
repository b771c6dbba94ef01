package vn.thidua.access.web;

import jakarta.validation.constraints.NotBlank;
import org.springframework.validation.BindingResult;
import vn.thidua.access.Account;
import vn.thidua.access.CommonPasswords;
import vn.thidua.access.NewPassword;
import vn.thidua.shared.Complaints;

/** A password that a person chooses, typed twice. */
public record ChosenForm(
        @NotBlank @NewPassword String password, @NotBlank String again) {

    Complaints complaints(BindingResult result, Account owner) {
        Complaints complaints = Complaints.of(result);
        if (!complaints.none()) {
            return complaints;
        }
        if (CommonPasswords.isName(password, owner.username())) {
            return complaints.with("password", "complaint.passwordName");
        }
        return password.equals(again) ? complaints : complaints.with("again", "complaint.again");
    }
}
