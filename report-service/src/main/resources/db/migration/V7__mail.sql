-- A mail to an address is recorded like a download; the reader is the address.
alter table briefing_download drop constraint briefing_download_part_check;
alter table briefing_download add constraint briefing_download_part_check check (part in ('PDF', 'WORDS', 'MAIL'));
