select mark_changes('PERIOD', '{report_period_closing}');
