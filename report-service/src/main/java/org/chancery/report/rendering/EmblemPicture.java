package org.chancery.report.rendering;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import net.sf.jasperreports.renderers.WrappingSvgDataToGraphics2DRenderer;
import org.chancery.report.document.Look.Emblem;

/** The emblem as a PNG file on white, for programs that know no SVG. */
public final class EmblemPicture {
    /** Of the longer side; sharp in print at the height of a letterhead. */
    private static final int PIXELS = 400;

    private final byte[] png;
    private final double shape;

    private EmblemPicture(byte[] png, double shape) {
        this.png = png;
        this.shape = shape;
    }

    public static EmblemPicture of(Emblem emblem) {
        try {
            if (emblem.mediaType().equals(Emblem.PNG)) {
                var image = ImageIO.read(new ByteArrayInputStream(emblem.bytes()));
                return new EmblemPicture(emblem.bytes(), (double) image.getWidth() / image.getHeight());
            }
            return drawn(emblem);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JRException failure) {
            throw new IllegalStateException("the emblem cannot be drawn", failure);
        }
    }

    public byte[] png() {
        return png.clone();
    }

    /** Width for one of height. */
    public double shape() {
        return shape;
    }

    private static EmblemPicture drawn(Emblem emblem) throws JRException, IOException {
        var context = DefaultJasperReportsContext.getInstance();
        var vector = new WrappingSvgDataToGraphics2DRenderer(SimpleDataRenderer.getInstance(emblem.bytes()));
        Dimension2D size = vector.getDimension(context);
        var scale = PIXELS / Math.max(size.getWidth(), size.getHeight());
        var width = (int) Math.max(1, Math.round(size.getWidth() * scale));
        var height = (int) Math.max(1, Math.round(size.getHeight() * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        vector.render(context, graphics, new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return new EmblemPicture(png.toByteArray(), (double) width / height);
    }
}
