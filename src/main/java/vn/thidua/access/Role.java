package vn.thidua.access;

/** What a person can be; held for one unit and for a time. */
public enum Role {
    /** Quản trị: units, people, accounts, backup. */
    ADMINISTRATOR,
    /** Cơ quan thường trực Hội đồng: turns plans into campaigns and watches over them. */
    STANDING_OFFICER,
    /** Lãnh đạo: approves plans, sees what will be missed, signs. */
    LEADER,
    /** Cán bộ của đơn vị tham gia, also of the agency that leads a content. */
    UNIT_OFFICER,
    /** Thành viên Hội đồng. */
    COUNCIL_MEMBER
}
