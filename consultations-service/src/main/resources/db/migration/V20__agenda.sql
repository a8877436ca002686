-- Who leads on an item, how sure it is that we speak about it, how far it has come, and from which item of an earlier
-- round it came over.
alter table agenda_item
    add column lead_side text,
    add column tier text,
    add column state text not null default 'ADOPTED',
    add column carried_from_id uuid references agenda_item,
    -- The whole agenda is put in order item by item; what counts is the order at the end of the transaction.
    drop constraint agenda_item_one_a_position,
    add constraint agenda_item_one_a_position unique (consultation_id, position) deferrable initially deferred,
    add constraint agenda_item_carried_once unique (carried_from_id, consultation_id);
alter table agenda_item alter column state drop default;

alter table agenda_item_aud
    add column lead_side text,
    add column tier text,
    add column state text,
    add column carried_from_id uuid;
-- What has been on an agenda before had been adopted: an old revision reads like the record.
update agenda_item_aud set state = 'ADOPTED';
