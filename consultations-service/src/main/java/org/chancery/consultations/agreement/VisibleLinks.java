package org.chancery.consultations.agreement;

import java.util.List;

/**
 * The links of an agreement that the caller may see.
 *
 * @param version of the agreement
 */
record VisibleLinks(List<AgreementLinkResponse> links, long version) {}
