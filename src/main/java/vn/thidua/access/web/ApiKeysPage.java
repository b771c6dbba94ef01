package vn.thidua.access.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.access.Act;
import vn.thidua.access.Grant;
import vn.thidua.access.domain.ApiKey;
import vn.thidua.access.domain.OwnProof;
import vn.thidua.shared.Complaints;

/**
 * A person's keys for programs.
 *
 * @param proof what the person has to show before a key is made
 * @param grants the roles in which a key can come
 * @param secret of a key that was just made, shown this once
 * @param name as typed
 */
public record ApiKeysPage(
        List<ApiKey> keys,
        OwnProof.Kind proof,
        List<Grant> grants,
        Optional<String> secret,
        String name,
        Complaints complaints) {

    /** For how many days a key can open. */
    public static final List<Integer> DAYS = List.of(30, 90, 365);

    /** Returns what a key can open. */
    public List<Act> acts() {
        return ApiKey.OFFERED;
    }

    /** Tells whether the person can show who they are. */
    public boolean provable() {
        return proof != OwnProof.Kind.NONE;
    }

    /** Returns the role of a key; empty where the person holds it no more, so that the key opens nothing. */
    public Optional<Grant> grant(ApiKey key) {
        UUID id = key.grant();
        return grants.stream().filter(grant -> grant.id().equals(id)).findFirst();
    }
}
