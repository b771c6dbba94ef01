package vn.thidua.shell.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thidua.access.Accounts;
import vn.thidua.access.CommonPasswords;
import vn.thidua.access.OpenToAll;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Screen;

/** Sets an empty program up: the office and its administrator. */
@Controller
@OpenToAll
class SetUpController {

    private final Accounts accounts;
    private final UnitReads units;
    private final SetUpDesk desk;

    SetUpController(Accounts accounts, UnitReads units, SetUpDesk desk) {
        this.accounts = accounts;
        this.units = units;
        this.desk = desk;
    }

    @GetMapping("/set-up")
    Screen show() {
        return accounts.any()
                ? Screen.goTo("/sign-in")
                : Screen.show("shell/set-up", new SetUpPage(SetUpForm.empty(), Complaints.NONE, units.kinds()));
    }

    @PostMapping("/set-up")
    Screen create(@Valid @ModelAttribute("form") SetUpForm form, BindingResult result) {
        Complaints complaints = Complaints.of(result);
        if (complaints.none() && CommonPasswords.isName(form.password(), form.username())) {
            complaints = complaints.with("password", "complaint.passwordName");
        }
        if (!complaints.none()) {
            return Screen.show(422, "shell/set-up", new SetUpPage(form, complaints, units.kinds()));
        }
        desk.setUp(form);
        return Screen.goTo("/sign-in").saying("setUp.done");
    }
}
