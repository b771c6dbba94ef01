package vn.thidua.programme.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.organization.UnitId;

/** What forms and tables of a campaign can name: its contents, and units. */
@Component
public class CampaignBook {

    private final Campaigns campaigns;
    private final BodyReads bodies;
    private final UnitBook units;

    CampaignBook(Campaigns campaigns, BodyReads bodies, UnitBook units) {
        this.campaigns = campaigns;
        this.bodies = bodies;
        this.units = units;
    }

    /** Returns the contents of a campaign, in their order. */
    public List<CampaignContent> contents(CampaignId campaign) {
        return bodies.contents(campaign);
    }

    /**
     * Opens the book as of today.
     *
     * @param named units that things which are there name, ended or not
     */
    public Open open(CampaignId campaign, Collection<UnitId> named) {
        return new Open(contents(campaign), units.open(campaigns.addressed(campaign), named));
    }

    /** Opens the book of all campaigns, which knows no contents. */
    public Open open(Collection<UnitId> named) {
        return new Open(List.of(), units.open(List.of(), named));
    }

    /** What there is to be named. */
    public record Open(List<CampaignContent> contents, UnitBook.Open units) {

        /** Returns the id of a content that a form sent. */
        public Optional<UUID> content(String id) {
            return contents.stream()
                    .map(CampaignContent::id)
                    .filter(one -> one.toString().equals(id))
                    .findFirst();
        }

        /**
         * Returns the id of a content that a form sent of something that is there: that may go on serving a content which the campaign has no more.
         *
         * @param own what it serves already, or null
         */
        public Optional<UUID> content(String id, @Nullable UUID own) {
            return own != null && own.toString().equals(id) ? Optional.of(own) : content(id);
        }

        /** Returns what a content is about, empty for none. */
        public String title(@Nullable UUID content) {
            return find(content).map(CampaignContent::title).orElse("");
        }

        /** Returns the number by which tables name a content, empty for none. */
        public String number(@Nullable UUID content) {
            return find(content).map(CampaignContent::number).orElse("");
        }

        private Optional<CampaignContent> find(@Nullable UUID content) {
            return contents.stream().filter(one -> one.id().equals(content)).findFirst();
        }
    }
}
