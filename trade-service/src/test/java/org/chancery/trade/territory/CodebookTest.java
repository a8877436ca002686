package org.chancery.trade.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.trade.territory.Territory.Kind;
import org.junit.jupiter.api.Test;

class CodebookTest {
    private static final LocalDate END = LocalDate.of(2006, 5, 31);

    private final TerritoryCodes codes = codebook(
            new DatedCode(Scheme.COMTRADE, "4", "AFG", null, null, null),
            new DatedCode(Scheme.COMTRADE, "0", "W00", null, null, null),
            new DatedCode(Scheme.EUROSTAT, "CS", "SCG", null, null, END),
            new DatedCode(Scheme.EUROSTAT, "CS", "CSK", null, END.plusDays(1), null),
            new DatedCode(Scheme.COMTRADE, "200", "CSK", "CZE", null, END),
            new DatedCode(Scheme.KAZ_BNS, "Папуа-Новая Гвинея", "PNG", null, null, null));

    @Test
    void leadingZerosOfANumberDoNotMatter() {
        assertEquals("AFG", found(Scheme.COMTRADE, "004", END));
        assertEquals("AFG", found(Scheme.COMTRADE, " 4 ", END));
        assertEquals("W00", found(Scheme.COMTRADE, "000", END));
    }

    @Test
    void namesAreComparedWithoutCaseAndRunsOfBlanks() {
        assertEquals("PNG", found(Scheme.KAZ_BNS, "  Папуа-новая\u00a0 Гвинея ", END));
    }

    @Test
    void schemesAreKeptApart() {
        assertTrue(codes.find(Scheme.BACI, "4", END).isEmpty());
    }

    @Test
    void codeMeansWhatItMeantThen() {
        assertEquals("SCG", found(Scheme.EUROSTAT, "CS", END));
        assertEquals("CSK", found(Scheme.EUROSTAT, "CS", END.plusDays(1)));
    }

    @Test
    void ofTwoThatShareAYearTheLaterIsMeant() {
        var found = codes.find(Scheme.EUROSTAT, "CS", LocalDate.of(2006, 1, 1), LocalDate.of(2006, 12, 31));

        assertEquals("CSK", found.orElseThrow().code());
    }

    @Test
    void lettersBesideACodeAreThoseOfTheTerritoryOrThoseThatThePublisherPrints() {
        assertTrue(codes.prints(Scheme.COMTRADE, "004", "AFG", END, END));
        assertTrue(codes.prints(Scheme.COMTRADE, "200", "CZE", END, END));
        assertFalse(codes.prints(Scheme.COMTRADE, "4", "CZE", END, END));
        assertFalse(codes.prints(Scheme.COMTRADE, "200", "CZE", END.plusDays(1), END.plusDays(1)));
    }

    @Test
    void codeOfAnotherTimeIsKnownAndOneOfNoneIsNot() {
        assertTrue(codes.knows(Scheme.EUROSTAT, "cs"));
        assertFalse(codes.knows(Scheme.COMTRADE, "840"));
    }

    @Test
    void codeThatMeansTwoThingsOnOneDayIsRefused() {
        var first = new DatedCode(Scheme.BACI, "381", "AFG", null, null, END);
        var second = new DatedCode(Scheme.BACI, "0381", "PNG", null, END, null);

        assertThrows(IllegalStateException.class, () -> codebook(first, second));
    }

    @Test
    void codeOfNoTerritoryIsRefused() {
        var lost = new DatedCode(Scheme.BACI, "1", "ZZZ", null, null, null);

        assertThrows(IllegalStateException.class, () -> codebook(lost));
    }

    private String found(Scheme scheme, String code, LocalDate at) {
        return codes.find(scheme, code, at).orElseThrow().code();
    }

    private static TerritoryCodes codebook(DatedCode... codes) {
        var territories = Map.of(
                "AFG", new Territory("AFG", Kind.STATE),
                "PNG", new Territory("PNG", Kind.STATE),
                "SCG", new Territory("SCG", Kind.FORMER_STATE),
                "CSK", new Territory("CSK", Kind.FORMER_STATE),
                "W00", new Territory("W00", Kind.WORLD));
        return new Codebook(territories, List.of(), List.of(codes));
    }
}
