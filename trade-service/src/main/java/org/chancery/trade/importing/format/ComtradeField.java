package org.chancery.trade.importing.format;

/** What is read of the fields of UN Comtrade, version 1; the same in its CSV, its bulk files and the answers of its API. */
enum ComtradeField {
    PERIOD("period"),
    REPORTER_CODE("reporterCode"),
    REPORTER_ISO("reporterISO"),
    FLOW("flowCode"),
    PARTNER_CODE("partnerCode"),
    PARTNER_ISO("partnerISO"),
    PARTNER2_CODE("partner2Code"),
    CLASSIFICATION("classificationCode"),
    COMMODITY("cmdCode"),
    COMMODITY_TITLE("cmdDesc"),
    LEVEL("aggrLevel"),
    CUSTOMS("customsCode"),
    MODE_OF_SUPPLY("mosCode"),
    MODE_OF_TRANSPORT("motCode"),
    QUANTITY_UNIT_CODE("qtyUnitCode"),
    QUANTITY_UNIT("qtyUnitAbbr"),
    QUANTITY("qty"),
    NET_WEIGHT("netWgt"),
    CIF("cifvalue"),
    FOB("fobvalue"),
    VALUE("primaryValue");

    private final String heading;

    ComtradeField(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }
}
