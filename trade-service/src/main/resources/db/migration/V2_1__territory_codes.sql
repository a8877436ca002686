-- The data of V2_0, of our own making. What changes in it comes as a further migration with dates.

-- The states of ISO 3166-1. They have no dates: a state's code may stand in a table of any year.
create temporary table iso (alpha3 text, alpha2 text, number text) on commit drop;
insert into iso (alpha3, alpha2, number) values
    ('ABW', 'AW', '533'), ('AFG', 'AF', '4'), ('AGO', 'AO', '24'), ('AIA', 'AI', '660'), ('ALA', 'AX', '248'),
    ('ALB', 'AL', '8'), ('AND', 'AD', '20'), ('ARE', 'AE', '784'), ('ARG', 'AR', '32'), ('ARM', 'AM', '51'),
    ('ASM', 'AS', '16'), ('ATA', 'AQ', '10'), ('ATF', 'TF', '260'), ('ATG', 'AG', '28'), ('AUS', 'AU', '36'),
    ('AUT', 'AT', '40'), ('AZE', 'AZ', '31'), ('BDI', 'BI', '108'), ('BEL', 'BE', '56'), ('BEN', 'BJ', '204'),
    ('BES', 'BQ', '535'), ('BFA', 'BF', '854'), ('BGD', 'BD', '50'), ('BGR', 'BG', '100'), ('BHR', 'BH', '48'),
    ('BHS', 'BS', '44'), ('BIH', 'BA', '70'), ('BLM', 'BL', '652'), ('BLR', 'BY', '112'), ('BLZ', 'BZ', '84'),
    ('BMU', 'BM', '60'), ('BOL', 'BO', '68'), ('BRA', 'BR', '76'), ('BRB', 'BB', '52'), ('BRN', 'BN', '96'),
    ('BTN', 'BT', '64'), ('BVT', 'BV', '74'), ('BWA', 'BW', '72'), ('CAF', 'CF', '140'), ('CAN', 'CA', '124'),
    ('CCK', 'CC', '166'), ('CHE', 'CH', '756'), ('CHL', 'CL', '152'), ('CHN', 'CN', '156'), ('CIV', 'CI', '384'),
    ('CMR', 'CM', '120'), ('COD', 'CD', '180'), ('COG', 'CG', '178'), ('COK', 'CK', '184'), ('COL', 'CO', '170'),
    ('COM', 'KM', '174'), ('CPV', 'CV', '132'), ('CRI', 'CR', '188'), ('CUB', 'CU', '192'), ('CUW', 'CW', '531'),
    ('CXR', 'CX', '162'), ('CYM', 'KY', '136'), ('CYP', 'CY', '196'), ('CZE', 'CZ', '203'), ('DEU', 'DE', '276'),
    ('DJI', 'DJ', '262'), ('DMA', 'DM', '212'), ('DNK', 'DK', '208'), ('DOM', 'DO', '214'), ('DZA', 'DZ', '12'),
    ('ECU', 'EC', '218'), ('EGY', 'EG', '818'), ('ERI', 'ER', '232'), ('ESH', 'EH', '732'), ('ESP', 'ES', '724'),
    ('EST', 'EE', '233'), ('ETH', 'ET', '231'), ('FIN', 'FI', '246'), ('FJI', 'FJ', '242'), ('FLK', 'FK', '238'),
    ('FRA', 'FR', '250'), ('FRO', 'FO', '234'), ('FSM', 'FM', '583'), ('GAB', 'GA', '266'), ('GBR', 'GB', '826'),
    ('GEO', 'GE', '268'), ('GGY', 'GG', '831'), ('GHA', 'GH', '288'), ('GIB', 'GI', '292'), ('GIN', 'GN', '324'),
    ('GLP', 'GP', '312'), ('GMB', 'GM', '270'), ('GNB', 'GW', '624'), ('GNQ', 'GQ', '226'), ('GRC', 'GR', '300'),
    ('GRD', 'GD', '308'), ('GRL', 'GL', '304'), ('GTM', 'GT', '320'), ('GUF', 'GF', '254'), ('GUM', 'GU', '316'),
    ('GUY', 'GY', '328'), ('HKG', 'HK', '344'), ('HMD', 'HM', '334'), ('HND', 'HN', '340'), ('HRV', 'HR', '191'),
    ('HTI', 'HT', '332'), ('HUN', 'HU', '348'), ('IDN', 'ID', '360'), ('IMN', 'IM', '833'), ('IND', 'IN', '356'),
    ('IOT', 'IO', '86'), ('IRL', 'IE', '372'), ('IRN', 'IR', '364'), ('IRQ', 'IQ', '368'), ('ISL', 'IS', '352'),
    ('ISR', 'IL', '376'), ('ITA', 'IT', '380'), ('JAM', 'JM', '388'), ('JEY', 'JE', '832'), ('JOR', 'JO', '400'),
    ('JPN', 'JP', '392'), ('KAZ', 'KZ', '398'), ('KEN', 'KE', '404'), ('KGZ', 'KG', '417'), ('KHM', 'KH', '116'),
    ('KIR', 'KI', '296'), ('KNA', 'KN', '659'), ('KOR', 'KR', '410'), ('KWT', 'KW', '414'), ('LAO', 'LA', '418'),
    ('LBN', 'LB', '422'), ('LBR', 'LR', '430'), ('LBY', 'LY', '434'), ('LCA', 'LC', '662'), ('LIE', 'LI', '438'),
    ('LKA', 'LK', '144'), ('LSO', 'LS', '426'), ('LTU', 'LT', '440'), ('LUX', 'LU', '442'), ('LVA', 'LV', '428'),
    ('MAC', 'MO', '446'), ('MAF', 'MF', '663'), ('MAR', 'MA', '504'), ('MCO', 'MC', '492'), ('MDA', 'MD', '498'),
    ('MDG', 'MG', '450'), ('MDV', 'MV', '462'), ('MEX', 'MX', '484'), ('MHL', 'MH', '584'), ('MKD', 'MK', '807'),
    ('MLI', 'ML', '466'), ('MLT', 'MT', '470'), ('MMR', 'MM', '104'), ('MNE', 'ME', '499'), ('MNG', 'MN', '496'),
    ('MNP', 'MP', '580'), ('MOZ', 'MZ', '508'), ('MRT', 'MR', '478'), ('MSR', 'MS', '500'), ('MTQ', 'MQ', '474'),
    ('MUS', 'MU', '480'), ('MWI', 'MW', '454'), ('MYS', 'MY', '458'), ('MYT', 'YT', '175'), ('NAM', 'NA', '516'),
    ('NCL', 'NC', '540'), ('NER', 'NE', '562'), ('NFK', 'NF', '574'), ('NGA', 'NG', '566'), ('NIC', 'NI', '558'),
    ('NIU', 'NU', '570'), ('NLD', 'NL', '528'), ('NOR', 'NO', '578'), ('NPL', 'NP', '524'), ('NRU', 'NR', '520'),
    ('NZL', 'NZ', '554'), ('OMN', 'OM', '512'), ('PAK', 'PK', '586'), ('PAN', 'PA', '591'), ('PCN', 'PN', '612'),
    ('PER', 'PE', '604'), ('PHL', 'PH', '608'), ('PLW', 'PW', '585'), ('PNG', 'PG', '598'), ('POL', 'PL', '616'),
    ('PRI', 'PR', '630'), ('PRK', 'KP', '408'), ('PRT', 'PT', '620'), ('PRY', 'PY', '600'), ('PSE', 'PS', '275'),
    ('PYF', 'PF', '258'), ('QAT', 'QA', '634'), ('REU', 'RE', '638'), ('ROU', 'RO', '642'), ('RUS', 'RU', '643'),
    ('RWA', 'RW', '646'), ('SAU', 'SA', '682'), ('SDN', 'SD', '729'), ('SEN', 'SN', '686'), ('SGP', 'SG', '702'),
    ('SGS', 'GS', '239'), ('SHN', 'SH', '654'), ('SJM', 'SJ', '744'), ('SLB', 'SB', '90'), ('SLE', 'SL', '694'),
    ('SLV', 'SV', '222'), ('SMR', 'SM', '674'), ('SOM', 'SO', '706'), ('SPM', 'PM', '666'), ('SRB', 'RS', '688'),
    ('SSD', 'SS', '728'), ('STP', 'ST', '678'), ('SUR', 'SR', '740'), ('SVK', 'SK', '703'), ('SVN', 'SI', '705'),
    ('SWE', 'SE', '752'), ('SWZ', 'SZ', '748'), ('SXM', 'SX', '534'), ('SYC', 'SC', '690'), ('SYR', 'SY', '760'),
    ('TCA', 'TC', '796'), ('TCD', 'TD', '148'), ('TGO', 'TG', '768'), ('THA', 'TH', '764'), ('TJK', 'TJ', '762'),
    ('TKL', 'TK', '772'), ('TKM', 'TM', '795'), ('TLS', 'TL', '626'), ('TON', 'TO', '776'), ('TTO', 'TT', '780'),
    ('TUN', 'TN', '788'), ('TUR', 'TR', '792'), ('TUV', 'TV', '798'), ('TWN', 'TW', '158'), ('TZA', 'TZ', '834'),
    ('UGA', 'UG', '800'), ('UKR', 'UA', '804'), ('UMI', 'UM', '581'), ('URY', 'UY', '858'), ('USA', 'US', '840'),
    ('UZB', 'UZ', '860'), ('VAT', 'VA', '336'), ('VCT', 'VC', '670'), ('VEN', 'VE', '862'), ('VGB', 'VG', '92'),
    ('VIR', 'VI', '850'), ('VNM', 'VN', '704'), ('VUT', 'VU', '548'), ('WLF', 'WF', '876'), ('WSM', 'WS', '882'),
    ('YEM', 'YE', '887'), ('ZAF', 'ZA', '710'), ('ZMB', 'ZM', '894'), ('ZWE', 'ZW', '716');

