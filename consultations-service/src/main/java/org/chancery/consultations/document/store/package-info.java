/**
 * Where the content of documents is kept: in PostgreSQL or in a store that speaks S3, by setting. A content is written
 * once and never changed; each knows the store it is in, so that the setting can change while old contents stay readable.
 */
@NullMarked
package org.chancery.consultations.document.store;

import org.jspecify.annotations.NullMarked;
