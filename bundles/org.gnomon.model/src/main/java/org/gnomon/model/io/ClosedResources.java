package org.gnomon.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.gnomon.model.cg.CgPackage;
import org.gnomon.model.gnn.GnnPackage;
import org.gnomon.model.label.LabelPackage;
import org.gnomon.model.rules.RulesPackage;
import org.gnomon.model.run.RunPackage;
import org.gnomon.model.seq.SeqPackage;
import org.gnomon.model.space.SpacePackage;

/** A world of its own for one document: only the packages of the model, and no way to any file or address. */
final class ClosedResources {

    /** A name, not a place: nothing is ever opened by it. */
    private static final URI DOCUMENT = URI.createURI("document");

    private static final List<EPackage> PACKAGES = List.of(CgPackage.eINSTANCE, LabelPackage.eINSTANCE, SpacePackage.eINSTANCE,
            GnnPackage.eINSTANCE, SeqPackage.eINSTANCE, RulesPackage.eINSTANCE, RunPackage.eINSTANCE);
    private static final Set<String> NAMESPACES = PACKAGES.stream().map(EPackage::getNsURI).collect(Collectors.toUnmodifiableSet());

    private ClosedResources() {}

    static boolean isModelPackage(EPackage candidate) {
        return NAMESPACES.contains(candidate.getNsURI());
    }

    /** Puts {@code resource} into a set in which nothing can be opened. */
    static <R extends Resource> R enclose(R resource) {
        ResourceSet set = new ResourceSetImpl();
        EPackageRegistryImpl packages = new EPackageRegistryImpl();
        PACKAGES.forEach(known -> packages.put(known.getNsURI(), known));
        // The entries of string maps come from there.
        packages.put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        set.setPackageRegistry(packages);
        set.setURIConverter(new ExtensibleURIConverterImpl(List.of(new Denied()), List.of()));
        resource.setURI(DOCUMENT);
        set.getResources().add(resource);
        return resource;
    }

    private static final class Denied extends URIHandlerImpl {

        @Override
        public boolean canHandle(URI uri) {
            return true;
        }

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw refused(uri);
        }

        @Override
        public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
            throw refused(uri);
        }

        @Override
        public void delete(URI uri, Map<?, ?> options) throws IOException {
            throw refused(uri);
        }

        @Override
        public boolean exists(URI uri, Map<?, ?> options) {
            return false;
        }

        @Override
        public Map<String, ?> getAttributes(URI uri, Map<?, ?> options) {
            return Map.of();
        }

        @Override
        public void setAttributes(URI uri, Map<String, ?> attributes, Map<?, ?> options) throws IOException {
            throw refused(uri);
        }

        private static IOException refused(URI uri) {
            return new IOException("points to '" + uri + "'; a document may not point outside itself");
        }
    }
}
