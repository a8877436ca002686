package org.chancery.report.rendering;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.chancery.report.document.Block.Bar;

/** Columns from zero with the published number on each and its period below; drawn as vectors, the text stays text. */
final class ColumnChart extends AbstractRenderer implements Graphics2DRenderable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Color COLUMN = Color.decode("#" + Palette.COLUMN);
    private static final Color INK = Color.decode("#" + Palette.INK);
    private static final Color AXIS = Color.decode("#" + Palette.AXIS);
    private static final float TEXT_SIZE = 9;
    private static final double LABEL_HEIGHT = 16;
    private static final double WIDEST_COLUMN = 48;

    private final transient List<Bar> bars;

    ColumnChart(List<Bar> bars) {
        this.bars = List.copyOf(bars);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        var highest = bars.stream().map(Bar::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        var lowest = bars.stream().map(Bar::value).reduce(BigDecimal.ZERO, BigDecimal::min);
        var span = highest.subtract(lowest).doubleValue();
        if (span == 0) {
            return;
        }
        var room = area.getHeight() - 2 * LABEL_HEIGHT - (lowest.signum() < 0 ? LABEL_HEIGHT : 0);
        var zero = area.getY() + LABEL_HEIGHT + room * highest.doubleValue() / span;
        var step = area.getWidth() / bars.size();
        var width = Math.min(WIDEST_COLUMN, step * 0.6);
        // The one that we ship: a machine may have no such font, or another one of its name.
        graphics.setFont(FontUtil.getInstance(context)
                .getAwtFontFromBundles("Liberation Sans", Font.PLAIN, TEXT_SIZE, Locale.ROOT, false));
        for (var index = 0; index < bars.size(); index++) {
            var bar = bars.get(index);
            var centre = area.getX() + step * (index + 0.5);
            var height = room * Math.abs(bar.value().doubleValue()) / span;
            var negative = bar.value().signum() < 0;
            graphics.setColor(COLUMN);
            graphics.fill(new Rectangle2D.Double(centre - width / 2, negative ? zero : zero - height, width, height));
            graphics.setColor(INK);
            write(graphics, bar.printed(), centre, negative ? zero + height + 11 : zero - height - 5);
            write(graphics, bar.label(), centre, area.getMaxY() - 4);
        }
        graphics.setColor(AXIS);
        graphics.setStroke(new BasicStroke(0.6f));
        graphics.draw(new Line2D.Double(area.getX(), zero, area.getMaxX(), zero));
    }

    private static void write(Graphics2D graphics, String text, double centre, double baseline) {
        var width = graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
        graphics.drawString(text, (float) (centre - width / 2), (float) baseline);
    }
}
