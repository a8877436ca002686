package org.chancery.report.mailing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.chancery.commons.identity.Marking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailRulesTest {
    @ParameterizedTest
    @EnumSource(
            value = Marking.class,
            names = {"RESTRICTED", "CONFIDENTIAL"})
    void whatNeedsANumberedCopyIsNeverMailed(Marking highest) {
        assertThrows(IllegalStateException.class, () -> new MailRules(settings(true, highest)));
    }

    private static MailSettings settings(boolean enabled, Marking highest) {
        return new MailSettings() {
            @Override
            public boolean enabled() {
                return enabled;
            }

            @Override
            public Marking highestMarking() {
                return highest;
            }

            @Override
            public Map<String, List<String>> lists() {
                return Map.of();
            }
        };
    }
}
