package vn.thidua.plan.domain;

import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Audience;
import vn.thidua.plan.reading.Commendation;
import vn.thidua.plan.reading.Content;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.Dossier;
import vn.thidua.plan.reading.FormColumn;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.LegalReference;
import vn.thidua.plan.reading.Period;
import vn.thidua.plan.reading.ReadItem;
import vn.thidua.plan.reading.Recipient;
import vn.thidua.plan.reading.Target;

/** What an item is. */
public enum ItemKind {
    /** Kind of document. */
    DOC_TYPE(ItemGroup.DOCUMENT, "V", Header.Field.class, true),
    /** Số, ký hiệu. */
    DOC_NUMBER(ItemGroup.DOCUMENT, "V", Header.Field.class, true),
    /** Issuing body. */
    ISSUER(ItemGroup.DOCUMENT, "V", Header.Field.class, true),
    /** Place of issue. */
    PLACE(ItemGroup.DOCUMENT, "V", Header.Field.class, true),
    /** Date of issue, ISO-8601. */
    ISSUED_ON(ItemGroup.DOCUMENT, "V", Header.Field.class, true),
    /** Trích yếu. */
    SUBJECT(ItemGroup.DOCUMENT, "V", Header.Field.class, true),
    /** Who signed. */
    SIGNER(ItemGroup.DOCUMENT, "V", Header.Signer.class, true),
    /** Number of the decision it is attached to. */
    ATTACHED_TO(ItemGroup.DOCUMENT, "V", Header.Field.class, true),
    /** Time the campaign runs. */
    PERIOD(ItemGroup.DOCUMENT, "G", Period.class, true),
    /** Collectives addressed. */
    COLLECTIVE(ItemGroup.AUDIENCE, "D", Audience.Group.class, false),
    /** Individuals addressed. */
    INDIVIDUAL(ItemGroup.AUDIENCE, "D", Audience.Group.class, false),
    /** Document that the plan rests on. */
    LEGAL_BASIS(ItemGroup.LEGAL_BASES, "L", LegalReference.class, false),
    /** Nội dung. */
    CONTENT(ItemGroup.CONTENTS, "N", Content.class, false),
    /** Chỉ tiêu. */
    TARGET(ItemGroup.TARGETS, "C", Target.class, false),
    /** Phân công. */
    ASSIGNMENT(ItemGroup.ASSIGNMENTS, "P", Assignment.class, false),
    /** Thời hạn. */
    DEADLINE(ItemGroup.DEADLINES, "H", Deadline.class, false),
    /** Hình thức khen thưởng. */
    COMMENDATION(ItemGroup.COMMENDATIONS, "K", Commendation.class, false),
    /** Hồ sơ. */
    DOSSIER(ItemGroup.PAPERS, "S", Dossier.class, false),
    /** Column of the registration form. */
    FORM_COLUMN(ItemGroup.PAPERS, "B", FormColumn.class, false),
    /** Nơi nhận. */
    RECIPIENT(ItemGroup.DOCUMENT, "R", Recipient.class, false);

    private final ItemGroup group;
    private final String letter;
    private final Class<? extends ReadItem> value;
    private final boolean single;

    ItemKind(ItemGroup group, String letter, Class<? extends ReadItem> value, boolean single) {
        this.group = group;
        this.letter = letter;
        this.value = value;
        this.single = single;
    }

    /** Returns the group it is shown in. */
    public ItemGroup group() {
        return group;
    }

    /** Returns the first character of its labels. */
    public String letter() {
        return letter;
    }

    /** Returns the record that holds its value. */
    public Class<? extends ReadItem> value() {
        return value;
    }

    /** Tells whether an approved plan has at most one. */
    public boolean single() {
        return single;
    }
}
