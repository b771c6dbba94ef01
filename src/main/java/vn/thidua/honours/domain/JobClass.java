package vn.thidua.honours.domain;

import org.springframework.modulith.NamedInterface;

/** What people are by their work in the statistics of awards. */
@NamedInterface("desk")
public enum JobClass {
    /** Lãnh đạo cấp sở, ngành, huyện và tương đương trở lên. */
    SENIOR_LEADER,
    /** Lãnh đạo cấp phòng, cấp xã và tương đương. */
    LEADER,
    /** Doanh nhân. */
    BUSINESS,
    /** Người trực tiếp công tác, lao động, học tập. */
    DIRECT_WORKER
}
