package vn.thidua.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.access.OpenToAll;
import vn.thidua.shared.Screen;

/** Answers what went wrong before a request reached any screen, for example when too much was sent. */
@Controller
@OpenToAll
class OutsideController implements ErrorController {

    @RequestMapping("/error")
    Screen show(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return Screen.show(status, "shell/trouble", new TroublePage(status, ""));
    }
}
