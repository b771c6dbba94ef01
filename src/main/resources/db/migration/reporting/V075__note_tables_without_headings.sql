comment on column report_workbook_layout.heading_row is 'Row of the headings, as Excel shows it; 0 where the table has none';
comment on column report_workbook_column.heading is 'What stood above it when it was chosen; in a table without headings what stood first in the column of names, else nothing; where something else stands there, the person is asked again';
