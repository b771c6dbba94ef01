package vn.thidua.access;

/** What a person can be; held for one unit and for a time. */
public enum Role {
    /** Quản trị: units, people, accounts, backup. */
    ADMINISTRATOR(Scope.SUBTREE),
    /** Cơ quan thường trực Hội đồng: turns plans into campaigns and watches over them. */
    STANDING_OFFICER(Scope.SUBTREE),
    /** Lãnh đạo: approves plans, sees what will be missed, signs. */
    LEADER(Scope.SUBTREE),
    /** Cán bộ của đơn vị tham gia, also of the agency that leads a content. */
    UNIT_OFFICER(Scope.SUBTREE),
    /** Thành viên Hội đồng. */
    COUNCIL_MEMBER(Scope.UNIT);

    private final Scope usual;

    Role(Scope usual) {
        this.usual = usual;
    }

    /** Returns how far the role reaches unless a grant says otherwise. */
    public Scope usualScope() {
        return usual;
    }
}
