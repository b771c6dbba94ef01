select mark_changes('LAW', '{local_rule, local_form, free_day}');
