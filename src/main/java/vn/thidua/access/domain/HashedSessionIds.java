package vn.thidua.access.domain;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Keeps of what the cookie says only its SHA-256, so that nobody who reads the database can sit down at a session. Same columns and parameters as the statements of Spring Session. */
@Component
class HashedSessionIds implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    private static final String HASH = "encode(sha256(convert_to(?, 'UTF8')), 'hex')";

    /* Ordered: Spring Session takes rows that do not follow one another for several sessions. */
    private static final String BY_PERSON = """
        select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
            a.attribute_name, a.attribute_bytes
        from web_session s
        left join web_session_attributes a on a.session_primary_id = s.primary_id
        where s.principal_name = ?
        order by s.primary_id
        """;

    /** That a session was used again is noted once a minute: a page that changes nothing else need not wait for the disk. */
    private static final int QUIET_MILLIS = 60_000;

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setCreateSessionQuery("""
            insert into web_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval,
                expiry_time, principal_name)
            values (?, %s, ?, ?, ?, ?, ?)
            """.formatted(HASH));
        sessions.setGetSessionQuery("""
            with asked (id) as (select cast(? as text))
            select s.primary_id, asked.id as session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
                a.attribute_name, a.attribute_bytes
            from asked
            join web_session s on s.session_id = encode(sha256(convert_to(asked.id, 'UTF8')), 'hex')
            left join web_session_attributes a on a.session_primary_id = s.primary_id
            """);
        sessions.setListSessionsByPrincipalNameQuery(BY_PERSON);
        sessions.setUpdateSessionQuery("""
            update web_session s set session_id = n.session_id, last_access_time = n.used, max_inactive_interval = n.length,
                expiry_time = n.expiry, principal_name = n.person
            from (values (%s, cast(? as bigint), cast(? as integer), cast(? as bigint), cast(? as text), cast(? as bpchar)))
                as n (session_id, used, length, expiry, person, primary_id)
            where s.primary_id = n.primary_id and (s.last_access_time < n.used - %d
                or (s.session_id, s.max_inactive_interval, s.principal_name) is distinct from (n.session_id, n.length, n.person))
            """.formatted(HASH, QUIET_MILLIS));
        sessions.setDeleteSessionQuery(
                "delete from web_session where session_id = %s and max_inactive_interval >= 0".formatted(HASH));
    }
}
