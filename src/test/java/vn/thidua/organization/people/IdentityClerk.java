package vn.thidua.organization.people;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import vn.thidua.organization.PersonId;
import vn.thidua.shared.By;

/** Registers people and keeps their identity numbers, as an officer does. */
@TestComponent
public class IdentityClerk {

    @Autowired
    private PersonDesk people;

    @Autowired
    private IdentityDesk identities;

    /** Registers somebody. */
    public PersonId person() {
        PersonId id = new PersonId(UUID.randomUUID());
        people.enter(id, "Nguyễn Thị Số", By.PROGRAM);
        return id;
    }

    /** Keeps a number and returns its id. */
    public UUID keep(PersonId person, String digits) {
        UUID id = UUID.randomUUID();
        identities.keep(person, id, IdentityNumber.of(digits).orElseThrow(), By.PROGRAM);
        return id;
    }

    /** Returns the digits of a number. */
    public String open(PersonId person, UUID id) {
        return identities.open(person, id, "đối chiếu", By.PROGRAM).digits();
    }
}
