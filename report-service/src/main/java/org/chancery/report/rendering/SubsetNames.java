package org.chancery.report.rendering;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Gives the font subsets, which the exporter names at random, names that count; and drops what it says wrongly of them. */
final class SubsetNames {
    private static final COSName CID_SET = COSName.getPDFName("CIDSet");
    private static final COSName FONT_NAME = COSName.getPDFName("FontName");
    private static final int PREFIX_LENGTH = "ABCDEF+".length();

    private final Map<String, String> names = new LinkedHashMap<>();

    private SubsetNames() {}

    static void settle(PDDocument pdf) {
        var subsets = new SubsetNames();
        pdf.getDocument().getXrefTable().keySet().stream()
                .sorted(COSObjectKey::compareTo)
                .map(key -> pdf.getDocument().getObjectFromPool(key).getObject())
                .forEach(object -> {
                    if (object instanceof COSDictionary dictionary) {
                        subsets.settle(dictionary);
                    }
                });
    }

    private void settle(COSDictionary dictionary) {
        rename(dictionary, COSName.BASE_FONT);
        rename(dictionary, FONT_NAME);
        if (dictionary.containsKey(FONT_NAME)) {
            // Optional, and wrong in what OpenPDF writes: PDF/A-2 and later (6.2.11.4.2) and PDF/UA-1 (7.21.4.2) refuse
            // it.
            dictionary.removeItem(CID_SET);
        }
    }

    private void rename(COSDictionary dictionary, COSName entry) {
        var name = dictionary.getNameAsString(entry);
        if (name != null && name.length() > PREFIX_LENGTH && name.charAt(PREFIX_LENGTH - 1) == '+') {
            var ordered =
                    names.computeIfAbsent(name, subset -> prefix(names.size()) + subset.substring(PREFIX_LENGTH - 1));
            dictionary.setName(entry, ordered);
        }
    }

    /** Six capital letters that count: AAAAAA, AAAAAB... */
    private static String prefix(int number) {
        var letters = new char[PREFIX_LENGTH - 1];
        var rest = number;
        for (var place = letters.length - 1; place >= 0; place--) {
            letters[place] = (char) ('A' + rest % 26);
            rest /= 26;
        }
        return new String(letters);
    }
}
