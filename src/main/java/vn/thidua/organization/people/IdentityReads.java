package vn.thidua.organization.people;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.PersonId;
import vn.thidua.sealing.KeyRing;

/** Reads identity numbers, masked, and finds people by a number. */
@NamedInterface("desk")
@Repository
public class IdentityReads {

    private final JdbcClient jdbc;
    private final KeyRing keys;

    IdentityReads(JdbcClient jdbc, KeyRing keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** Returns the numbers of a person, masked. */
    public List<Identity> of(PersonId person) {
        return jdbc.sql(
                        "select id, sort, last_four from person_identity where person_id = :person order by sort, kept_at")
                .param("person", person.value())
                .query((row, n) -> new Identity(
                        row.getObject(1, UUID.class), IdentityNumber.Sort.valueOf(row.getString(2)), row.getString(3)))
                .list();
    }

    /** Returns who has the number, by any of the keys in use. */
    public List<PersonId> holders(IdentityNumber number) {
        return jdbc.sql("select distinct person_id from person_identity where lookup = any(:lookups)")
                .param("lookups", keys.lookups(number.digits()).toArray(String[]::new))
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }
}
