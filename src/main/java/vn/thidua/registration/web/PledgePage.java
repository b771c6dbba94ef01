package vn.thidua.registration.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.cluster.Cluster;
import vn.thidua.registration.domain.Pledge;
import vn.thidua.registration.domain.Stage;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * The pledge of a cluster in a campaign.
 *
 * @param pledge null while nobody wrote it
 * @param members in the order of the cluster
 * @param typed the text as typed
 * @param version of the pledge that the form was opened with
 * @param writes whether the person may write the text
 * @param signs whether the person may sign for a member that did not sign yet
 * @param refusal why nothing can be done now; empty where nothing is in the way
 */
public record PledgePage(
        Stage stage,
        Cluster cluster,
        @Nullable Pledge pledge,
        List<Member> members,
        String typed,
        long version,
        boolean writes,
        boolean signs,
        Complaints complaints,
        Optional<Refusal> refusal) {

    /**
     * A member of the cluster.
     *
     * @param heir name of who has its work now, empty where it has it itself
     * @param signature null while it did not sign
     */
    public record Member(String name, String heir, Pledge.@Nullable Signature signature) {}

    /** Returns the path of the page. */
    public String path() {
        return "/campaigns/" + stage.campaign() + "/pledges/" + cluster.id();
    }

    /** Returns how many members signed. */
    public long signed() {
        return members.stream().filter(member -> member.signature() != null).count();
    }
}
