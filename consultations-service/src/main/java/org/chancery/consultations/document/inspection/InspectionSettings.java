package org.chancery.consultations.document.inspection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** What files may be. */
@ConfigMapping(prefix = "chancery.documents")
public interface InspectionSettings {
    /** Types that are taken. The old formats of Office are known but not taken unless an installation names them. */
    @WithDefault("pdf,docx,xlsx,pptx,odt,ods,odp,rtf,txt,csv,ics,jpeg,png,tiff")
    Set<FileType> types();
}
