package vn.thidua.shell.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Screen;

/** Fills templates. */
@Component
class Pages {

    private final TemplateEngine engine;
    private final Frames frames;

    Pages(TemplateEngine engine, Frames frames) {
        this.engine = engine;
        this.frames = frames;
    }

    /** Tells whether htmx asks for a part of a page; when it restores one it wants the whole. */
    static boolean asksForPart(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
    }

    void write(Screen.Show show, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(
                (asksForPart(request) ? show.part() : show.template()) + ".jte",
                Map.of("v", frames.of(request), "page", show.page()),
                output);
        response.setStatus(show.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(output.getContentLength());
        // At once: every write passes through the wrappers of all filters, and a page is a thousand pieces.
        ByteArrayOutputStream whole = new ByteArrayOutputStream(output.getContentLength());
        output.writeTo(whole);
        TurnFilter.made(request);
        whole.writeTo(response.getOutputStream());
    }
}
