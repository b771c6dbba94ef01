package vn.thidua.programme.meeting;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Refusal;

/** What may be done to a meeting. */
final class MeetingRules {

    private MeetingRules() {}

    /** Returns why nothing of a meeting changes any more: its notice has a number. */
    static Optional<Refusal> whyNotChange(Meeting meeting) {
        MeetingNotice notice = meeting.notice();
        return notice == null
                ? Optional.empty()
                : Optional.of(MeetingRefusal.ISSUED.because(notice.stamp().printed()));
    }

    /** Returns why it cannot be noted so who came. */
    static Optional<Refusal> whyNotNote(Meeting meeting, List<Invitation> list) {
        return whyNotChange(meeting)
                .or(() -> list.stream()
                                .anyMatch(one -> one.attendance() == Attendance.STAND_IN
                                        && one.standIn().isEmpty())
                        ? Optional.of(MeetingRefusal.NO_STAND_IN.because())
                        : Optional.empty());
    }

    /**
     * Returns why its notice gets no number.
     *
     * @param seen how many conclusions the person saw
     */
    static Optional<Refusal> whyNotIssue(Meeting meeting, int seen) {
        if (meeting.notice() != null) {
            return whyNotChange(meeting);
        }
        if (meeting.conclusions().isEmpty()) {
            return Optional.of(MeetingRefusal.NO_CONCLUSIONS.because());
        }
        return seen == meeting.conclusions().size()
                ? Optional.empty()
                : Optional.of(MeetingRefusal.CHANGED_MEANWHILE.because());
    }

    /** Returns why nothing can be done on the ground of what was seen. */
    static Optional<Refusal> whyNotAsSeen(Meeting meeting, long version) {
        return meeting.version() == version
                ? Optional.empty()
                : Optional.of(MeetingRefusal.CHANGED_MEANWHILE.because());
    }
}
