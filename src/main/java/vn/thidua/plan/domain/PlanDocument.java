package vn.thidua.plan.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;

/**
 * One version of a plan document, without its text.
 *
 * @param family the first version
 * @param number number of the version in its family, from 1
 * @param latest number of the newest version that was not given up or unreadable
 * @param unit the unit that uploaded it
 * @param sha256 which file
 * @param size size of the file in bytes
 * @param title number and subject, the file name until it is read
 */
@NamedInterface("desk")
public record PlanDocument(
        PlanId id,
        PlanId family,
        int number,
        int latest,
        @Nullable PlanId revises,
        UnitId unit,
        PlanState state,
        String sha256,
        String fileName,
        long size,
        String title,
        Progress progress,
        @Nullable Failure failure,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        long version) {

    /**
     * How far the program is with reading it.
     *
     * @param page page being read, from 1; 0 before the first
     * @param pages number of pages, 0 while unknown
     */
    public record Progress(int page, int pages, boolean stopAsked) {}

    /**
     * Why it could not be read.
     *
     * @param key key of the sentence
     * @param arguments facts for its placeholders
     */
    public record Failure(String key, java.util.List<Object> arguments) {}
}
