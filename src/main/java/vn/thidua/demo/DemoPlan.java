package vn.thidua.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.thidua.plan.PlanId;

/** The plans of the demo office; their ids are always the same, so that none comes twice. */
enum DemoPlan {
    /** A ward office of 2026, Word: reviewed, approved and launched. */
    HOA_SEN("hoa-sen-2026.docx", "thuongtruc.hoasen"),
    /** A district of 2022, PDF with text: left in review. */
    SAO_MAI("sao-mai-2022.pdf", "thuongtruc.saomai"),
    /** Schools, 2026, scan: left in review. */
    SCHOOLS("truong-hoc-2026.pdf", "thuongtruc.truonghoc");

    private final String file;
    private final String officer;

    DemoPlan(String file, String officer) {
        this.file = file;
        this.officer = officer;
    }

    /** Returns the id of the plan. */
    PlanId id() {
        return new PlanId(UUID.nameUUIDFromBytes(("demo/" + file).getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the name of its file. */
    String file() {
        return file;
    }

    /** Returns who uploads it, by user name. */
    String officer() {
        return officer;
    }

    /** Returns its file. */
    byte[] bytes() {
        return new DemoFile("plans/" + file).bytes();
    }
}
