package org.chancery.trade.importing.format;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line, field or row of 2 GB is refused after its first megabytes, so that no more of it is ever in memory. */
class EndlessFileTest {
    private static final long GIGABYTES = 2L << 30;
    private static final long FEW = 4L << 20;

    @ParameterizedTest
    @ValueSource(strings = {"a", "a,", "\"a", "{\"data\": \"", " ", "\n"})
    void fileWithoutHeadingsIsNotReadBeyondItsHead(String again) throws IOException {
        var file = new Endless("", again);
        var content = new Content("file", () -> file);

        ReadFile.allLayouts().forEach(layout -> assertTrue(!layout.recognises(content.head()), layout.name()));
        assertTrue(file.read <= Head.LENGTH, () -> file.read + " bytes were read");
    }

    static String[] beginnings() {
        return new String[] {
            "period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,primaryValue\n2022,398,X,100,H6,TOTAL,",
            "period\treporterCode\tflowCode\tpartnerCode\tclassificationCode\tcmdCode\tprimaryValue\n2022\t398\t",
            "Classification,Year,Trade Flow Code,Reporter Code,Partner Code,Commodity Code,Trade Value (US$)\nH5,",
            "Year,Reporter Code,Trade Flow Code,Partner Code,Classification,Commodity Code,Value,Estimation Code\n2008,",
            "t,i,j,k,v,q\n2021,398,100,",
            "ReporterISO3,PartnerISO3,Year,TradeFlowName,TradeValue in 1000 USD\nKAZ,",
            "REPORTER,PARTNER,PRODUCT,FLOW,PERIOD,VALUE_IN_EUR\nBG,",
            "REPORTER,PARTNER,TRADE_TYPE,PRODUCT_NC,FLOW,PERIOD,VALUE_EUR\nBG,",
            "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TRADE_FLOW,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,CURRENCY\ndataflow,",
            "{\"count\": 1, \"data\": [{\"period\": \""
        };
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void fieldWithoutEndIsRefusedSoon(String beginning) throws IOException {
        assertRefusedSoon(beginning, "a");
        assertRefusedSoon(beginning + '"', "a");
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void rowOfFieldsWithoutEndIsRefusedSoon(String beginning) throws IOException {
        assertRefusedSoon(beginning, beginning.contains("\t") ? "a\t" : beginning.startsWith("{") ? "a\\u0041" : "a,");
    }

    private static void assertRefusedSoon(String beginning, String again) throws IOException {
        var head = new Content("file", () -> new Endless(beginning + "\n", again)).head();
        var layout = ReadFile.allLayouts().stream()
                .filter(each -> each.recognises(head))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no layout of " + beginning));
        var files = new ArrayList<Endless>();
        var content = new Content("file", () -> {
            var file = new Endless(beginning, again);
            files.add(file);
            return file;
        });

        assertThrows(UnreadableFile.class, () -> layout.read(content, ReadFile.nothing()));
        assertTrue(files.stream().allMatch(file -> file.read < FEW), () -> layout.name() + " reads on");
    }

    /** Makes itself while it is read, and counts how far. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final byte[] again;
        private long read;

        Endless(String start, String again) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.again = again.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            var single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            var most = (int) Math.min(length, GIGABYTES - read);
            for (var index = 0; index < most; index++) {
                var place = read++;
                bytes[offset + index] = place < start.length
                        ? start[(int) place]
                        : again[(int) ((place - start.length) % again.length)];
            }
            return most == 0 && length > 0 ? -1 : most;
        }
    }
}
