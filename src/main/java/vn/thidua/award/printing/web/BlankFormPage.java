package vn.thidua.award.printing.web;

import java.util.Optional;
import vn.thidua.shared.Refusal;

/**
 * The form of a blank.
 *
 * @param fresh whether there is no such blank yet
 */
public record BlankFormPage(BlankForm form, boolean fresh, Optional<Refusal> refusal) {}
