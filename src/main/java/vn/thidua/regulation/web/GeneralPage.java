package vn.thidua.regulation.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.regulation.LegalDocument;
import vn.thidua.regulation.Regime;

/**
 * What the law says that is about no single title or form, on a day.
 *
 * @param matters what is ruled
 * @param regimes which law applied when
 * @param documents the legal documents and how long each is in force
 * @param writes whether the person may write rules of the province
 */
public record GeneralPage(
        LocalDate day,
        List<FormPage.Ruled> matters,
        List<Regime> regimes,
        List<LegalDocument> documents,
        boolean writes) {}