insert into territory (code, kind) select alpha3, 'STATE' from iso;
insert into territory_code (scheme, code, territory) select 'ISO2', alpha2, alpha3 from iso;

-- States and customs territories that are no more. Where UN Comtrade prints the ISO code of the successor ('BEL' for
-- Belgium-Luxembourg), the former one has a code of its own here: a series of Belgium does not begin with both.
insert into territory (code, kind, valid_from, valid_to) values
    ('SUN', 'FORMER_STATE', null, '1991-12-31'), -- the Soviet Union
    ('YUG', 'FORMER_STATE', null, '1991-12-31'), -- Yugoslavia
    ('CSK', 'FORMER_STATE', null, '1992-12-31'), -- Czechoslovakia
    ('DDR', 'FORMER_STATE', null, '1990-12-31'), -- the German Democratic Republic
    ('XDE', 'FORMER_STATE', null, '1990-12-31'), -- Germany before 1991
    ('SCG', 'FORMER_STATE', '1992-01-01', '2006-05-31'), -- Serbia and Montenegro
    ('XBL', 'FORMER_STATE', null, '1998-12-31'), -- Belgium and Luxembourg in one
    ('XIN', 'FORMER_STATE', null, '1974-12-31'), -- India before 1975
    ('XPK', 'FORMER_STATE', null, '1971-12-31'), -- Pakistan with its east
    ('XSD', 'FORMER_STATE', null, '2011-06-30'), -- Sudan with its south
    ('XET', 'FORMER_STATE', null, '1992-12-31'), -- Ethiopia with Eritrea
    ('XYE', 'FORMER_STATE', null, '1990-12-31'), -- the Yemen Arab Republic
    ('YMD', 'FORMER_STATE', null, '1990-12-31'), -- Democratic Yemen
    ('VDR', 'FORMER_STATE', null, '1974-12-31'), -- North Vietnam
    ('XVN', 'FORMER_STATE', null, '1974-12-31'), -- South Vietnam
    ('ZA1', 'FORMER_STATE', null, '1999-12-31'), -- the Southern African Customs Union, which reported as one
    ('ANT', 'FORMER_STATE', '1986-01-01', '2010-10-31'), -- the Netherlands Antilles
    ('XAN', 'FORMER_STATE', null, '1985-12-31'), -- the same with Aruba
    ('XUS', 'FORMER_STATE', null, '1980-12-31'), -- the United States with Puerto Rico alone
    ('PCI', 'FORMER_STATE', null, '1991-12-31'), -- the Pacific Islands
    ('XPA', 'FORMER_STATE', null, '1977-12-31'), -- Panama without the Canal Zone
    ('PCZ', 'FORMER_STATE', null, '1977-12-31'), -- the Canal Zone
    ('XKN', 'FORMER_STATE', null, '1980-12-31'), -- Saint Kitts and Nevis with Anguilla
    ('_PM', 'FORMER_STATE', null, '1963-12-31'), -- Peninsular Malaya
    ('_SH', 'FORMER_STATE', null, '1963-12-31'), -- Sabah
    ('_RN', 'FORMER_STATE', null, '1964-12-31'), -- Rhodesia and Nyasaland
    ('_TK', 'FORMER_STATE', null, '1964-12-31'), -- Tanganyika
    ('_ZP', 'FORMER_STATE', null, '1964-12-31'); -- Zanzibar and Pemba

