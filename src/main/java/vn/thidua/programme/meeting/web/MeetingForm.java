package vn.thidua.programme.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.programme.meeting.Meeting;

/**
 * A meeting as typed.
 *
 * @param id chosen when the empty form is shown, so that sending it twice calls one
 * @param heldOn as a date field sends it
 * @param agenda one line a point
 */
public record MeetingForm(
        @NotNull UUID id,
        Long version,
        Meeting.Sort sort,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 40) String heldOn,
        @Size(max = 300) String chair,
        @NotBlank @Size(max = 20000) String agenda) {

    /** A field that did not come at all is an empty one. */
    public MeetingForm {
        id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
        version = Objects.requireNonNullElse(version, 0L);
        sort = Objects.requireNonNullElse(sort, Meeting.Sort.MONTH);
        title = text(title);
        heldOn = text(heldOn);
        chair = text(chair);
        agenda = text(agenda);
    }

    /** Returns the same of another meeting and version. */
    MeetingForm of(UUID meeting, long seen) {
        return new MeetingForm(meeting, seen, sort, title, heldOn, chair, agenda);
    }

    static MeetingForm of(Meeting meeting) {
        Meeting.Call call = meeting.call();
        return new MeetingForm(
                meeting.id().value(),
                meeting.version(),
                call.sort(),
                call.title(),
                call.heldOn().toString(),
                call.chair(),
                call.agenda());
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
