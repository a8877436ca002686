-- One spelling for names that are written in several ways and scripts (ADR 0012 says what is folded and why): the keys of
-- two texts are equal when one is a usual transliteration of the other. Plain lower-case Latin letters and digits, words
-- apart by one blank; a script that it does not know stays, in lower case. It never fails, whatever the text.
--
-- Replacements in a fixed order, each after those that make what it looks for. They are plain, with few regular
-- expressions: this runs over every statement on record. Its results are stored in generated columns, therefore nothing
-- here may depend on the server's locale or on a dictionary that a new PostgreSQL brings along, and whoever changes it
-- writes those columns anew in the same migration.
create function name_key(value text) returns text
    language plpgsql immutable strict parallel safe
as $$
declare
    k text not null := lower(value collate pg_c_utf8);
begin
    -- An apostrophe is a soft sign (Vasil'ev).
    k := replace(k, '''', '');

    -- Cyrillic of Russian, Bulgarian and Kazakh. ъ before a vowel letter is the Russian sign without a sound, elsewhere the
    -- Bulgarian vowel.
    if octet_length(k) <> length(k) then
        k := replace(k, 'ъе', 'е');
        k := replace(k, 'ъё', 'е');
        k := replace(k, 'ъю', 'ю');
        k := replace(k, 'ъя', 'я');
        k := replace(k, 'ьо', 'ио');
        k := replace(k, 'я', 'ia');
        k := replace(k, 'ч', 'ch');
        k := replace(k, 'ж', 'zh');
        k := replace(k, 'ш', 'sh');
        k := replace(k, 'ц', 'ts');
        k := replace(k, 'ю', 'iu');
        k := replace(k, 'щ', 'sht');
        -- The frequent first, since translate goes through them for each character; those without a counterpart vanish.
        k := translate(
            k,
            ' оаеинтрсвлкмдпуыгзбйъхэфіқәңұғүөһёəїєґў' || 'ь’ʼ‘ʹʺ',
            ' oaeintrsvlkmdpuigzbiahefikanuguoheaiegu');
    end if;
    k := regexp_replace(k collate pg_c_utf8, '[[:punct:][:space:][:cntrl:]]+', ' ', 'g');

    -- Accents and letters of other Latin alphabets; the haček is an h.
    if octet_length(k) <> length(k) then
        k := normalize(k, NFKD);
        k := replace(k, U&'c\030C', 'ch');
        k := replace(k, U&'s\030C', 'sh');
        k := replace(k, U&'z\030C', 'zh');
        k := replace(k, U&'c\0301', 'ch');
        k := replace(k, U&'c\0327', 'ch');
        k := replace(k, U&'s\0327', 'sh');
        k := replace(k, U&'s\0302', 'sht');
        k := replace(k, 'đ', 'dzh');
        k := replace(k, 'ß', 'ss');
        k := replace(k, 'æ', 'ae');
        k := replace(k, 'œ', 'oe');
        k := translate(k, U&'łøı\00AD\200B\200C\200D\FEFF', 'loi');
        k := regexp_replace(k, '[\u0300-\u036F]+', '', 'g');
        k := normalize(regexp_replace(k collate pg_c_utf8, '[[:punct:][:space:]]+', ' ', 'g'), NFC);
    end if;
    k := ' ' || btrim(k) || ' ';

    -- Consonants that are written with several letters: German, French and English.
    k := replace(k, 'tsch', 'ch');
    k := replace(k, 'tch', 'ch');
    k := replace(k, 'chch', 'shch');
    k := replace(k, 'sch', 'sh');
    k := replace(k, 'shch', 'sht');
    k := replace(k, 'chr', 'hr');
    k := replace(k, 'kh', 'h');
    k := replace(k, 'gh', 'g');
    k := replace(k, 'ph', 'f');
    k := replace(k, 'th', 't');
    k := replace(k, 'tz', 'ts');
    k := replace(k, 'x', 'ks');
    k := replace(k, 'gue', 'ge');
    k := replace(k, 'gui', 'gi');
    if strpos(k, 'q') > 0 then
        k := replace(k, 'que', 'ke');
        k := replace(k, 'qui', 'ki');
    end if;
    if strpos(k, 'c') > 0 then
        k := replace(k, 'ch', 'C');
        k := replace(k, 'ce', 'tse');
        k := replace(k, 'ci', 'tsi');
        k := replace(k, 'cy', 'tsi');
        k := replace(k, 'cv', 'tsv');
        k := replace(k, 'c', 'k');
        k := replace(k, 'C', 'ch');
    end if;

    -- j is ж to the French and й to the Germans and in ISO 9: ж where a word begins, after d and before i and o.
    if strpos(k, 'j') > 0 then
        k := replace(k, ' juli', ' iuli');
        k := replace(k, ' juri', ' iuri');
        k := replace(k, ' jordan', ' iordan');
        k := replace(k, ' j', ' zh');
        k := replace(k, 'dj', 'dzh');
        k := replace(k, 'ejd', 'ezhd');
        k := replace(k, 'ji', 'zhi');
        k := replace(k, 'jo', 'zho');
        k := replace(k, 'je', 'e');
    end if;

    -- Vowels.
    k := replace(k, 'ye', 'e');
    k := translate(k, 'yjwq', 'iivk');
    k := replace(k, 'ou', 'u');
    k := replace(k, 'iii', 'i');
    k := replace(k, 'ii', 'i');
    k := replace(k, 'aie', 'ae');
    k := replace(k, 'eie', 'ee');
    k := replace(k, 'oie', 'oe');
    k := replace(k, 'uie', 'ue');

    k := regexp_replace(k, '([b-df-hj-np-tv-z])\1+', '\1', 'g');

    -- Endings of surnames; Russian ё is е, also where Latin shows its sound.
    k := replace(k, 'of ', 'ov ');
    k := replace(k, 'ef ', 'ev ');
    k := replace(k, 'iov ', 'ev ');
    k := replace(k, 'iova ', 'eva ');

    -- Single words that no rule reaches.
    k := replace(k, ' fiodor', ' fedor');
    k := replace(k, ' piotr', ' petr');
    k := replace(k, ' semion', ' semen');
    k := replace(k, ' artiom', ' artem');
    k := replace(k, 'tileu', 'tleu');
    k := replace(k, 'bulgar', 'balgar');
    return btrim(k);
end
$$;
