/**
 * Meetings between governments: who meets where and when, how far the meeting has come (the life cycle), and who may see
 * and change its record. The other features hang their records on a consultation through {@link
 * org.chancery.consultations.consultation.ConsultationAccess}.
 */
@NullMarked
package org.chancery.consultations.consultation;

import org.jspecify.annotations.NullMarked;
