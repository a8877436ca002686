package org.chancery.report.rendering.format;

import java.math.BigDecimal;
import java.util.Locale;
import org.chancery.report.document.Block;
import org.chancery.report.rendering.Palette;
import org.jsoup.nodes.Element;

/** Columns from zero as a picture in the page, in the colours of the printed one, and the same numbers as a table below. */
final class PageChart {
    private static final double WIDTH = 580;
    private static final double ROOM = 200;
    private static final double LABEL = 24;

    private PageChart() {}

    static void write(Element parent, Block.Chart chart) {
        var figure = parent.appendElement("figure");
        PageFile.portioned(figure.appendElement("figcaption"), chart.portion(), chart.title());
        draw(figure, chart);
        var table = figure.appendElement("table").appendElement("tbody");
        for (var bar : chart.bars()) {
            var row = table.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(bar.label());
            row.appendElement("td").text(bar.printed());
        }
    }

    private static void draw(Element figure, Block.Chart chart) {
        var values = chart.bars().stream().map(Block.Bar::value).toList();
        var highest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max).doubleValue();
        var lowest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min).doubleValue();
        if (highest == lowest) {
            return;
        }
        var scale = ROOM / (highest - lowest);
        var zero = LABEL + highest * scale;
        var height = ROOM + 3 * LABEL;
        var picture = figure.appendElement("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 " + plain(WIDTH) + " " + plain(height))
                .attr("role", "img")
                .attr("aria-label", chart.alternative());
        var step = WIDTH / values.size();
        var width = Math.min(80, step * 0.6);
        for (var index = 0; index < values.size(); index++) {
            var bar = chart.bars().get(index);
            var centre = step * (index + 0.5);
            var end = zero - bar.value().doubleValue() * scale;
            picture.appendElement("rect")
                    .attr("x", plain(centre - width / 2))
                    .attr("y", plain(Math.min(zero, end)))
                    .attr("width", plain(width))
                    .attr("height", plain(Math.abs(end - zero)))
                    .attr("fill", "#" + Palette.COLUMN);
            label(picture, centre, end > zero ? end + 16 : end - 6, bar.printed());
            label(picture, centre, height - 6, bar.label());
        }
        picture.appendElement("path")
                .attr("d", "M0 " + plain(zero) + "H" + plain(WIDTH))
                .attr("stroke", "#" + Palette.AXIS);
    }

    private static void label(Element picture, double centre, double baseline, String text) {
        picture.appendElement("text")
                .attr("x", plain(centre))
                .attr("y", plain(baseline))
                .attr("text-anchor", "middle")
                .attr("font-size", "13")
                .attr("font-family", "Arial, sans-serif")
                .text(text);
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
