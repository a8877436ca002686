-- UN Comtrade prints letters beside its numbers. Mostly they are those of the territory; here are the others: the successor's
-- beside a former state, Monaco's beside what is not specified within the European Union, one code beside two.
alter table territory_code add printed varchar(3);

comment on column territory_code.printed is 'What the publisher prints in letters beside the code, where that is not the territory''s key';

update territory_code set printed = beside.letters
from (values
    ('58', 'BEL'), ('280', 'DEU'), ('356', 'IND'), ('588', 'PAK'), ('230', 'ETH'), ('532', 'ANT'), ('590', 'PAN'),
    ('658', 'KNA'), ('736', 'SDN'), ('841', 'USA'), ('868', 'VNM'), ('886', 'YEM'), ('492', 'MCO'), ('636', 'A79')
) as beside (code, letters)
where scheme = 'COMTRADE' and territory_code.code = beside.code;
