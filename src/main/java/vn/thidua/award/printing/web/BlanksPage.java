package vn.thidua.award.printing.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.award.certificate.Design;
import vn.thidua.award.printing.KeptBlank;
import vn.thidua.award.printing.OwnDesign;
import vn.thidua.award.printing.Printer;
import vn.thidua.shared.Refusal;

/**
 * The blanks and printers of a body.
 *
 * @param typed a printer that was sent and refused; empty fields for none
 */
public record BlanksPage(
        List<KeptBlank> blanks,
        List<Printer> printers,
        List<Design.Shipped> shipped,
        List<OwnDesign> own,
        PrinterForm typed,
        Optional<Refusal> refusal) {}
