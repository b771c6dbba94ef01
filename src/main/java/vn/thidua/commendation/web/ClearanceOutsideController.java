package vn.thidua.commendation.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.OpenToAll;
import vn.thidua.commendation.clearance.ClearanceAnswerDesk;
import vn.thidua.commendation.clearance.ClearanceSight;
import vn.thidua.evidence.domain.HandedProofs;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Lets a body without accounts answer by its link, once. */
@Controller
@OpenToAll
class ClearanceOutsideController {

    private static final String LINK = "/clearance/{secret}";
    private static final String TEMPLATE = "commendation/outside";

    private final ClearancePages pages;
    private final ClearanceAnswerDesk desk;
    private final HandedProofs handed;

    ClearanceOutsideController(ClearancePages pages, ClearanceAnswerDesk desk, HandedProofs handed) {
        this.pages = pages;
        this.desk = desk;
        this.handed = handed;
    }

    /** The page, also in answer to files so large that nothing of what was sent could be read. */
    @GetMapping(LINK)
    Screen show(@PathVariable String secret, @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        return desk.linked(secret)
                .map(place -> Screen.show(
                        oversize.isPresent() ? 413 : 200,
                        TEMPLATE,
                        pages.outside(place, Optional.empty(), oversize.map(is -> handed.tooLarge()))))
                .orElseGet(ClearanceOutsideController::gone);
    }

    @PostMapping(LINK)
    Screen answer(
            @PathVariable String secret,
            @RequestParam Map<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files)
            throws IOException {
        Optional<ClearanceSight.Place> place = desk.linked(secret);
        if (place.isEmpty()) {
            return gone();
        }
        ReplyForm form = ReplyForm.typed(place.get().clearance(), fields);
        try {
            return desk.answer(secret, form.reply(files, handed))
                    ? Screen.goTo("/clearance/" + secret).saying("clearance.thanks")
                    : gone();
        } catch (Refused no) {
            return Screen.show(422, TEMPLATE, pages.outside(place.get(), Optional.of(form), Optional.of(no.refusal())));
        }
    }

    private static Screen.Show gone() {
        return Screen.show(410, "commendation/gone", new ClearanceGonePage());
    }
}
