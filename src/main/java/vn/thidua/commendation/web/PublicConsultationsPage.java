package vn.thidua.commendation.web;

import java.util.List;
import vn.thidua.commendation.consultation.Consultation;

/** Which candidates are shown to the public now. */
public record PublicConsultationsPage(List<Line> lines) {

    /** A round with candidates that are shown. */
    public record Line(Consultation consultation, String title) {}
}
