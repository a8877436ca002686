package org.chancery.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Two million rows of a year, as a bulk file of UN Comtrade has them; their values are invented. */
final class ComtradeRows {
    private static final List<String> REPORTERS = List.of(
            "398\tKAZ",
            "100\tBGR",
            "643\tRUS",
            "156\tCHN",
            "276\tDEU",
            "792\tTUR",
            "860\tUZB",
            "417\tKGZ",
            "380\tITA",
            "616\tPOL");

    /** A hundred territories as UN Comtrade numbers them, none of which began or ended in the years of the benchmark. */
    private static final List<String> PARTNERS = Stream.of(
                    ("20:AND 784:ARE 4:AFG 28:ATG 660:AIA 8:ALB 51:ARM 24:AGO 10:ATA 32:ARG 16:ASM 40:AUT 36:AUS "
                                    + "533:ABW 248:ALA 31:AZE 70:BIH 52:BRB 50:BGD 56:BEL 854:BFA 100:BGR 48:BHR 108:BDI 204:BEN "
                                    + "652:BLM 60:BMU 96:BRN 68:BOL 352:ISL 76:BRA 44:BHS 64:BTN 74:BVT 72:BWA 112:BLR 84:BLZ "
                                    + "124:CAN 166:CCK 180:COD 140:CAF 178:COG 757:CHE 384:CIV 184:COK 152:CHL 120:CMR 156:CHN "
                                    + "170:COL 188:CRI 192:CUB 132:CPV 372:IRL 162:CXR 196:CYP 203:CZE 276:DEU 262:DJI 208:DNK "
                                    + "212:DMA 214:DOM 12:DZA 218:ECU 233:EST 818:EGY 732:ESH 232:ERI 724:ESP 231:ETH 246:FIN "
                                    + "242:FJI 238:FLK 583:FSM 234:FRO 251:FRA 266:GAB 826:GBR 308:GRD 268:GEO 254:GUF 831:GGY "
                                    + "288:GHA 292:GIB 304:GRL 270:GMB 324:GIN 312:GLP 226:GNQ 300:GRC 239:SGS 320:GTM 316:GUM "
                                    + "624:GNB 328:GUY 344:HKG 334:HMD 340:HND 191:HRV 332:HTI 348:HUN")
                            .split(" "))
            .map(each -> each.replace(':', '\t'))
            .toList();

    private static final int COMMODITIES = 1_000;
    static final int COUNT = 2 * REPORTERS.size() * PARTNERS.size() * COMMODITIES;

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
                    for (var partner : PARTNERS) {
                        for (var commodity = 0; commodity < COMMODITIES; commodity++) {
                            out.write(row(year, reporter, flow, partner, commodity, random));
                        }
                    }
                }
            }
        }
    }

    private static String row(int year, String reporter, String flow, String partner, int commodity, Random random) {
        var value = random.nextInt(LARGEST) + "." + random.nextInt(10);
        return String.join(
                "\t",
                "C\tA\t" + year + "0101\t" + year + "\t52\t" + year,
                reporter + "\tReporter\t" + flow + "\tFlow",
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
