package vn.thidua.award.printing;

import org.springframework.modulith.NamedInterface;
import vn.thidua.award.certificate.Certificate;
import vn.thidua.organization.UnitId;

/**
 * What a body has printed on its certificates beside what a decision says.
 *
 * @param decider post of whoever decides, with the name of the body
 * @param name of the body as statements have it
 * @param ownSymbol whether it has a picture of its own
 */
@NamedInterface("desk")
public record House(
        UnitId issuer,
        Certificate.House house,
        String decider,
        String name,
        boolean ownSymbol,
        String changedBy,
        long version) {}
