package org.chancery.consultations.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "note.pdf, note.pdf",
        "Нота № 5 (қосымша).pdf, Нота № 5 (қосымша).pdf",
        "C:\\Users\\me\\note.pdf, note.pdf",
        "../../etc/passwd, passwd",
        "no\u202etxt.exe, notxt.exe",
        "a\u0000b\u0007.pdf, ab.pdf",
        "' note.pdf ', note.pdf",
        "zero\u200bwidth.pdf, zerowidth.pdf"
    })
    void nameIsKeptWithoutPathAndTricks(String sent, String kept) {
        assertEquals(kept, FileNames.cleaned(sent));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "/", "..", "folder/", "\u202e"})
    void fileWithoutANameIsRefused(String sent) {
        assertEquals(
                400,
                assertThrows(HttpProblem.class, () -> FileNames.cleaned(sent)).getStatusCode());
    }

    @ParameterizedTest
    @CsvSource({"255, true", "256, false"})
    void nameHasALength(int length, boolean lawful) {
        var name = "n".repeat(length - 4) + ".pdf";

        if (lawful) {
            assertEquals(name, FileNames.cleaned(name));
        } else {
            assertThrows(HttpProblem.class, () -> FileNames.cleaned(name));
        }
    }
}
