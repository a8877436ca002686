-- 50,000 consultations, 400,000 statements, 200,000 commitments: words of four languages of which few are frequent and many
-- are rare, a hundred partners of very different weight, all markings. The same data at every run. The entries of the search
-- are made afterwards, as a migration makes them, and not record by record.
select setseed(0.5);
-- Neither triggers nor foreign keys, which would be followed row by row.
set local session_replication_role = replica;

create temporary table word_list (language text primary key, words text[] not null);
with base (language, words, endings) as (values
    ('en', 'cooperation trade agreement the of and to on sides parties meeting economic relations investment both agreed
        develop corridor transport middle energy hydrogen commission government ministry foreign affairs bilateral dialogue
        political exchange visit delegation project route port railway logistics tourism education university culture
        consular visa citizens protocol draft text signature ratification treaty framework legal regional security border
        water climate green digital telecommunications satellite agriculture grain export import tariff customs transit
        pipeline uranium minerals bank credit loan insurance enterprise chamber business forum exhibition language school
        science research health medicine pharmaceutical sport youth parliament committee deputy chairman minister',
        '{s,ed,ing,al,ment}'),
    ('ru', 'сотрудничество торговля соглашение и в на с по сторона встреча экономический отношения инвестиции обе
        договорились развитие коридор транспорт срединный энергетика водород комиссия правительство министерство
        иностранный дело двусторонний диалог политический обмен визит делегация проект маршрут порт железная логистика
        туризм образование университет культура консульский виза гражданин протокол проект текст подписание ратификация
        договор правовой региональный безопасность граница вода климат зелёный цифровой связь спутник сельское зерно
        экспорт импорт тариф таможня транзит трубопровод уран минерал банк кредит заём страхование предприятие палата
        деловой форум выставка язык школа наука исследование здоровье медицина спорт молодёжь парламент комитет заместитель',
        '{а,ов,ами,ом,ах}'),
    ('kk', 'ынтымақтастық сауда келісім және мен үшін тарап кездесу экономикалық қатынас инвестиция екі дамыту дәліз көлік
        орта энергетика сутегі комиссия үкімет министрлік сыртқы істер екіжақты диалог саяси алмасу сапар делегация жоба
        бағыт порт теміржол логистика туризм білім университет мәдениет консулдық виза азамат хаттама мәтін қол ратификация
        шарт құқықтық өңірлік қауіпсіздік шекара су климат жасыл цифрлық байланыс спутник ауыл астық экспорт импорт тариф
        кеден транзит құбыр уран минерал банк несие сақтандыру кәсіпорын палата іскер форум көрме тіл мектеп ғылым зерттеу
        денсаулық медицина спорт жастар парламент комитет орынбасар',
        '{тың,дар,лар,да,мен}'),
    ('bg', 'сътрудничество търговия споразумение и на за с от страна среща икономически отношения инвестиции двете
        договориха развитие коридор транспорт среден енергетика водород комисия правителство министерство външен работа
        двустранен диалог политически обмен посещение делегация проект маршрут пристанище железница логистика туризъм
        образование университет култура консулски виза гражданин протокол текст подписване ратификация договор правен
        регионален сигурност граница вода климат зелен цифров връзка спътник земеделие зърно износ внос тарифа митница
        транзит тръбопровод уран минерал банка кредит заем застраховка предприятие камара делови форум изложба език училище
        наука изследване здраве медицина спорт младеж парламент комитет заместник',
        '{та,то,ът,ите,а}')
), frequent as (
    select language, endings, array_remove(regexp_split_to_array(words, '\s+'), '') as words from base
)
insert into word_list
select language, words
    || array(select word || ending from unnest(words) as word cross join unnest(endings::text[]) as ending order by random())
    || array(select initcap(a || b || c)
        from unnest('{ka,bo,ta,mi,sto,ve,sa,lu,ri,no}'::text[]) as a
            cross join unnest('{ra,len,ti,mo,ga,shi,vo,bek}'::text[]) as b
            cross join unnest('{ov,ev,an,ski,in,ko,uly,ova}'::text[]) as c
        order by random())
from frequent;


