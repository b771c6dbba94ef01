package vn.thidua.organization.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.Contacts;
import vn.thidua.organization.UnitChanged;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Vietnamese;

/** Writes units. Names, parents and codes are dated: a new one ends the old one on the same day, one of the same day is replaced. */
@Repository
class UnitRows {

    private final JdbcClient jdbc;

    UnitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts a unit with its first name and parent; returns false when the id is there already. */
    boolean insert(UnitId id, UnitDesk.Create unit) {
        int added = jdbc.sql("""
                        insert into unit (id, kind, starts_on) values (:id, :kind, :startsOn)
                        on conflict (id) do nothing
                        """)
                .param("id", id.value())
                .param("kind", unit.kind())
                .param("startsOn", unit.startsOn())
                .update();
        if (added == 0) {
            return false;
        }
        insertName(id, unit.name(), unit.shortName(), unit.startsOn());
        if (unit.parent() != null) {
            insertParent(id, unit.parent(), unit.startsOn());
        }
        if (!unit.details().code().isEmpty()) {
            insertCode(id, unit.details().code(), unit.startsOn());
        }
        reachedBy(id, unit.details().contacts());
        return true;
    }

    /** Locks a unit and returns its version, or -1 where there is none. */
    long lock(UnitId id) {
        return jdbc.sql("select version from unit where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    /** Lets one person at a time move units, so that no two moves make a circle. */
    void lockMoves() {
        jdbc.sql("lock table unit_parent in share row exclusive mode").update();
    }

    void rename(UnitId id, String name, String shortName, LocalDate today) {
        end("unit_name", id, today);
        insertName(id, name, shortName, today);
    }

    void move(UnitId id, @Nullable UnitId parent, LocalDate today) {
        end("unit_parent", id, today);
        if (parent != null) {
            insertParent(id, parent, today);
        }
    }

    void recode(UnitId id, String code, LocalDate today) {
        end("unit_code", id, today);
        if (!code.isEmpty()) {
            insertCode(id, code, today);
        }
    }

    void update(UnitId id, String kind, Contacts contacts) {
        jdbc.sql("update unit set kind = :kind, version = version + 1 where id = :id")
                .param("kind", kind)
                .param("id", id.value())
                .update();
        reachedBy(id, contacts);
    }

    /** Counts a change of something that hangs on the unit. */
    void count(UnitId id) {
        jdbc.sql("update unit set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void remember(UnitId id, long version, List<UnitChanged.Change> changes, Instant now, By by) {
        for (UnitChanged.Change change : changes) {
            jdbc.sql("""
                            insert into unit_change (unit_id, version, field, before, after, changed_at, changed_by)
                            values (:id, :version, :field, :before, :after, :now, :by)
                            """)
                    .param("id", id.value())
                    .param("version", version)
                    .param("field", change.field().name())
                    .param("before", change.before())
                    .param("after", change.after())
                    .param("now", Moments.stored(now))
                    .param("by", by.name())
                    .update();
        }
    }

    private void end(String table, UnitId id, LocalDate today) {
        jdbc.sql("delete from " + table + " where unit_id = :id and starts_on = :today")
                .param("id", id.value())
                .param("today", today)
                .update();
        jdbc.sql("update " + table + " set ends_on = :today where unit_id = :id and starts_on < :today and "
                        + "(ends_on is null or ends_on > :today)")
                .param("id", id.value())
                .param("today", today)
                .update();
    }

    private void insertName(UnitId id, String name, String shortName, LocalDate from) {
        jdbc.sql("""
                        insert into unit_name (unit_id, name, short_name, folded, starts_on)
                        values (:id, :name, :shortName, :folded, :from)
                        """)
                .param("id", id.value())
                .param("name", name.strip())
                .param("shortName", shortName.strip())
                .param("folded", Vietnamese.fold(name))
                .param("from", from)
                .update();
    }

    private void insertCode(UnitId id, String code, LocalDate from) {
        jdbc.sql("insert into unit_code (unit_id, code, starts_on) values (:id, :code, :from)")
                .param("id", id.value())
                .param("code", code)
                .param("from", from)
                .update();
    }

    private void reachedBy(UnitId id, Contacts contacts) {
        jdbc.sql("""
                        update unit set email = nullif(:email, ''), phone = nullif(:phone, ''),
                            website = nullif(:website, ''), address = nullif(:address, '')
                        where id = :id
                        """)
                .param("email", contacts.email())
                .param("phone", contacts.phone())
                .param("website", contacts.website())
                .param("address", contacts.address())
                .param("id", id.value())
                .update();
    }

    private void insertParent(UnitId id, UnitId parent, LocalDate from) {
        jdbc.sql("insert into unit_parent (unit_id, parent_id, starts_on) values (:id, :parent, :from)")
                .param("id", id.value())
                .param("parent", parent.value())
                .param("from", from)
                .update();
    }
}
