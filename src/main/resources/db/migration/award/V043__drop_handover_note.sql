alter table award_certificate drop column handed_note;
