-- Until 2023 UN Comtrade printed the same letters beside its numbers, but its own for the world and the European Union.
update territory_code set printed = beside.letters
from (values
    ('0', 'WLD'), ('97', 'EU2'), ('58', 'BEL'), ('280', 'DEU'), ('356', 'IND'), ('588', 'PAK'), ('230', 'ETH'),
    ('532', 'ANT'), ('590', 'PAN'), ('658', 'KNA'), ('736', 'SDN'), ('841', 'USA'), ('868', 'VNM'), ('886', 'YEM'),
    ('492', 'MCO'), ('636', 'A79')
) as beside (code, letters)
where scheme = 'COMTRADE_LEGACY' and territory_code.code = beside.code;
