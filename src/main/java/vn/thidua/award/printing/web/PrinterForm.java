package vn.thidua.award.printing.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.award.certificate.Offset;
import vn.thidua.award.printing.Printer;
import vn.thidua.shared.Refused;
import vn.thidua.shared.TypedNumber;

/** A printer as typed. */
public record PrinterForm(String id, long version, String name, String right, String down) {

    /** Returns the form of a printer. */
    public static PrinterForm of(Printer printer) {
        return new PrinterForm(
                printer.id().toString(),
                printer.version(),
                printer.name(),
                length(printer.offset().right()),
                length(printer.offset().down()));
    }

    static PrinterForm fresh() {
        return new PrinterForm(UUID.randomUUID().toString(), 0, "", "0", "0");
    }

    static PrinterForm typed(Map<String, String> fields) {
        String version = fields.getOrDefault("version", "");
        UUID id = PrintChoice.id(fields.getOrDefault("id", ""));
        return new PrinterForm(
                (id == null ? UUID.randomUUID() : id).toString(),
                version.matches("\\d{1,18}") ? Long.parseLong(version) : 0,
                fields.getOrDefault("name", "").strip(),
                fields.getOrDefault("right", "").strip(),
                fields.getOrDefault("down", "").strip());
    }

    /**
     * Returns what is meant.
     *
     * @throws Refused with {@link CertificateRefusal#NO_LENGTH}
     */
    Printer printer() {
        return new Printer(UUID.fromString(id), name, new Offset(millimetres(right), millimetres(down)), "", version);
    }

    /** Returns a length as a person types it. */
    static String length(double millimetres) {
        return TypedNumber.text(BigDecimal.valueOf(millimetres));
    }

    /** Returns the length that was typed. */
    static double millimetres(String typed) {
        return TypedNumber.of(typed)
                .orElseThrow(() -> new Refused(CertificateRefusal.NO_LENGTH.because(typed)))
                .doubleValue();
    }
}
