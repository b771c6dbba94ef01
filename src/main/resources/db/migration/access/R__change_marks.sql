select mark_changes('ACCESS', '{account, role_grant, delegation}');
