package vn.thidua.demo;

import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignOffice;
import vn.thidua.campaign.domain.OfficeDesk;
import vn.thidua.campaign.domain.OfficeReads;
import vn.thidua.shared.By;

/** Says which units are meant where the program asks: those that it proposes. */
@DemoOnly
class DemoAnswers {

    private final OfficeReads offices;
    private final OfficeDesk desk;

    DemoAnswers(OfficeReads offices, OfficeDesk desk) {
        this.offices = offices;
        this.desk = desk;
    }

    /** Answers for every name of the campaign that is unclear and has proposals. */
    void give(CampaignId campaign, By by) {
        offices.of(campaign).stream()
                .filter(CampaignOffice::unclear)
                .filter(office -> !office.candidates().isEmpty())
                .forEach(office -> desk.answer(
                        campaign, office.folded(), new OfficeDesk.Answer.TheseUnits(office.candidates()), by));
    }
}
