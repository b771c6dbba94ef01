package vn.thidua.campaign.web;

/** A thing of a campaign as it stands in the list of its page. */
public sealed interface ThingRow
        permits ContentsPage.Row, TargetsPage.Row, AssignmentsPage.Task, CalendarPage.Rule, CommendationsPage.Promise {}
