package vn.thidua.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database explains itself. */
@SpringBootTest
class DatabaseTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyTableHasAComment() {
        assertThat(jdbc.sql("""
                                select c.relname from pg_class c
                                where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind in ('r', 'v')
                                and c.relname not like 'flyway%' and obj_description(c.oid) is null
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void everyNumberDateAndStateHasAComment() {
        assertThat(jdbc.sql("""
                                select c.relname || '.' || a.attname
                                from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                                where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind = 'r'
                                and c.relname not like 'flyway%'
                                and (a.atttypid in ('int2'::regtype, 'int4'::regtype, 'int8'::regtype, 'numeric'::regtype,
                                                    'date'::regtype, 'timestamptz'::regtype)
                                     or a.attname in ('state', 'status', 'decision', 'severity'))
                                and col_description(c.oid, a.attnum) is null
                                order by 1
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void momentsHaveAZoneAndNumbersAreExact() {
        assertThat(jdbc.sql("""
                                select table_name || '.' || column_name || ' ' || data_type from information_schema.columns
                                where table_schema = current_schema() and table_name not like 'flyway%'
                                and data_type in ('timestamp without time zone', 'real', 'double precision', 'money')
                                """).query(String.class).list()).isEmpty();
    }

    /** A table of campaigns either marks its changes or is known to hold nothing that is remembered. */
    @Test
    void campaignsMarkTheirChanges() {
        assertThat(jdbc.sql("""
                                select c.relname from pg_class c
                                where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind = 'r' and c.relname like 'campaign%'
                                and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'marks_change')
                                order by 1
                                """).query(String.class).list())
                .containsExactly(
                        "campaign_adopted_thing",
                        "campaign_amendment",
                        "campaign_commendation",
                        "campaign_due_done",
                        "campaign_launch_reminder",
                        "campaign_launch_rule",
                        "campaign_paper",
                        "campaign_revision");
    }
}
