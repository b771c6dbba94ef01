package vn.thidua.organization.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.PersonId;

/** Keeps the codes of people apart. */
@Repository
public class PersonCodes {

    /* One number for all who give codes. */
    private static final String CODE_LOCK = "7240186";

    private final JdbcClient jdbc;

    PersonCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one at a time give codes, until the transaction ends. */
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(" + CODE_LOCK + ")")
                .query((row, n) -> "")
                .list();
    }

    /** Tells whether another person has the code. */
    boolean taken(PersonId id, String code) {
        return jdbc.sql("select exists (select 1 from person where code = :code and id <> :id)")
                .param("code", code)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
