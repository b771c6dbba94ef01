package vn.thidua.plan.reading.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Content;
import vn.thidua.plan.reading.structure.Outline;

class ContentReaderTests {

    @Test
    void readsItemsOfTheContentsOfTheEmulation() {
        Outline outline = SampleWork.outline("""
                II. ĐỐI TƯỢNG, NỘI DUNG THI ĐUA

                1. Đối tượng: các khu phố.

                2. Nội dung thi đua

                2.1. Thi đua giữ gìn hẻm phố sạch.

                2.2. Thi đua giúp hộ nghèo.

                III. NHIỆM VỤ, GIẢI PHÁP

                1. Tuyên truyền sâu rộng.
                """);

        assertThat(ContentReader.read(outline))
                .extracting(Content::no, Content::text)
                .containsExactly(tuple("2.1", "Thi đua giữ gìn hẻm phố sạch."), tuple("2.2", "Thi đua giúp hộ nghèo."));
    }

    @Test
    void readsDecimalsBelowAnItemButNotItsLetters() {
        Outline outline = SampleWork.outline("""
                II. NỘI DUNG THI ĐUA

                1. Thi đua lao động giỏi

                a) Mỗi người một sáng kiến.

                2. Thi đua học tập

                2.1. Học ngoại ngữ.
                """);

        assertThat(ContentReader.read(outline)).extracting(Content::no).containsExactly("1", "2", "2.1");
    }

    @Test
    void readsItemsBelowRomanGroups() {
        List<Content> contents = ContentReader.read(Outline.of("""
                KẾ HOẠCH
                Phát động phong trào thi đua năm 2026

                A. MỤC ĐÍCH

                B. NỘI DUNG THI ĐUA

                I. Trong cơ quan

                1. Nâng cao kỷ luật.

                2. Giữ gìn đoàn kết.

                II. Trong doanh nghiệp

                1. Tăng năng suất.
                """));

        assertThat(contents).extracting(Content::no).containsExactly("I", "1", "2", "II", "1");
    }

    @Test
    void takesTasksThatAMeetingDecided() {
        Outline outline = SampleWork.outline("""
                II. HỘI NGHỊ ĐÃ QUYẾT ĐỊNH CÁC MỤC TIÊU, NHIỆM VỤ NĂM HỌC 2026 - 2027

                1.1 Giữ vững nề nếp.

                1.2 Nâng chất lượng dạy học.
                """);

        assertThat(ContentReader.read(outline)).extracting(Content::no).containsExactly("1.1", "1.2");
    }

    @Test
    void takesTasksWhereNoSectionNamesContents() {
        Outline outline = SampleWork.outline("""
                II. NHIỆM VỤ CHUNG

                1. Thực hiện tốt chủ trương.

                III. NHIỆM VỤ CỤ THỂ

                1. Trồng cây xanh.

                2. Sửa đường hẻm.

                IV. TỔ CHỨC THỰC HIỆN

                1. Khu phố 1 phát động.
                """);

        assertThat(ContentReader.read(outline))
                .extracting(Content::text)
                .containsExactly("Trồng cây xanh.", "Sửa đường hẻm.");
        assertThat(ContentReader.read(outline)).extracting(Content::certainty).containsOnly(Certainty.UNSURE);
    }

    @Test
    void findsNothingInPlainProse() {
        Outline outline = SampleWork.outline("""
                II. NỘI DUNG THI ĐUA

                Các khu phố thi đua giữ gìn vệ sinh.

                III. NHIỆM VỤ

                1. Trồng cây xanh.
                """);

        assertThat(ContentReader.read(outline)).isEmpty();
    }

    @Test
    void takesItemsOfADirectiveThatChargeNobody() {
        Outline outline = Outline.of("""
                Số: 03/CT-UBND
                Hoa Sen, ngày 10 tháng 01 năm 2026
                CHỈ THỊ
                Về việc phát động phong trào thi đua năm 2026

                Chủ tịch Ủy ban nhân dân phường yêu cầu thực hiện các nội dung sau:

                1. Tuyên truyền sâu rộng về thi đua.

                2. Đổi mới công tác khen thưởng.

                3. Giao Phòng Kinh tế theo dõi, đôn đốc.
                """);

        assertThat(ContentReader.read(outline)).extracting(Content::no).containsExactly("1", "2");
    }

    @Test
    void readsContentsCountedInWords() {
        Outline outline = SampleWork.outline("""
                II. NỘI DUNG THI ĐUA

                Thứ nhất, thi đua trồng cây.

                Thứ hai, thi đua dọn vệ sinh.
                """);

        assertThat(ContentReader.read(outline)).extracting(Content::no).containsExactly("Thứ nhất", "Thứ hai");
    }

    @Test
    void readsContentsThatLostTheirBullets() {
        Outline outline = SampleWork.outline("""
                II. NỘI DUNG THI ĐUA

                Thi đua trồng cây.

                Thi đua dọn vệ sinh.
                """);

        assertThat(ContentReader.read(outline))
                .extracting(Content::text)
                .containsExactly("Thi đua trồng cây.", "Thi đua dọn vệ sinh.");
    }

    @Test
    void readsContentsThatSayOneIsTwoIs() {
        Outline outline = SampleWork.outline("""
                II. NỘI DUNG THI ĐUA

                Một là, thi đua trồng cây.

                Hai là: thi đua dọn vệ sinh.
                """);

        assertThat(ContentReader.read(outline)).extracting(Content::no).containsExactly("Một", "Hai");
    }
}
