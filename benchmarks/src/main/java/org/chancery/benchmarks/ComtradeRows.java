package org.chancery.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Two million rows of a year, as a bulk file of UN Comtrade has them; their values are invented. */
final class ComtradeRows {
    private static final List<String> REPORTERS =
            List.of("KAZ", "BGR", "RUS", "CHN", "DEU", "TUR", "UZB", "KGZ", "ITA", "POL");
    private static final int PARTNERS = 100;
    private static final int COMMODITIES = 1_000;
    static final int COUNT = 2 * REPORTERS.size() * PARTNERS * COMMODITIES;

    private static final String HEADINGS =
            "typeCode freqCode refPeriodId refYear refMonth period reporterCode reporterISO reporterDesc flowCode flowDesc"
                    + " partnerCode partnerISO partnerDesc partner2Code partner2ISO partner2Desc classificationCode"
                    + " classificationSearchCode isOriginalClassification cmdCode cmdDesc aggrLevel isLeaf customsCode"
                    + " customsDesc mosCode motCode motDesc qtyUnitCode qtyUnitAbbr qty isQtyEstimated altQtyUnitCode"
                    + " altQtyUnitAbbr altQty isAltQtyEstimated netWgt isNetWgtEstimated grossWgt isGrossWgtEstimated"
                    + " cifvalue fobvalue primaryValue legacyEstimationFlag isReported isAggregate";
    private static final int FIRST_COMMODITY = 100_000;
    private static final int COMMODITY_STEP = 7;
    private static final int LARGEST = 100_000_000;

    private ComtradeRows() {}

    static void write(Path file, int year) throws IOException {
        var random = new Random(year);
        try (var out = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.US_ASCII))) {
            out.write(HEADINGS.replace(' ', '\t') + "\n");
            for (var reporter : REPORTERS) {
                for (var flow : List.of("M", "X")) {
                    for (var partner : partners()) {
                        for (var commodity = 0; commodity < COMMODITIES; commodity++) {
                            out.write(row(year, reporter, flow, partner, commodity, random));
                        }
                    }
                }
            }
        }
    }

    private static List<String> partners() {
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Locale.Builder().setRegion(code).build().getISO3Country())
                .limit(PARTNERS)
                .toList();
    }

    private static String row(int year, String reporter, String flow, String partner, int commodity, Random random) {
        var value = random.nextInt(LARGEST) + "." + random.nextInt(10);
        return String.join(
                "\t",
                "C\tA\t" + year + "0101\t" + year + "\t52\t" + year + "\t0",
                reporter + "\tReporter\t" + flow + "\tFlow\t0",
                partner + "\tPartner\t0\tW00\tWorld\tH6\tHS\ttrue",
                Integer.toString(FIRST_COMMODITY + commodity * COMMODITY_STEP),
                "A commodity of which there are many\t6\ttrue\tC00\tTOTAL CPC\t0\t0\tTOTAL MOT\t8\tkg",
                Integer.toString(random.nextInt(LARGEST)),
                "false\t-1\tN/A\t\tfalse",
                random.nextInt(LARGEST) + "\tfalse\t\tfalse",
                flow.equals("M") ? value + "\t" : "\t" + value,
                value + "\t0\ttrue\tfalse\n");
    }
}
