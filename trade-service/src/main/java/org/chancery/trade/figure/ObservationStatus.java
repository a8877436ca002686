package org.chancery.trade.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The codes of SDMX's CL_OBS_STATUS that can stand beside a value; those that mean "there is no value" are left out. */
@Schema(
        description =
                "SDMX observation status: A normal, B time series break, D definition differs, E estimated, F forecast, "
                        + "G experimental, I imputed, N not significant, P provisional, S strike or special event, "
                        + "U low reliability, V unvalidated")
public enum ObservationStatus {
    A,
    B,
    D,
    E,
    F,
    G,
    I,
    N,
    P,
    S,
    U,
    V
}
