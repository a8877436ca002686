-- Search across everything (docs/adr/0019). One row a record that can be found, kept by triggers in the transaction that
-- changes the record: whatever writes, the web API, an import or SQL by hand, the search never lags behind it.

create table search_entry (
    type text not null,
    id uuid not null,
    -- The round it belongs to; null for what stands on its own.
    consultation_id uuid,
    -- The last segment of the record's path where that is not its id.
    reference text,
    -- PUBLIC for what has none of its own.
    own_marking text not null,
    -- The higher of its own and its round's: what a reader needs to be cleared for.
    marking text not null,
    states text[] not null,
    day date,
    topics text[] not null,
    title text,
    body text,
    -- People who speak or sit in it, all forms of their names.
    names text,
    terms tsvector not null,
    primary key (type, id)
);
create index search_entry_consultation on search_entry (consultation_id);

-- Words -------------------------------------------------------------------------------------------------------------

-- The text's words as they are compared: runs of letters and digits in lower case. The rest, hyphens too, separates.
create function search_words(content text) returns text[] language sql immutable parallel safe
return array(
    select left(lower(found[1] collate pg_c_utf8), 100)
    from regexp_matches(content collate pg_c_utf8, '[[:alnum:]]+', 'g') with ordinality as run (found, place)
    order by place);

-- What stemming leaves of a word: English for plain Latin, Russian for the rest; null for words that stand for nothing
-- ("of").
create function search_stem(word text) returns text language sql immutable parallel safe
return (tsvector_to_array(to_tsvector('russian', word)))[1];

-- The beginning that the forms of a word share, for the languages that PostgreSQL has no stemmer for: without the endings
-- of Kazakh nouns (number, possession, case) and Bulgarian articles, and without a last consonant that Kazakh changes
-- before an ending. At least four letters stay.
create function search_beginning(word text) returns text language sql immutable parallel safe
return case when word ~ '^[\u0400-\u04ff]{5,}$' then regexp_replace(
    regexp_replace(word,
        '^(.{4,}?)(?:лар|лер|дар|дер|тар|тер)?(?:ымыз|іміз|сы|сі|ы|і)?'
            || '(?:н?[ыі]ң|[нтд][ыі]ң|[нтд][ыі]|[ғқн]а|[гкн]е|н?[дт][ае]|[днт][ае]н|[мбп]ен|н)?(?:ът|ят|та|то|те)?$',
        '\1'),
    '^(.{4,})[қғкгпб]$', '\1')
else word end;

