package org.chancery.report.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The independent judge of our PDFs. */
public final class VeraPdf {
    private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
    private static final int RULES_SHOWN = 40;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** The rules of PDF/A-3a and PDF/UA-1 that the file breaks, each once with its first place; empty if it breaks none. */
    public static List<String> violations(byte[] pdf) {
        var violations = new ArrayList<String>();
        FLAVOURS.forEach(flavour -> violations.addAll(violations(pdf, flavour)));
        return violations;
    }

    private static Set<String> violations(byte[] pdf, PDFAFlavour flavour) {
        var rules = new ArrayList<String>();
        var violations = new TreeSet<String>();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .forEach(assertion -> {
                        var rule = assertion.getRuleId();
                        var name = flavour.getId() + " " + rule.getClause() + "-" + rule.getTestNumber();
                        if (!rules.contains(name) && rules.size() < RULES_SHOWN) {
                            rules.add(name);
                            violations.add(name + ": " + assertion.getMessage() + " at "
                                    + assertion.getLocation().getContext());
                        }
                    });
            if (!result.isCompliant() && violations.isEmpty()) {
                violations.add(flavour.getId() + ": not compliant");
            }
        } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException unreadable) {
            throw new IllegalStateException("not a PDF that can be validated", unreadable);
        }
        return violations;
    }
}
