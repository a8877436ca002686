-- Agencies that hand out SDMX write two letters, three letters or numbers for states, and each its own code for the world.
insert into territory_code (scheme, code, territory) values
    ('SDMX', 'W', 'W00'), ('SDMX', 'W0', 'W00'), ('SDMX', 'W1', 'W00'), ('SDMX', 'WLD', 'W00'), ('SDMX', '_T', 'W00'),
    ('SDMX', 'G001', 'W00'), ('SDMX', 'XKX', 'XKX'), ('SDMX', 'KOS', 'XKX'), ('SDMX', 'TWN', 'TWN');
insert into territory_code (scheme, code, territory, valid_from, valid_to)
select 'SDMX', code, territory, valid_from, valid_to from territory_code where scheme in ('ISO2', 'COMTRADE');
insert into territory_code (scheme, code, territory, valid_from, valid_to)
select 'SDMX', code, code, valid_from, valid_to from territory
where not exists (select 1 from territory_code other where other.scheme = 'SDMX' and other.code = territory.code);
insert into territory_code (scheme, code, territory, valid_from, valid_to)
select 'SDMX', code, territory, valid_from, valid_to from territory_code
where scheme = 'EUROSTAT'
    and not exists (select 1 from territory_code other where other.scheme = 'SDMX' and other.code = territory_code.code);