-- What is in totals and never in ranks: trade that was not allocated, and areas that ISO 3166-1 does not list (Kosovo,
-- Northern Ireland as a customs territory, Ceuta, Melilla). UN Comtrade prints 'A79' for 473 as for 636, and 'MCO' for 492:
-- hence XRA and XEN.
insert into territory (code, kind) values
    ('_X', 'SPECIAL'), ('X1', 'SPECIAL'), ('X2', 'SPECIAL'), ('XX', 'SPECIAL'), ('S19', 'SPECIAL'),
    ('E19', 'SPECIAL'), ('F19', 'SPECIAL'), ('A59', 'SPECIAL'), ('A79', 'SPECIAL'), ('O19', 'SPECIAL'),
    ('_AC', 'SPECIAL'), ('R91', 'SPECIAL'), ('A49', 'SPECIAL'), ('E29', 'SPECIAL'), ('R20', 'SPECIAL'),
    ('F49', 'SPECIAL'), ('F97', 'SPECIAL'), ('XEN', 'SPECIAL'), ('XRA', 'SPECIAL'), ('ATB', 'SPECIAL'),
    ('XKX', 'SPECIAL'), ('XNI', 'SPECIAL'), ('XCE', 'SPECIAL'), ('XML', 'SPECIAL'), ('XQP', 'SPECIAL'),
    ('XQR', 'SPECIAL'), ('XQS', 'SPECIAL'), ('XQV', 'SPECIAL'), ('XQW', 'SPECIAL'), ('XQY', 'SPECIAL'),
    ('XQZ', 'SPECIAL'),
    ('W00', 'WORLD');

-- Groups. EUR and R4 are UN Comtrade's codes. XCX to XOC are what the Kazakh bureau of statistics sums: its European Union
-- (XEU) still counts the United Kingdom in its tables of 2021 and 2022, so that it is not EUR. EAS to SSF are the World Bank's
-- regions in WITS; XEE is what Eurostat calls extra-EU, XE8 and XO8 are the EU of 28 and what was outside it.
insert into territory (code, kind, valid_from) values
    ('EUR', 'GROUP', null), ('R4', 'GROUP', '1967-08-08'), ('XEA', 'GROUP', '2015-01-01'),
    ('XCI', 'GROUP', '1991-12-08'), ('XCX', 'GROUP', null), ('XRW', 'GROUP', null), ('XER', 'GROUP', null),
    ('XEU', 'GROUP', null), ('XEX', 'GROUP', null), ('XAS', 'GROUP', null), ('XAM', 'GROUP', null),
    ('XAF', 'GROUP', null), ('XOC', 'GROUP', null), ('XEE', 'GROUP', null), ('XE8', 'GROUP', null),
    ('XO8', 'GROUP', null), ('EAS', 'GROUP', null), ('ECS', 'GROUP', null), ('LCN', 'GROUP', null),
    ('MEA', 'GROUP', null), ('NAC', 'GROUP', null), ('SAS', 'GROUP', null), ('SSF', 'GROUP', null);

-- Who belongs to them and since when. Turkmenistan and Ukraine are counted with the CIS, as the statistics of its members do,
-- though they never ratified its charter.
insert into territory_group_member (group_code, member, valid_from, valid_to) values
    ('EUR', 'BEL', '1958-01-01', null), ('EUR', 'DEU', '1958-01-01', null), ('EUR', 'FRA', '1958-01-01', null),
    ('EUR', 'ITA', '1958-01-01', null), ('EUR', 'LUX', '1958-01-01', null), ('EUR', 'NLD', '1958-01-01', null),
    ('EUR', 'DNK', '1973-01-01', null), ('EUR', 'IRL', '1973-01-01', null), ('EUR', 'GRC', '1981-01-01', null),
    ('EUR', 'ESP', '1986-01-01', null), ('EUR', 'PRT', '1986-01-01', null), ('EUR', 'AUT', '1995-01-01', null),
    ('EUR', 'FIN', '1995-01-01', null), ('EUR', 'SWE', '1995-01-01', null), ('EUR', 'CYP', '2004-05-01', null),
    ('EUR', 'CZE', '2004-05-01', null), ('EUR', 'EST', '2004-05-01', null), ('EUR', 'HUN', '2004-05-01', null),
    ('EUR', 'LTU', '2004-05-01', null), ('EUR', 'LVA', '2004-05-01', null), ('EUR', 'MLT', '2004-05-01', null),
    ('EUR', 'POL', '2004-05-01', null), ('EUR', 'SVK', '2004-05-01', null), ('EUR', 'SVN', '2004-05-01', null),
    ('EUR', 'BGR', '2007-01-01', null), ('EUR', 'ROU', '2007-01-01', null), ('EUR', 'HRV', '2013-07-01', null),
    ('EUR', 'GBR', '1973-01-01', '2020-01-31'), ('XEA', 'BLR', '2015-01-01', null),
    ('XEA', 'KAZ', '2015-01-01', null), ('XEA', 'RUS', '2015-01-01', null), ('XEA', 'ARM', '2015-01-02', null),
    ('XEA', 'KGZ', '2015-08-12', null), ('XCI', 'BLR', '1991-12-08', null), ('XCI', 'RUS', '1991-12-08', null),
    ('XCI', 'UKR', '1991-12-08', null), ('XCI', 'ARM', '1991-12-21', null), ('XCI', 'AZE', '1991-12-21', null),
    ('XCI', 'KAZ', '1991-12-21', null), ('XCI', 'KGZ', '1991-12-21', null), ('XCI', 'MDA', '1991-12-21', null),
    ('XCI', 'TJK', '1991-12-21', null), ('XCI', 'TKM', '1991-12-21', null), ('XCI', 'UZB', '1991-12-21', null),
    ('XCI', 'GEO', '1993-12-03', '2009-08-17'), ('R4', 'IDN', '1967-08-08', null),
    ('R4', 'MYS', '1967-08-08', null), ('R4', 'PHL', '1967-08-08', null), ('R4', 'SGP', '1967-08-08', null),
    ('R4', 'THA', '1967-08-08', null), ('R4', 'BRN', '1984-01-07', null), ('R4', 'VNM', '1995-07-28', null),
    ('R4', 'LAO', '1997-07-23', null), ('R4', 'MMR', '1997-07-23', null), ('R4', 'KHM', '1999-04-30', null),
    ('R4', 'TLS', '2025-10-26', null);

