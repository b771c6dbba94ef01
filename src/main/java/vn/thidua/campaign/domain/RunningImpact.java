package vn.thidua.campaign.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.ReorganisationImpact.Hanging;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.UnitId;

/** Counts what hangs on units in running campaigns and goes over to their heirs when they end. */
@NamedInterface("desk")
@Repository
public class RunningImpact {

    private final JdbcClient jdbc;
    private final Successions successions;

    RunningImpact(JdbcClient jdbc, Successions successions) {
        this.jdbc = jdbc;
        this.successions = successions;
    }

    /**
     * Returns how many things hang on the units on the day.
     *
     * @param sort key of the name of the things
     * @param things joins that lead to them, from the unit {@code h.unit_id} and the running campaign {@code c.id}
     */
    public List<Hanging> on(Collection<UnitId> units, LocalDate day, String sort, String things) {
        return Inheritance.bind(
                        jdbc.sql("select h.heir_id, count(*) from campaign c cross join" + Inheritance.TABLE + " "
                                + things + " where c.state = 'LAUNCHED' group by h.heir_id order by h.heir_id"),
                        successions.heritage(units, Heritage.WORK, day))
                .query((row, n) -> new Hanging(new UnitId(BodyReads.uuid(row, "heir_id")), sort, row.getLong(2)))
                .list();
    }
}
