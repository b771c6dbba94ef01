package vn.thidua.council.web;

import java.util.Optional;
import vn.thidua.shared.Refusal;

/**
 * The form of a new council.
 *
 * @param id of the council, made before it is sent
 */
public record CouncilFormPage(String id, CouncilTyped typed, Optional<Refusal> refusal) {}
