select mark_changes('ORGANIZATION', '{unit, unit_kind, unit_name, unit_parent, unit_line, unit_succession}');