-- UN Comtrade numbers customs territories: most as ISO 3166-1 does, some not, since they hold more than the state (France with
-- Monaco, Norway with Svalbard, Switzerland with Liechtenstein, the United States with Puerto Rico) or less than it did. The
-- numbers of ISO for those (250, 578, 756, 840) mean nothing there, nor does 158 (what Taiwan
-- trades is in 490), and 492, for ISO Monaco, is what was not specified in the European Union.
insert into territory_code (scheme, code, territory)
select 'COMTRADE', ltrim(number, '0'), alpha3 from iso where alpha3 not in ('CHE', 'FRA', 'IND', 'MCO', 'NOR', 'TWN', 'USA');
insert into territory_code (scheme, code, territory) values
    ('COMTRADE', '757', 'CHE'), ('COMTRADE', '251', 'FRA'), ('COMTRADE', '699', 'IND'), ('COMTRADE', '579', 'NOR'),
    ('COMTRADE', '842', 'USA'), ('COMTRADE', '0', 'W00'), ('COMTRADE', '97', 'EUR'), ('COMTRADE', '975', 'R4'),
    ('COMTRADE', '412', 'XKX'), ('COMTRADE', '849', 'UMI'), ('COMTRADE', '899', '_X'), ('COMTRADE', '837', 'X1'),
    ('COMTRADE', '838', 'X2'), ('COMTRADE', '839', 'XX'), ('COMTRADE', '490', 'S19'), ('COMTRADE', '568', 'E19'),
    ('COMTRADE', '577', 'F19'), ('COMTRADE', '637', 'A59'), ('COMTRADE', '473', 'A79'), ('COMTRADE', '527', 'O19'),
    ('COMTRADE', '472', '_AC'), ('COMTRADE', '471', 'R91'), ('COMTRADE', '129', 'A49'), ('COMTRADE', '221', 'E29'),
    ('COMTRADE', '697', 'R20'), ('COMTRADE', '290', 'F49'), ('COMTRADE', '879', 'F97'), ('COMTRADE', '492', 'XEN'),
    ('COMTRADE', '636', 'XRA'), ('COMTRADE', '80', 'ATB');
insert into territory_code (scheme, code, territory, valid_from, valid_to) values
    ('COMTRADE', '810', 'SUN', null, '1991-12-31'), ('COMTRADE', '890', 'YUG', null, '1991-12-31'),
    ('COMTRADE', '200', 'CSK', null, '1992-12-31'), ('COMTRADE', '278', 'DDR', null, '1990-12-31'),
    ('COMTRADE', '280', 'XDE', null, '1990-12-31'), ('COMTRADE', '891', 'SCG', '1992-01-01', '2006-05-31'),
    ('COMTRADE', '58', 'XBL', null, '1998-12-31'), ('COMTRADE', '356', 'XIN', null, '1974-12-31'),
    ('COMTRADE', '588', 'XPK', null, '1971-12-31'), ('COMTRADE', '736', 'XSD', null, '2011-06-30'),
    ('COMTRADE', '230', 'XET', null, '1992-12-31'), ('COMTRADE', '886', 'XYE', null, '1990-12-31'),
    ('COMTRADE', '720', 'YMD', null, '1990-12-31'), ('COMTRADE', '866', 'VDR', null, '1974-12-31'),
    ('COMTRADE', '868', 'XVN', null, '1974-12-31'), ('COMTRADE', '711', 'ZA1', null, '1999-12-31'),
    ('COMTRADE', '530', 'ANT', '1986-01-01', '2010-10-31'), ('COMTRADE', '532', 'XAN', null, '1985-12-31'),
    ('COMTRADE', '841', 'XUS', null, '1980-12-31'), ('COMTRADE', '582', 'PCI', null, '1991-12-31'),
    ('COMTRADE', '590', 'XPA', null, '1977-12-31'), ('COMTRADE', '592', 'PCZ', null, '1977-12-31'),
    ('COMTRADE', '658', 'XKN', null, '1980-12-31'), ('COMTRADE', '459', '_PM', null, '1963-12-31'),
    ('COMTRADE', '461', '_SH', null, '1963-12-31'), ('COMTRADE', '717', '_RN', null, '1964-12-31'),
    ('COMTRADE', '835', '_TK', null, '1964-12-31'), ('COMTRADE', '836', '_ZP', null, '1964-12-31');

-- Since when a number means the successor.
update territory_code set valid_from = since.day
from (values
    ('1964-01-01'::date, 'MYS'), ('1965-01-01'::date, 'TZA'), ('1965-01-01'::date, 'ZMB'),
    ('1965-01-01'::date, 'ZWE'), ('1965-01-01'::date, 'MWI'), ('1972-01-01'::date, 'BGD'),
    ('1972-01-01'::date, 'PAK'), ('1975-01-01'::date, 'IND'), ('1975-01-01'::date, 'VNM'),
    ('1978-01-01'::date, 'PAN'), ('1981-01-01'::date, 'USA'), ('1981-01-01'::date, 'KNA'),
    ('1981-01-01'::date, 'AIA'), ('1986-01-01'::date, 'ABW'), ('1991-01-01'::date, 'DEU'),
    ('1991-01-01'::date, 'YEM'), ('1992-01-01'::date, 'ARM'), ('1992-01-01'::date, 'AZE'),
    ('1992-01-01'::date, 'BLR'), ('1992-01-01'::date, 'EST'), ('1992-01-01'::date, 'GEO'),
    ('1992-01-01'::date, 'HRV'), ('1992-01-01'::date, 'KAZ'), ('1992-01-01'::date, 'KGZ'),
    ('1992-01-01'::date, 'LTU'), ('1992-01-01'::date, 'LVA'), ('1992-01-01'::date, 'MDA'),
    ('1992-01-01'::date, 'RUS'), ('1992-01-01'::date, 'SVN'), ('1992-01-01'::date, 'TJK'),
    ('1992-01-01'::date, 'TKM'), ('1992-01-01'::date, 'UKR'), ('1992-01-01'::date, 'UZB'),
    ('1992-01-01'::date, 'BIH'), ('1993-01-01'::date, 'CZE'), ('1993-01-01'::date, 'SVK'),
    ('1993-01-01'::date, 'MKD'), ('1993-01-01'::date, 'ERI'), ('1993-01-01'::date, 'ETH'),
    ('1999-01-01'::date, 'BEL'), ('1999-01-01'::date, 'LUX'), ('2000-01-01'::date, 'BWA'),
    ('2000-01-01'::date, 'LSO'), ('2000-01-01'::date, 'NAM'), ('2000-01-01'::date, 'SWZ'),
    ('2000-01-01'::date, 'ZAF'), ('2006-06-01'::date, 'SRB'), ('2006-06-01'::date, 'MNE'),
    ('2010-10-10'::date, 'CUW'), ('2010-10-10'::date, 'SXM'), ('2010-10-10'::date, 'BES'),
    ('2011-07-01'::date, 'SDN'), ('2011-07-01'::date, 'SSD')
) as since (day, territory)
where scheme = 'COMTRADE' and territory_code.territory = since.territory;

