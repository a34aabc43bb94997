package org.gnomon.space.ofambv3;

import java.util.Collections;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.blocks.MobileSpace;
import org.gnomon.blocks.MobileText;
import org.gnomon.blocks.MobileUnits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** Once-for-All MobileNetV3 as a service. */
@Component(service = SearchSpace.class, configurationPid = OfaMbv3Space.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = OfaMbv3Parameters.class)
@MethodInfo(id = "ofa-mbv3", label = "OFA-MBv3",
        description = "Once-for-All MobileNetV3, width 1.2: five units of two to four layers with kernels 3, 5, 7 and expansions 3, 4, 6; 2.18e19",
        paper = "Cai et al., Once-for-All: Train One Network and Specialize it for Efficient Deployment, ICLR 2020")
public final class OfaMbv3Space extends MobileSpace {

    static final String PID = "org.gnomon.space.ofambv3";
    private static final int RESOLUTION = 224;

    @Activate
    public OfaMbv3Space() {
        this(RESOLUTION);
    }

    OfaMbv3Space(int resolution) {
        this(resolution, new MobileUnits(Collections.nCopies(OfaMbv3Network.UNITS.size(), new MobileUnits.Depth(2, 4))));
    }

    private OfaMbv3Space(int resolution, MobileUnits units) {
        super(resolution == RESOLUTION ? "ofa-mbv3" : "ofa-mbv3@" + resolution, units, new MobileText("OFA-MBv3 architecture", units, "mbconv3"),
                OfaMbv3Network.at(resolution));
    }

    @Override
    public SearchSpace configured(Parameters parameters) {
        return new OfaMbv3Space(parameters.as(OfaMbv3Parameters.class).resolution());
    }
}
