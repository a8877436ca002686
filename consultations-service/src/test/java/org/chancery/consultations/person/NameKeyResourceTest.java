package org.chancery.consultations.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SQL function name_key, in the database itself. */
@ServiceTest
class NameKeyResourceTest {
    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
                    stoichev             : Стойчев, Stoychev, Stoytchev, Stoichev, Stoitchev, Stojčev, Stoytscheff
                    hadzhiev             : Хаджиев, Khadzhiyev, Hadjiev, Hadzhiev, Khadjiev, Hadžiev
                    vasilenko            : Василенко, Vassilenko, Vasilenko, Wassilenko
                    angelov              : Ангелов, Anguelov, Angelov, Angeloff, Angelow
                    tihomir              : Тихомир, Tihomir, Tikhomir
                    kasim zhomart tokaev : Қасым-Жомарт Тоқаев, Kassym-Jomart Tokayev, Kasym-Zhomart Tokaev, Касым-Жомарт Токаев
                    murat nurtleu        : Мұрат Нұртілеу, Murat Nurtleu, Murat Nurtileu
                    zheliu zhelev        : Желю Желев, Zhelyu Zhelev, Jeliu Jelev, Želju Želev
                    elena                : Елена, Elena, Yelena
                    fedorov              : Фёдоров, Федоров, Fedorov, Fyodorov, Fiodorov
                    solovev              : Соловьёв, Соловьев, Solovyov, Solovyev
                    shterev              : Щерев, Shterev, Šterev
                    shtukin              : Щукин, Shchukin, Ščukin, Schtschukin
                    nadezhda             : Надежда, Nadezhda, Nadejda
                    boian                : Боян, Boyan, Boian, Bojan
                    bozhan               : Божан, Bozhan, Božan
                    georgi               : Георги, Georgi, Gueorgui, Георгий, Georgiy
                    iordan               : Йордан, Yordan, Iordan, Jordan
                    iulia                : Юлия, Yuliya, Iuliia, Julia
                    mihail tsvetkov      : Михаил Цветков, Mihail Tzvetkov, Mikhail Cvetkov
                    aleksandar           : Александър, Alexandar, Aleksandar
                    filip                : Филип, Филипп, Philip
                    kolio                : Кольо, Kolyo, Kolio
                    obedkov              : Объедков, Obyedkov, Obedkov
                    saule omarkizi       : Сәуле Омарқызы, Saule Omarkyzy
                    """)
    void formsOfOneNameHaveOneKey(String key, String forms) {
        var keys = Arrays.stream(forms.split(", ")).map(this::keyOf).collect(Collectors.toSet());

        assertEquals(Set.of(key), keys);
    }

    @ParameterizedTest
    @CsvSource({
        "Иванов, Иванова",
        "Petrov, Petrova",
        "Stoychev, Stoyanov",
        "Боян, Божан",
        "Мичев, Мишев",
        "Мичев, Михов",
        "Марио, Мария",
        "Генов, Ганов",
        "Стоев, Стоилов",
        "Садыков, Шадыков",
        "Зелев, Желев"
    })
    void differentNamesHaveDifferentKeys(String name, String other) {
        assertNotEquals(keyOf(name), keyOf(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
                    'Kassym-Jomart  (Tokayev), 21.10.2023' : kasim zhomart tokaev 21 10 2023
                    '«Васильев» — Vasil''ev'               : vasilev vasilev
                    'İzmir, Çavuşoğlu'                     : izmir chavushoglu
                    'Ἀθῆναι 東京'                            : αθηναι 東京
                    '?!'                                   : ''
                    """)
    void wordsStandApartByOneBlank(String text, String key) {
        assertEquals(key, keyOf(text));
    }

    @Test
    void letterOfTwoCharactersIsOne() {
        assertEquals(keyOf("Стойчев Ставлёв"), keyOf("Стои\u0306чев Ставле\u0308в"));
        assertEquals("chichek", keyOf("C\u030Cic\u030Cek"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uD83D\uDE00", "\uFFFF", "\u0001\t\n", "\\1 %_!'\"$$", "ﬁ½№", "ъъ ьь j jj cc q"})
    void everyTextHasAKey(String text) {
        assertEquals(keyOf(text), keyOf(keyOf(text)));
    }

    @Test
    void keyOfALongTextComesAtOnce() {
        assertEquals(keyOf("щит"), keyOf("щит ".repeat(50_000)).substring(0, 5).strip());
    }

    private String keyOf(String text) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select name_key(?)")) {
            query.setString(1, text);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
