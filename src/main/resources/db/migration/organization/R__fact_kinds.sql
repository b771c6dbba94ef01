-- Sensitive or needed by few forms only; off until an office says what for (Law 91/2025/QH15, Decree 356/2025/NĐ-CP).
insert into fact_kind (code, name_vi, name_en, rank) values
    ('ETHNICITY',       'Dân tộc',                    'Ethnicity',                 10),
    ('PARTY_SINCE',     'Ngày vào Đảng',              'Party member since',        20),
    ('QUALIFICATION',   'Trình độ chuyên môn',        'Qualification',             30),
    ('POLITICAL_LEVEL', 'Trình độ lý luận chính trị', 'Level of political theory', 40)
on conflict (code) do update set name_vi = excluded.name_vi, name_en = excluded.name_en, rank = excluded.rank;
