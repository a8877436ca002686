package org.chancery.report.rendering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/** A step of the build: compiles every JRXML of a folder, so that the service neither carries a compiler nor waits for it. */
final class TemplateCompilation {
    private TemplateCompilation() {}

    /** Takes the folder of the sources and the folder for what is made of them. */
    public static void main(String[] folders) throws IOException, JRException {
        var target = Files.createDirectories(Path.of(folders[1]));
        try (var sources = Files.newDirectoryStream(Path.of(folders[0]), "*.jrxml")) {
            for (var source : sources) {
                var name = source.getFileName().toString().replace(".jrxml", ".jasper");
                compile(source, target.resolve(name));
            }
        }
    }

    private static void compile(Path source, Path target) throws JRException {
        var design = JRXmlLoader.load(source.toFile());
        JasperCompileManager.compileReportToFile(design, target.toString());
    }
}
