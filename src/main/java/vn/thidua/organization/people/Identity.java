package vn.thidua.organization.people;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** An identity number as screens show it, masked. */
@NamedInterface("desk")
public record Identity(UUID id, IdentityNumber.Sort sort, String lastFour) {

    /** Returns the number with all but its last four digits hidden. */
    public String masked() {
        return "•••• " + lastFour;
    }
}
