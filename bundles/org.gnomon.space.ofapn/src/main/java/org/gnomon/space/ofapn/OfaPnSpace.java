package org.gnomon.space.ofapn;

import java.util.List;
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

/** Once-for-All ProxylessNAS as a service. */
@Component(service = SearchSpace.class, configurationPid = OfaPnSpace.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = OfaPnParameters.class)
@MethodInfo(id = "ofa-pn", label = "OFA-PN",
        description = "Once-for-All ProxylessNAS, width 1.3: as OFA-MBv3 without squeeze-and-excite, and a sixth unit of one layer; 1.96e20",
        paper = "Cai et al., Once-for-All: Train One Network and Specialize it for Efficient Deployment, ICLR 2020")
public final class OfaPnSpace extends MobileSpace {

    static final String PID = "org.gnomon.space.ofapn";
    private static final int RESOLUTION = 224;
    private static final MobileUnits.Depth ELASTIC = new MobileUnits.Depth(2, 4);
    private static final MobileUnits.Depth ONE = new MobileUnits.Depth(1, 1);

    @Activate
    public OfaPnSpace() {
        this(RESOLUTION);
    }

    OfaPnSpace(int resolution) {
        this(resolution, new MobileUnits(List.of(ELASTIC, ELASTIC, ELASTIC, ELASTIC, ELASTIC, ONE)));
    }

    private OfaPnSpace(int resolution, MobileUnits units) {
        super(resolution == RESOLUTION ? "ofa-pn" : "ofa-pn@" + resolution, units, new MobileText("OFA-PN architecture", units, "mbconv2"),
                OfaPnNetwork.at(resolution));
    }

    @Override
    public SearchSpace configured(Parameters parameters) {
        return new OfaPnSpace(parameters.as(OfaPnParameters.class).resolution());
    }
}
