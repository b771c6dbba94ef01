package vn.thidua.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import vn.thidua.access.Actor;
import vn.thidua.award.certificate.Blank;
import vn.thidua.award.certificate.Design;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.printing.Blanks;
import vn.thidua.award.printing.KeptBlank;
import vn.thidua.award.printing.PrintDesk;
import vn.thidua.award.printing.PrintOrder;
import vn.thidua.award.printing.PrintSight;
import vn.thidua.award.printing.SignedDecisions;

/** Addresses of the pages on which certificates are printed and checked; by the pattern of the address. */
@TestConfiguration
@Import(SignedDecisions.class)
class PrintingAddresses {

    @Autowired
    private SignedDecisions decisions;

    @Autowired
    private PrintSight sight;

    @Autowired
    private PrintDesk desk;

    @Autowired
    private Blanks blanks;

    /** Prints a decision on a blank, so that there is something to see. */
    Map<String, String> ofPrinting(Actor office) {
        SignedDecisions.Signed signed =
                decisions.sign(sight.body(office), 991, "GK_XA", "Bà Trần Thị Mẫu", "Ông Lê Văn Mẫu");
        UUID blank = UUID.randomUUID();
        blanks.keep(
                new KeptBlank(blank, Blank.like("Phôi mẫu", Design.Shipped.FRAMED.design()), "", 0),
                sight.body(office),
                office);
        UUID print = desk.order(
                new PrintOrder(
                        UUID.randomUUID(),
                        new DecisionId(signed.id()),
                        List.of(),
                        PrintOrder.Paper.BLANK,
                        blank.toString(),
                        null,
                        ""),
                office);
        Map<String, String> paths = new LinkedHashMap<>();
        for (String path : List.of(
                "/awards/printing",
                "/awards/printing/designs",
                "/awards/printing/blanks",
                "/awards/printing/blanks/new",
                "/awards/printing/keys")) {
            paths.put(path, path);
        }
        paths.put("/awards/printing/decisions/{id}", signed.path());
        paths.put("/awards/printing/prints/{id}", "/awards/printing/prints/" + print);
        paths.put("/awards/printing/blanks/{id}", "/awards/printing/blanks/" + blank);
        return paths;
    }

    /** The page for everybody. */
    Map<String, String> ofCheck() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("/C,/c", "/c");
        paths.put("/c/{code},/C/{code}", "/c/ABCDEFGH");
        return paths;
    }
}
