package org.gnomon.kernels.internal;

import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.spi.GatedKernels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The kernels that are always there. */
@Component(service = Kernels.class, property = "service.ranking:Integer=0")
public final class PlainKernels extends GatedKernels {

    @Activate
    public PlainKernels() {
        super(new PlainRowMath());
    }
}
