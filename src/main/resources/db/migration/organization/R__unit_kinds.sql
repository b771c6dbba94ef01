-- Administrative levels until and since 1 July 2025: Law 72/2025/QH15 on the organisation of local government, Resolution 203/2025/QH15.
insert into unit_kind (code, name_vi, name_en, plural_vi, rank, starts_on, ends_on) values
    ('PROVINCE',        'Tỉnh, thành phố',             'Province or city',              'tỉnh, thành phố',   10, null, null),
    ('PROVINCE_OFFICE', 'Sở, ban, ngành tỉnh',         'Provincial department',         'sở, ban, ngành',    12, null, null),
    ('DISTRICT',        'Quận, huyện, thị xã',         'District (until mid-2025)',     'quận, huyện',       20, null, '2025-07-01'),
    ('DISTRICT_OFFICE', 'Phòng, ban cấp huyện',        'District office',               'phòng, ban, ngành', 22, null, '2025-07-01'),
    ('WARD',            'Phường',                      'Ward',                          'phường',            30, null, null),
    ('COMMUNE',         'Xã, thị trấn, đặc khu',       'Commune',                       'xã, thị trấn',      30, null, null),
    ('COMMUNE_OFFICE',  'Phòng, ban cấp xã',           'Office of a commune or ward',   'phòng, ban',        32, null, null),
    ('NEIGHBOURHOOD',   'Khu phố, thôn, tổ dân phố',   'Neighbourhood',                 'khu phố',           40, null, null),
    ('SCHOOL',          'Trường học',                  'School',                        'trường học',        50, null, null),
    ('MASS_ORG',        'Mặt trận, đoàn thể',          'Front or mass organisation',    'đoàn thể',          52, null, null),
    ('PARTY_BODY',      'Cơ quan Đảng',                'Party body',                    'ban Đảng',          53, null, null),
    ('FORCE',           'Công an, quân sự',            'Police or military body',       'lực lượng vũ trang', 54, null, null),
    ('PUBLIC_SERVICE',  'Đơn vị sự nghiệp',            'Public service unit',           'đơn vị sự nghiệp',  56, null, null),
    ('ENTERPRISE',      'Doanh nghiệp',                'Enterprise',                    'doanh nghiệp',      60, null, null),
    ('COOPERATIVE',     'Hợp tác xã',                  'Cooperative',                   'hợp tác xã',        62, null, null)
on conflict (code) do update set
    name_vi = excluded.name_vi, name_en = excluded.name_en, plural_vi = excluded.plural_vi,
    rank = excluded.rank, starts_on = excluded.starts_on, ends_on = excluded.ends_on;
