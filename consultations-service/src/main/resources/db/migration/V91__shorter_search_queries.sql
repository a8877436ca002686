-- A query names each form of a word once, and none that a beginning finds as well: the index reads every one of them, and
-- beginnings word for word (docs/adr/0020).
create or replace function search_query(terms text[], whole boolean[], level integer, joint text)
    returns tsquery language sql immutable parallel safe
return (
    select string_agg('(' || term.text || ')', joint order by term.place)::tsquery
    from (
        select asked.place, string_agg('(' || forms.text || ')', ' <-> ' order by run.place) as text
        from unnest(terms, whole) with ordinality as asked (text, whole, place)
            cross join unnest(search_words(asked.text)) with ordinality as run (word, place)
            cross join lateral (
                select string_agg(distinct
                    '''' || form.lexeme || ''':' || case when form.beginning then '*' else '' end
                        || case search_query.level when 1 then 'A' when 2 then 'AB' when 3 then 'ABC' else '' end, ' | ') as text
                from search_forms(run.word, asked.whole) as form
                where form.level <= search_query.level
                    and not exists (
                        select from search_forms(run.word, asked.whole) as wider
                        where wider.beginning and search_query.level = 4 and form.lexeme ^@ wider.lexeme
                            and (not form.beginning or form.lexeme <> wider.lexeme))) as forms
        group by asked.place) as term);
