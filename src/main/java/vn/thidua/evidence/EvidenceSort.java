package vn.thidua.evidence;

import org.springframework.http.MediaType;
import vn.thidua.shared.Download;

/** Kinds of files that are taken, told by what is in them. */
public enum EvidenceSort {
    PDF(MediaType.APPLICATION_PDF, "file-type-pdf"),
    WORD(Download.WORD, "file-type-docx"),
    EXCEL(Download.EXCEL, "file-spreadsheet"),
    JPEG(MediaType.IMAGE_JPEG, "camera"),
    PNG(MediaType.IMAGE_PNG, "camera");

    private final MediaType type;
    private final String icon;

    EvidenceSort(MediaType type, String icon) {
        this.type = type;
        this.icon = icon;
    }

    /** Returns the type that its bytes are sent as. */
    public MediaType type() {
        return type;
    }

    /** Returns the name of its icon. */
    public String icon() {
        return icon;
    }

    /** Tells whether it can be looked at in the browser. */
    public boolean picture() {
        return this == JPEG || this == PNG;
    }
}
