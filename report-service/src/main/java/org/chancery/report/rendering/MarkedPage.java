package org.chancery.report.rendering;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The content of one page, in which everything is either a piece of the structure or marked as an artifact: lines, fills,
 * and what only repeats (ISO 14289-1, 7.1; ISO 19005-3, 6.7).
 */
final class MarkedPage {
    private static final Set<String> BUILD_PATH = Set.of(
            OperatorName.MOVE_TO,
            OperatorName.LINE_TO,
            OperatorName.CURVE_TO,
            OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT,
            OperatorName.CURVE_TO_REPLICATE_FINAL_POINT,
            OperatorName.CLOSE_PATH,
            OperatorName.APPEND_RECT,
            OperatorName.CLIP_NON_ZERO,
            OperatorName.CLIP_EVEN_ODD);
    private static final Set<String> END_PATH = Set.of(
            OperatorName.STROKE_PATH,
            OperatorName.CLOSE_AND_STROKE,
            OperatorName.FILL_NON_ZERO,
            OperatorName.LEGACY_FILL_NON_ZERO,
            OperatorName.FILL_EVEN_ODD,
            OperatorName.FILL_NON_ZERO_AND_STROKE,
            OperatorName.FILL_EVEN_ODD_AND_STROKE,
            OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
            OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE,
            OperatorName.ENDPATH);
    private static final Set<String> SHOW_AT_ONCE = Set.of(
            OperatorName.DRAW_OBJECT,
            OperatorName.SHADING_FILL,
            OperatorName.SHOW_TEXT,
            OperatorName.SHOW_TEXT_ADJUSTED,
            OperatorName.SHOW_TEXT_LINE,
            OperatorName.SHOW_TEXT_LINE_AND_SPACE);
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final List<Object> tokens;
    private final Map<Integer, String> shown;
    private final Set<Integer> artifacts = new HashSet<>();

    MarkedPage(List<Object> tokens) {
        this.tokens = tokens;
        this.shown = shown(tokens);
    }

    String shown(int piece) {
        return shown.getOrDefault(piece, "");
    }

    void makeArtifact(int piece) {
        artifacts.add(piece);
    }

    void write(PDDocument pdf, PDPage page) throws IOException {
        var content = new PDStream(pdf);
        try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(marked());
        }
        page.setContents(content);
    }

    private List<Object> marked() {
        var marked = new ArrayList<Object>(tokens.size() + tokens.size() / 4);
        var operands = new ArrayList<>();
        var depth = 0;
        var inPath = false;
        for (var token : tokens) {
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            var name = operator.getName();
            var alone = depth == 0 && !inPath && (BUILD_PATH.contains(name) || SHOW_AT_ONCE.contains(name));
            if (alone) {
                beginArtifact(marked);
                inPath = BUILD_PATH.contains(name);
            }
            if (name.equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ) && artifacts.contains(piece(operands))) {
                beginArtifact(marked);
            } else {
                marked.addAll(operands);
                marked.add(operator);
            }
            if (inPath ? END_PATH.contains(name) : alone) {
                marked.add(Operator.getOperator(OperatorName.END_MARKED_CONTENT));
                inPath = false;
            }
            depth += change(name);
            operands.clear();
        }
        return marked;
    }

    private static void beginArtifact(List<Object> marked) {
        marked.add(ARTIFACT);
        marked.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
    }

    private static int change(String operator) {
        return switch (operator) {
            case OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ -> 1;
            case OperatorName.END_MARKED_CONTENT -> -1;
            default -> 0;
        };
    }

    /** The number of the piece that begins with these operands, or -1. */
    private static int piece(List<?> operands) {
        return operands.size() > 1 && operands.get(1) instanceof COSDictionary properties
                ? properties.getInt(COSName.MCID)
                : -1;
    }

    private static Map<Integer, String> shown(List<Object> tokens) {
        var shown = new HashMap<Integer, String>();
        var operands = new ArrayList<>();
        var piece = -1;
        for (var token : tokens) {
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            var name = operator.getName();
            if (name.equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)) {
                piece = piece(operands);
            } else if (SHOW_AT_ONCE.contains(name) || name.equals(OperatorName.SET_FONT_AND_SIZE)) {
                shown.merge(piece, codes(operands), String::concat);
            }
            operands.clear();
        }
        return shown;
    }

    private static String codes(List<?> operands) {
        var codes = new StringBuilder();
        for (var operand : operands) {
            if (operand instanceof COSString text) {
                codes.append(new String(text.getBytes(), StandardCharsets.ISO_8859_1));
            } else if (operand instanceof COSName name) {
                codes.append('/').append(name.getName()).append(' ');
            } else if (operand instanceof COSArray parts) {
                codes.append(codes(parts.toList()));
            }
        }
        return codes.toString();
    }
}
