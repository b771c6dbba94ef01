package vn.thidua.regulation.condition;

import java.util.List;

/** What a standard can ask about. The order of words in a scale is from low to high. */
public enum Fact {
    /** Grade of the year, of a person or a collective (mức độ hoàn thành nhiệm vụ). */
    YEARLY_GRADE(Scale.GRADE, Scale.NONE),
    /** How many years in a row, the one at issue among them, were graded at least so. */
    CONSECUTIVE_GRADE(Scale.NUMBER, Scale.GRADE),
    /** Has the title for the year at issue. */
    TITLE(Scale.NONE, Scale.FORM),
    /** For how many years in a row before the one at issue the title was given. */
    CONSECUTIVE_TITLE(Scale.NUMBER, Scale.FORM),
    /** How often this was ever awarded. */
    AWARDED(Scale.NUMBER, Scale.FORM),
    /** Meets the standard of another title. */
    STANDARD(Scale.NONE, Scale.FORM),
    /** The widest circle in which an initiative of the year is recognised. */
    INITIATIVE(Scale.CIRCLE, Scale.NONE),
    /** How many initiatives are recognised in at least this circle within the time at issue. */
    INITIATIVES(Scale.NUMBER, Scale.CIRCLE),
    /** Research that was accepted in the year. */
    RESEARCH(Scale.NONE, Scale.NONE),
    /** Resourceful and brave in combat or in service. */
    RESOURCEFUL(Scale.NONE, Scale.NONE),
    /** Takes part in campaigns. */
    TAKES_PART(Scale.NONE, Scale.NONE),
    /** Was disciplined at least so within the time at issue. */
    DISCIPLINED(Scale.NONE, Scale.DISCIPLINE),
    /** How many members were disciplined at least so. */
    MEMBERS_DISCIPLINED(Scale.NUMBER, Scale.DISCIPLINE),
    /** Months in service by the end of the year at issue. */
    MONTHS_SERVED(Scale.NUMBER, Scale.NONE),
    /** Share of members who completed their tasks, per cent. */
    MEMBERS_COMPLETED(Scale.NUMBER, Scale.NONE),
    /** Share of members who have a title for the year, per cent. */
    SHARE(Scale.NUMBER, Scale.FORM),
    /** How many members have a title for the year. */
    COUNT(Scale.NUMBER, Scale.FORM),
    /** First in its cluster or block. */
    LEADS_CLUSTER(Scale.NONE, Scale.NONE),
    /** Reached all targets and exceeded some. */
    TARGETS_EXCEEDED(Scale.NONE, Scale.NONE),
    /** Keeps to the law and the rules of the body. */
    LAW_ABIDING(Scale.NONE, Scale.NONE),
    /** The collective is united. */
    UNITY(Scale.NONE, Scale.NONE),
    /** Did well in a campaign. */
    CAMPAIGN_MERIT(Scale.NONE, Scale.NONE),
    /** Excelled in a campaign. */
    CAMPAIGN_EXCELLENCE(Scale.NONE, Scale.NONE),
    /** Did something out of the ordinary that had an effect in the field of the body. */
    AD_HOC_MERIT(Scale.NONE, Scale.NONE),
    /** The same, with an effect in the whole province or sector. */
    AD_HOC_PROVINCE_MERIT(Scale.NONE, Scale.NONE),
    /** Contributed much to the development of the province. */
    CONTRIBUTION(Scale.NONE, Scale.NONE),
    /** A worker or farmer whose achievement has an effect in the whole commune. */
    DIRECT_WORKER_MERIT(Scale.NONE, Scale.NONE),
    /** Gave labour, land or property. */
    GIVES_LABOUR_OR_PROPERTY(Scale.NONE, Scale.NONE),
    /** Gave much of it. */
    GIVES_MUCH_LABOUR_OR_PROPERTY(Scale.NONE, Scale.NONE),
    /** The collective that the person heads did excellently. */
    HEADED_COLLECTIVE_EXCELS(Scale.NONE, Scale.NONE);

    private final Scale measured;
    private final Scale asked;

    Fact(Scale measured, Scale asked) {
        this.measured = measured;
        this.asked = asked;
    }

    /** In which words an answer is given. */
    public enum Scale {
        /** Yes or no. */
        NONE(),
        /** A number. */
        NUMBER(),
        /** Code of a title or form. */
        FORM(),
        /** Grades of a year. */
        GRADE("NOT_DONE", "DONE", "GOOD", "EXCELLENT"),
        /** Circles in which an initiative is recognised. */
        CIRCLE("BASE", "PROVINCE", "NATION"),
        /** Disciplinary measures: khiển trách, cảnh cáo and what is harder. */
        DISCIPLINE("REPRIMAND", "WARNING", "HARDER");

        private final List<String> words;

        Scale(String... words) {
            this.words = List.of(words);
        }

        /** Returns its words from low to high; none where it has no words of its own. */
        public List<String> words() {
            return words;
        }

        /** Returns the place of a word, from 0; below 0 where it is none of them. */
        public int place(String word) {
            return words.indexOf(word);
        }
    }

    /** Returns in which words the fact is measured; {@link Scale#NONE} is yes or no. */
    public Scale measured() {
        return measured;
    }

    /** Returns of what it is asked, in brackets behind its name; {@link Scale#NONE} where nothing stands there. */
    public Scale asked() {
        return asked;
    }
}
