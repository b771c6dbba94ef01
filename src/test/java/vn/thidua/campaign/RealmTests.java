package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.CampaignOffice;
import vn.thidua.campaign.domain.CampaignOffice.Meaning;
import vn.thidua.campaign.domain.OfficeDesk;
import vn.thidua.campaign.domain.OfficeDesk.Answer;
import vn.thidua.campaign.domain.OfficeReads;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;

/** Two bodies on one database: names in the plans of one mean its own units, and what its office says of a name is not said for the other. */
@SpringBootTest(properties = "thidua.test=realm")
@Import(Office.class)
class RealmTests {

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private OfficeDesk answers;

    @Autowired
    private OfficeReads offices;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void wardsOfAnotherBodyAreNotMeant() {
        CampaignId id = desk.draft(
                SamplePlan.usual("81/KH-UBND")
                        .issuedBy("Ủy ban nhân dân quận Chưa Biết")
                        .approvedFor(office.home),
                By.PROGRAM);
        CampaignOffice wards = named(id, "UBND 3 phường");
        assertThat(wards.meaning()).isEqualTo(Meaning.UNITS);
        assertThat(wards.units()).hasSize(3).contains(office.ward1).doesNotContain(office.outside);
    }

    @Test
    void oneUnitIsRememberedForTheBodyThatSaidSo() {
        answer(
                campaign("82/KH-UBND", "Tổ Hoa Lạ", office.home),
                "Tổ Hoa Lạ",
                new Answer.TheseUnits(List.of(office.school)));
        assertThat(named(campaign("83/KH-UBND", "Tổ Hoa Lạ", office.home), "Tổ Hoa Lạ")
                        .units())
                .containsExactly(office.school);
        assertThat(named(campaign("84/KH-UBND", "Tổ Hoa Lạ", office.outside), "Tổ Hoa Lạ")
                        .meaning())
                .isEqualTo(Meaning.UNSURE);
    }

    @Test
    void eachBodyKeepsItsOwnMeaning() {
        answer(
                campaign("85/KH-UBND", "Tổ Cây Lạ", office.home),
                "Tổ Cây Lạ",
                new Answer.TheseUnits(List.of(office.school, office.ward1)));
        answer(campaign("86/KH-UBND", "Tổ Cây Lạ", office.outside), "Tổ Cây Lạ", new Answer.Nobody());
        assertThat(named(campaign("87/KH-UBND", "Tổ Cây Lạ", office.home), "Tổ Cây Lạ")
                        .units())
                .containsExactlyInAnyOrder(office.school, office.ward1);
        assertThat(named(campaign("88/KH-UBND", "Tổ Cây Lạ", office.outside), "Tổ Cây Lạ")
                        .meaning())
                .isEqualTo(Meaning.NOBODY);
    }

    @Test
    void allOfAKindAreThoseBelowTheBody() {
        CampaignId id = campaign("89/KH-UBND", "Tổ Cỏ Lạ", office.home);
        answer(id, "Tổ Cỏ Lạ", new Answer.AllOfKind("WARD"));
        assertThat(named(id, "Tổ Cỏ Lạ").units()).hasSize(3).doesNotContain(office.outside);
    }

    private CampaignId campaign(String number, String name, UnitId owner) {
        return desk.draft(
                SamplePlan.numbered(number)
                        .issuedBy("Ủy ban nhân dân quận Chưa Biết")
                        .content("1", "Giữ sạch đường phố", 0, 100)
                        .assignment("1", "Trồng hoa", List.of(name), List.of(), 20)
                        .approvedFor(owner),
                By.PROGRAM);
    }

    private void answer(CampaignId id, String name, Answer answer) {
        answers.answer(id, named(id, name).folded(), answer, By.PROGRAM);
    }

    private CampaignOffice named(CampaignId id, String name) {
        return offices.of(id).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
