/** The composed view of a pair of states: figures, what may be charted and compared, and what may not. */
package org.chancery.trade.profile;
