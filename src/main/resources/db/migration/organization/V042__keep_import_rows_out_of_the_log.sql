-- Rows that wait can be read anew from the file, so the log need not carry them: writing them takes half the time. After a fall of the database server they are gone and are read anew.
alter table import_person set unlogged;
alter table import_unit set unlogged;
alter table import_cluster set unlogged;

-- Ids that grow keep together in the indexes what comes in together.
alter table import_person alter column person_id set default uuidv7();
alter table import_person alter column position_id set default uuidv7();

-- Which unit and whom a row is about is found after it is written; it finds room beside the row.
alter table import_person set (fillfactor = 60);
