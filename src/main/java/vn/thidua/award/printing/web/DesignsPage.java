package vn.thidua.award.printing.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.award.certificate.Design;
import vn.thidua.award.printing.House;
import vn.thidua.award.printing.OwnDesign;
import vn.thidua.shared.Refusal;

/**
 * The designs of a body, and what it has printed on them.
 *
 * @param typed name of a design that was sent and refused
 * @param fresh id of the next design, so that the same sent twice is one
 */
public record DesignsPage(
        List<Design.Shipped> shipped,
        List<OwnDesign> own,
        House house,
        String typed,
        UUID fresh,
        Optional<Refusal> refusal) {}
