package vn.thidua.regulation;

/** The offices that may give titles and forms. */
public enum Authority {
    /** Chủ tịch UBND cấp xã. */
    COMMUNE_CHAIR,
    /** Chủ tịch UBND cấp huyện, as long as there were districts. */
    DISTRICT_CHAIR,
    /** Thủ trưởng cơ quan chuyên môn thuộc UBND cấp tỉnh. */
    DIRECTOR_OF_DEPARTMENT,
    /** Thủ trưởng đơn vị có tư cách pháp nhân. */
    HEAD_OF_LEGAL_UNIT,
    /** Giám đốc doanh nghiệp, hợp tác xã. */
    ENTERPRISE_DIRECTOR,
    /** Người đứng đầu cơ quan. */
    HEAD_OF_AGENCY,
    /** Chủ tịch UBND cấp tỉnh. */
    PROVINCE_CHAIR,
    /** Bộ trưởng, thủ trưởng ban, ngành. */
    MINISTER,
    /** Chính phủ. */
    GOVERNMENT,
    /** Thủ tướng Chính phủ. */
    PRIME_MINISTER,
    /** Chủ tịch nước. */
    STATE_PRESIDENT
}