-- Texts of a language. The rank of a word follows a power law: the first of the list are in every text, the last in hardly
-- any.
create function pg_temp.texts(words text[], how_many integer, shortest integer, longest integer)
    returns table (number bigint, content text) language plpgsql as $$
declare
    known constant integer := cardinality(words);
    run text[];
begin
    for i in 1 .. how_many loop
        run := '{}';
        for j in 1 .. shortest + i % (longest - shortest + 1) loop
            run := run || words[floor(power(known, random()))::integer];
        end loop;
        number := i;
        content := upper(left(run[1], 1)) || substr(array_to_string(run, ' '), 2) || '.';
        return next;
    end loop;
end $$;
create temporary table short_text as
select language, texts.* from word_list cross join pg_temp.texts(words, 40000, 3, 7) as texts;
create temporary table long_text as
select language, texts.* from word_list cross join pg_temp.texts(words, 175000, 10, 30) as texts;
create temporary table name_text as
select language, texts.* from word_list cross join pg_temp.texts(words[cardinality(words) - 600 :], 2000, 2, 2) as texts;

create function pg_temp.marking(one double precision) returns text language sql immutable as $$
    select case when one < 0.5 then 'PUBLIC' when one < 0.85 then 'OFFICIAL' when one < 0.97 then 'RESTRICTED'
        else 'CONFIDENTIAL' end
$$;
create function pg_temp.numbered(prefix text, number bigint) returns uuid language sql immutable as $$
    select md5(prefix || number)::uuid
$$;

insert into person (id, version, state)
select pg_temp.numbered('person', i), 0, case when i % 2 = 0 then 'KAZ' else 'BGR' end from generate_series(1, 2000) as i;
insert into person_name (person_id, position, language, name)
select pg_temp.numbered('person', number), case language when 'en' then 0 else 1 end, language, initcap(rtrim(content, '.'))
from name_text where language in ('en', 'ru');

-- A hundred partners: with the first every tenth round, with the last every two hundredth.
create temporary table partner as
select row_number() over () as number, state
from unnest((array['RUS', 'CHN', 'BGR', 'UZB', 'KGZ', 'TUR', 'DEU', 'USA']
    || array(select chr(65 + i / 26) || chr(65 + i % 26) || 'Z' from generate_series(1, 92) as i where i % 26 <> 17))[: 96]
    || array['FRA', 'ITA', 'AZE', 'GEO']) as state;

create temporary table round as
select i as number, pg_temp.numbered('round', i) as id, (array['en', 'ru', 'kk', 'bg'])[1 + i % 4] as language, i / 4 + 1 as text,
    i <= 49500 as held, state as partner, 1 + (i / 7) % 4 as kind, pg_temp.marking(random()) as marking,
    date '1995-01-09' + i * 11500 / 50000 as day
from (
    select i, 1 + floor(100 * power(random(), 2))::integer as partner from generate_series(1, 50000) as i offset 0) as chosen
    join partner p on p.number = chosen.partner
order by i;

insert into series (id, version, title, kind, level, marking, recorded_by, recorded_at)
select pg_temp.numbered('series' || partner, kind), 0, 'Consultations KAZ and ' || partner || ', ' || kind,
    (array['POLITICAL_CONSULTATIONS', 'INTERGOVERNMENTAL_COMMISSION', 'CONSULAR_CONSULTATIONS', 'TRADE_NEGOTIATIONS'])[kind],
    'DEPUTY_MINISTER', 'PUBLIC', 'seed', min(day)
from round group by partner, kind;
insert into series_party (series_id, state)
select distinct pg_temp.numbered('series' || partner, kind), unnest(array['KAZ', partner]) from round;

insert into consultation (id, version, title, kind, level, host, city, place, planned_for, held_on, status, marking, source,
    recorded_by, recorded_at, format, parties_key, series_id, number)
select r.id, 0, rtrim(content, '.'),
    (array['POLITICAL_CONSULTATIONS', 'INTERGOVERNMENTAL_COMMISSION', 'CONSULAR_CONSULTATIONS', 'TRADE_NEGOTIATIONS'])[kind],
    'DEPUTY_MINISTER', 'KAZ', 'Astana', 'Ministry of Foreign Affairs', day, case when held then day end,
    case when not held then 'PLANNED' when r.number % 3 = 0 then 'HELD' else 'CLOSED' end, marking, 'Press service', 'seed',
    day + time '12:00', 'IN_PERSON', array_to_string(array(select unnest(array['KAZ', partner]) order by 1), ' '),
    case when r.number % 10 > 0 then pg_temp.numbered('series' || partner, kind) end,
    case when r.number % 10 > 0 then row_number() over (partition by partner, kind, r.number % 10 > 0 order by day, r.number) end
