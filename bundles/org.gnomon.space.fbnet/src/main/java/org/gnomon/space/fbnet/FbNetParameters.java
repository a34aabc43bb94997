package org.gnomon.space.fbnet;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The images that the networks see. */
@ObjectClassDefinition(id = FbNetSpace.PID, name = "FBNet", description = "The images that the networks see")
public @interface FbNetParameters {

    @AttributeDefinition(name = "Images", description = "IMAGENET: 224 x 224, as published; CIFAR100: 32 x 32, as in HW-NAS-Bench and HELP")
    Images images() default Images.IMAGENET;
}
