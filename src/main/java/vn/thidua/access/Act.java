package vn.thidua.access;

import static vn.thidua.access.Role.ADMINISTRATOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.LEADER;
import static vn.thidua.access.Role.STANDING_OFFICER;
import static vn.thidua.access.Role.UNIT_OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Everything a person can do, and the roles that may: the one place where rights are decided. Every endpoint names its act with {@link Needs}. */
public enum Act {
    /** See one's own work, notices, calendar and account. */
    USE_OWN_DESK(ADMINISTRATOR, STANDING_OFFICER, LEADER, UNIT_OFFICER, COUNCIL_MEMBER),
    /** Read plan documents and what was read in them. */
    SEE_PLANS(STANDING_OFFICER, LEADER),
    /** Upload plan documents and revise them. */
    UPLOAD_PLAN(STANDING_OFFICER),
    /** Decide on what was read in a plan. */
    REVIEW_PLAN(STANDING_OFFICER, LEADER),
    /** Approve a reviewed plan. */
    APPROVE_PLAN(STANDING_OFFICER, LEADER),
    /** See campaigns that are the actor's to see. */
    SEE_CAMPAIGNS(STANDING_OFFICER, LEADER, UNIT_OFFICER, COUNCIL_MEMBER),
    /** Make campaigns, by hand or from older ones. */
    START_CAMPAIGN(STANDING_OFFICER),
    /** Begin a campaign of one's own unit that carries out one of a higher level. */
    ADOPT_CAMPAIGN(STANDING_OFFICER, UNIT_OFFICER),
    /** Change and launch campaigns that one's office runs, or by which one's own unit carries out one of a higher level. */
    RUN_CAMPAIGN(STANDING_OFFICER, UNIT_OFFICER),
    /** Direct tasks, key works, the year's programme and meetings of the campaigns that one's office runs. */
    DIRECT_WORK(STANDING_OFFICER),
    /** Write down and hand in what one's own unit promises in campaigns. */
    REGISTER(STANDING_OFFICER, UNIT_OFFICER),
    /** See what units promise: one's own, those below, and what is for the contents that one's unit leads. */
    SEE_REGISTRATIONS(STANDING_OFFICER, LEADER, UNIT_OFFICER, COUNCIL_MEMBER),
    /** Accept works for the contents that one's own unit leads, or give them back. */
    ACCEPT_WORKS(STANDING_OFFICER, UNIT_OFFICER),
    /** Sign the pledge of a cluster for one's own unit; write its text where one heads the cluster or runs the campaign. */
    SIGN_PLEDGE(STANDING_OFFICER, LEADER, UNIT_OFFICER),
    /** Type and hand in the reports of one's own unit. */
    REPORT(STANDING_OFFICER, UNIT_OFFICER),
    /** Hand in figures of many units at once, in campaigns that one's office runs. */
    REPORT_FOR_UNITS(STANDING_OFFICER),
    /** See what units reported and what it adds up to, in campaigns that are the actor's to see. */
    SEE_RESULTS(STANDING_OFFICER, LEADER, UNIT_OFFICER, COUNCIL_MEMBER),
    /** Stand for figures of the targets that one's own unit leads, correct them or give them back. */
    VERIFY(STANDING_OFFICER, UNIT_OFFICER),
    /** Open files that prove something, where the thing that they prove is the actor's to see. */
    SEE_EVIDENCE(STANDING_OFFICER, LEADER, UNIT_OFFICER, COUNCIL_MEMBER),
    /** Ask units that the role looks after, or those of a campaign that one's office runs, why a target is missed. */
    ASK_EXPLANATION(STANDING_OFFICER, LEADER),
    /** See the meetings that look after the campaigns that one's office runs, and what they concluded. */
    SEE_MEETINGS(STANDING_OFFICER, LEADER),
    /** Close reporting periods of campaigns that one's office runs, or one's unit to carry out a higher one, and open them again. */
    CLOSE_PERIOD(STANDING_OFFICER, UNIT_OFFICER),
    /** See scales and try them. */
    SEE_SCALES(STANDING_OFFICER, LEADER, UNIT_OFFICER, COUNCIL_MEMBER),
    /** Write, change and issue scales. */
    MANAGE_SCALES(STANDING_OFFICER),
    /** See score sheets and places that are the actor's to see. */
    SEE_SCORES(STANDING_OFFICER, LEADER, UNIT_OFFICER, COUNCIL_MEMBER),
    /** Score one's own unit, another one of the cluster, or what one's own unit verifies. */
    SCORE(STANDING_OFFICER, UNIT_OFFICER),
    /** Open rounds of scoring, decide ties, finalise places. */
    RUN_SCORING(STANDING_OFFICER),
    /** Decide the grades of a year. */
    GRADE_YEAR(STANDING_OFFICER, LEADER),
    /** Propose the grades of a year for one's own unit and its people. */
    PROPOSE_GRADES(STANDING_OFFICER, UNIT_OFFICER),
    /** See the law of awards: titles and forms, what each asks for, who decides, and how much money. */
    SEE_LAW(ADMINISTRATOR, STANDING_OFFICER, LEADER, UNIT_OFFICER, COUNCIL_MEMBER),
    /** Write the rules of the province over the law of the nation, and the calendar of its working days. */
    KEEP_LAW(ADMINISTRATOR, STANDING_OFFICER),
    /** See the register of honours: those of the units that the role looks after, and of their people. */
    SEE_HONOURS(STANDING_OFFICER, LEADER, UNIT_OFFICER, COUNCIL_MEMBER),
    /** Enter old awards into the register of honours, and note which were taken back. */
    KEEP_HONOURS(STANDING_OFFICER),
    /** Write down initiatives of the people of the units that the role looks after, and what they were used for. */
    KEEP_INITIATIVES(STANDING_OFFICER, UNIT_OFFICER),
    /** See rounds of commendation, and proposals that are the actor's to see. */
    SEE_ROUNDS(STANDING_OFFICER, LEADER, UNIT_OFFICER, COUNCIL_MEMBER),
    /** Propose people, units and households of one's own unit for commendation. */
    PROPOSE(STANDING_OFFICER, UNIT_OFFICER),
    /** Open rounds of commendation of the body that one's office serves, receive proposals and judge them. */
    RUN_AWARDS(STANDING_OFFICER),
    /** See the councils of units that the role looks after and those on which one sits, with their sessions. */
    SEE_COUNCILS(STANDING_OFFICER, LEADER, UNIT_OFFICER, COUNCIL_MEMBER),
    /** Write down who sits on councils of the body that one's office serves, hold their sessions and count. */
    RUN_COUNCIL(STANDING_OFFICER),
    /** Vote from one's own seat in a session of a council. */
    VOTE(STANDING_OFFICER, LEADER, UNIT_OFFICER, COUNCIL_MEMBER),
    /** See decisions on awards: those of the bodies that the role looks after, and those in which somebody of its units stands. */
    SEE_DECISIONS(STANDING_OFFICER, LEADER, UNIT_OFFICER, COUNCIL_MEMBER),
    /** Draft decisions on awards of the body that one's office serves. */
    DRAFT_DECISIONS(STANDING_OFFICER),
    /** Give decisions on awards their number and take the signed paper, for the body that one leads or whose office one is. */
    ISSUE_DECISIONS(STANDING_OFFICER, LEADER),
    /** Take awards back, let them stand again, correct misprints. */
    REVOKE_AWARDS(STANDING_OFFICER, LEADER),
    /** Answer for one's own unit whether something speaks against those who are proposed elsewhere. */
    ANSWER_CLEARANCE(STANDING_OFFICER, LEADER, UNIT_OFFICER),
    /** See rewards, payments and the fund of the bodies that the role looks after. */
    SEE_MONEY(STANDING_OFFICER, LEADER),
    /** Pay the rewards of the body that one's office serves, and take them back; can be handed over by itself to whoever keeps the accounts. */
    PAY_REWARDS(STANDING_OFFICER),
    /** Keep the fund of the body that one's office serves. */
    KEEP_FUND(STANDING_OFFICER),
    /** Print, seal and hand over certificates of the body that one's office serves, and keep its designs, blanks, printers and keys. */
    PRINT_AWARDS(STANDING_OFFICER),
    /** See units. */
    SEE_UNITS(ADMINISTRATOR, STANDING_OFFICER, LEADER),
    /** Create and change units, their names and aliases. */
    MANAGE_UNITS(ADMINISTRATOR, STANDING_OFFICER),
    /** Merge, split, dissolve, rename, move units by a legal basis and on a day; abolish levels. */
    REORGANISE(ADMINISTRATOR),
    /** See people of the units that the role looks after. */
    SEE_PEOPLE(ADMINISTRATOR, STANDING_OFFICER, UNIT_OFFICER),
    /** See and change people of every unit, and those who have none. */
    REACH_ALL_PEOPLE(ADMINISTRATOR),
    /** Register people of the units that the role looks after, change them and their positions. */
    MANAGE_PEOPLE(ADMINISTRATOR, STANDING_OFFICER, UNIT_OFFICER),
    /** See identity numbers in full, with a reason that is logged. */
    OPEN_IDENTITY(ADMINISTRATOR, STANDING_OFFICER),
    /** Merge files of one person, and take that back. */
    MERGE_PEOPLE(ADMINISTRATOR, STANDING_OFFICER),
    /** Hand people their data, and erase them where the law allows. */
    ANSWER_PERSON(ADMINISTRATOR, STANDING_OFFICER),
    /** Decide which extra facts about people the office keeps, and what for. */
    CHOOSE_FACTS(ADMINISTRATOR),
    /** See clusters and blocks. */
    SEE_CLUSTERS(ADMINISTRATOR, STANDING_OFFICER, LEADER, UNIT_OFFICER, COUNCIL_MEMBER),
    /** Make and change clusters and blocks. */
    MANAGE_CLUSTERS(ADMINISTRATOR, STANDING_OFFICER),
    /** Hand in tables of units, people, positions and clusters, and have them applied; take such tables out. */
    IMPORT_TABLES(ADMINISTRATOR, STANDING_OFFICER),
    /** Create accounts, grant and withdraw roles. */
    MANAGE_ACCOUNTS(ADMINISTRATOR),
    /** See the mail that was written, and ask for it to be sent. */
    READ_OUTBOX(ADMINISTRATOR),
    /** Read the audit trail of the units within reach. */
    READ_AUDIT(ADMINISTRATOR, LEADER),
    /** Read the audit trail of every unit. */
    READ_WHOLE_AUDIT(ADMINISTRATOR);

    private final Set<Role> roles;

    Act(Role... roles) {
        this.roles = EnumSet.copyOf(List.of(roles));
    }

    /** Tells whether someone with the role may do this. */
    public boolean allowedTo(Role role) {
        return roles.contains(role);
    }
}
