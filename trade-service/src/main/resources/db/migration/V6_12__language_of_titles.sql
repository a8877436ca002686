-- In which language a publisher writes its titles; null where it does not say.
alter table commodity_title add language varchar(35);

update commodity_title set language = 'en'
from release where release.id = commodity_title.release_id and release.layout like 'comtrade%';
