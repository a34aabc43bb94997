package org.gnomon.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Runs the EMF generator without an Eclipse workspace: replaces {@code src-gen} of one bundle and writes its list of digests. */
public final class GenerateModel {

    private static final String GENERATED = "src-gen";
    private static final String GENMODEL = "src/main/resources/model/gnomon.genmodel";
    private static final List<String> SOURCES = List.of("src/main/resources/model/gnomon.ecore", GENMODEL);

    private final Path bundle;

    private GenerateModel(Path bundle) {
        this.bundle = bundle;
    }

    /** @param args the folder of the model bundle */
    public static void main(String[] args) throws IOException {
        GenerateModel model = new GenerateModel(Path.of(args[0]).toRealPath());
        model.deleteGenerated();
        model.generate();
        new DigestList(model.bundle).write(SOURCES, GENERATED);
    }

    private void deleteGenerated() throws IOException {
        Path folder = bundle.resolve(GENERATED);
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void generate() {
        String name = bundle.getFileName().toString();
        EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(bundle + "/"));
        GenModelPackage.eINSTANCE.eClass();
        GenModel genModel = (GenModel) resources().getResource(URI.createPlatformResourceURI(name + "/" + GENMODEL, true), true)
                .getContents().getFirst();
        EcoreUtil.resolveAll(genModel);
        genModel.reconcile();
        check(genModel.diagnose());
        genModel.setCanGenerate(true);
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Generator generator = new Generator();
        generator.setInput(genModel);
        check(generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
    }

    private static ResourceSet resources() {
        ResourceSet resources = new ResourceSetImpl();
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        // Lets "platform:/plugin/org.eclipse.emf.ecore/model/Ecore.genmodel" be found on the class path.
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        return resources;
    }

    private static void check(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(diagnostic.getMessage() + " " + diagnostic.getChildren());
        }
    }
}
