package vn.thidua.organization.domain;

import vn.thidua.organization.PersonId;
import vn.thidua.shared.By;

/** The register of people, as far as units need it: somebody who heads one and is not in it yet is entered. */
public interface PersonRegister {

    /** Enters a person of whom only the name is known, under an id that the caller chose; a second time changes nothing. */
    void enter(PersonId id, String name, By by);
}
