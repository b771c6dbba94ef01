-- Law 22/2008/QH12 and its successors on cadres and civil servants, Law 58/2010/QH12 on public employees, the labour code; people without such a position can be commended too.
insert into position_category (code, name_vi, name_en, rank) values
    ('CADRE',           'Cán bộ',                'Cadre',           10),
    ('CIVIL_SERVANT',   'Công chức',             'Civil servant',   20),
    ('PUBLIC_EMPLOYEE', 'Viên chức',             'Public employee', 30),
    ('WORKER',          'Người lao động',        'Worker',          40),
    ('SOLDIER',         'Chiến sĩ',              'Soldier',         50),
    ('CITIZEN',         'Nhân dân',              'Citizen',         60)
on conflict (code) do update set name_vi = excluded.name_vi, name_en = excluded.name_en, rank = excluded.rank;
