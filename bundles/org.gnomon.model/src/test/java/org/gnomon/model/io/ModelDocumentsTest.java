package org.gnomon.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gnomon.model.SampleModels;
import org.gnomon.model.cg.CgFactory;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.OpType;
import org.gnomon.model.cg.OpVocabulary;
import org.gnomon.model.cg.Region;
import org.gnomon.model.convert.GnnModels;
import org.gnomon.model.convert.GraphSamples;
import org.gnomon.model.gnn.Explanation;
import org.gnomon.model.gnn.GnnFactory;
import org.gnomon.model.gnn.GnnModel;
import org.gnomon.model.gnn.GraphSample;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.model.run.RunFactory;
import org.gnomon.model.run.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelDocumentsTest {

    @ParameterizedTest
    @EnumSource
    void aModelWithSamplesExplanationAndRunComesBackEqual(DocumentForm form) throws IOException {
        List<EObject> roots = everything();

        List<EObject> back = load(save(roots, form), form);

        assertThat(save(back, form)).isEqualTo(save(roots, form));
        GnnModel model = ModelDocuments.only(GnnModel.class, back, "test");
        Explanation explanation = ModelDocuments.only(Explanation.class, back, "test");
        assertThat(explanation.getModel()).isSameAs(model);
        assertThat(explanation.getEdgeScore()).containsExactly(0.5, 0.5, -1e-300, 1 / 3.0);
        assertThat(explanation.getRun().getParameters().get("samples")).isEqualTo("50");
        assertThat(GnnModels.network(model)).isEqualTo(SampleModels.network("mixed", GnnNetwork.Task.GRAPH, 1));
        assertThat(model.getSamples().stream().map(GraphSamples::pack)).isEqualTo(SampleModels.graphs(4, 1).graphs());
    }

    @ParameterizedTest
    @EnumSource
    void theSameModelGivesTheSameBytesAndIsNotChanged(DocumentForm form) throws IOException {
        List<EObject> roots = everything();

        assertThat(save(roots, form)).isEqualTo(save(roots, form)).isEqualTo(save(everything(), form));
        assertThat(roots).allMatch(root -> root.eResource() == null);
    }

    @Test
    void bothFormsHoldTheSame() throws IOException {
        List<EObject> fromText = load(save(everything(), DocumentForm.XMI), DocumentForm.XMI);

        assertThat(save(fromText, DocumentForm.BINARY)).isEqualTo(save(everything(), DocumentForm.BINARY));
    }

    @Test
    void xmiRefersByIdAndIsReadable() throws IOException {
        String text = new String(save(everything(), DocumentForm.XMI), StandardCharsets.UTF_8);

        assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .containsPattern("<edges source=\"layer0.add\"\\s+target=\"layer0.first\"/>").contains("gnomon:gnn/1.0");
    }

    @ParameterizedTest
    @EnumSource
    void fiveThousandNestedRegionsLoadAndSave(DocumentForm form) throws IOException {
        List<EObject> roots = everything();
        ComputationGraph graph = ((GnnModel) roots.getFirst()).getGraph();
        Region parent = null;
        for (int i = 0; i < 5000; i++) {
            Region region = CgFactory.eINSTANCE.createRegion();
            region.setId("region" + i);
            region.setParent(parent);
            region.getNodes().add(graph.getNodes().getFirst());
            graph.getRegions().add(region);
            parent = region;
        }

        List<EObject> back = load(save(roots, form), form);
        assertThat(ModelDocuments.only(GnnModel.class, back, "test").getGraph().getRegions().getLast().getParent().getId()).isEqualTo("region4998");
        assertThat(save(back, form)).isEqualTo(save(roots, form));
    }

    @ParameterizedTest
    @EnumSource
    void oddNamesAndNotesComeBack(DocumentForm form) throws IOException {
        OpVocabulary vocabulary = vocabulary();
        vocabulary.setName("<a href=\"x\">&amp; \u00e9 \ud83d\ude00\n\ttab ]]>");
        vocabulary.getNotes().put("k y", "v;'\"");

        assertThat(EcoreUtil.equals(load(save(List.of(vocabulary), form), form), List.of(vocabulary))).isTrue();
    }

    @Test
    void whatIsNotClosedIsNotWritten() {
        GnnModel model = GnnModels.model(SampleModels.network("gcn", GnnNetwork.Task.GRAPH, 1));
        notSaved(List.of(model), "points to an object that the document does not hold");
        notSaved(List.of(), "holds nothing");
        OpVocabulary twice = vocabulary();
        twice.getOps().getFirst().setId(twice.getId());
        notSaved(List.of(twice), "another object has the same id");
        OpVocabulary blank = vocabulary();
        blank.setId("a b");
        notSaved(List.of(blank), "its id is not usable");
        Node proxy = CgFactory.eINSTANCE.createNode();
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("http://localhost/x#y"));
        notSaved(List.of(proxy), "points outside the document");
    }

    @Test
    void controlCharactersAreNotWrittenAsXmi() {
        OpVocabulary vocabulary = vocabulary();
        vocabulary.setName("bell\u0007");
        notSaved(List.of(vocabulary), "cannot be written");
    }

    @Test
    void theOneObjectOfATypeIsFound() {
        List<EObject> roots = List.of(vocabulary(), vocabulary());

        assertThatThrownBy(() -> ModelDocuments.only(OpVocabulary.class, roots, "file")).isInstanceOf(RefusedInput.class)
                .hasMessage("file: holds 2 objects of type OpVocabulary at the top; expected 1");
    }

    @Test
    void theFormIsSeenByTheName() {
        assertThat(DocumentForm.ofFile("a.gnomonx")).contains(DocumentForm.XMI);
        assertThat(DocumentForm.ofFile("a.gnomon")).contains(DocumentForm.BINARY);
        assertThat(DocumentForm.ofFile("a.xmi")).isEmpty();
    }

    private static void notSaved(List<EObject> roots, String reason) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> ModelDocuments.save(roots, DocumentForm.XMI, out)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
        assertThat(out.size()).isZero();
    }

    static OpVocabulary vocabulary() {
        OpVocabulary vocabulary = CgFactory.eINSTANCE.createOpVocabulary();
        vocabulary.setId("v");
        OpType op = CgFactory.eINSTANCE.createOpType();
        op.setId("op");
        vocabulary.getOps().add(op);
        return vocabulary;
    }

    /** One object of every class that explanations need. */
    static List<EObject> everything() {
        GnnModel model = GnnModels.model(SampleModels.network("mixed", GnnNetwork.Task.GRAPH, 1));
        List<EObject> roots = new ArrayList<>(GnnModels.document(model));
        for (PackedGraph graph : SampleModels.graphs(4, 1).graphs()) {
            GraphSample sample = GraphSamples.sample(graph, "sample" + roots.size());
            model.getSamples().add(sample);
            roots.add(sample);
        }
        RunRecord run = RunFactory.eINSTANCE.createRunRecord();
        run.setId("run");
        run.getParameters().put("samples", "50");
        roots.add(run);
        Explanation explanation = GnnFactory.eINSTANCE.createExplanation();
        explanation.setId("explanation");
        explanation.setModel(model);
        explanation.setSample(model.getSamples().getFirst());
        explanation.setRun(run);
        explanation.getEdgeScore().addAll(List.of(0.5, 0.5, -1e-300, 1 / 3.0));
        explanation.getSelected().addAll(List.of(0, 3));
        roots.add(explanation);
        return roots;
    }

    static byte[] save(List<? extends EObject> roots, DocumentForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelDocuments.save(roots, form, out);
        return out.toByteArray();
    }

    static List<EObject> load(byte[] bytes, DocumentForm form) throws IOException {
        return ModelDocuments.load(new ByteArrayInputStream(bytes), "test", form, DocumentLimits.DEFAULT);
    }
}
