-- What only a proposal has, the wording's language, and the clearance for the press.
alter table statement
    add column language text,
    add column addressee text,
    add column proposal_state text,
    add column answered_by text,
    add column answer_note text,
    add column answered_in_id uuid references consultation,
    add column cleared_by text,
    add column cleared_at timestamptz;
update statement set proposal_state = 'OPEN' where kind = 'PROPOSAL';
alter table statement
    add constraint statement_proposal_has_state check ((kind = 'PROPOSAL') = (proposal_state is not null)),
    add constraint statement_open_has_no_answer check (
        coalesce(proposal_state, 'OPEN') <> 'OPEN'
        or (answered_by is null and answer_note is null and answered_in_id is null)),
    add constraint statement_addressee_is_another check (addressee <> side and answered_by <> side),
    add constraint statement_cleared_by_somebody check ((cleared_by is null) = (cleared_at is null)),
    add constraint statement_cleared_is_not_restricted check (cleared_at is null or marking in ('PUBLIC', 'OFFICIAL'));
create index statement_answered_in on statement (answered_in_id) where answered_in_id is not null;

alter table statement_aud
    add column language text,
    add column addressee text,
    add column proposal_state text,
    add column answered_by text,
    add column answer_note text,
    add column answered_in_id uuid,
    add column cleared_by text,
    add column cleared_at timestamptz;
update statement_aud set proposal_state = 'OPEN' where kind = 'PROPOSAL';
