package vn.thidua.council.body;

import org.springframework.modulith.NamedInterface;

/** As what somebody sits on a council. */
@NamedInterface("desk")
public enum CouncilRole {
    /** Chủ tịch. */
    CHAIR,
    /** Phó Chủ tịch. */
    VICE_CHAIR,
    /** Ủy viên. */
    MEMBER,
    /** Thư ký. */
    SECRETARY
}