-- Until 2023 it said 381 for Italy, and so did CEPII, who number as Comtrade does.
insert into territory_code (scheme, code, territory, valid_from, valid_to)
select scheme.name, code, territory, valid_from, valid_to
from territory_code, (values ('COMTRADE_LEGACY'), ('BACI')) as scheme (name) where scheme = 'COMTRADE';
insert into territory_code (scheme, code, territory) values ('COMTRADE_LEGACY', '381', 'ITA'), ('BACI', '381', 'ITA');

-- WITS has ISO's letters, its own for some, and the World Bank's regions.
insert into territory_code (scheme, code, territory) select 'WITS', alpha3, alpha3 from iso where alpha3 <> 'SDN';
insert into territory_code (scheme, code, territory) values
    ('WITS', 'ROM', 'ROU'), ('WITS', 'ZAR', 'COD'), ('WITS', 'SER', 'SRB'), ('WITS', 'MNT', 'MNE'),
    ('WITS', 'TMP', 'TLS'), ('WITS', 'SUD', 'SDN'), ('WITS', 'KSV', 'XKX'), ('WITS', 'BLX', 'XBL'),
    ('WITS', 'EUN', 'EUR'), ('WITS', 'EUU', 'EUR'), ('WITS', 'WLD', 'W00'), ('WITS', 'OAS', 'S19'),
    ('WITS', 'UNS', '_X'), ('WITS', 'BUN', 'X1'), ('WITS', 'FRE', 'X2'), ('WITS', 'SPE', 'XX'),
    ('WITS', 'XKX', 'XKX'), ('WITS', 'EAS', 'EAS'), ('WITS', 'ECS', 'ECS'), ('WITS', 'LCN', 'LCN'),
    ('WITS', 'MEA', 'MEA'), ('WITS', 'NAC', 'NAC'), ('WITS', 'SAS', 'SAS'), ('WITS', 'SSF', 'SSF');
insert into territory_code (scheme, code, territory, valid_from, valid_to) values
    ('WITS', 'SDN', 'XSD', null, '2011-06-30'), ('WITS', 'SDN', 'SDN', '2011-07-01', null),
    ('WITS', 'SUN', 'SUN', null, '1991-12-31'), ('WITS', 'YUG', 'YUG', null, '1991-12-31'),
    ('WITS', 'YUG', 'SCG', '1992-01-01', '2006-05-31'),
    ('WITS', 'SCG', 'SCG', '1992-01-01', '2006-05-31'), ('WITS', 'CSK', 'CSK', null, '1992-12-31'),
    ('WITS', 'DDR', 'DDR', null, '1990-12-31'),
    ('WITS', 'ANT', 'ANT', '1986-01-01', '2010-10-31');

-- Eurostat writes ISO's two letters but EL for Greece (Comext GR), UK for the United Kingdom (Comext GB; since 2021 XU, and XI for
-- Northern Ireland), XS for Serbia, XK for Kosovo. QP to QZ are ships' stores, what is not specified and what is secret.
insert into territory_code (scheme, code, territory) select 'EUROSTAT', alpha2, alpha3 from iso;
insert into territory_code (scheme, code, territory) values
    ('EUROSTAT', 'EL', 'GRC'), ('EUROSTAT', 'UK', 'GBR'), ('EUROSTAT', 'XU', 'GBR'), ('EUROSTAT', 'XS', 'SRB'),
    ('EUROSTAT', 'XK', 'XKX'), ('EUROSTAT', 'XI', 'XNI'), ('EUROSTAT', 'XC', 'XCE'), ('EUROSTAT', 'XL', 'XML'),
    ('EUROSTAT', 'WORLD', 'W00'), ('EUROSTAT', 'EU', 'EUR'), ('EUROSTAT', 'EU28', 'XE8'),
    ('EUROSTAT', 'EU27_2020', 'EUR'), ('EUROSTAT', 'EU27_2020_INTRA', 'EUR'), ('EUROSTAT', 'INT_EU27_2020', 'EUR'),
    ('EUROSTAT', 'EU27_2020_EXTRA', 'XEE'), ('EUROSTAT', 'EXT_EU27_2020', 'XEE'), ('EUROSTAT', 'EXT_EU28', 'XO8'),
    ('EUROSTAT', 'EU28_EXTRA', 'XO8'), ('EUROSTAT', 'EU28_INTRA', 'XE8'), ('EUROSTAT', 'QP', 'XQP'),
    ('EUROSTAT', 'QQ', 'X1'), ('EUROSTAT', 'QR', 'XQR'), ('EUROSTAT', 'QS', 'XQS'), ('EUROSTAT', 'QU', '_X'),
    ('EUROSTAT', 'QV', 'XQV'), ('EUROSTAT', 'QW', 'XQW'), ('EUROSTAT', 'QX', 'XX'), ('EUROSTAT', 'QY', 'XQY'),
    ('EUROSTAT', 'QZ', 'XQZ');
insert into territory_code (scheme, code, territory, valid_from, valid_to) values
    ('EUROSTAT', 'SU', 'SUN', null, '1991-12-31'), ('EUROSTAT', 'CS', 'CSK', null, '1992-12-31'),
    ('EUROSTAT', 'CS', 'SCG', '1993-01-01', '2006-05-31'),
    ('EUROSTAT', 'YU', 'YUG', null, '1991-12-31'), ('EUROSTAT', 'DD', 'DDR', null, '1990-12-31'),
    ('EUROSTAT', 'AN', 'ANT', '1986-01-01', '2010-10-31');

