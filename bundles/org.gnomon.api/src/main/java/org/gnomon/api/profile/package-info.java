/** Cost of architectures on devices. Third parties implement {@link org.gnomon.api.profile.DeviceProfiler}. */
@Export
@Version("1.0.0")
package org.gnomon.api.profile;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
