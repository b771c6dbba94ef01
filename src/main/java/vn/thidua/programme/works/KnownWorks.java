package vn.thidua.programme.works;

import java.util.List;
import java.util.Optional;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.KeyWorkId;
import vn.thidua.programme.domain.KnownRows;
import vn.thidua.shared.Vietnamese;

/** The key works of a campaign as rows of a table name them: by code, or by name and who builds it. */
public final class KnownWorks {

    private final KnownRows<KeyWork> rows;

    /** Makes it of all works of a campaign. */
    public KnownWorks(List<KeyWork> works) {
        rows = new KnownRows<>(works, KeyWork::id, KeyWork::code, work -> true, work -> Key.of(work.plan()));
    }

    /** What two rows share that mean one work. */
    public record Key(String name, UnitId lead) {

        /** Returns the key of a plan. */
        public static Key of(KeyWork.Plan plan) {
            return new Key(Vietnamese.bare(plan.name()), plan.lead());
        }
    }

    /** Returns the work of an id. */
    public Optional<KeyWork> of(KeyWorkId id) {
        return rows.of(id);
    }

    /** Returns the work of a code. */
    public Optional<KeyWork> coded(String code) {
        return rows.coded(code);
    }

    /** Returns the work that is planned under this name. */
    public Optional<KeyWork> like(KeyWork.Plan plan) {
        return rows.like(Key.of(plan));
    }
}