-- The Kazakh bureau of statistics prints names, in Russian; compared without regard to case, ё and е, and runs of blanks.
insert into territory_code (scheme, code, territory) values
    ('KAZ_BNS', 'аруба', 'ABW'), ('KAZ_BNS', 'афганистан', 'AFG'), ('KAZ_BNS', 'ангола', 'AGO'),
    ('KAZ_BNS', 'ангилья', 'AIA'), ('KAZ_BNS', 'ангилья (брит.)', 'AIA'), ('KAZ_BNS', 'аландские о-ва', 'ALA'),
    ('KAZ_BNS', 'аландские острова', 'ALA'), ('KAZ_BNS', 'албания', 'ALB'), ('KAZ_BNS', 'андорра', 'AND'),
    ('KAZ_BNS', 'оаэ', 'ARE'), ('KAZ_BNS', 'объединенные арабские эмираты', 'ARE'), ('KAZ_BNS', 'аргентина', 'ARG'),
    ('KAZ_BNS', 'армения', 'ARM'), ('KAZ_BNS', 'американское самоа', 'ASM'), ('KAZ_BNS', 'антарктида', 'ATA'),
    ('KAZ_BNS', 'французские южные территории', 'ATF'), ('KAZ_BNS', 'антигуа и барбуда', 'ATG'),
    ('KAZ_BNS', 'австралия', 'AUS'), ('KAZ_BNS', 'австрия', 'AUT'), ('KAZ_BNS', 'азербайджан', 'AZE'),
    ('KAZ_BNS', 'бурунди', 'BDI'), ('KAZ_BNS', 'бельгия', 'BEL'), ('KAZ_BNS', 'бенин', 'BEN'),
    ('KAZ_BNS', 'бонэйр', 'BES'), ('KAZ_BNS', 'буркина-фасо', 'BFA'), ('KAZ_BNS', 'бангладеш', 'BGD'),
    ('KAZ_BNS', 'болгария', 'BGR'), ('KAZ_BNS', 'бахрейн', 'BHR'), ('KAZ_BNS', 'багамы', 'BHS'),
    ('KAZ_BNS', 'босния и герцеговина', 'BIH'), ('KAZ_BNS', 'сен-бартелеми', 'BLM'), ('KAZ_BNS', 'беларусь', 'BLR'),
    ('KAZ_BNS', 'белиз', 'BLZ'), ('KAZ_BNS', 'бермудские о-ва', 'BMU'), ('KAZ_BNS', 'бермуды', 'BMU'),
    ('KAZ_BNS', 'боливия', 'BOL'), ('KAZ_BNS', 'бразилия', 'BRA'), ('KAZ_BNS', 'барбадос', 'BRB'),
    ('KAZ_BNS', 'бруней-даруссалам', 'BRN'), ('KAZ_BNS', 'бутан', 'BTN'), ('KAZ_BNS', 'о-в буве', 'BVT'),
    ('KAZ_BNS', 'ботсвана', 'BWA'), ('KAZ_BNS', 'центрально-африканская республика', 'CAF'),
    ('KAZ_BNS', 'канада', 'CAN'), ('KAZ_BNS', 'кокосовые о-ва', 'CCK'), ('KAZ_BNS', 'швейцария', 'CHE'),
    ('KAZ_BNS', 'чили', 'CHL'), ('KAZ_BNS', 'китай', 'CHN'), ('KAZ_BNS', 'кот-д''ивуар', 'CIV'),
    ('KAZ_BNS', 'кот-д’ивуар', 'CIV'), ('KAZ_BNS', 'камерун', 'CMR'),
    ('KAZ_BNS', 'демократическая республика конго', 'COD'), ('KAZ_BNS', 'конго - киншаса', 'COD'),
    ('KAZ_BNS', 'конго, демократическая республика', 'COD'), ('KAZ_BNS', 'конго', 'COG'),
    ('KAZ_BNS', 'конго - браззавиль', 'COG'), ('KAZ_BNS', 'острова кука', 'COK'), ('KAZ_BNS', 'колумбия', 'COL'),
    ('KAZ_BNS', 'коморские острова', 'COM'), ('KAZ_BNS', 'коморы', 'COM'), ('KAZ_BNS', 'кабо-верде', 'CPV'),
    ('KAZ_BNS', 'коста-рика', 'CRI'), ('KAZ_BNS', 'куба', 'CUB'), ('KAZ_BNS', 'кюрасао', 'CUW'),
    ('KAZ_BNS', 'о-в рождества', 'CXR'), ('KAZ_BNS', 'остров рождества', 'CXR'),
    ('KAZ_BNS', 'каймановы острова (брит.)', 'CYM'), ('KAZ_BNS', 'острова кайман', 'CYM'),
    ('KAZ_BNS', 'кипр', 'CYP'), ('KAZ_BNS', 'чехия', 'CZE'), ('KAZ_BNS', 'чешская республика', 'CZE'),
    ('KAZ_BNS', 'германия', 'DEU'), ('KAZ_BNS', 'джибути', 'DJI'), ('KAZ_BNS', 'доминика', 'DMA'),
    ('KAZ_BNS', 'дания', 'DNK'), ('KAZ_BNS', 'доминиканская республика', 'DOM'), ('KAZ_BNS', 'алжир', 'DZA'),
    ('KAZ_BNS', 'эквадор', 'ECU'), ('KAZ_BNS', 'египет', 'EGY'), ('KAZ_BNS', 'эритрея', 'ERI'),
    ('KAZ_BNS', 'западная сахара', 'ESH'), ('KAZ_BNS', 'испания', 'ESP'), ('KAZ_BNS', 'эстония', 'EST'),
    ('KAZ_BNS', 'эфиопия', 'ETH'), ('KAZ_BNS', 'финляндия', 'FIN'), ('KAZ_BNS', 'фиджи', 'FJI'),
    ('KAZ_BNS', 'фолклендские о-ва', 'FLK'), ('KAZ_BNS', 'фолклендские острова (мальвинские)', 'FLK'),
    ('KAZ_BNS', 'франция', 'FRA'), ('KAZ_BNS', 'фарерские о-ва', 'FRO'), ('KAZ_BNS', 'фарерские острова', 'FRO'),
    ('KAZ_BNS', 'федеративные штаты микронезии', 'FSM'), ('KAZ_BNS', 'габон', 'GAB'),
    ('KAZ_BNS', 'великобритания', 'GBR'), ('KAZ_BNS', 'соединенное королевство', 'GBR'),
    ('KAZ_BNS', 'грузия', 'GEO'), ('KAZ_BNS', 'гернси', 'GGY'), ('KAZ_BNS', 'гана', 'GHA'),
    ('KAZ_BNS', 'гибралтар', 'GIB'), ('KAZ_BNS', 'гибралтар (брит.)', 'GIB'), ('KAZ_BNS', 'гвинея', 'GIN'),
    ('KAZ_BNS', 'гваделупа', 'GLP'), ('KAZ_BNS', 'гамбия', 'GMB'), ('KAZ_BNS', 'гвинея-бисау', 'GNB'),
    ('KAZ_BNS', 'экваториальная гвинея', 'GNQ'), ('KAZ_BNS', 'греция', 'GRC'), ('KAZ_BNS', 'гренада', 'GRD'),
    ('KAZ_BNS', 'гренландия', 'GRL'), ('KAZ_BNS', 'гватемала', 'GTM'), ('KAZ_BNS', 'французская гвиана', 'GUF'),
    ('KAZ_BNS', 'гуам', 'GUM'), ('KAZ_BNS', 'гуам (сша)', 'GUM'), ('KAZ_BNS', 'гайана', 'GUY'),
    ('KAZ_BNS', 'гонконг', 'HKG'), ('KAZ_BNS', 'гонконг (сар)', 'HKG'),
    ('KAZ_BNS', 'о-ва херд и макдональд', 'HMD'), ('KAZ_BNS', 'гондурас', 'HND'), ('KAZ_BNS', 'хорватия', 'HRV'),
    ('KAZ_BNS', 'гаити', 'HTI'), ('KAZ_BNS', 'венгрия', 'HUN'), ('KAZ_BNS', 'индонезия', 'IDN'),
    ('KAZ_BNS', 'о-в мэн', 'IMN'), ('KAZ_BNS', 'остров мэн', 'IMN'), ('KAZ_BNS', 'индия', 'IND'),
    ('KAZ_BNS', 'британская территория в индийском океане', 'IOT'), ('KAZ_BNS', 'ирландия', 'IRL'),
    ('KAZ_BNS', 'иран', 'IRN'), ('KAZ_BNS', 'иран, исламская республика', 'IRN'), ('KAZ_BNS', 'ирак', 'IRQ'),
    ('KAZ_BNS', 'ирак, республика ирак', 'IRQ'), ('KAZ_BNS', 'исландия', 'ISL'), ('KAZ_BNS', 'израиль', 'ISR'),
    ('KAZ_BNS', 'италия', 'ITA'), ('KAZ_BNS', 'ямайка', 'JAM'), ('KAZ_BNS', 'джерси', 'JEY'),
    ('KAZ_BNS', 'иордания', 'JOR'), ('KAZ_BNS', 'япония', 'JPN'), ('KAZ_BNS', 'казахстан', 'KAZ'),
    ('KAZ_BNS', 'кения', 'KEN'), ('KAZ_BNS', 'киргизия', 'KGZ'), ('KAZ_BNS', 'кыргызстан', 'KGZ'),
    ('KAZ_BNS', 'камбоджа', 'KHM'), ('KAZ_BNS', 'кирибати', 'KIR'), ('KAZ_BNS', 'сент-китс и невис', 'KNA'),
    ('KAZ_BNS', 'корея, республика', 'KOR'), ('KAZ_BNS', 'республика корея', 'KOR'),
    ('KAZ_BNS', 'южная корея', 'KOR'), ('KAZ_BNS', 'кувейт', 'KWT'), ('KAZ_BNS', 'лаос', 'LAO'),
    ('KAZ_BNS', 'лаосская народно-демократическая республика', 'LAO'), ('KAZ_BNS', 'ливан', 'LBN'),
    ('KAZ_BNS', 'либерия', 'LBR'), ('KAZ_BNS', 'ливия', 'LBY'), ('KAZ_BNS', 'сент-люсия', 'LCA'),
    ('KAZ_BNS', 'лихтенштейн', 'LIE'), ('KAZ_BNS', 'шри-ланка', 'LKA'), ('KAZ_BNS', 'лесото', 'LSO'),
    ('KAZ_BNS', 'литва', 'LTU'), ('KAZ_BNS', 'люксембург', 'LUX'), ('KAZ_BNS', 'латвия', 'LVA'),
    ('KAZ_BNS', 'республика латвия', 'LVA'), ('KAZ_BNS', 'макао', 'MAC'), ('KAZ_BNS', 'макао (сар)', 'MAC'),
    ('KAZ_BNS', 'сен-мартен', 'MAF'), ('KAZ_BNS', 'марокко', 'MAR'), ('KAZ_BNS', 'монако', 'MCO'),
    ('KAZ_BNS', 'молдова', 'MDA'), ('KAZ_BNS', 'молдова, республика', 'MDA'),
    ('KAZ_BNS', 'республика молдова', 'MDA'), ('KAZ_BNS', 'мадагаскар', 'MDG'), ('KAZ_BNS', 'мальдивы', 'MDV'),
    ('KAZ_BNS', 'мексика', 'MEX'), ('KAZ_BNS', 'маршалловы острова', 'MHL'), ('KAZ_BNS', 'македония', 'MKD'),
    ('KAZ_BNS', 'северная македония', 'MKD'), ('KAZ_BNS', 'мали', 'MLI'), ('KAZ_BNS', 'мальта', 'MLT'),
    ('KAZ_BNS', 'мьянма', 'MMR'), ('KAZ_BNS', 'мьянма (бирма)', 'MMR'), ('KAZ_BNS', 'черногория', 'MNE'),
    ('KAZ_BNS', 'черногория (монтенегро)', 'MNE'), ('KAZ_BNS', 'монголия', 'MNG'),
    ('KAZ_BNS', 'северные марианские о-ва', 'MNP'), ('KAZ_BNS', 'северные марианские острова', 'MNP'),
    ('KAZ_BNS', 'мозамбик', 'MOZ'), ('KAZ_BNS', 'мавритания', 'MRT'), ('KAZ_BNS', 'монтсеррат', 'MSR'),
    ('KAZ_BNS', 'мартиника', 'MTQ'), ('KAZ_BNS', 'маврикий', 'MUS'), ('KAZ_BNS', 'малави', 'MWI'),
    ('KAZ_BNS', 'малайзия', 'MYS'), ('KAZ_BNS', 'майотта', 'MYT'), ('KAZ_BNS', 'намибия', 'NAM'),
    ('KAZ_BNS', 'новая каледония', 'NCL'), ('KAZ_BNS', 'нигер', 'NER'), ('KAZ_BNS', 'о-в норфолк', 'NFK'),
    ('KAZ_BNS', 'нигерия', 'NGA'), ('KAZ_BNS', 'никарагуа', 'NIC'), ('KAZ_BNS', 'ниуэ', 'NIU'),
    ('KAZ_BNS', 'нидерланды', 'NLD'), ('KAZ_BNS', 'норвегия', 'NOR'), ('KAZ_BNS', 'непал', 'NPL'),
    ('KAZ_BNS', 'науру', 'NRU'), ('KAZ_BNS', 'новая зеландия', 'NZL'), ('KAZ_BNS', 'оман', 'OMN'),
    ('KAZ_BNS', 'пакистан', 'PAK'), ('KAZ_BNS', 'панама', 'PAN'), ('KAZ_BNS', 'о-ва питкэрн', 'PCN'),
    ('KAZ_BNS', 'питкерн', 'PCN'), ('KAZ_BNS', 'перу', 'PER'), ('KAZ_BNS', 'филиппины', 'PHL'),
    ('KAZ_BNS', 'палау', 'PLW'), ('KAZ_BNS', 'папуа — новая гвинея', 'PNG'),
    ('KAZ_BNS', 'папуа-новая гвинея', 'PNG'), ('KAZ_BNS', 'польша', 'POL'), ('KAZ_BNS', 'пуэрто-рико', 'PRI'),
    ('KAZ_BNS', 'кндр', 'PRK'), ('KAZ_BNS', 'корейская народно-демократическая республика', 'PRK'),
    ('KAZ_BNS', 'португалия', 'PRT'), ('KAZ_BNS', 'парагвай', 'PRY'), ('KAZ_BNS', 'палестина, государство', 'PSE'),
    ('KAZ_BNS', 'палестинские территории', 'PSE'), ('KAZ_BNS', 'французская полинезия', 'PYF'),
    ('KAZ_BNS', 'катар', 'QAT'), ('KAZ_BNS', 'реюньон', 'REU'), ('KAZ_BNS', 'румыния', 'ROU'),
    ('KAZ_BNS', 'российская федерация', 'RUS'), ('KAZ_BNS', 'россия', 'RUS'), ('KAZ_BNS', 'руанда', 'RWA'),
    ('KAZ_BNS', 'саудовская аравия', 'SAU'), ('KAZ_BNS', 'судан', 'SDN'), ('KAZ_BNS', 'сенегал', 'SEN'),
    ('KAZ_BNS', 'сингапур', 'SGP'), ('KAZ_BNS', 'южн.джорджия и южн.сандвич.острова', 'SGS'),
    ('KAZ_BNS', 'южная георгия и южные сандвичевы о-ва', 'SGS'), ('KAZ_BNS', 'о-в св. елены', 'SHN'),
    ('KAZ_BNS', 'шпицберген и ян-майен', 'SJM'), ('KAZ_BNS', 'соломоновы острова', 'SLB'),
    ('KAZ_BNS', 'сьерра-леоне', 'SLE'), ('KAZ_BNS', 'сальвадор', 'SLV'), ('KAZ_BNS', 'сан-марино', 'SMR'),
    ('KAZ_BNS', 'сомали', 'SOM'), ('KAZ_BNS', 'сен-пьер и микелон', 'SPM'), ('KAZ_BNS', 'сербия', 'SRB'),
    ('KAZ_BNS', 'южный судан', 'SSD'), ('KAZ_BNS', 'сан-томе и принсипи', 'STP'), ('KAZ_BNS', 'суринам', 'SUR'),
    ('KAZ_BNS', 'словакия', 'SVK'), ('KAZ_BNS', 'словения', 'SVN'), ('KAZ_BNS', 'швеция', 'SWE'),
    ('KAZ_BNS', 'свазиленд', 'SWZ'), ('KAZ_BNS', 'эсватини', 'SWZ'), ('KAZ_BNS', 'сен-мартен (нид.)', 'SXM'),
    ('KAZ_BNS', 'синт-мартен', 'SXM'), ('KAZ_BNS', 'сейшелы', 'SYC'), ('KAZ_BNS', 'сейшельские острова', 'SYC'),
    ('KAZ_BNS', 'сирийская арабская республика', 'SYR'), ('KAZ_BNS', 'сирия', 'SYR'),
    ('KAZ_BNS', 'о-ва теркс и кайкос', 'TCA'), ('KAZ_BNS', 'острова теркс и кайкос', 'TCA'),
    ('KAZ_BNS', 'чад', 'TCD'), ('KAZ_BNS', 'того', 'TGO'), ('KAZ_BNS', 'таиланд', 'THA'),
    ('KAZ_BNS', 'таджикистан', 'TJK'), ('KAZ_BNS', 'токелау', 'TKL'), ('KAZ_BNS', 'туркменистан', 'TKM'),
    ('KAZ_BNS', 'восточный тимор', 'TLS'), ('KAZ_BNS', 'тимор-лесте', 'TLS'), ('KAZ_BNS', 'тонга', 'TON'),
    ('KAZ_BNS', 'тринидад и тобаго', 'TTO'), ('KAZ_BNS', 'тунис', 'TUN'), ('KAZ_BNS', 'турция', 'TUR'),
    ('KAZ_BNS', 'тувалу', 'TUV'), ('KAZ_BNS', 'тайвань', 'TWN'), ('KAZ_BNS', 'тайвань (китай)', 'TWN'),
    ('KAZ_BNS', 'танзания', 'TZA'), ('KAZ_BNS', 'танзания, объединенная республика', 'TZA'),
    ('KAZ_BNS', 'уганда', 'UGA'), ('KAZ_BNS', 'украина', 'UKR'), ('KAZ_BNS', 'внешние малые о-ва (сша)', 'UMI'),
    ('KAZ_BNS', 'уругвай', 'URY'), ('KAZ_BNS', 'соединенные штаты', 'USA'),
    ('KAZ_BNS', 'соединенные штаты америки', 'USA'), ('KAZ_BNS', 'сша', 'USA'), ('KAZ_BNS', 'узбекистан', 'UZB'),
    ('KAZ_BNS', 'ватикан', 'VAT'), ('KAZ_BNS', 'ватикан, государство-город', 'VAT'),
    ('KAZ_BNS', 'сент-винсент и гренадины', 'VCT'), ('KAZ_BNS', 'венесуэла', 'VEN'),
    ('KAZ_BNS', 'виргинские о-ва (великобритания)', 'VGB'), ('KAZ_BNS', 'виргинские острова (брит.)', 'VGB'),
    ('KAZ_BNS', 'виргинские о-ва (сша)', 'VIR'), ('KAZ_BNS', 'виргинские острова, сша', 'VIR'),
    ('KAZ_BNS', 'вьетнам', 'VNM'), ('KAZ_BNS', 'вануату', 'VUT'), ('KAZ_BNS', 'всего', 'W00'),
    ('KAZ_BNS', 'уоллис и футуна', 'WLF'), ('KAZ_BNS', 'самоа', 'WSM'), ('KAZ_BNS', 'африка', 'XAF'),
    ('KAZ_BNS', 'америка', 'XAM'), ('KAZ_BNS', 'азия', 'XAS'), ('KAZ_BNS', 'страны снг', 'XCI'),
    ('KAZ_BNS', 'страны вне еаэс', 'XCX'), ('KAZ_BNS', 'страны еаэс', 'XEA'), ('KAZ_BNS', 'европа', 'XER'),
    ('KAZ_BNS', 'страны ес', 'XEU'), ('KAZ_BNS', 'страны вне ес', 'XEX'), ('KAZ_BNS', 'косово', 'XKX'),
    ('KAZ_BNS', 'австралия и океания', 'XOC'), ('KAZ_BNS', 'остальные страны мира', 'XRW'),
    ('KAZ_BNS', 'йемен', 'YEM'), ('KAZ_BNS', 'юар', 'ZAF'), ('KAZ_BNS', 'южная африка', 'ZAF'),
    ('KAZ_BNS', 'южно-африканская республика', 'ZAF'), ('KAZ_BNS', 'замбия', 'ZMB'), ('KAZ_BNS', 'зимбабве', 'ZWE'),
    ('KAZ_BNS', 'неизвестная страна', '_X'), ('KAZ_BNS', 'прочие страны', '_X'),
    ('KAZ_BNS', 'страна не определена', '_X');
