package vn.thidua.directory.web.cluster;

import java.util.Optional;
import vn.thidua.organization.cluster.Cluster;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * The form of a cluster.
 *
 * @param existing whether the cluster is there already
 * @param theirs the cluster as someone else changed it since the form was opened, empty where nobody did
 */
public record ClusterFormPage(
        ClusterForm form,
        boolean existing,
        Complaints complaints,
        Optional<Refusal> refusal,
        Optional<Cluster> theirs) {

    /** Returns where the form goes. */
    public String action() {
        return existing ? "/clusters/" + form.id() : "/clusters";
    }

    /** Returns where giving up leads. */
    public String back() {
        return existing ? "/clusters/" + form.id() : "/clusters?year=" + form.year();
    }
}
