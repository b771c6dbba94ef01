package vn.thidua.commendation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.OpenToAll;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.consultation.CommentDesk;
import vn.thidua.commendation.consultation.Saying;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows candidates to anybody, and takes what they say. */
@Controller
@OpenToAll
class PublicConsultationController {

    private static final String ONE = "/consultations/{code}";
    private static final String TEMPLATE = "commendation/publicConsultation";

    private final ConsultationPages pages;
    private final CommentDesk desk;

    PublicConsultationController(ConsultationPages pages, CommentDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/consultations")
    Screen list() {
        return Screen.show("commendation/publicConsultations", pages.open());
    }

    @GetMapping(ONE)
    Screen show(@PathVariable String code) {
        return Screen.show(
                TEMPLATE,
                pages.seen(
                        code,
                        new PublicConsultationPage.Typed(UUID.randomUUID().toString(), "", "", "", ""),
                        Optional.empty()));
    }

    @PostMapping(ONE)
    Screen say(@PathVariable String code, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        PublicConsultationPage.Typed typed = new PublicConsultationPage.Typed(
                fields.getOrDefault("id", ""),
                fields.getOrDefault("about", ""),
                fields.getOrDefault("text", "").strip(),
                fields.getOrDefault("name", "").strip(),
                fields.getOrDefault("reach", "").strip());
        UUID id = uuid(typed.id());
        if (id == null) {
            throw new NotFound("comment " + typed.id());
        }
        UUID about = uuid(typed.about());
        try {
            desk.say(
                    code,
                    new Saying(
                            id,
                            about == null ? null : new ProposalId(about),
                            typed.text(),
                            typed.name(),
                            typed.reach()),
                    request.getRemoteAddr());
        } catch (Refused no) {
            int status = no.refusal().code() == CommendationRefusal.TOO_MANY ? 429 : 422;
            return Screen.show(status, TEMPLATE, pages.seen(code, typed, Optional.of(no.refusal())));
        }
        return Screen.goTo("/consultations/" + code).saying("consultation.thanks");
    }

    private static @Nullable UUID uuid(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }
}
