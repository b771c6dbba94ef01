package vn.thidua.plan.reading.work;

/** Word lists around points of time. */
final class TimeWords {

    static final PhraseSet BEFORE = PhraseSet.of("""
            trước, xong trước, chậm nhất trước, chậm nhất là trước, muộn nhất là trước, muộn nhất trước
            """);

    static final PhraseSet LATEST = PhraseSet.of("""
            chậm nhất, chậm nhất là, chậm nhất đến, chậm nhất là đến, chậm nhất vào, chậm nhất là vào, chậm nhất trong
            muộn nhất, muộn nhất là, muộn nhất vào, muộn nhất là vào, không muộn hơn, không chậm hơn, không trễ hơn, trễ nhất, trễ nhất là
            hạn cuối, hạn cuối là, hạn cuối cùng, hạn cuối cùng là, hạn chót, hạn chót là, hạn gửi, hạn nộp, hạn đăng ký, hạn báo cáo
            hạn hoàn thành, thời hạn, thời hạn là, thời hạn gửi, thời hạn nộp, thời hạn hoàn thành, thời hạn báo cáo, thời hạn cuối
            thời hạn cuối cùng, thời hạn nhận, thời hạn đăng ký, thời gian gửi, thời gian nộp, thời gian hoàn thành, thời gian báo cáo
            hoàn thành thời hạn, thời điểm gửi, thời điểm báo cáo
            """);

    static final PhraseSet UNTIL = PhraseSet.of("đến, tới, cho đến, cho tới");

    static final PhraseSet WITHIN = PhraseSet.of("trong, ngay trong, xong trong");

    static final PhraseSet AT = PhraseSet.of("vào, vào các, diễn ra, diễn ra vào");

    static final PhraseSet FROM =
            PhraseSet.of("từ ngày, từ tháng, từ quý, từ nay, từ năm, từ đầu, kể từ ngày, bắt đầu từ, từ khi");

    /** What may stand between a binding word and the date: the hour, the day of the week. */
    static final PhraseSet HOUR = PhraseSet.of("""
            giờ, h, g, phút, ngày, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, thứ, chủ nhật, sáng, chiều, lúc, là, vào, các
            """);

    static final PhraseSet MONTHLY = PhraseSet.of("""
            hàng tháng, hằng tháng, mỗi tháng, tháng sau, của tháng sau, tháng kế tiếp, của tháng kế tiếp, tháng tiếp theo, của tháng tiếp theo
            của hàng tháng, của hằng tháng, của mỗi tháng, của các tháng, các tháng trong năm, tháng liền kề, của tháng liền sau
            """);

    static final PhraseSet QUARTERLY = PhraseSet.of("""
            hàng quý, hằng quý, mỗi quý, của quý, tháng cuối quý, của tháng cuối quý, tháng cuối mỗi quý, của tháng cuối mỗi quý
            tháng cuối của quý, của tháng cuối của quý, tháng cuối hàng quý, của tháng cuối hàng quý, tháng cuối hằng quý
            của tháng cuối hằng quý, tháng cuối cùng của quý, của tháng cuối cùng của quý, tháng đầu quý sau, của tháng đầu quý sau
            tháng đầu của quý sau, của tháng đầu của quý sau, tháng cuối cùng quý, tháng thứ ba của quý, tháng thứ 3 của quý
            """);

    static final PhraseSet YEARLY =
            PhraseSet.of("hàng năm, hằng năm, mỗi năm, của năm, các năm, của hàng năm, của hằng năm, của mỗi năm");

    /** Words earlier in a sentence that make a date without a year come back. */
    static final PhraseSet EACH_YEAR = PhraseSet.of(
            "hàng năm, hằng năm, mỗi năm, định kỳ 6 tháng, định kỳ 06 tháng, định kỳ sáu tháng, định kỳ năm, 6 tháng và năm, 6 tháng và hằng năm");

    static final PhraseSet EACH_QUARTER = PhraseSet.of("hàng quý, hằng quý, mỗi quý, định kỳ quý, báo cáo quý");

    static final PhraseSet EACH_MONTH = PhraseSet.of("hàng tháng, hằng tháng, mỗi tháng, định kỳ tháng, báo cáo tháng");

    /** What is done by a day: papers are sent, work is finished. */
    static final PhraseSet SUBMITTING = PhraseSet.of("""
            gửi, nộp, báo cáo, trình, đăng ký, hoàn thành, hoàn thiện, xong, ban hành, tổng hợp, gửi về, nhận hồ sơ, tiếp nhận, đề xuất, công bố, phê duyệt, thẩm định, chuyển
            """);

    /** Work that is done within a month or on a day. */
    static final PhraseSet ORDERING = PhraseSet.of("""
            tổ chức, tham mưu, xây dựng, triển khai, thành lập, kiện toàn, lập, rà soát, chuẩn bị, sơ kết, tổng kết, kiểm tra, phát động, ký kết, bình xét, xét, họp, hướng dẫn, thực hiện
            """);

    /** Words in front of who receives a paper. */
    static final PhraseSet TOWARDS = PhraseSet.of(
            "về, cho, tới, đến, lên, gửi, trình, gửi về, gửi cho, gửi đến, gửi tới, báo cáo, nộp về, nộp cho, qua, thông qua");

    /** Labels of the time of a piece of work. */
    static final PhraseSet LABELS = PhraseSet.of("""
            thời gian, thời hạn, thời gian thực hiện, thời gian hoàn thành, thời hạn hoàn thành, thời gian tổ chức, tiến độ, tiến độ thực hiện, tiến độ hoàn thành, thời hạn thực hiện
            thời gian triển khai, hạn hoàn thành, thời điểm hoàn thành
            """);

    /** Words in front of "đến ngày" that say how far figures go, not by when something is due. */
    static final PhraseSet COUNTING = PhraseSet.of("tính, số liệu, chốt, kể, lũy kế");

    private TimeWords() {}
}