-- The keys of words, one each: name_key of them all at once, which is cheap, unless a word has none and they fall apart.
create function search_keys(words text[]) returns text[] language plpgsql immutable parallel safe as $$
declare
    keys text[] := string_to_array(translate(name_key(array_to_string(words, ' ')), '''\', ''), ' ');
begin
    if cardinality(keys) is distinct from cardinality(words) then
        keys := array(
            select translate(name_key(word), '''\ ', '') from unnest(words) with ordinality as run (word, place)
            order by place);
    end if;
    return keys;
end $$;

-- The terms of a record: each word as written (weight A), its stem (B) and its key in plain Latin (C), all three at the
-- word's place, so that words stand side by side whatever form of them matches. Before each part of a record a place is
-- left free.
create function search_terms(variadic parts text[]) returns tsvector language plpgsql immutable parallel safe as $$
declare
    part text;
    part_words text[];
    words text[] := '{}';
    keys text[] := '{}';
begin
    foreach part in array parts loop
        part_words := search_words(part);
        words := words || ''::text || part_words;
        keys := keys || ''::text || search_keys(part_words);
    end loop;
    return concat_ws(' ',
        (select string_agg(concat('''', word, ''':', place, 'A ', '''' || nullif(key, '') || ''':' || place || 'C'), ' ')
            from unnest(words, keys) with ordinality as run (word, key, place) where word <> ''),
        -- Russian "and" holds a place and leaves no stem.
        setweight(to_tsvector('russian', array_to_string(array_replace(words, '', 'и'), ' ')), 'B')::text)::tsvector;
end $$;

-- Queries -----------------------------------------------------------------------------------------------------------

-- What a word of a query looks for, by the level of the match: 1 as written, 2 by stem, 3 by key, 4 by beginning.
create function search_forms(word text, whole boolean)
    returns table (level integer, lexeme text, beginning boolean) language sql immutable parallel safe
begin atomic
    select form.level, form.lexeme, form.beginning
    from (values
        (1, word, false),
        (2, search_stem(word), false),
        (3, (search_keys(array[word]))[1], false),
        (4, case when not whole then search_beginning(word) end, true),
        (4, case when not whole then (search_keys(array[search_beginning(word)]))[1] end, true)
    ) as form (level, lexeme, beginning)
    where length(form.lexeme) >= case when form.beginning then 3 else 1 end;
end;

-- A query that finds the terms in any form up to the level; at level 4 it leaves the weights to the other levels, so that
-- the index alone answers it. Words of one term follow one another; a whole term is not found by a beginning.
create function search_query(terms text[], whole boolean[], level integer, joint text)
    returns tsquery language sql immutable parallel safe
return (
    select string_agg('(' || term.text || ')', joint order by term.place)::tsquery
    from (
        select asked.place, string_agg('(' || forms.text || ')', ' <-> ' order by run.place) as text
        from unnest(terms, whole) with ordinality as asked (text, whole, place)
            cross join unnest(search_words(asked.text)) with ordinality as run (word, place)
            cross join lateral (
                select string_agg(
                    '''' || form.lexeme || ''':' || case when form.beginning then '*' else '' end
                        || case search_query.level when 1 then 'A' when 2 then 'AB' when 3 then 'ABC' else '' end, ' | ') as text
                from search_forms(run.word, asked.whole) as form
                where form.level <= search_query.level) as forms
        group by asked.place) as term);

-- What a search looks for. The reach finds every record that holds all terms in some form and none of the words that are
-- excluded; the others say how close a record comes: all words as written and one beside the other, as written, by stem,
-- by key. Lexemes and beginnings are what the reach is made of, to show in a record what was found.
create type search_question as (
    reach tsquery, adjacent tsquery, written tsquery, stemmed tsquery, spelt tsquery, lexemes text[], beginnings text[]);
create function search_asked(terms text[], whole boolean[], excluded text[])
    returns search_question language sql immutable parallel safe
return (
    with form as (
        select form.lexeme, form.beginning
        from unnest(terms, whole) as asked (text, whole)
            cross join unnest(search_words(asked.text)) as word
            cross join search_forms(word, asked.whole) as form
    )
    select row(
        case when cardinality(excluded) = 0 then search_query(terms, whole, 4, ' & ')
            else search_query(terms, whole, 4, ' & ')
                && !! search_query(excluded, array_fill(true, array[cardinality(excluded)]), 4, ' | ') end,
        search_query(array[array_to_string(terms, ' ')], '{true}', 1, ''),
        search_query(terms, whole, 1, ' & '),
        search_query(terms, whole, 2, ' & '),
        search_query(terms, whole, 3, ' & '),
        array(select lexeme from form where not beginning),
        array(select lexeme from form where beginning))::search_question);

-- The places of the words in a record's terms that a search found.
create function search_places(terms tsvector, lexemes text[], beginnings text[]) returns integer[]
    language sql immutable parallel safe
return array(
    select distinct place::integer
    from unnest(terms) as term cross join unnest(term.positions) as place
    where term.lexeme = any (lexemes) or term.lexeme ^@ any (beginnings)
    order by 1);

-- A text in pieces: what stands before a word, the word, what stands before the next...
create function search_pieces(content text) returns text[] language sql immutable parallel safe
return array(
    select piece
    from regexp_matches(content collate pg_c_utf8, '([^[:alnum:]]*)([[:alnum:]]+|$)', 'g') with ordinality
            as run (found, place)
        cross join unnest(run.found) with ordinality as part (piece, half)
    order by run.place, part.half);

-- Entries -----------------------------------------------------------------------------------------------------------

-- Markings as texts, in rising order.
create function search_highest(one text, other text) returns text language sql immutable parallel safe
return case
    when array_position('{PUBLIC,OFFICIAL,RESTRICTED,CONFIDENTIAL}', one)
        > array_position('{PUBLIC,OFFICIAL,RESTRICTED,CONFIDENTIAL}', other)
    then one else other end;

-- All forms of a person's name, the usual first.
create function search_person_names(person uuid) returns text language sql stable
return (select string_agg(name, ' · ' order by position) from person_name where person_id = person);

-- The topic of an agenda item, as a list of one or none.
create function search_topics(item uuid) returns text[] language sql stable
return array(select topic_code from agenda_item where id = item);

-- What a round lends to all that belongs to it.
create view search_round as
select c.id, c.marking, coalesce(c.held_on, c.planned_for) as day,
    array(select p.state from consultation_party p where p.consultation_id = c.id order by p.state) as states
from consultation c;

-- A kind of record is searchable through a view search_of_KIND with these columns, and triggers that call search_refresh.
create view search_of_series as
select s.id, null::uuid as consultation_id, null::text as reference, s.marking as own_marking, s.marking,
    array(select p.state from series_party p where p.series_id = s.id order by p.state) as states,
    null::date as day, '{}'::text[] as topics, s.title, null::text as body, null::text as names
from series s;

create view search_of_consultation as
select c.id, c.id as consultation_id, null::text as reference, 'PUBLIC' as own_marking, r.marking, r.states, r.day,
    array(select distinct a.topic_code from agenda_item a where a.consultation_id = c.id order by 1) as topics,
    c.title, concat_ws(E'\n', c.city, c.place, c.status_reason, c.source) as body, null::text as names
from consultation c join search_round r on r.id = c.id;

create view search_of_agenda_item as
select a.id, a.consultation_id, null::text as reference, 'PUBLIC' as own_marking, r.marking, r.states, r.day,
    array[a.topic_code] as topics, a.title, null::text as body, null::text as names
from agenda_item a join search_round r on r.id = a.consultation_id;

create view search_of_preparation as
select p.id, a.consultation_id, a.id::text as reference, p.marking as own_marking,
    search_highest(p.marking, r.marking) as marking, r.states, r.day, array[a.topic_code] as topics, a.title,
    concat_ws(E'\n', p.objective,
        (select string_agg(g.text, E'\n' order by g.position) from preparation_argument g where g.preparation_id = p.id),
        (select string_agg(g.text, E'\n' order by g.position) from preparation_tactical_argument g
            where g.preparation_id = p.id),
        p.their_objective, p.their_objective_source, p.our_response, p.press_line) as body,
    null::text as names
from preparation p join agenda_item a on a.id = p.agenda_item_id join search_round r on r.id = a.consultation_id;

create view search_of_statement as
select s.id, s.consultation_id, null::text as reference, s.marking as own_marking,
    search_highest(s.marking, r.marking) as marking, r.states, r.day, search_topics(s.agenda_item_id) as topics,
    null::text as title, concat_ws(E'\n', s.text, s.answer_note) as body, search_person_names(s.speaker_id) as names
from statement s join search_round r on r.id = s.consultation_id;

create view search_of_outcome as
select o.id, o.consultation_id, null::text as reference, o.marking as own_marking,
    search_highest(o.marking, r.marking) as marking, r.states, r.day, search_topics(o.agenda_item_id) as topics,
    null::text as title,
    coalesce((select string_agg(t.text, E'\n' order by t.text <> o.text, t.position) from outcome_text t
        where t.outcome_id = o.id), o.text) as body,
    null::text as names
from outcome o join search_round r on r.id = o.consultation_id;

create view search_of_commitment as
select m.id, m.consultation_id, null::text as reference, m.marking as own_marking,
    search_highest(m.marking, r.marking) as marking, r.states, r.day, search_topics(m.agenda_item_id) as topics,
    null::text as title,
    concat_ws(E'\n',
        coalesce((select string_agg(t.text, E'\n' order by t.text <> m.text, t.position) from commitment_text t
            where t.commitment_id = m.id), m.text),
        m.lead_agency, m.owner, m.evidence) as body,
    null::text as names
from commitment m join search_round r on r.id = m.consultation_id;

create view search_of_delegation as
select d.id, d.consultation_id, d.party as reference, 'PUBLIC' as own_marking, r.marking, r.states, r.day,
    '{}'::text[] as topics, d.party as title,
    concat_ws(E'\n', people.titles,
        (select string_agg(h.reason, E'\n' order by h.step) from head_replacement h where h.delegation_id = d.id)) as body,
    concat_ws(E'\n', people.names,
        (select string_agg(search_person_names(h.former_head_id), E'\n' order by h.step) from head_replacement h
            where h.delegation_id = d.id and not h.former_head_stays)) as names
from delegation d join search_round r on r.id = d.consultation_id
    cross join lateral (
        select string_agg(concat_ws(' · ', m.title, nullif(m.title_en, m.title), nullif(m.title_ru, m.title),
                nullif(m.title_kk, m.title), nullif(m.title_bg, m.title)), E'\n' order by m.position) as titles,
            string_agg(search_person_names(m.person_id), E'\n' order by m.position) as names
        from delegation_member m where m.delegation_id = d.id) as people;

-- An agreement's day is that of its signature.
create view search_of_agreement as
select g.id, null::uuid as consultation_id, null::text as reference, g.marking as own_marking, g.marking,
    array(select p.state from agreement_party p where p.agreement_id = g.id order by p.state) as states,
    coalesce(g.signed_on, g.initialled_on) as day, array_remove(array[g.topic_code], null) as topics,
    (select t.title from agreement_title t where t.agreement_id = g.id and t.position = 0) as title,
    concat_ws(E'\n',
        (select string_agg(t.title, E'\n' order by t.position) from agreement_title t
            where t.agreement_id = g.id and t.position > 0),
        g.signed_in, g.depositary, g.registration, g.source, g.status_reason) as body,
    null::text as names
from agreement g;

create view search_of_document as
select d.id, d.consultation_id, null::text as reference, d.marking as own_marking,
    search_highest(d.marking, r.marking) as marking, r.states, r.day, search_topics(d.agenda_item_id) as topics,
    d.title, d.file_name as body, null::text as names
from document d join search_round r on r.id = d.consultation_id;

-- The public text while it is worked on: for those who may read its round.
create view search_of_public_text as
select p.id, p.consultation_id, null::text as reference, 'PUBLIC' as own_marking, r.marking, r.states, r.day,
    '{}'::text[] as topics,
    (select w.title from public_text_wording w where w.public_text_id = p.id order by w.position limit 1) as title,
    (select string_agg(concat_ws(E'\n', case when w.position > 0 then w.title end, w.body), E'\n' order by w.position)
        from public_text_wording w where w.public_text_id = p.id) as body,
    null::text as names
from public_text p join search_round r on r.id = p.consultation_id;

-- What is published stands on its own, in its last edition, whatever the marking of its round.
create view search_of_published_text as
select e.public_text_id as id, null::uuid as consultation_id, null::text as reference, 'PUBLIC' as own_marking,
    'PUBLIC' as marking,
    array(select p.state from public_text_edition_party p where p.edition_id = e.id order by p.state) as states,
    e.date as day, '{}'::text[] as topics,
    (select w.title from public_text_edition_wording w where w.edition_id = e.id order by w.position limit 1) as title,
    (select string_agg(concat_ws(E'\n', case when w.position > 0 then w.title end, w.body), E'\n' order by w.position)
        from public_text_edition_wording w where w.edition_id = e.id) as body,
    null::text as names
from public_text_edition e
where e.number = (select max(o.number) from public_text_edition o where o.public_text_id = e.public_text_id);

-- A person is known to everybody who reads; where the person speaks or sits is told by the entries of those records alone.
create view search_of_person as
select p.id, null::uuid as consultation_id, null::text as reference, 'PUBLIC' as own_marking, 'PUBLIC' as marking,
    array_remove(array[p.state], null) as states, null::date as day, '{}'::text[] as topics, null::text as title,
    (select string_agg(concat_ws(' · ', o.title_en, o.title_ru, o.title_kk, o.title_bg, o.organisation), E'\n'
        order by o.position) from person_post o where o.person_id = p.id) as body,
    search_person_names(p.id) as names
from person p;

-- Writes anew the entries of these records, and removes those of records that are gone. The round is held meanwhile, so
-- that a change of its marking waits for the entry, or the entry for the change.
create function search_refresh(kind text, records uuid[]) returns void language plpgsql as $$
begin
    if cardinality(records) = 0 then
        return;
    end if;
    execute format('select from consultation where id in (select consultation_id from search_of_%s where id = any ($1))'
        ' order by id for share', kind) using records;
    execute format($sql$
        insert into search_entry as old
        select upper(%1$L), id, consultation_id, reference, own_marking, marking, states, day, topics,
            title, body, names, search_terms(title, body, names)
        from (
            select id, consultation_id, reference, own_marking, marking, states, day, topics,
                normalize(title) as title, normalize(body) as body, normalize(names) as names
            from search_of_%1$s where id = any ($1)) as record
        on conflict (type, id) do update set
            consultation_id = excluded.consultation_id, reference = excluded.reference,
            own_marking = excluded.own_marking, marking = excluded.marking, states = excluded.states,
            day = excluded.day, topics = excluded.topics, title = excluded.title, body = excluded.body,
            names = excluded.names, terms = excluded.terms
        where (old.*) is distinct from (excluded.*)$sql$, kind) using records;
    execute format('delete from search_entry e where e.type = upper(%1$L) and e.id = any ($1)'
        ' and not exists (select from search_of_%1$s r where r.id = e.id)', kind) using records;
end $$;

-- Marks anew all that belongs to these rounds.
create function search_mark(rounds uuid[]) returns void language sql as $$
    update search_entry e
    set marking = search_highest(e.own_marking, r.marking), states = r.states, day = r.day
    from search_round r
    where r.id = any (rounds) and e.consultation_id = r.id
        and (e.marking, e.states, e.day) is distinct from (search_highest(e.own_marking, r.marking), r.states, r.day);
$$;

-- The trigger of every table that entries are made of. Its arguments are pairs: a kind, or "round" for marking anew, and a
-- query for the ids in it that "changed", the rows that the statement wrote or removed, concerns.
create function search_follow() returns trigger language plpgsql as $$
declare
    concerned uuid[];
begin
    for pair in 0 .. tg_nargs - 2 by 2 loop
        execute format('select array(select distinct id from (%s) as concerned (id))', tg_argv[pair + 1]) into concerned;
        if tg_argv[pair] = 'round' then
            perform search_mark(concerned);
        else
            perform search_refresh(tg_argv[pair], concerned);
        end if;
    end loop;
    return null;
end $$;

create procedure search_watch(watched text, variadic pairs text[]) language plpgsql as $$
declare
    arguments text := (select string_agg(quote_literal(pair), ', ' order by n) from unnest(pairs) with ordinality as p (pair, n));
begin
    execute format('create trigger search_insert after insert on %I referencing new table as changed'
        ' for each statement execute function search_follow(%s)', watched, arguments);
    execute format('create trigger search_update after update on %I referencing new table as changed'
        ' for each statement execute function search_follow(%s)', watched, arguments);
    execute format('create trigger search_delete after delete on %I referencing old table as changed'
        ' for each statement execute function search_follow(%s)', watched, arguments);
end $$;

create index statement_speaker on statement (speaker_id);

call search_watch('series', 'series', 'select id from changed');
call search_watch('series_party', 'series', 'select series_id from changed');
call search_watch('consultation', 'consultation', 'select id from changed', 'round', 'select id from changed');
call search_watch('consultation_party', 'round', 'select consultation_id from changed');
call search_watch('agenda_item', 'agenda_item', 'select id from changed',
    'consultation', 'select consultation_id from changed',
    'preparation', 'select p.id from preparation p join changed on changed.id = p.agenda_item_id',
    'statement', 'select s.id from statement s join changed on changed.id = s.agenda_item_id',
    'outcome', 'select o.id from outcome o join changed on changed.id = o.agenda_item_id',
    'commitment', 'select m.id from commitment m join changed on changed.id = m.agenda_item_id',
    'document', 'select d.id from document d join changed on changed.id = d.agenda_item_id');
call search_watch('preparation', 'preparation', 'select id from changed');
call search_watch('preparation_argument', 'preparation', 'select preparation_id from changed');
call search_watch('preparation_tactical_argument', 'preparation', 'select preparation_id from changed');
call search_watch('statement', 'statement', 'select id from changed');
call search_watch('outcome', 'outcome', 'select id from changed');
call search_watch('outcome_text', 'outcome', 'select outcome_id from changed');
call search_watch('commitment', 'commitment', 'select id from changed');
call search_watch('commitment_text', 'commitment', 'select commitment_id from changed');
call search_watch('agreement', 'agreement', 'select id from changed');
call search_watch('agreement_title', 'agreement', 'select agreement_id from changed');
call search_watch('agreement_party', 'agreement', 'select agreement_id from changed');
call search_watch('document', 'document', 'select id from changed');
call search_watch('public_text', 'public_text', 'select id from changed');
call search_watch('public_text_wording', 'public_text', 'select public_text_id from changed');
call search_watch('public_text_edition', 'published_text', 'select public_text_id from changed');
call search_watch('public_text_edition_party',
    'published_text', 'select e.public_text_id from public_text_edition e join changed on changed.edition_id = e.id');
call search_watch('public_text_edition_wording',
    'published_text', 'select e.public_text_id from public_text_edition e join changed on changed.edition_id = e.id');
call search_watch('delegation', 'delegation', 'select id from changed');
call search_watch('delegation_member', 'delegation', 'select delegation_id from changed');
call search_watch('head_replacement', 'delegation', 'select delegation_id from changed');
call search_watch('person', 'person', 'select id from changed');
call search_watch('person_post', 'person', 'select person_id from changed');
call search_watch('person_name', 'person', 'select person_id from changed',
    'delegation', 'select m.delegation_id from delegation_member m join changed on changed.person_id = m.person_id
        union select h.delegation_id from head_replacement h join changed on changed.person_id = h.former_head_id',
    'statement', 'select s.id from statement s join changed on changed.person_id = s.speaker_id');

-- Entries of everything of a kind, for what was there before its triggers.
create function search_rebuild(kind text) returns void language plpgsql as $$
declare
    records uuid[];
begin
    execute format('select array(select id from search_of_%s)', kind) into records;
    perform search_refresh(kind, records);
end $$;

select search_rebuild(kind)
from unnest('{series,consultation,agenda_item,preparation,statement,outcome,commitment,delegation,agreement,document,public_text,
    published_text,person}'::text[]) as kind;

-- After the rows, which is quicker. Without a list of pending entries, which every search would have to read.
create index search_entry_terms on search_entry using gin (terms) with (fastupdate = off);
