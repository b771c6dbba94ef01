-- Administrative levels until and since 1 July 2025: Law 72/2025/QH15 on the organisation of local government, Resolution 203/2025/QH15.
insert into unit_kind (code, name_vi, name_en, plural_vi, rank, starts_on, ends_on, serves_parent) values
    ('PROVINCE',        'Tỉnh, thành phố',             'Province or city',              'tỉnh, thành phố',   10, null, null, false),
    ('PROVINCE_OFFICE', 'Sở, ban, ngành tỉnh',         'Provincial department',         'sở, ban, ngành',    12, null, null, true),
    ('DISTRICT',        'Quận, huyện, thị xã',         'District (until mid-2025)',     'quận, huyện',       20, null, '2025-07-01', false),
    ('DISTRICT_OFFICE', 'Phòng, ban cấp huyện',        'District office',               'phòng, ban, ngành', 22, null, '2025-07-01', true),
    ('WARD',            'Phường',                      'Ward',                          'phường',            30, null, null, false),
    ('COMMUNE',         'Xã, thị trấn, đặc khu',       'Commune',                       'xã, thị trấn',      30, null, null, false),
    ('COMMUNE_OFFICE',  'Phòng, ban cấp xã',           'Office of a commune or ward',   'phòng, ban',        32, null, null, true),
    ('NEIGHBOURHOOD',   'Khu phố, thôn, tổ dân phố',   'Neighbourhood',                 'khu phố',           40, null, null, false),
    ('SCHOOL',          'Trường học',                  'School',                        'trường học',        50, null, null, false),
    ('MASS_ORG',        'Mặt trận, đoàn thể',          'Front or mass organisation',    'đoàn thể',          52, null, null, false),
    ('PARTY_BODY',      'Cơ quan Đảng',                'Party body',                    'ban Đảng',          53, null, null, false),
    ('FORCE',           'Công an, quân sự',            'Police or military body',       'lực lượng vũ trang', 54, null, null, false),
    ('PUBLIC_SERVICE',  'Đơn vị sự nghiệp',            'Public service unit',           'đơn vị sự nghiệp',  56, null, null, false),
    ('ENTERPRISE',      'Doanh nghiệp',                'Enterprise',                    'doanh nghiệp',      60, null, null, false),
    ('COOPERATIVE',     'Hợp tác xã',                  'Cooperative',                   'hợp tác xã',        62, null, null, false),
    ('HOUSEHOLD',       'Hộ gia đình',                 'Household',                     'hộ gia đình',       70, null, null, false)
on conflict (code) do update set
    name_vi = excluded.name_vi, name_en = excluded.name_en, plural_vi = excluded.plural_vi,
    rank = excluded.rank, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
    serves_parent = excluded.serves_parent;
