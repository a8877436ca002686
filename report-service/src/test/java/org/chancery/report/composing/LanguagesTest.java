package org.chancery.report.composing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.upstream.Figure.Nature;
import org.chancery.report.upstream.NameForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    @Test
    void thereAreFour() {
        assertEquals(List.of("bg", "en", "kk", "ru"), Words.languages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "bg"})
    void everyWordOfEnglishIsThere(String language) {
        var english = ResourceBundle.getBundle("words.words", Locale.ENGLISH);
        var own = ResourceBundle.getBundle("words.words", Locale.forLanguageTag(language));
        assertEquals(language, own.getLocale().getLanguage());
        var missing = new TreeSet<String>();
        var ownKeys = new TreeSet<String>();
        own.keySet().forEach(key -> ownKeys.add(withoutForm(key)));
        english.keySet().forEach(key -> {
            if (!ownKeys.contains(withoutForm(key))) {
                missing.add(key);
            }
        });
        assertEquals(new TreeSet<String>(), missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 2023-01/2023-08 | in the first eight months of 2023
                    ru | 2023-01/2023-08 | за восемь месяцев 2023 года
                    bg | 2023-01/2023-08 | за първите осем месеца на 2023 г.
                    kk | 2023-01/2023-08 | 2023 жылғы қаңтар–тамызда
                    ru | 2023-01/2023-03 | за три месяца 2023 года
                    en | 2022            | in 2022
                    ru | 2022            | за 2022 год
                    bg | 2022            | през 2022 г.
                    kk | 2022            | 2022 жылы
                    en | 2023-Q1         | in the first quarter of 2023
                    ru | 2023-Q1         | за I квартал 2023 года
                    bg | 2023-08         | през август 2023 г.
                    kk | 2023-08         | 2023 жылғы тамызда
                    ru | 2023-03/2023-05 | за март–май 2023 года
                    kk | 2023-03/2023-05 | 2023 жылғы наурыз–мамырда
                    bg | 2023-01/2023-06 | през първото полугодие на 2023 г.
                    en | 2005-01/2023-03 | from 2005 to the first quarter of 2023
                    bg | 2005-01/2023-03 | от 2005 г. до първото тримесечие на 2023 г.
                    ru | 2005-01/2023-03 | за период 2005 год – I квартал 2023 года
                    """)
    void aSentenceSaysWhen(String language, String period, String when) {
        assertEquals(when, plain(new PeriodWords(Words.in(language)).when(period, Nature.FLOW)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ru | FLOW  | 2023-01/2023-08 | восемь месяцев 2023 года (январь–август)
                    bg | FLOW  | 2023-01/2023-08 | първите осем месеца на 2023 г. (януари–август)
                    kk | FLOW  | 2023-01/2023-08 | 2023 жылғы қаңтар–тамыз
                    ru | FLOW  | 2023-01/2023-02 | два месяца 2023 года (январь–февраль)
                    ru | STOCK | 2023-10         | по состоянию на октябрь 2023 года
                    bg | STOCK | 2023-10         | към октомври 2023 г.
                    kk | STOCK | 2023-10         | 2023 жылғы қазан айындағы жағдай бойынша
                    kk | STOCK | 2023-10-21      | 2023 ж. 21 қазан күнгі жағдай бойынша
                    ru | STOCK | 2023-10-21      | по состоянию на 21 октября 2023 г.
                    ru | FLOW  | 2005-01/2023-03 | 2005 год – I квартал 2023 года, накопленным итогом
                    """)
    void aTableNamesThePeriod(String language, Nature nature, String period, String words) {
        assertEquals(words, plain(new PeriodWords(Words.in(language)).say(period, nature)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ru | 1 | Открыто 1 обязательство
                    ru | 3 | Открыто 3 обязательства
                    ru | 5 | Открыто 5 обязательств
                    ru | 21 | Открыто 21 обязательство
                    bg | 1 | Открит е 1 ангажимент
                    bg | 3 | Открити са 3 ангажимента
                    kk | 3 | 3 міндеттеме орындалмаған
                    """)
    void aNumberTakesTheFormOfItsLanguage(String language, long number, String words) {
        assertEquals(words, Words.in(language).count("brief.open", number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ru | 63.9 | 6 | 63,9 млн долларов США
                    bg | 63.9 | 6 | 63,9 млн. щатски долара
                    kk | 63.9 | 6 | 63,9 млн АҚШ доллары
                    ru | 21   | 0 | 21 доллар США
                    ru | 2    | 0 | 2 доллара США
                    ru | 11   | 0 | 11 долларов США
                    ru | 1.5  | 0 | 1,5 доллара США
                    bg | 1    | 0 | 1 щатски долар
                    en | 1    | 0 | 1 US dollar
                    """)
    void aValueTakesTheFormsOfItsLanguage(String language, BigDecimal value, int multiplier, String said) {
        var sample = FactsBuilder.figure(1, "EXPORTS", "2022", value.toPlainString(), value.scale(), false);
        var figure = multiplier == 6 ? sample : FactsBuilder.withMultiplier(sample, multiplier);
        assertEquals(said, new FigureWords(Words.in(language)).value(figure));
    }

    @Test
    void datesAndStatesComeFromCldr() {
        assertEquals("21 октября 2023\u00a0г.", Words.in("ru").date(LocalDate.of(2023, 10, 21)));
        assertEquals("21 октомври 2023\u00a0г.", Words.in("bg").date(LocalDate.of(2023, 10, 21)));
        assertEquals("2023 ж. 21 қазан", Words.in("kk").date(LocalDate.of(2023, 10, 21)));
        assertEquals("Қазақстан", Words.in("kk").state("KAZ"));
        assertEquals("България", Words.in("bg").state("BGR"));
        assertEquals("1\u00a0234,50", Words.in("ru").number(new BigDecimal("1234.50")));
    }

    @Test
    void aNameIsWrittenAsTheLanguageWritesItOrInItsScript() {
        var forms = List.of(new NameForm("en", "Roman Vassilenko"), new NameForm("kk", "Роман Василенко"));
        assertEquals("Роман Василенко", Names.inLanguage(forms, "kk"));
        assertEquals("Роман Василенко", Names.inLanguage(forms, "ru"));
        assertEquals("Roman Vassilenko", Names.inLanguage(forms, "en"));
        assertEquals("Elena Petrova", Names.inLanguage(List.of(new NameForm("bg-Latn", "Elena Petrova")), "ru"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "bg"})
    void noEnglishWordOfOursIsLeftInTheBrief(String language) {
        var brief = new PreMeetingBrief(language)
                .compose(FactsBuilder.runningExample().build());
        var text = brief.document().toString();
        for (var word : List.of("million", "Responsible", "Source", "cumulative", "Published", "Head", "Agreed:")) {
            assertFalse(Pattern.compile("\\b" + word).matcher(text).find(), word);
        }
        assertTrue(text.contains("63,9"), text);
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }

    private static String withoutForm(String key) {
        return FORM.matcher(key).replaceFirst("");
    }
}
