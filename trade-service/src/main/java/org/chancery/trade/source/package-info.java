/** Who published a figure, in which document and when. */
package org.chancery.trade.source;