from round r join short_text t on t.language = r.language and t.number = r.text;
insert into consultation_party (consultation_id, state) select id, unnest(array['KAZ', partner]) from round;
insert into consultation_language (consultation_id, language) select id, unnest(array['en', 'ru']) from round;

insert into delegation (id, version, consultation_id, party)
select pg_temp.numbered('delegation' || party, number), 0, id, party
from round cross join lateral unnest(array['KAZ', partner]) as party where number > 40000;
insert into delegation_member (delegation_id, position, person_id, role, title)
select d.id, place, pg_temp.numbered('person', 1 + (r.number * 3 + place) % 2000), case place when 0 then 'HEAD' else 'MEMBER' end,
    case place when 0 then 'Deputy Minister of Foreign Affairs' else 'Head of division' end
from delegation d join round r on r.id = d.consultation_id cross join generate_series(0, 1) as place;

insert into agenda_item (id, version, consultation_id, position, title, topic_code, state)
select pg_temp.numbered('agenda' || place, r.number), 0, r.id, place, rtrim(content, '.'),
    topics.codes[1 + (r.number + place * 7) % cardinality(topics.codes)], 'ADOPTED'
from round r cross join generate_series(1, 2) as place
    cross join (select array(select code from topic order by code) as codes) as topics
    join short_text t on t.language = r.language and t.number = 12600 + r.text + 12600 * (place - 1);

insert into statement (id, version, consultation_id, step, side, kind, text, verbatim, speaker_id, agenda_item_id, marking)
select pg_temp.numbered('statement' || step, r.number), 0, r.id, step, case when step % 2 = 0 then 'KAZ' else partner end,
    'POSITION', content, false, case when step < 4 then pg_temp.numbered('person', 1 + (r.number * 7 + step) % 2000) end,
    pg_temp.numbered('agenda' || 1 + step % 2, r.number),
    case when step = 3 then pg_temp.marking(random()) else 'PUBLIC' end
from round r cross join generate_series(1, 8) as step
    join long_text t on t.language = r.language and t.number = r.text * 8 + step;

insert into outcome (id, version, consultation_id, step, kind, text, agenda_item_id, marking)
select pg_temp.numbered('outcome', r.number), 0, r.id, 1, 'AGREED', content, pg_temp.numbered('agenda1', r.number), 'PUBLIC'
from round r join long_text t on t.language = r.language and t.number = 102000 + r.text
where held;

-- What was promised long ago is done.
insert into commitment (id, version, consultation_id, text, kind, proposed_by, lead_agency, owner, due_date,
    original_due_date, status, evidence, closed_on, marking, recorded_by, recorded_at, agenda_item_id)
select pg_temp.numbered('commitment', i), 0, r.id, content, (array['SIGN', 'SEND', 'HOST', 'STUDY'])[1 + i % 4], 'KAZ',
    'Ministry of Trade and Integration', 'Desk of ' || partner, due, due,
    case when open then (array['OPEN', 'IN_PROGRESS'])[1 + i / 20 % 2] else 'DONE' end, case when not open then 'Note verbale' end,
    case when not open then day + 90 end, pg_temp.marking(random()), 'seed', day + time '15:00',
    pg_temp.numbered('agenda' || 1 + i / 49500 % 2, r.number)
from generate_series(1, 200000) as i join round r on r.number = 1 + i % 49500
    cross join lateral (select day + 100 + i % 300 as due, i % 20 = 0 or (r.number > 45000 and i % 2 = 0) as open) as one
    join long_text t on t.language = r.language and t.number = 115000 + r.text + 12500 * (i / 49500);
insert into commitment_responsible (commitment_id, state)
select pg_temp.numbered('commitment', i), case when i % 2 = 0 then 'KAZ' else partner end
from generate_series(1, 200000) as i join round r on r.number = 1 + i % 49500;
