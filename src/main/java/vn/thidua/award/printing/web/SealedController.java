package vn.thidua.award.printing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.certificate.Certificate;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.printing.PrintDesk;
import vn.thidua.award.printing.PrintSight;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Seals certificates with a key that the office sends along: the files go out one after the other, the key stays nowhere. */
@Controller
@Needs(Act.PRINT_AWARDS)
class SealedController {

    private static final int AT_ONCE = 16;

    private final PrintingPages pages;
    private final PrintDesk desk;
    private final PrintSight sight;

    SealedController(PrintingPages pages, PrintDesk desk, PrintSight sight) {
        this.pages = pages;
        this.desk = desk;
        this.sight = sight;
    }

    @PostMapping(PrintingController.DECISION + "/sealed")
    @Nullable
    Screen seal(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam Optional<MultipartFile> key,
            HttpServletResponse response)
            throws IOException {
        Map<String, String> single = fields.toSingleValueMap();
        PrintChoice choice = PrintChoice.typed(single);
        String number = sight.decision(new DecisionId(id), actor).number();
        PrintDesk.SealedFiles files;
        try {
            files = desk.seal(
                    choice.sealed(
                            PrintingController.order(single),
                            new DecisionId(id),
                            PrintingController.chosen(fields),
                            single.getOrDefault("why", "")),
                    key.isPresent() ? key.get().getBytes() : new byte[0],
                    single.getOrDefault("password", "").toCharArray(),
                    actor);
        } catch (Refused no) {
            return Screen.show(
                    422,
                    PrintingController.TEMPLATE,
                    pages.show(
                            new DecisionId(id),
                            choice,
                            UUID.randomUUID(),
                            single.getOrDefault("why", ""),
                            Optional.of(no.refusal()),
                            actor));
        }
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("bang-ky-so-" + PrintingController.slug(number) + ".zip", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        write(files, response.getOutputStream());
        return null;
    }

    /* A few at a time side by side, so that memory holds no more than these. */
    private static void write(PrintDesk.SealedFiles files, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            List<Certificate> all = files.certificates();
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                List<Certificate> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
                List<byte[]> sealed = some.parallelStream().map(files::file).toList();
                for (int i = 0; i < some.size(); i++) {
                    zip.putNextEntry(new ZipEntry("%04d-%s.pdf"
                            .formatted(
                                    from + i + 1,
                                    PrintingController.slug(
                                            some.get(i).recipient().name()))));
                    zip.write(sealed.get(i));
                    zip.closeEntry();
                }
            }
        }
    }
}
