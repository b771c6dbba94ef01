package vn.thidua.evidence;

import java.util.UUID;

/**
 * What files prove.
 *
 * @param kind of thing, which tells its owner, for example {@code report-value}
 * @param id of the thing
 * @param part of it that is proved; the id once more where it is proved as a whole
 */
public record EvidenceSubject(String kind, UUID id, UUID part) {

    @Override
    public String toString() {
        return kind + ":" + id + "/" + part;
    }
}
