/** The period guard, and growth between the windows that it lets pass. */
package org.chancery.trade.comparison;
